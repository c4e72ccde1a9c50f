// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/servertext.h"

namespace podwright {

namespace {

constexpr ServerText texts[] = {
    {"restart-rules-on-sidecar", "restartPolicyRules are not allowed for init containers with restart policy Always"},
    {"stop-signal-without-os", "may not be set for containers with empty `spec.os.name`"},
    {"stop-signal-windows", "supported values: \"SIGKILL\", \"SIGTERM\""},
    {"stop-signal-unknown",
     "supported values: \"SIGABRT\", \"SIGALRM\", \"SIGBUS\", \"SIGCHLD\", \"SIGCLD\", \"SIGCONT\", "
     "\"SIGFPE\", \"SIGHUP\", \"SIGILL\", \"SIGINT\", \"SIGIO\", \"SIGIOT\", \"SIGKILL\", "
     "\"SIGPIPE\", \"SIGPOLL\", \"SIGPROF\", \"SIGPWR\", \"SIGQUIT\", \"SIGRTMAX\", \"SIGRTMAX-1\", "
     "\"SIGRTMAX-10\", \"SIGRTMAX-11\", \"SIGRTMAX-12\", \"SIGRTMAX-13\", \"SIGRTMAX-14\", "
     "\"SIGRTMAX-2\", \"SIGRTMAX-3\", \"SIGRTMAX-4\", \"SIGRTMAX-5\", \"SIGRTMAX-6\", \"SIGRTMAX-7\", "
     "\"SIGRTMAX-8\", \"SIGRTMAX-9\", \"SIGRTMIN\", \"SIGRTMIN+1\", \"SIGRTMIN+10\", \"SIGRTMIN+11\", "
     "\"SIGRTMIN+12\", \"SIGRTMIN+13\", \"SIGRTMIN+14\", \"SIGRTMIN+15\", \"SIGRTMIN+2\", "
     "\"SIGRTMIN+3\", \"SIGRTMIN+4\", \"SIGRTMIN+5\", \"SIGRTMIN+6\", \"SIGRTMIN+7\", \"SIGRTMIN+8\", "
     "\"SIGRTMIN+9\", \"SIGSEGV\", \"SIGSTKFLT\", \"SIGSTOP\", \"SIGSYS\", \"SIGTERM\", \"SIGTRAP\", "
     "\"SIGTSTP\", \"SIGTTIN\", \"SIGTTOU\", \"SIGURG\", \"SIGUSR1\", \"SIGUSR2\", \"SIGVTALRM\", "
     "\"SIGWINCH\", \"SIGXCPU\", \"SIGXFSZ\""},
    {"file-ref-not-empty-dir", "referenced volume must be of type emptyDir"},
    {"no-containers", ""},
    {"container-without-name", ""},
    {"container-name-twice", ""},
    {"container-without-image", ""},
    {"image-padded", "must not have leading or trailing whitespace"},
    // ports
    {"port-name-twice", ""},
    {"port-without-number", ""},
    {"port-out-of-range", "must be between 1 and 65535, inclusive"},
    {"host-port-out-of-range", "must be between 1 and 65535, inclusive"},
    {"host-port-twice", "", "\"%2\""},
    {"host-port-differs", "must match `containerPort` when `hostNetwork` is true"},
    // environment
    {"env-without-name", ""},
    {"field-ref-version", "error converting fieldPath: unsupported pod version: %1"},
    {"field-path-not-for-env",
     "supported values: \"metadata.name\", \"metadata.namespace\", \"metadata.uid\", \"spec.nodeName\", "
     "\"spec.serviceAccountName\", \"status.hostIP\", \"status.hostIPs\", \"status.podIP\", \"status.podIPs\""},
    {"resource-ref-unknown",
     "supported values: \"limits.cpu\", \"limits.ephemeral-storage\", \"limits.memory\", \"requests.cpu\", "
     "\"requests.ephemeral-storage\", \"requests.memory\""},
    {"value-from-nothing",
     "must specify one of: `fieldRef`, `resourceFieldRef`, `configMapKeyRef`, `secretKeyRef` or `fileKeyRef`", "\"\""},
    {"value-and-value-from", "may not be specified when `value` is not empty", "\"\""},
    {"value-from-several", "may not have more than one field specified at a time", "\"\""},
    {"field-ref-without-path", ""},
    {"field-path-unknown", "error converting fieldPath: field label not supported: %1"},
    {"resource-ref-without-resource", ""},
    {"divisor-of-cpu", "only divisor's values 1m and 1 are supported with the cpu resource", "\"%2\""},
    {"divisor-of-bytes", nullptr, "\"%2\""},
    {"key-ref-without-key", ""},
    {"file-ref-without-volume", ""},
    {"file-ref-without-path", ""},
    {"path-with-backsteps", "can not contain backsteps ('..')", nullptr, "devicePath"},
    {"path-with-backsteps", "must not contain '..'"},
    {"env-from-without-name", ""},
    {"env-from-nothing", "must specify one of: `configMapRef` or `secretRef`", "\"\""},
    {"env-from-several", "may not have more than one field specified at a time", "\"\""},
    // mounts
    {"no-such-volume", ""},
    {"mount-without-name", ""},
    {"mount-without-path", ""},
    {"mount-path-twice", "must be unique"},
    {"sub-path-absolute", "must be a relative path"},
    {"sub-path-twice", "subPathExpr and subPath are mutually exclusive"},
    {"bidirectional-unprivileged", "Bidirectional mount propagation is available only to privileged containers"},
    {"recursive-not-read-only", "may only be specified when readOnly is true"},
    {"recursive-with-propagation", "may only be specified when mountPropagation is None or not specified"},
    {"mount-and-device", "must not already exist in volumeMounts", nullptr, "volumeDevices"},
    {"mount-and-device", "must not already exist in volumeDevices"},
    {"mount-path-is-device", "must not already exist as a path in volumeMounts", nullptr, "volumeDevices"},
    {"mount-path-is-device", "must not already exist as a path in volumeDevices"},
    {"device-twice", "must be unique"},
    {"device-not-a-claim", "can only use volume source type of PersistentVolumeClaim or Ephemeral for block mode"},
    {"device-without-path", ""},
    {"device-path-twice", "must be unique"},
    // probes and hooks
    {"probe-without-handler", "must specify a handler type"},
    {"hook-without-handler", "must specify a handler type"},
    {"second-handler", "may not specify more than 1 handler type"},
    {"exec-without-command", ""},
    {"handler-without-port", "", "0"},
    {"negative-number", "must be greater than or equal to 0"},
    {"success-threshold-not-one", "must be 1"},
    {"probe-grace-period", "must be greater than 0"},
    {"readiness-grace-period", "must not be set for readinessProbes"},
    // resources
    {"resource-unknown", "must be a standard resource for containers", "\"%1\""},
    {"resource-not-extended", "doesn't follow extended resource name standard", "\"%1\""},
    {"amount-negative", "must be greater than or equal to 0", "\"%1\""},
    {"amount-not-whole", "must be an integer", "\"%1\""},
    {"request-above-limit", "must be less than or equal to %3 limit of %2", "\"%1\""},
    {"request-not-limit", "must be equal to %3 limit of %2", "\"%1\""},
    {"request-without-limit", "Limit must be set for non overcommitable resources"},
    {"huge-pages-alone", "HugePages require cpu or memory"},
    {"pod-requests-too-small", "must be greater than or equal to aggregate container requests of %3", "\"%1\""},
    {"pod-limits-too-small", "must be greater than or equal to aggregate container limits of %3", "\"%1\""},
    {"limit-above-pod", "must be less than or equal to pod limits of %2", "\"%1\""},
    {"claims-of-pod-resources", "claims cannot be set for Resources at pod-level"},
    {"claim-without-name", ""},
    {"no-such-claim", "", "\"%1\""},
    {"resize-twice", "", "\"%1\""},
    {"resize-incomplete", ""},
    {"resize-restart-never", "must be 'NotRequired' when `restartPolicy` is 'Never'"},
    {"resize-not-yet", "must not be set for init containers"},
    // kinds of containers
    {"restart-policy-too-new", "may not be set for non-init containers"},
    {"restart-rules-without-policy", "must specify restartPolicy when restart rules are used"},
    {"restart-rule-without-codes", "must be specified"},
    {"not-in-init-container", "may not be set for init containers without restartPolicy=Always"},
    {"not-in-ephemeral-container", "cannot be set for an Ephemeral Container"},
    {"no-such-target", ""},
    {"unmasked-with-host-users", "`hostUsers` must be false to use `Unmasked`"},
    {"too-many-restart-rules", "must have at most 20 items", "%1"},
    {"too-many-exit-codes", "must have at most 255 items", "%1"},
    {"field-path-key", nullptr, "\"%1\""},
    {"amount-not-pages", "%1 is not positive integer multiple of %2", "\"%1\""},
    {"claim-twice", "", "\"%1\""},
    {"resource-not-for-pod", "supported values: \"cpu\", \"hugepages-\", \"memory\"", "\"%1\""},
    {"sleep-out-of-range", "must be non-negative and less than terminationGracePeriodSeconds (%3)", "%1"},
    {"claim-request-twice", "", "\"%1/%2\""},
};

} // namespace

std::span<const ServerText> serverTextsOfContainers()
{
    return texts;
}

} // namespace podwright
