// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/portclashes.h"

#include <algorithm>

namespace podwright {

namespace {

bool runsBesideOthers(const NetworkGraph &graph, const NetworkPort &port)
{
    const ContainerRole role = graph.containers[static_cast<std::size_t>(port.container)].role;
    return role == ContainerRole::App || role == ContainerRole::Sidecar;
}

/// NET-08: an empty address and 0.0.0.0 are every address; "::" is not.
bool addressesOverlap(const std::string &one, const std::string &other)
{
    const auto wild = [](const std::string &ip) { return ip.empty() || ip == "0.0.0.0"; };
    return wild(one) || wild(other) || one == other;
}

bool clashes(const NetworkPort &one, const NetworkPort &other, bool onNode)
{
    if (one.protocol != other.protocol)
        return false;
    if (onNode)
        return one.hostPort != 0 && one.hostPort == other.hostPort && addressesOverlap(one.hostIp, other.hostIp);
    return one.number != 0 && one.number == other.number && one.container != other.container;
}

} // namespace

std::vector<NetworkClash> findClashes(const NetworkGraph &graph)
{
    std::vector<NetworkClash> found;
    for (const bool onNode : {false, true}) {
        std::vector<bool> taken(graph.ports.size());
        for (std::size_t first = 0; first < graph.ports.size(); ++first) {
            const NetworkPort &one = graph.ports[first];
            if (taken[first] || one.origin != PortOrigin::Declared || !runsBesideOthers(graph, one))
                continue;
            NetworkClash clash{onNode, onNode ? one.hostPort : one.number, one.protocol, {static_cast<int>(first)}};
            for (std::size_t second = first + 1; second < graph.ports.size(); ++second) {
                const NetworkPort &other = graph.ports[second];
                // under hostNetwork both lists are the node's: said once
                const bool same = onNode && graph.hostNetwork && clashes(one, other, false);
                if (other.origin != PortOrigin::Declared || !runsBesideOthers(graph, other) || same
                    || !clashes(one, other, onNode))
                    continue;
                taken[second] = true;
                clash.ports.push_back(static_cast<int>(second));
            }
            if (clash.ports.size() > 1)
                found.push_back(std::move(clash));
        }
    }
    return found;
}

} // namespace podwright
