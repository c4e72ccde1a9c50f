// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/names.h"
#include "validation/rules/values.h"
#include "validation/rules/warning.h"
#include "validation/rules/warningrules.h"

namespace podwright {

namespace {

constexpr const char *podSeccomp = "seccomp.security.alpha.kubernetes.io/pod";
constexpr std::string_view containerSeccomp = "container.seccomp.security.alpha.kubernetes.io/";
constexpr std::string_view containerAppArmor = "container.apparmor.security.beta.kubernetes.io/";

/// Workloads whose own name ends up in names of Pods and that the server therefore looks at.
bool isNameLookedAt(const RuleScope &scope)
{
    return !scope.isTemplate || scope.workloadKind == "Deployment" || scope.workloadKind == "ReplicaSet"
        || scope.workloadKind == "ReplicationController" || scope.workloadKind == "Job"
        || scope.workloadKind == "CronJob";
}

/// A name made from generateName is cut to a label's length and ends in letters and digits.
bool isLabelAfterGeneration(std::string_view name, std::string_view base)
{
    constexpr std::size_t mostGivenBytes = 58;
    if (!name.empty() || base.empty())
        return isDnsLabel(name);
    return isDnsLabel(std::string(base.substr(0, mostGivenBytes)) + 'x');
}

void warnOfName(RuleContext &context)
{
    const ValueRef metadata = context.object()["metadata"];
    if (!isNameLookedAt(context.scope()))
        return;
    const std::string_view name = metadata["name"].string();
    const std::string_view base = metadata["generateName"].string();
    if (isLabelAfterGeneration(name, base))
        return;
    const Issue issue = warning("WARN-01", "warn-long-name", {shown(name.empty() ? base : name)});
    const char *written = name.empty() && !base.empty() ? "generateName" : "name";
    if (metadata.isMap())
        context.addAt(issue, "metadata.name", metadata, written);
    else
        context.add(issue, context.object(), "metadata.name");
}

void warnOfDeadAnnotations(RuleContext &context, ValueRef annotations)
{
    struct Dead {
        const char *key;
        const char *message;
    };
    constexpr Dead dead[] = {
        {"scheduler.alpha.kubernetes.io/critical-pod", "warn-critical-pod"},
        {"security.alpha.kubernetes.io/sysctls", "warn-sysctl-annotation"},
        {"security.alpha.kubernetes.io/unsafe-sysctls", "warn-sysctl-annotation"},
    };
    for (const Dead &one : dead) {
        if (annotations[one.key])
            context.addKey(warning("WARN-05", one.message, {one.key}), annotations, one.key);
    }
}

/// The annotation of a container: its key is a prefix and the container's name.
ValueRef annotationOf(ValueRef annotations, std::string_view prefix, std::string_view container)
{
    for (const ValueRef entry : annotations) {
        if (entry.key().starts_with(prefix) && entry.key().substr(prefix.size()) == container)
            return entry;
    }
    return {};
}

/// Whether the manifest itself sets a container's field; a profile may have been copied from the annotation.
bool isWritten(ValueRef field)
{
    return !field.isNull() && field.value().provenance != Provenance::Default;
}

void warnOfProfiles(RuleContext &context, ValueRef annotations)
{
    const ValueRef ofPod = context.spec()["securityContext"];
    if (annotations[podSeccomp] && ofPod["seccompProfile"].isNull())
        context.addKey(warning("WARN-14", "warn-seccomp-annotation", {podSeccomp}), annotations, podSeccomp);
    const bool isWindows = context.spec()["os"]["name"].string() == "windows";
    forEachContainer(context.spec(), [&](ValueRef container) {
        const std::string_view name = container["name"].string();
        const ValueRef security = container["securityContext"];
        const ValueRef seccomp = annotationOf(annotations, containerSeccomp, name);
        if (seccomp && security["seccompProfile"].isNull())
            context.addKey(warning("WARN-14", "warn-seccomp-annotation", {std::string(seccomp.key())}), annotations,
                           seccomp.key());
        const ValueRef appArmor = annotationOf(annotations, containerAppArmor, name);
        if (appArmor && !isWritten(security["appArmorProfile"]) && (context.scope().isTemplate || !isWindows))
            context.addKey(warning("WARN-15", "warn-apparmor-annotation", {std::string(appArmor.key())}), annotations,
                           appArmor.key());
    });
}

} // namespace

void warnOfMetadata(RuleContext &context)
{
    warnOfName(context);
    const ValueRef annotations = context.metadata()["annotations"];
    if (annotations.size() == 0)
        return;
    warnOfDeadAnnotations(context, annotations);
    warnOfProfiles(context, annotations);
}

} // namespace podwright
