// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/posturetext.h"

#include "messages/filledtext.h"
#include "messages/sentence.h"

#include <QCoreApplication>

#include <string_view>

namespace podwright {

namespace {

constexpr Sentence reasons[] = {
    {"qos-nothing",
     QT_TRANSLATE_NOOP("podwright::PostureText",
                       "No container asks for cpu or memory or limits them. Such Pods are the first to go when the "
                       "node runs short of memory.")},
    {"qos-pod-nothing",
     QT_TRANSLATE_NOOP("podwright::PostureText",
                       "spec.resources names neither cpu nor memory. Where it is written at all, it alone decides.")},
    {"qos-no-limit",
     QT_TRANSLATE_NOOP(
         "podwright::PostureText",
         "Container %1 has no limit for %2. Guaranteed needs limits for cpu and memory in every container.")},
    {"qos-pod-no-limit",
     QT_TRANSLATE_NOOP("podwright::PostureText",
                       "spec.resources has no limit for %2. Guaranteed needs limits for cpu and memory.")},
    {"qos-request-below-limit",
     QT_TRANSLATE_NOOP(
         "podwright::PostureText",
         "The requests for %1 together are not the same as the limits. Guaranteed needs both to be equal.")},
    {"qos-equal",
     QT_TRANSLATE_NOOP("podwright::PostureText",
                       "Every container has limits for cpu and memory, and the requests together equal the limits.")},
    {"qos-pod-equal",
     QT_TRANSLATE_NOOP("podwright::PostureText",
                       "The Pod as a whole has limits for cpu and memory, and its requests equal them.")},
};

constexpr Sentence checks[] = {
    {"appArmorProfile", QT_TRANSLATE_NOOP("podwright::PostureText", "turns AppArmor off")},
    {"capabilities_baseline", QT_TRANSLATE_NOOP("podwright::PostureText", "adds capabilities beyond the usual ones")},
    {"hostNamespaces", QT_TRANSLATE_NOOP("podwright::PostureText", "shares namespaces of the host")},
    {"hostPathVolumes", QT_TRANSLATE_NOOP("podwright::PostureText", "mounts folders of the host")},
    {"hostPorts", QT_TRANSLATE_NOOP("podwright::PostureText", "takes ports of the host")},
    {"hostProbesAndHostLifecycle",
     QT_TRANSLATE_NOOP("podwright::PostureText", "names a host in a probe or lifecycle hook")},
    {"privileged", QT_TRANSLATE_NOOP("podwright::PostureText", "has a privileged container")},
    {"procMount", QT_TRANSLATE_NOOP("podwright::PostureText", "shows all of /proc to a container")},
    {"seLinuxOptions", QT_TRANSLATE_NOOP("podwright::PostureText", "chooses its own SELinux type, user or role")},
    {"seccompProfile_baseline", QT_TRANSLATE_NOOP("podwright::PostureText", "turns seccomp off")},
    {"sysctls", QT_TRANSLATE_NOOP("podwright::PostureText", "sets sysctls that are not known to be safe")},
    {"windowsHostProcess", QT_TRANSLATE_NOOP("podwright::PostureText", "runs processes of the Windows host")},
    {"allowPrivilegeEscalation",
     QT_TRANSLATE_NOOP("podwright::PostureText", "does not set allowPrivilegeEscalation to false")},
    {"capabilities_restricted",
     QT_TRANSLATE_NOOP("podwright::PostureText",
                       "does not drop ALL capabilities, or adds others than NET_BIND_SERVICE")},
    {"procMount_restricted", QT_TRANSLATE_NOOP("podwright::PostureText", "shows all of /proc to a container")},
    {"restrictedVolumes",
     QT_TRANSLATE_NOOP("podwright::PostureText", "mounts volumes of a kind that is not allowed there")},
    {"runAsNonRoot", QT_TRANSLATE_NOOP("podwright::PostureText", "does not set runAsNonRoot to true")},
    {"runAsUser", QT_TRANSLATE_NOOP("podwright::PostureText", "runs as user 0")},
    {"seccompProfile_restricted",
     QT_TRANSLATE_NOOP("podwright::PostureText", "does not set a seccomp profile, RuntimeDefault or Localhost")},
};

QString translated(std::span<const Sentence> sentences, const std::string &code)
{
    for (const Sentence &sentence : sentences) {
        if (code == sentence.message)
            return QCoreApplication::translate("podwright::PostureText", sentence.text);
    }
    return QString::fromStdString(code);
}

} // namespace

QString qosReasonText(const QosResult &qos)
{
    return filledText(translated(reasons, qos.reason), qos.arguments);
}

QString securityCheckText(const FailedSecurityCheck &check)
{
    return translated(checks, check.id);
}

} // namespace podwright
