// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

constexpr Sentence sentences[] = {
    {"background-shell",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is sent to the background with &, the shell ends, and the container with it; what was "
                       "left is killed. Take the & off, best with exec in front.")},
    {"background-by-default",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” goes to the background by itself, so the container ends at once and is restarted again "
                       "and again. Keep it in the foreground: %2.")},
    {"background-by-option",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%2” sends “%1” to the background, so the container ends at once and is restarted again and "
                       "again. Take it out. %3")},
    {"service-start",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” starts a service and returns; then the container ends and the service is killed. Start "
                       "the program itself, in the foreground.")},
    {"shell-words-lost",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A shell takes only the one text behind -c as script; “%1” becomes a parameter that nobody "
                       "reads. Put everything into one text.")},
    {"command-with-blanks",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A program named “%1”, blanks and all, is looked for and not found. Make each word an item of "
                       "its own, or run it with sh -c.")},
    {"args-repeat-program",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” stands under command already; here it becomes its first argument. Take it out.")},
    {"operator-without-shell",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "No shell reads this command, so “%1” is handed over as an argument. Run it with command: [sh, "
                       "-c] and the line as one text.")},
    {"program-ends",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "“%1” ends at once; with restartPolicy Always the container is started again and again (CrashLoopBackOff), "
         "although nothing failed. Use OnFailure or Never, or a program that stays.")},
    {"image-without-program",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The image “%1” runs nothing that stays: without a terminal it ends at once. Give it a command, "
                       "or stdin and tty for a shell.")},
    {"init-never-ends",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Init container “%1” never ends, so nothing behind it ever starts. If it has to run all the "
                       "time, make it a sidecar with restartPolicy: Always.")},
    {"env-later",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "$(%1) is defined further down, and only variables above are put in: the text stays as it is. Move %1 up.")},
    {"env-undefined",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "$(%1) is not defined in this container, so the text stays as it is (variables of the image do "
                       "not count). Define it, or write $$(%1) if that text is meant.")},
    {"command-variable-undefined",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "$(%1) is not defined in env, so the program gets the text as it stands (variables of the image "
                       "do not count). Define it in env.")},
    {"hook-variable",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Nothing is put in for $(%1) in the command of a hook; a shell would even run it as a command. "
                       "Use a shell and $%1.")},
    {"probe-variable",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The command of a probe knows only variables with a plain value: for $(%1) it gets an empty or "
                       "unexpanded text. Use a shell and $%1.")},
    {"variable-not-expanded",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Nothing is replaced in %1: “%2” is taken as it stands. (For mounts there is subPathExpr.)")},
    {"divisor-rounds-up",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Without a divisor the program is told whole cores: %1 become %2. Set divisor: 1m.")},
    {"limit-from-node",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The container has no %1, so the program is told what the whole node has. Set the limit.")},
    {"field-reference-empty",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The Pod has no %1, so the variable is empty. Add it under metadata.")},
    {"image-form",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no image name, and the container waits with InvalidImageName. Names have small "
                       "letters, no blanks and no https:// in front.")},
    {"image-never-pulled",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "With imagePullPolicy Never the container starts only on nodes that have “%1” already; "
                       "elsewhere it waits with ErrImageNeverPull. Use IfNotPresent.")},
    {"image-volume-always",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "With pullPolicy Always the registry is asked for “%1” at every look at the Pod, each minute or "
                       "so. Name a version and use IfNotPresent.")},
    {"probe-port-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This container declares no port named “%1”. Every attempt is void then: never ready, and never "
                       "killed either. Declare the port or write its number.")},
    {"probe-on-loopback",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Probes leave from the node, so “%1” is the node and not the Pod. Take host out, and let the "
                       "program listen on all addresses; or use exec.")},
    {"probe-one-string",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "No shell reads the command of a probe: a program named “%1” is not found, the attempt is void, "
                       "and the probe never decides anything. Make each word an item, or use sh -c.")},
    {"probe-port-udp",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Port %1 is declared as UDP, but this probe connects over TCP and so always fails. Use exec, or "
                       "declare the port as TCP.")},
    {"killed-before-start",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The container may be killed after %1 s, yet readiness waits %2 s for the program to come up. "
                       "Add a startupProbe whose periodSeconds × failureThreshold covers it.")},
    {"liveness-without-restart",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "With restartPolicy Never this probe kills the container and nobody starts it again. Take it "
                       "out, or change the policy.")},
    {"hook-tcp",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "tcpSocket is accepted in a hook but always fails on the node: after start it kills the "
                       "container. Use exec, httpGet or sleep.")},
    {"hook-one-string",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "No shell reads the command of a hook: a program named “%1” is not found. Make each word an "
                       "item, or use sh -c.")},
    {"prestop-too-long",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "preStop takes %1 s of a grace period of %2 s, so the program has only 2 s left after TERM. "
                       "Make the wait shorter or terminationGracePeriodSeconds longer.")},
    {"poststart-http-early",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "postStart runs beside the start of the program, which may not listen yet; if the request "
                       "fails, the container is killed. Use exec with retries, or a startupProbe.")},
    {"sidecar-prestop",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "preStop of a sidecar runs at once when the Pod is stopped, not after the other containers have "
                       "ended; only TERM waits for them. Do not shut anything down here that they still need.")},
    {"port-twice-in-pod",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Container “%2” listens on port %1 too. The containers of a Pod share one network, so the "
                       "second cannot open it and fails. Use another port.")},
    {"host-port-on-init",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "hostPort %1 of an init container or sidecar is reserved but never mapped. Declare it in a container.")},
    {"dns-server-lost",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The cluster’s own name server comes first and only 3 are used: “%1” is dropped. List two at "
                       "most, or use dnsPolicy: None.")},
    {"fqdn-without-subdomain",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "setHostnameAsFQDN does nothing without a subdomain. Set spec.subdomain.")},
    {"hostname-with-host-network",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "With hostNetwork programs see the host name of the node, not “%1”. Take it out.")},
    {"hosts-file-mounted",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "This container mounts its own /etc/hosts, so hostAliases do not get there. Take one of the two out.")},
    {"server-on-loopback",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The program listens on %1 only, but the probe comes from outside of the Pod and cannot reach "
                       "it. Listen on all addresses (0.0.0.0 or ::), or probe with exec.")},
    {"sub-path-fixed",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Through subPath the file of “%1” stays as it was when the container started; later changes are "
                       "not seen. Mount the whole volume as a folder if they should be.")},
    {"sub-path-missing",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The items of “%2” make no “%1”, so an empty folder of that name is mounted. Write a path of items.")},
    {"sub-path-folder",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” does not exist in a new emptyDir, so it is made as a folder, not as a file. Mount the "
                       "folder above, or write the file in an init container.")},
    {"mount-hides-system",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This hides everything the image has in %1, programs and settings too. Mount to a folder of its "
                       "own, or single files with subPath.")},
    {"mount-path-repeated",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "%1 is mounted twice (a slash at the end makes no difference); one hides the other. Choose another path.")},
    {"mount-inside-read-only",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 lies inside the read-only mount %2. The folder must exist in that volume already, else the "
                       "container does not start.")},
    {"config-volume-writable",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A volume of kind %1 is read-only whatever is written here. Copy the files to an emptyDir if "
                       "they have to be changed.")},
    {"secret-mode-widened",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "fsGroup gives the group the right to read too, so mode %1 does not stay; programs such as ssh "
                       "refuse a key like that. Do without fsGroup, or copy the file.")},
    {"mode-in-decimal",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 without a leading 0 is a decimal number and means the mode %2. Write 0%1.")},
    {"empty-dir-medium",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "There is no medium “%1”: the volume cannot be mounted and the Pod stays pending. Use Memory, "
                       "HugePages or nothing.")},
    {"huge-pages-without-request",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Medium %1 needs huge pages in the limits of a container, such as hugepages-2Mi. Without them "
                       "the Pod stays pending.")},
    {"memory-volume-over-limit",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "What is written here counts as memory of the container: %1 do not fit under its limit of %2, "
                       "and it is killed before the volume is full. Raise the limit or lower sizeLimit.")},
    {"volume-over-storage-limit",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The Pod is evicted at %2 of local storage in all, long before this volume reaches %1. Raise "
                       "the ephemeral-storage limits or lower sizeLimit.")},
    {"memory-tiny",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "%1 is less than one Mi of memory, with which no program starts. Was a unit such as Mi forgotten?")},
    {"cpu-limit-floor",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A cpu limit of %1 acts as 10m; the kernel knows no less. Write 10m or more.")},
    {"init-storage-limit",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The ephemeral-storage limit of an init container or sidecar is not watched by itself. Use "
                       "sizeLimit of its volumes.")},
    {"root-refused",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "runAsNonRoot forbids what runAsUser: 0 asks for; the container waits with "
                       "CreateContainerConfigError. Set another user, or take runAsNonRoot out.")},
    {"image-runs-as-root",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The image “%1” runs as root, which runAsNonRoot forbids; the container waits with "
                       "CreateContainerConfigError. Set runAsUser.")},
    {"capability-prefix",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "Capabilities are written without CAP_ here: %2, not %1.")},
    {"capability-without-root",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The program does not run as root, so the added capability %1 as a rule does nothing for it. "
                       "Set it on the program file in the image, or run as root.")},
    {"privileged-overrides",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 does nothing in a privileged container. Take privileged out if it is meant to protect.")},
    {"read-only-root",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The image “%1” has to write to %2, which is read-only here, so it does not start. Mount an emptyDir there.")},
    {"unsafe-sysctl",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is not among the safe sysctls: nodes refuse the Pod (SysctlForbidden) unless their "
                       "kubelet allows it. Ask for it in allowedUnsafeSysctls, or take it out.")},
    {"os-label-differs",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The label kubernetes.io/os says “%1”, spec.os says “%2”; the node refuses the Pod. Take the label out.")},
    {"windows-with-linux",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The Pod is for Windows nodes, where %1 does not exist. Take it out, or use windowsOptions.")},
    {"windows-anywhere",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "spec.os does not choose the node: on a Linux node the Pod is refused (PodOSNotSupported). Add "
                       "nodeSelector: {kubernetes.io/os: windows}.")},
    {"static-fixed-uid",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "With a fixed uid an edit of the file only restarts containers whose image changed; the rest "
                       "takes effect at the next start or never. Take uid out.")},
    {"static-scheduling",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 is not looked at: no scheduler takes part in a static Pod. Take it out.")},
    {"static-stays-finished",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "With restartPolicy %1 a finished static Pod runs again only when its file changes. Use Always "
                       "for a service.")},
};

} // namespace

std::span<const Sentence> runtimeSentences()
{
    return sentences;
}

} // namespace podwright
