// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

constexpr Sentence sentences[] = {
    {"warn-long-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The name “%1” becomes the host name of the Pod, but it is no DNS label (at most 63 small "
                       "letters, digits and “-”). It is accepted; a shorter name without dots is safer.")},
    {"warn-node-label",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The node label %1 is deprecated and may be missing on newer nodes. Use %2.")},
    {"warn-label-value",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot be the value of a label, so no node matches it. Up to 63 letters, digits, “-”, “_” "
                       "and “.” are allowed, with a letter or digit at both ends.")},
    {"warn-null-selector",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "There is no labelSelector, so no Pod is counted here. Write one, such as the labels of this Pod.")},
    {"warn-critical-pod",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The annotation %1 has had no effect since Kubernetes 1.16. Write priorityClassName instead.")},
    {"warn-sysctl-annotation",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The annotation %1 has no effect any more. Write securityContext.sysctls instead.")},
    {"warn-volume-kind",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "Volumes of kind %1 are deprecated or have been removed from Kubernetes. Use a persistentVolumeClaim or a csi "
         "volume; for gitRepo an Init container that clones into an emptyDir.")},
    {"warn-fractional-bytes",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 is no whole number of bytes that the server can count. Was Mi meant where m (thousandths) "
                       "is written? Write a whole amount such as 128Mi.")},
    {"warn-overlapping-paths",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The path “%1” is the same as “%2”, or one lies below the other, so one file hides the other. "
                       "Give one of them another path.")},
    {"warn-empty-source",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "This projected source has no member, so nothing comes from it. Write secret, configMap, downwardAPI or "
         "serviceAccountToken, or remove it. (Members of features that are off are dropped by the server.)")},
    {"warn-alias-twice",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The address %1 has two entries. Put all host names of one address into one entry.")},
    {"warn-pull-secret-twice",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "The Secret “%1” is named twice. Once is enough.")},
    {"warn-pull-secret-empty",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The name of the Secret is empty, so this entry has no effect. Write the name or remove the entry.")},
    {"warn-seccomp-annotation",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The annotation %1 has no effect any more. Write securityContext.seccompProfile instead.")},
    {"warn-apparmor-annotation",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The annotation %1 is deprecated. Write securityContext.appArmorProfile instead.")},
    {"warn-variable-hidden",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The variable %1 is set twice, and only the last value counts. Remove one; to extend the "
                       "earlier value, name it as $(%1) in the later one.")},
    {"warn-host-ip",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "hostIP %1 has no effect without hostPort. Write hostPort or remove hostIP.")},
    {"warn-port-twice",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The port %1/%2 is already defined at %3, and all containers of a Pod share one network. Remove "
                       "one definition or change the port.")},
    {"warn-port-overlaps",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The port %1/%2 is also defined at %3, one of them with a host port. Keep one definition.")},
    {"warn-port-ambiguous",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The port %1/%2 has the same host port as at %3, once for one address and once for all. What "
                       "happens is undefined; give both the same hostIP or other host ports.")},
    {"warn-port-name-twice",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The port name “%1” is already used at %2, which Services and probes that go by name will use. "
                       "Choose another name.")},
    {"warn-negative-grace",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "terminationGracePeriodSeconds is %1; a negative number is treated as 1. Write the seconds that "
                       "the containers may take to stop.")},
    {"warn-ip-form",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no standard form of an IP address and will be refused one day. Write IPv4 without "
                       "leading zeros, and not inside of IPv6.")},
    {"warn-ip-canonical",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Write the IPv6 address %1 as %2, its usual form, so that it is recognised everywhere.")},
};

} // namespace

std::span<const Sentence> warningSentences()
{
    return sentences;
}

} // namespace podwright
