// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkgraph.h"

#include <algorithm>

namespace podwright {

namespace {

template <typename List> Path pathIn(const List &list, int index)
{
    return index >= 0 && index < static_cast<int>(list.size()) ? list[static_cast<std::size_t>(index)].path : Path();
}

template <typename List> bool has(const List &list, int index)
{
    return index >= 0 && index < static_cast<int>(list.size());
}

} // namespace

Path manifestPath(const NetworkGraph &graph, const NetworkItem &item)
{
    switch (item.kind) {
    case NetworkItemKind::Container:
    case NetworkItemKind::Process:
        return pathIn(graph.containers, item.index);
    case NetworkItemKind::Port:
        return pathIn(graph.ports, item.index);
    case NetworkItemKind::HostPort:
        return has(graph.ports, item.index) ? graph.ports[static_cast<std::size_t>(item.index)].hostPortPath : Path();
    case NetworkItemKind::Probe:
        return pathIn(graph.probes, item.index);
    case NetworkItemKind::Talk:
        return pathIn(graph.talks, item.index);
    case NetworkItemKind::Frame:
        return pathIn(graph.frames, item.index);
    case NetworkItemKind::Volume:
        return pathIn(graph.volumes, item.index);
    case NetworkItemKind::Mount:
        return pathIn(graph.mounts, item.index);
    case NetworkItemKind::Dns:
        return graph.dns.path;
    case NetworkItemKind::Pod:
        return graph.hostNetwork ? graph.hostNetworkPath : graph.root;
    case NetworkItemKind::Node:
        return graph.hostNetwork ? graph.hostNetworkPath : graph.specPath;
    case NetworkItemKind::Kubelet:
    case NetworkItemKind::Elsewhere:
        break;
    }
    return graph.specPath;
}

bool contains(const NetworkGraph &graph, const NetworkItem &item)
{
    switch (item.kind) {
    case NetworkItemKind::Container:
    case NetworkItemKind::Process:
        return has(graph.containers, item.index);
    case NetworkItemKind::Port:
    case NetworkItemKind::HostPort:
        return has(graph.ports, item.index);
    case NetworkItemKind::Probe:
        return has(graph.probes, item.index);
    case NetworkItemKind::Talk:
        return has(graph.talks, item.index);
    case NetworkItemKind::Frame:
        return has(graph.frames, item.index);
    case NetworkItemKind::Volume:
        return has(graph.volumes, item.index);
    case NetworkItemKind::Mount:
        return has(graph.mounts, item.index);
    default:
        return item.index == 0;
    }
}

int findPort(const NetworkGraph &graph, int number, const std::string &protocol)
{
    int other = -1;
    for (std::size_t index = 0; index < graph.ports.size(); ++index) {
        const NetworkPort &port = graph.ports[index];
        if (port.number != number || port.protocol != protocol)
            continue;
        if (port.origin == PortOrigin::Declared)
            return static_cast<int>(index);
        if (port.origin == PortOrigin::Listening && other < 0)
            other = static_cast<int>(index);
    }
    return other;
}

int findContainer(const NetworkGraph &graph, const std::string &name)
{
    const auto found = std::find_if(graph.containers.begin(), graph.containers.end(),
                                    [&](const auto &one) { return one.name == name; });
    return found == graph.containers.end() || name.empty() ? -1 : static_cast<int>(found - graph.containers.begin());
}

bool isLoopback(const std::string &host)
{
    return host == "localhost" || host == "::1" || host.starts_with("127.");
}

} // namespace podwright
