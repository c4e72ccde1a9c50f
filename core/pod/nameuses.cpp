// SPDX-License-Identifier: GPL-3.0-or-later
#include "pod/nameuses.h"

#include <algorithm>

namespace podwright {

namespace {

/// Where names stand: the end of a field path below a Pod's spec, indexes left out.
struct Rule {
    std::string_view path;
    NameKind kind;
    bool defines;
    bool inContainer; ///< the path is that below a container
};

constexpr Rule rules[] = {
    {"volumes[].name", NameKind::Volume, true, false},
    {"volumeMounts[].name", NameKind::Volume, false, true},
    {"volumeDevices[].name", NameKind::Volume, false, true},
    {"env[].valueFrom.fileKeyRef.volumeName", NameKind::Volume, false, true},
    {"name", NameKind::Container, true, true},
    {"env[].valueFrom.resourceFieldRef.containerName", NameKind::Container, false, true},
    {"targetContainerName", NameKind::Container, false, true},
    {"volumes[].downwardAPI.items[].resourceFieldRef.containerName", NameKind::Container, false, false},
    {"volumes[].projected.sources[].downwardAPI.items[].resourceFieldRef.containerName", NameKind::Container, false,
     false},
    {"ports[].name", NameKind::Port, true, true},
    {"livenessProbe.httpGet.port", NameKind::Port, false, true},
    {"livenessProbe.tcpSocket.port", NameKind::Port, false, true},
    {"readinessProbe.httpGet.port", NameKind::Port, false, true},
    {"readinessProbe.tcpSocket.port", NameKind::Port, false, true},
    {"startupProbe.httpGet.port", NameKind::Port, false, true},
    {"startupProbe.tcpSocket.port", NameKind::Port, false, true},
    {"lifecycle.postStart.httpGet.port", NameKind::Port, false, true},
    {"lifecycle.preStop.httpGet.port", NameKind::Port, false, true},
    {"lifecycle.postStart.tcpSocket.port", NameKind::Port, false, true},
    {"lifecycle.preStop.tcpSocket.port", NameKind::Port, false, true},
    {"resourceClaims[].name", NameKind::ResourceClaim, true, false},
    {"resources.claims[].name", NameKind::ResourceClaim, false, true},
    {"volumes[].configMap.name", NameKind::ConfigMap, false, false},
    {"volumes[].projected.sources[].configMap.name", NameKind::ConfigMap, false, false},
    {"env[].valueFrom.configMapKeyRef.name", NameKind::ConfigMap, false, true},
    {"envFrom[].configMapRef.name", NameKind::ConfigMap, false, true},
    {"volumes[].secret.secretName", NameKind::Secret, false, false},
    {"volumes[].projected.sources[].secret.name", NameKind::Secret, false, false},
    {"env[].valueFrom.secretKeyRef.name", NameKind::Secret, false, true},
    {"envFrom[].secretRef.name", NameKind::Secret, false, true},
    {"imagePullSecrets[].name", NameKind::Secret, false, false},
    {"volumes[].persistentVolumeClaim.claimName", NameKind::VolumeClaim, false, false},
    {"serviceAccountName", NameKind::ServiceAccount, false, false},
    {"serviceAccount", NameKind::ServiceAccount, false, false},
};

constexpr std::string_view containerLists[] = {"containers", "initContainers", "ephemeralContainers"};
constexpr std::string_view appArmor = "container.apparmor.security.beta.kubernetes.io/";
constexpr std::string_view seccomp = "container.seccomp.security.alpha.kubernetes.io/";

bool isContainerList(std::string_view key)
{
    return std::find(std::begin(containerLists), std::end(containerLists), key) != std::end(containerLists);
}

std::string fieldPath(const Path &path, std::size_t from)
{
    std::string text;
    for (std::size_t step = from; step < path.size(); ++step) {
        const PathStep &at = path.steps()[step];
        if (at.kind == PathStep::Kind::Key)
            text += (text.empty() ? "" : ".") + at.key;
        else
            text += "[]";
    }
    return text;
}

/// The last part of a rule's path; most values are none of these.
bool mayBeName(std::string_view key)
{
    return key == "name" || key == "port" || key.ends_with("Name") || key == "serviceAccount";
}

/// `steps` is the way to the value: kept while going, for asking each value for its path would count long lists anew.
void visit(ValueRef value, const PodPlace &pod, std::vector<PathStep> &steps, std::vector<NameUse> &found)
{
    std::size_t index = 0;
    for (const ValueRef child : value) {
        steps.push_back(value.isMap() ? PathStep::ofKey(std::string(child.key())) : PathStep::ofIndex(index++));
        visit(child, pod, steps, found);
        steps.pop_back();
    }
    if (!value.isString() || value.string().empty() || !mayBeName(value.key()))
        return;
    const Path path(steps);
    if (const auto slot = nameSlotAt(pod, path))
        found.push_back({slot->kind, std::string(value.string()), path, slot->defines, false, slot->scope});
}

} // namespace

std::optional<NameSlot> nameSlotAt(const PodPlace &pod, const Path &path)
{
    const Path spec = pod.root.child("spec");
    if (!path.startsWith(spec) || path.size() < spec.size() + 1)
        return std::nullopt;
    const std::size_t first = spec.size();
    const bool inContainer = path.size() > first + 2 && isContainerList(path.steps()[first].key);
    const std::string text = fieldPath(path, inContainer ? first + 2 : first);
    for (const Rule &rule : rules) {
        if (rule.path != text || rule.inContainer != inContainer)
            continue;
        Path scope = pod.root;
        if (rule.kind == NameKind::Port)
            scope =
                Path(std::vector<PathStep>(path.steps().begin(), path.steps().begin() + static_cast<long>(first) + 2));
        else if (rule.kind >= NameKind::ConfigMap)
            scope = {}; // objects of the namespace
        return NameSlot{rule.kind, rule.defines, scope};
    }
    return std::nullopt;
}

std::vector<NameUse> nameUses(ValueRef document, const PodPlace &pod)
{
    std::vector<NameUse> found;
    const Path annotations = pod.root.child("metadata").child("annotations");
    for (const ValueRef one : document.at(annotations)) {
        for (const std::string_view prefix : {appArmor, seccomp}) {
            if (one.key().starts_with(prefix))
                found.push_back({NameKind::Container, std::string(one.key().substr(prefix.size())),
                                 annotations.child(one.key()), false, true, pod.root});
        }
    }
    const Path spec = pod.root.child("spec");
    std::vector<PathStep> steps = spec.steps();
    visit(document.at(spec), pod, steps, found);
    return found;
}

const NameUse *nameUseAt(const std::vector<NameUse> &uses, const Path &path)
{
    const auto found = std::find_if(uses.begin(), uses.end(), [&](const NameUse &one) { return one.path == path; });
    return found == uses.end() ? nullptr : &*found;
}

std::vector<NameUse> sameName(const std::vector<NameUse> &uses, const NameUse &one)
{
    std::vector<NameUse> same;
    std::copy_if(uses.begin(), uses.end(), std::back_inserter(same), [&](const NameUse &other) {
        return other.kind == one.kind && other.name == one.name && other.scope == one.scope;
    });
    std::stable_partition(same.begin(), same.end(), [](const NameUse &use) { return use.defines; });
    return same;
}

} // namespace podwright
