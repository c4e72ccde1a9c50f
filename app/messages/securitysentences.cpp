// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

constexpr Sentence sentences[] = {
    // of the Pod’s security context
    {"share-with-host-pid",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The Pod cannot share one process namespace among its containers and use the host’s as well. "
                       "Remove shareProcessNamespace or hostPID.")},
    {"sysctl-without-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A sysctl needs a name, such as net.core.somaxconn. Add it or remove the entry.")},
    {"must-be-sysctl",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is not the name of a sysctl. Use at most 253 lower-case letters, digits, “-” and “_” in "
                       "parts joined by dots or slashes, with a letter or digit at both ends of every part.")},
    {"sysctl-twice",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "The sysctl “%1” is set twice. Keep one of the two.")},
    {"sysctl-of-host-network",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "“%1” belongs to the network namespace, and with hostNetwork that is the node’s. Remove it or hostNetwork.")},
    {"sysctl-of-host-ipc",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "“%1” belongs to the IPC namespace, and with hostIPC that is the node’s. Remove it or hostIPC.")},
    {"profile-type-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "The type of the profile is missing. Use one of: %1.")},
    {"profile-not-used",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "localhostProfile belongs to the type Localhost only. Remove it, or set the type to Localhost.")},
    {"seccomp-profile-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The type Localhost needs a profile. Set localhostProfile to its path below the kubelet’s "
                       "seccomp folder, or choose RuntimeDefault.")},
    {"seccomp-profile-not-local",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” leaves the kubelet’s seccomp folder. Use a relative path without “..”.")},
    {"apparmor-profile-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The type Localhost needs a profile. Set localhostProfile to the name of a profile loaded on "
                       "the node, or choose RuntimeDefault.")},
    {"space-around",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "There is white space at the beginning or end of “%1”. Remove it.")},
    {"userns-with-host",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A Pod with a user namespace of its own (hostUsers: false) cannot use the host’s namespaces. "
                       "Remove %1 or hostUsers.")},
    {"userns-with-devices",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A Pod with a user namespace of its own (hostUsers: false) cannot use block devices. Remove "
                       "volumeDevices or hostUsers.")},
    {"mount-option-gate",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "MountOption needs the feature gate SELinuxMount, which is off by default. Use Recursive, or "
                       "leave seLinuxChangePolicy out.")},
    // of spec.os and Windows
    {"pod-resources-on-windows",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Windows knows no resources of a Pod as a whole, and spec.os.name is windows. Set them for each "
                       "container, or change the operating system.")},
    {"os-without-name", QT_TRANSLATE_NOOP("podwright::DiagnosticText", "os needs a name: %1. Add it, or remove os.")},
    {"not-on-windows",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Windows has no %1, and spec.os.name is windows. Remove %1, or change the operating system.")},
    {"not-on-linux",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "windowsOptions has no effect on Linux, and spec.os.name is linux. Remove it, or change the "
                       "operating system.")},
    {"empty-text", QT_TRANSLATE_NOOP("podwright::DiagnosticText", "%1 is empty. Give it a value, or leave it out.")},
    {"user-with-control",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The user name holds control characters, such as a tab or a line break. Remove them.")},
    {"user-with-backslashes",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” has more than one backslash. Write the user as NAME or DOMAIN\\NAME.")},
    {"user-domain-too-long",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The domain in “%1” is too long. It may have at most 255 characters.")},
    {"user-domain-form",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The domain in “%1” is neither a NetBIOS name (1 to 15 characters, no leading dot, none of \\ / "
                       ": * ? \" < > |) nor a DNS name. Correct it or leave it out.")},
    {"user-part-empty",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "“%1” names no user after the backslash. Add the user’s name.")},
    {"user-part-too-long",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The user in “%1” is too long. It may have at most 104 characters.")},
    {"user-part-dots",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The user in “%1” is only dots or blanks. Use letters or digits too.")},
    {"user-part-characters",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The user in “%1” has a character that Windows forbids: one of \" / : ; | = , + * ? < > @ [ ]. Remove it.")},
    {"host-process-differs",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The Pod’s own windowsOptions set hostProcess to %1, and the container must not differ. Set it "
                       "in one place only.")},
    {"host-process-mixed",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 of %2 containers are HostProcess containers. Make all of them so, or none.")},
    {"host-process-network",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "HostProcess containers run on the node’s network. Set hostNetwork: true.")},
};

} // namespace

std::span<const Sentence> securitySentences()
{
    return sentences;
}

} // namespace podwright
