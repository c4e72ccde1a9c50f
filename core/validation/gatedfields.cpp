// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/gatedfields.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

namespace podwright {

namespace {

struct GatedField {
    std::string_view path; ///< below spec; a step that is a list goes into each item, `*` is every kind of container
    int onSince; ///< first 1.N in which the gate is on by default
};

constexpr int Never = 1000;

constexpr GatedField gatedFields[] = {
    {"schedulingGroup", Never},
    {"hostnameOverride", 35},
    {"hostUsers", 33},
    {"resourceClaims", 34},
    {"resources", 34},
    {"securityContext.supplementalGroupsPolicy", 33},
    {"securityContext.seLinuxChangePolicy", 33},
    {"affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution.matchLabelKeys", 31},
    {"affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution.mismatchLabelKeys", 31},
    {"affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution.podAffinityTerm.matchLabelKeys", 31},
    {"affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution.podAffinityTerm.mismatchLabelKeys", 31},
    {"affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution.matchLabelKeys", 31},
    {"affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution.mismatchLabelKeys", 31},
    {"affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution.podAffinityTerm.matchLabelKeys", 31},
    {"affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution.podAffinityTerm.mismatchLabelKeys", 31},
    {"*.resizePolicy", 33},
    {"*.restartPolicyRules", 35},
    {"*.resources.claims", 34},
    {"*.lifecycle.stopSignal", Never},
    {"*.env.valueFrom.fileKeyRef", 35},
    {"*.securityContext.procMount", 33},
    {"*.volumeMounts.recursiveReadOnly", 31},
    {"volumes.image", 35},
    {"volumes.projected.sources.clusterTrustBundle", Never},
    {"volumes.projected.sources.podCertificate", Never},
    {"volumes.ephemeral.volumeClaimTemplate.spec.volumeAttributesClassName", 34},
};

constexpr std::string_view containerLists[] = {"containers", "initContainers", "ephemeralContainers"};

void collect(ValueRef at, std::string_view path, int onSince, std::vector<ClosedField> &found)
{
    if (at.isList()) {
        for (const ValueRef item : at)
            collect(item, path, onSince, found);
        return;
    }
    const std::size_t dot = path.find('.');
    const std::string_view step = path.substr(0, dot);
    if (step == "*") {
        for (const std::string_view list : containerLists)
            collect(at[list], path.substr(dot + 1), onSince, found);
        return;
    }
    const ValueRef child = at[step];
    if (child && dot != std::string_view::npos)
        collect(child, path.substr(dot + 1), onSince, found);
    else if (child)
        found.push_back({child, onSince});
}

/// A lifecycle that held nothing but a stop signal goes with it.
void dropBareLifecycles(ValueTree &values, ValueRef spec)
{
    for (const std::string_view list : containerLists) {
        for (const ValueRef container : spec[list]) {
            const ValueRef lifecycle = container["lifecycle"];
            if (lifecycle.size() == 1 && lifecycle["stopSignal"])
                values.detach(lifecycle.id());
        }
    }
}

void dropItems(ValueTree &values, ValueRef list, const std::set<std::string_view> &names)
{
    std::vector<ValueId> dropped;
    for (const ValueRef item : list) {
        if (names.contains(item["name"].string()))
            dropped.push_back(item.id());
    }
    for (const ValueId id : dropped)
        values.detach(id);
}

/// Image volumes go with all their mounts.
void dropImageVolumes(ValueTree &values, ValueRef spec)
{
    std::set<std::string_view> names;
    for (const ValueRef volume : spec["volumes"]) {
        if (volume["image"])
            names.insert(volume["name"].string());
    }
    if (names.empty())
        return;
    dropItems(values, spec["volumes"], names);
    for (const std::string_view list : containerLists) {
        for (const ValueRef container : spec[list])
            dropItems(values, container["volumeMounts"], names);
    }
}

} // namespace

std::vector<ClosedField> closedFields(ValueRef spec, int minor)
{
    constexpr int restartRulesOn = 35;
    std::vector<ClosedField> found;
    for (const GatedField &gated : gatedFields) {
        if (minor < gated.onSince)
            collect(spec, gated.path, gated.onSince == Never ? 0 : gated.onSince, found);
    }
    if (minor == restartRulesOn - 1) // before, it is refused instead
        collect(spec, "containers.restartPolicy", restartRulesOn, found);
    return found;
}

void dropGatedFields(ValueTree &values, ValueRef spec, int minor)
{
    constexpr int imageVolumesOn = 35;
    dropBareLifecycles(values, spec);
    if (minor < imageVolumesOn)
        dropImageVolumes(values, spec);
    for (const ClosedField &closed : closedFields(spec, minor))
        values.detach(closed.value.id());
}

} // namespace podwright
