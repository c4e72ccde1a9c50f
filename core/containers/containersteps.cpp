// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/containersteps.h"

#include <algorithm>

namespace podwright {

namespace {

constexpr const char *containerLists[] = {"initContainers", "containers", "ephemeralContainers"};
constexpr std::string_view annotationPrefixes[] = {
    "container.apparmor.security.beta.kubernetes.io/",
    "container.seccomp.security.alpha.kubernetes.io/",
};
constexpr std::string_view defaultContainers[] = {
    "kubectl.kubernetes.io/default-container",
    "kubectl.kubernetes.io/default-logs-container",
};

/// Visits every value below `from` that is a string equal to `name` under the given key.
void collect(ValueRef from, std::string_view key, std::string_view name, std::vector<Path> &found)
{
    std::vector<ValueRef> open{from};
    while (!open.empty()) {
        const ValueRef value = open.back();
        open.pop_back();
        for (const ValueRef child : value) {
            if (child.isMap() || child.isList())
                open.push_back(child);
            else if (child.key() == key && child.string() == name && child.value().provenance == Provenance::Own)
                found.push_back(child.path());
        }
    }
}

void removeFrom(EditSteps &steps, ValueRef list, const std::vector<std::size_t> &indexes)
{
    if (indexes.empty())
        return;
    const Path path = list.path();
    if (indexes.size() == list.size()) {
        steps.push_back([path](const EditPlanner &planner) { return planner.remove(path); });
        return;
    }
    for (auto index = indexes.rbegin(); index != indexes.rend(); ++index) {
        steps.push_back([item = path.item(*index)](const EditPlanner &planner) { return planner.remove(item); });
    }
}

template <typename Test> std::vector<std::size_t> indexesWhere(ValueRef list, const Test &test)
{
    std::vector<std::size_t> found;
    std::size_t index = 0;
    for (const ValueRef one : list) {
        if (test(one))
            found.push_back(index);
        ++index;
    }
    return found;
}

EditPlanner::Step setText(const Path &path, const std::string &text)
{
    return [path, text](const EditPlanner &planner) { return planner.set(path, NewValue::string(text)); };
}

} // namespace

NameReferences containerReferences(ValueRef document, const PodPlace &pod, std::string_view name)
{
    NameReferences found;
    const ValueRef root = document.at(pod.root);
    const ValueRef spec = root["spec"];
    collect(spec, "containerName", name, found.values);
    for (const ValueRef one : spec["ephemeralContainers"]) {
        if (one["targetContainerName"].string() == name)
            found.values.push_back(one["targetContainerName"].path());
    }
    const ValueRef annotations = root["metadata"]["annotations"];
    for (const ValueRef one : annotations) {
        for (const std::string_view prefix : annotationPrefixes) {
            if (one.key().starts_with(prefix) && one.key().substr(prefix.size()) == name)
                found.keys.emplace_back(one.path(), std::string(prefix));
        }
        const bool isDefault = std::find(std::begin(defaultContainers), std::end(defaultContainers), one.key())
            != std::end(defaultContainers);
        if (isDefault && one.string() == name)
            found.values.push_back(one.path());
    }
    if (pod.isTemplate) // a Job's podFailurePolicy stands beside the template
        collect(document.at(pod.root.parent())["podFailurePolicy"], "containerName", name, found.values);
    return found;
}

EditSteps renameContainer(ValueRef document, const PodPlace &pod, const Path &container, const std::string &newName)
{
    EditSteps steps{setText(container.child("name"), newName)};
    const std::string_view old = document.at(container)["name"].string();
    if (old.empty())
        return steps;
    const NameReferences references = containerReferences(document, pod, old);
    for (const Path &path : references.values)
        steps.push_back(setText(path, newName));
    for (const auto &[path, prefix] : references.keys) {
        steps.push_back(
            [path = path, key = prefix + newName](const EditPlanner &planner) { return planner.renameKey(path, key); });
    }
    return steps;
}

EditSteps changeRole(ValueRef document, const ContainerEntry &container, ContainerRole role)
{
    EditSteps steps;
    const Path policy = container.path.child("restartPolicy");
    if (role == ContainerRole::Sidecar)
        steps.push_back(setText(policy, "Always"));
    else if (container.role == ContainerRole::Sidecar)
        steps.push_back([policy](const EditPlanner &planner) { return planner.remove(policy); });
    const Path from = container.path.parent();
    const Path to = from.parent().child(listOf(role));
    if (from == to)
        return steps;
    steps.push_back([path = container.path, to](const EditPlanner &planner) { return planner.moveEntry(path, to); });
    if (document.at(from).size() == 1)
        steps.push_back([from](const EditPlanner &planner) { return planner.remove(from); });
    return steps;
}

EditSteps renameVolume(ValueRef document, const PodPlace &pod, const Path &volume, const std::string &newName)
{
    EditSteps steps{setText(volume.child("name"), newName)};
    const std::string_view old = document.at(volume)["name"].string();
    if (old.empty())
        return steps;
    const ValueRef spec = document.at(pod.root)["spec"];
    std::vector<Path> found;
    for (const char *list : containerLists) {
        for (const ValueRef container : spec[list]) {
            collect(container["volumeMounts"], "name", old, found);
            collect(container["volumeDevices"], "name", old, found);
            for (const ValueRef variable : container["env"])
                collect(variable["valueFrom"]["fileKeyRef"], "volumeName", old, found);
        }
    }
    for (const Path &path : found)
        steps.push_back(setText(path, newName));
    return steps;
}

EditSteps removeVolume(ValueRef document, const PodPlace &pod, const Path &volume)
{
    EditSteps steps;
    const std::string_view name = document.at(volume)["name"].string();
    const ValueRef spec = document.at(pod.root)["spec"];
    for (const char *list : containerLists) {
        for (const ValueRef container : name.empty() ? ValueRef() : spec[list]) {
            for (const char *mounts : {"volumeMounts", "volumeDevices"}) {
                const auto isOfIt = [&](ValueRef mount) { return mount["name"].string() == name; };
                removeFrom(steps, container[mounts], indexesWhere(container[mounts], isOfIt));
            }
        }
    }
    removeFrom(steps, document.at(volume.parent()), {volume.last().index});
    return steps;
}

} // namespace podwright
