// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/servertext.h"

namespace podwright {

namespace {

constexpr ServerText texts[] = {
    // metadata
    {"name-missing", "name or generateName is required"},
    {"negative", "must be greater than or equal to 0"},
    {"annotations-too-long", "may not be more than %2 bytes"},
    {"owner-without-version", "version must not be empty"},
    {"owner-without", "must not be empty"},
    {"two-controllers",
     "Only one reference can have Controller set to true. Found \"true\" in references for %1 and %2"},
    {"finalizer-without-domain", "name is neither a standard finalizer name nor is it fully qualified"},
    {"managed-operation", "must be `Apply` or `Update`"},
    {"managed-fields-type", "must be `FieldsV1`"},
    {"mirror-without-node", "must set spec.nodeName if mirror pod annotation is set"},
    {"deletion-cost", "must be a 32bit integer"},
    {"seccomp-annotation", "must be a valid seccomp profile"},
    {"apparmor-annotation-container", "container not found", "\"%1\""},
    {"apparmor-annotation", "invalid AppArmor profile name: \"%1\""},
    {"generated-name", nullptr, "\"%1\""},
    {"must-be-qualified-name", nullptr, "\"%1\""},
    {"must-be-label-value", nullptr, "\"%1\""},
    // the specification
    {"empty-word", ""},
    {"too-long", "may not be more than %2 bytes"},
    {"node-with-gates", "cannot be set until all schedulingGates have been cleared"},
    {"ephemeral-on-create", "cannot be set on create"},
    {"ip-missing", ""},
    {"must-be-ip", "must be a valid IP address, (e.g. 10.9.8.7 or 2001:db8::ffff)"},
    {"searches-too-long", "must not have more than %2 characters (including spaces) in the search list"},
    {"dns-option-without-name", "must not be empty"},
    {"dns-none-without-config", "must provide `dnsConfig` when `dnsPolicy` is None"},
    {"dns-none-without-server", "must provide at least one DNS nameserver when `dnsPolicy` is None"},
    {"condition-type-missing", ""},
    {"gate-twice", "", "\"%1\""},
    {"not-supported", "supported values: %{2}"},
    {"required", ""},
    // security and the operating system
    {"share-with-host-pid", "ShareProcessNamespace and HostPID cannot both be enabled", "true"},
    {"sysctl-without-name", ""},
    {"sysctl-twice", ""},
    {"sysctl-of-host-network", "may not be specified when 'hostNetwork' is true"},
    {"sysctl-of-host-ipc", "may not be specified when 'hostIPC' is true"},
    {"escalation-and-privileged", "cannot set `allowPrivilegeEscalation` to false and `privileged` to true"},
    {"escalation-and-sys-admin", "cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN"},
    {"seccomp-profile-missing", "must be set when seccomp type is Localhost"},
    {"apparmor-profile-missing", "must be set when AppArmor type is Localhost"},
    {"space-around", "must not be padded with whitespace"},
    {"not-on-windows", "cannot be set for a windows pod"},
    {"not-on-linux", "windows options cannot be set for a linux pod"},
    {"host-process-network", "hostNetwork must be true if pod contains any hostProcess containers", "false"},
    {"host-process-differs", "pod hostProcess value must be identical if both are specified, was %1"},
    // scheduling
    {"toleration-without-key",
     "operator must be Exists when `key` is empty, which means \"match all values and all keys\""},
    {"toleration-seconds", "effect must be 'NoExecute' when `tolerationSeconds` is set", "\"%1\""},
    {"toleration-value-with-exists", "value must be empty when `operator` is 'Exists'", "\"%1\""},
    {"selector-values-missing", "must be specified when `operator` is 'In' or 'NotIn'"},
    {"selector-values-given", "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"},
    {"selector-operator", "not a valid selector operator"},
    {"node-selector-operator", "not a valid selector operator"},
    {"node-selector-one-number", "must be specified single value when `operator` is 'Lt' or 'Gt'"},
    {"node-selector-terms", "must have at least one node selector term"},
    {"node-field-operator", "not a valid selector operator"},
    {"node-field-one-value", "must be only one value when `operator` is 'In' or 'NotIn' for node field selector"},
    {"node-field-key", "not a valid field selector key"},
    {"affinity-weight", "must be in the range 1-100", "%1"},
    {"topology-key-missing", "can not be empty"},
    {"label-keys-without-selector", "must not be specified when labelSelector is not set"},
    {"label-key-in-selector", "exists in both matchLabelKeys and labelSelector"},
    {"label-key-match-and-mismatch", "exists in both matchLabelKeys and mismatchLabelKeys"},
    {"spread-max-skew", "must be greater than zero", "%1"},
    {"spread-action", "supported values: \"DoNotSchedule\", \"ScheduleAnyway\""},
    {"spread-min-domains", "must be greater than 0"},
    {"claim-name-missing", ""},
    {"claim-name-twice", ""},
    {"claim-two-sources", "at most one of `resourceClaimName` or `resourceClaimTemplateName` may be specified"},
    {"claim-no-source", "must specify one of: `resourceClaimName`, `resourceClaimTemplateName`"},
    {"toleration-key-form", nullptr, "\"%1\""},
    {"toleration-value-form", nullptr, "\"%1\""},
    {"toleration-operator", nullptr, "\"%1\""},
    {"toleration-comparison", nullptr, "\"%1\""},
    {"toleration-effect", nullptr, "\"%1\""},
    {"must-be-dns-subdomain", nullptr, "\"%1\""},
    {"must-be-dns-label", nullptr, "\"%1\""},
    {"tolerations-annotation", nullptr, "\"scheduler.alpha.kubernetes.io/tolerations\""},
    {"spread-twice", nullptr, "{%1, %2}"},
};

} // namespace

std::span<const ServerText> serverTextsOfPods()
{
    return texts;
}

} // namespace podwright
