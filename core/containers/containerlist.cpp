// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/containerlist.h"

#include <unordered_set>

namespace podwright {

std::vector<ContainerEntry> containersOf(ValueRef document, const PodPlace &pod)
{
    std::vector<ContainerEntry> containers;
    const Path spec = pod.root.child("spec");
    for (const ContainerRole list : {ContainerRole::App, ContainerRole::Init, ContainerRole::Ephemeral}) {
        const Path path = spec.child(listOf(list));
        const ValueRef items = document.at(path);
        std::size_t index = 0;
        for (const ValueRef one : items.isList() ? items : ValueRef()) {
            const bool sidecar = list == ContainerRole::Init && one["restartPolicy"].string() == "Always";
            containers.push_back(
                {sidecar ? ContainerRole::Sidecar : list, std::string(one["name"].string()), path.item(index++)});
        }
    }
    return containers;
}

const char *listOf(ContainerRole role)
{
    switch (role) {
    case ContainerRole::Init:
    case ContainerRole::Sidecar:
        return "initContainers";
    case ContainerRole::Ephemeral:
        return "ephemeralContainers";
    case ContainerRole::App:
        break;
    }
    return "containers";
}

std::string freeName(const std::vector<ContainerEntry> &containers, const std::string &wanted)
{
    std::unordered_set<std::string> taken;
    for (const ContainerEntry &one : containers)
        taken.insert(one.name);
    std::string name = wanted;
    for (int number = 2; taken.contains(name); ++number)
        name = wanted + '-' + std::to_string(number);
    return name;
}

} // namespace podwright
