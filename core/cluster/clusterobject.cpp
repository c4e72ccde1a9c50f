// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/clusterobject.h"

#include <algorithm>

namespace podwright {

namespace {

void addPorts(ClusterObject &object, ValueRef container)
{
    for (const ValueRef port : container["ports"]) {
        const std::int64_t number = port["containerPort"].integer();
        const std::string_view protocol = port["protocol"].string();
        const bool there = std::any_of(object.ports.begin(), object.ports.end(),
                                       [number](const DeclaredPort &one) { return one.port == number; });
        if (number < 1 || number > 65535 || there || !(protocol.empty() || protocol == "TCP"))
            continue;
        object.ports.push_back(
            {std::string(container["name"].string()), std::string(port["name"].string()), static_cast<int>(number)});
    }
}

/// Labels as kubectl takes them; empty where one of them could not stand there.
std::string selectorOf(ValueRef labels)
{
    std::string selector;
    for (const ValueRef label : labels) {
        const auto plain = [](std::string_view text) {
            return text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./")
                == std::string_view::npos;
        };
        if (!label.isString() || label.key().empty() || !plain(label.key()) || !plain(label.string()))
            return {};
        selector += (selector.empty() ? "" : ",") + std::string(label.key()) + '=' + std::string(label.string());
    }
    return selector;
}

} // namespace

ClusterObject readClusterObject(ValueRef document, const PodPlace &pod)
{
    ClusterObject object;
    const ValueRef root = document.at(pod.object);
    const ValueRef spec = document.at(pod.root)["spec"];
    if (!root)
        return object;
    object.kind = pod.kind.empty() ? "Pod" : pod.kind;
    object.name = root["metadata"]["name"].string();
    object.nameSpace = root["metadata"]["namespace"].string();
    if (!pod.object.isEmpty())
        object.others = static_cast<int>(document.at(pod.object.parent()).size()) - 1;
    if (pod.isTemplate)
        object.selector = selectorOf(document.at(pod.root)["metadata"]["labels"]);
    for (const char *list : {"containers", "initContainers"}) {
        for (const ValueRef container : spec[list]) {
            if (const std::string_view name = container["name"].string(); isObjectName(name))
                object.containers.emplace_back(name);
            addPorts(object, container);
        }
    }
    return object;
}

bool isObjectName(std::string_view name)
{
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    };
    return !name.empty() && name.size() <= 253 && name.front() != '-' && name.front() != '.'
        && std::all_of(name.begin(), name.end(), allowed);
}

} // namespace podwright
