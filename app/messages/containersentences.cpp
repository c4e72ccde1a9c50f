// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

constexpr Sentence sentences[] = {
    // containers
    {"no-containers",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A Pod needs at least one container. Add an entry to containers with a name and an image.")},
    {"container-without-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Every container needs a name. Give it one that no other container of the Pod has.")},
    {"container-name-form",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot be the name of a container. Use 1 to 63 lower-case letters, digits and hyphens, "
                       "with a letter or digit at both ends.")},
    {"container-name-twice",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "Another container of this Pod is already named “%1”. Container names must differ; rename one of the two.")},
    {"container-without-image",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A container needs an image to run. Write one, such as “image: example.org/web:1.0”.")},
    {"image-padded",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The image begins or ends with white space, which no image reference may. Remove it.")},
    // ports
    {"port-name-form",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot be the name of a port. Use at most 15 lower-case letters, digits and hyphens, at "
                       "least one of them a letter, no hyphen at an end and no two in a row.")},
    {"port-name-twice",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This container already has a port named “%1”. Give one of the two another name.")},
    {"port-without-number",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "containerPort is missing or 0. Write the port on which the container listens, from 1 to 65535.")},
    {"port-out-of-range",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "%1 is not a port number. Ports go from 1 to 65535.")},
    {"host-port-out-of-range",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "%1 is not a port of a node. Use 1 to 65535, or leave hostPort out to open no port on the node.")},
    {"host-port-twice",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Port %1 of the node is opened twice with the same protocol and address, but only one container "
                       "can have it. Change or remove one of them.")},
    {"host-port-differs",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "With hostNetwork the container uses the node's ports directly, so hostPort (%1) must equal "
                       "containerPort (%2). Make them equal or remove hostPort.")},
    // environment
    {"env-without-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "An environment variable needs a name. Write one, or remove the entry.")},
    {"env-name-form",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "“%1” cannot name an environment variable. Any printable ASCII characters but “=” are allowed.")},
    {"env-name-strict-form",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot name an environment variable in this version of Kubernetes. Use letters, digits, "
                       "“-”, “_” and “.”, no digit first and no “..” first.")},
    {"value-from-nothing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "valueFrom names no source. Give one: fieldRef, resourceFieldRef, configMapKeyRef, secretKeyRef "
                       "or fileKeyRef.")},
    {"value-and-value-from",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A variable gets its value from value or from valueFrom, not from both. Remove one of them.")},
    {"value-from-several",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "valueFrom has more than one source, but a variable has one value. Keep one source.")},
    {"field-ref-without-path",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "fieldPath is missing. Name the field of the Pod to read, such as “metadata.name” or “status.podIP”.")},
    {"field-ref-version",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The field path cannot be read in version “%1”. The only version is v1; remove apiVersion or write “v1”.")},
    {"field-path-unknown",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "“%1” is no field that a Pod passes on to its containers. Use metadata.name, metadata.namespace, "
         "metadata.uid, metadata.labels['key'], metadata.annotations['key'], spec.nodeName, spec.serviceAccountName, "
         "status.hostIP, status.hostIPs, status.podIP or status.podIPs.")},
    {"field-path-not-for-env",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "“%1” cannot become the value of an environment variable. Of labels and annotations name one key, as in "
         "metadata.labels['app']; other fields are metadata.name, spec.nodeName, status.podIP and the like.")},
    {"field-path-key",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot be the key of a label or annotation. Use 1 to 63 letters, digits, “-”, “_” and "
                       "“.”, with a domain and “/” in front if needed.")},
    {"resource-ref-without-resource",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "resource is missing. Name the amount to read, such as “limits.memory” or “requests.cpu”.")},
    {"resource-ref-unknown",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot be read here. Use limits. or requests. followed by cpu, memory, ephemeral-storage "
                       "or hugepages-<size>.")},
    {"divisor-of-cpu",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 cannot divide %2. For cpu use 1m (thousandths) or 1 (whole cores).")},
    {"divisor-of-bytes",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "%1 cannot divide %2. Use 1 or one unit: 1k, 1M, 1G, 1T, 1P, 1E, 1Ki, 1Mi, 1Gi, 1Ti, 1Pi or 1Ei.")},
    {"config-map-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot be the name of a ConfigMap. Use at most 253 lower-case letters, digits, hyphens "
                       "and dots; every part between dots begins and ends with a letter or digit.")},
    {"secret-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot be the name of a Secret. Use at most 253 lower-case letters, digits, hyphens and "
                       "dots; every part between dots begins and ends with a letter or digit.")},
    {"key-ref-without-key",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "key is missing. Name the key whose value the variable gets.")},
    {"key-ref-form",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot be a key of a ConfigMap or Secret. Use at most 253 letters, digits, “-”, “_” and "
                       "“.”; it cannot be “.” and not begin with “..”.")},
    {"file-ref-without-volume",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "volumeName is missing. Name the emptyDir volume in which the file is.")},
    {"file-ref-volume-form",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot be the name of a volume. Use 1 to 63 lower-case letters, digits and hyphens, with "
                       "a letter or digit at both ends.")},
    {"file-ref-not-empty-dir",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The file must be in an emptyDir volume, but “%1” is of another kind. Name an emptyDir volume.")},
    {"file-ref-without-path",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "path is missing. Write where in the volume the file is.")},
    {"path-with-backsteps",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” leads out of its folder with “..”, which is not allowed. Write a path without it.")},
    {"env-from-without-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "name is missing. Name the ConfigMap or Secret whose keys become variables.")},
    {"env-from-nothing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This entry names no source. Give it a configMapRef or a secretRef.")},
    {"env-from-several",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This entry has both a configMapRef and a secretRef. Make two entries of it.")},
    // mounts
    {"no-such-volume",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The Pod has no usable volume named “%1”. Add it to spec.volumes, correct the name, or mend the "
                       "errors of that volume.")},
    {"mount-without-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "name is missing. Name the volume of spec.volumes that comes here.")},
    {"mount-without-path",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "mountPath is missing. Write the path inside the container at which the volume appears, such as “/data”.")},
    {"mount-path-twice",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "Another volume is already mounted at “%1” in this container. Give each mount a path of its own.")},
    {"mount-and-device",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The volume “%1” is both mounted as a folder and used as a block device in this container. Keep "
                       "one of the two.")},
    {"mount-path-is-device",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "“%1” is the path of both a mounted folder and a block device in this container. Change one of them.")},
    {"sub-path-absolute",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%2 must be relative to the root of the volume, but “%1” begins with “/”. Remove the slash.")},
    {"sub-path-twice",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "subPath and subPathExpr exclude each other. Keep one of them.")},
    {"bidirectional-unprivileged",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Bidirectional hands mounts of the container on to the node, which only a privileged container "
                       "may do. Use HostToContainer, or set privileged: true.")},
    {"recursive-not-read-only",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "recursiveReadOnly: %1 is only for mounts that are read-only. Set readOnly: true, or remove it.")},
    {"recursive-with-propagation",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "recursiveReadOnly: %1 does not go with mount propagation. Remove mountPropagation or set it to None.")},
    {"device-twice",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The volume “%1” is already a block device of this container. Remove one of the two entries.")},
    {"device-not-a-claim",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Only a persistentVolumeClaim or ephemeral volume can be a block device, and “%1” is neither. "
                       "Mount it under volumeMounts instead.")},
    {"device-without-path",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "devicePath is missing. Write the path of the device inside the container, such as “/dev/xvda”.")},
    {"device-path-twice",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Another device of this container already has the path “%1”. Give each a path of its own.")},
    // probes and hooks
    {"probe-without-handler",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This probe does nothing yet. Say how to probe: exec, httpGet, tcpSocket or grpc.")},
    {"hook-without-handler",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This hook does nothing yet. Say what it does: exec, httpGet or sleep.")},
    {"second-handler",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Only one action is allowed, and %2 is set already. Remove %1 or %2.")},
    {"exec-without-command",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "command is missing. List the program and its arguments; no shell runs them.")},
    {"handler-without-port",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "port is missing. Write a port number, or (for httpGet and tcpSocket) the name of a port of the container.")},
    {"handler-port-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is neither a port number nor a port name. Write a number without quotes, or at most 15 "
                       "lower-case letters, digits and hyphens with at least one letter.")},
    {"http-header-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot be the name of an HTTP header. Use letters, digits and hyphens.")},
    {"sleep-out-of-range",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The hook cannot sleep %1 seconds. Use %2 to %3: the Pod's terminationGracePeriodSeconds is the most.")},
    {"negative-number",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "%1 cannot be negative, but it is %2. Use 0 or more.")},
    {"success-threshold-not-one",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "successThreshold must be 1 in liveness and startup probes, but it is %1. Remove it or write 1.")},
    {"probe-grace-period",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "terminationGracePeriodSeconds of a probe must be at least 1, but it is %1. Raise it, or remove "
                       "it to use the Pod's.")},
    {"readiness-grace-period",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "A readiness probe never stops the container, so it has no terminationGracePeriodSeconds. Remove it.")},
    {"stop-signal-without-os",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A stop signal such as %1 needs to know the system. Set spec.os.name, or remove stopSignal.")},
    {"stop-signal-windows",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "%1 cannot stop a container on Windows. Use one of: %2.")},
    {"stop-signal-unknown",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "“%1” is no signal of Linux. Write its name with SIG in front, such as SIGTERM, SIGINT or SIGRTMIN+3.")},
    // resources
    {"resource-unknown",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no resource that can stand here. Use cpu, memory, ephemeral-storage or "
                       "hugepages-<size>; devices have a domain in front, as in example.org/gpu.")},
    {"resource-not-extended",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no name of an extended resource. It may not begin with “requests.”, and its domain "
                       "must leave room for that word in quotas.")},
    {"resource-not-for-pod",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot be set for the whole Pod, only for containers. Here cpu, memory and "
                       "hugepages-<size> are allowed.")},
    {"amount-negative",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "An amount of a resource cannot be negative, but it is %1. Use 0 or more.")},
    {"amount-not-whole",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%2 is counted in whole pieces, but the amount is %1. Use a whole number.")},
    {"amount-not-pages",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 is not a whole number of pages of %2. Use a multiple of the page size; the size in the name "
                       "must be a quantity such as 2Mi.")},
    {"request-above-limit",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The request for %3 (%1) is above its limit (%2). Lower the request or raise the limit.")},
    {"request-not-limit",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Of %3 no more can be promised than there is, so its request (%1) must equal its limit (%2). "
                       "Make them equal.")},
    {"request-without-limit",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Of %1 no more can be promised than there is, so a request needs a limit of the same amount. "
                       "Add %1 to limits.")},
    {"huge-pages-alone",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Huge pages need cpu or memory beside them. Add one of them to requests or limits.")},
    {"claim-without-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "name is missing. Name an entry of spec.resourceClaims.")},
    {"claim-twice",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The claim “%1” is used here as a whole and once more. Keep one entry, or name different requests of it.")},
    {"claim-request-twice",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The request “%2” of the claim “%1” is used twice here. Keep one entry.")},
    {"no-such-claim",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The Pod has no resource claim “%1”. Add it to spec.resourceClaims or correct the name.")},
    {"claims-of-pod-resources",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "Claims cannot be set for the whole Pod. Move them to resources.claims of the containers that use them.")},
    {"pod-requests-too-small",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The Pod as a whole requests %1 of %2, but its containers together request %3. Raise the Pod's "
                       "request or lower theirs.")},
    {"pod-limits-too-small",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The Pod as a whole is limited to %1 of %2, but its containers together have limits of %3. "
                       "Raise the Pod's limit or lower theirs.")},
    {"limit-above-pod",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The limit of %3 for this container (%1) is above that of the whole Pod (%2). Lower it or raise the Pod's.")},
    // resizing and restarting
    {"resize-twice",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The resource “%1” already has a resize policy here. Keep one entry for each resource.")},
    {"resize-incomplete",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 is missing. A resize policy needs resourceName (cpu or memory) and restartPolicy "
                       "(NotRequired or RestartContainer).")},
    {"resize-restart-never",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The Pod's restartPolicy is Never, so resizing cannot restart the container. Use NotRequired.")},
    {"resize-restart-init",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Only init containers with restartPolicy: Always can be restarted for resizing. Use NotRequired "
                       "or remove the policy.")},
    {"resize-not-yet",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Init containers cannot have a resize policy in this version of Kubernetes. Remove it.")},
    {"restart-policy-too-new",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "In this version of Kubernetes only init containers have a restartPolicy of their own. Remove "
                       "it, or set spec.restartPolicy.")},
    {"restart-rules-without-policy",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "With restartPolicyRules the container needs a restartPolicy of its own, for what no rule "
                       "covers. Add Always, OnFailure or Never.")},
    {"restart-rules-on-sidecar",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "In this version of Kubernetes a sidecar container cannot have restart rules. Remove them.")},
    {"restart-rule-without-codes",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "exitCodes is missing. Say for which exit codes the rule holds: an operator (In or NotIn) and values.")},
    {"too-many-restart-rules",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "There are %1 restart rules here, but at most 20 are allowed. Join some of them.")},
    {"too-many-exit-codes",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "There are %1 exit codes here, but at most 255 are allowed. Remove some, or use NotIn.")},
    // kinds of containers
    {"not-in-init-container",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "An init container runs to its end before the others start, so it has no %1. Remove it, or set "
                       "restartPolicy: Always to make it a sidecar.")},
    {"not-in-ephemeral-container",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "An ephemeral container is only a guest for debugging and may not have %1. Remove it.")},
    {"no-such-target",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The Pod has no container or init container named “%1”. Name one whose processes the ephemeral "
                       "container shall see.")},
    // security
    {"unmasked-with-host-users",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "procMount: Unmasked is only for Pods with user namespaces of their own. Set spec.hostUsers: "
                       "false, or remove procMount.")},
    {"escalation-and-privileged",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A privileged container can always gain privileges, so allowPrivilegeEscalation cannot be "
                       "false. Remove one of the two.")},
    {"escalation-and-sys-admin",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "With CAP_SYS_ADMIN a container can always gain privileges, so allowPrivilegeEscalation cannot "
                       "be false. Remove one of the two.")},
};

} // namespace

std::span<const Sentence> containerSentences()
{
    return sentences;
}

} // namespace podwright
