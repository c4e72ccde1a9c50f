// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkpicture/networkpicture.h"

namespace podwright {

NetworkPicture::NetworkPicture(NetworkGraph graph, const LayoutOptions &options, const QFont &font)
    : m_graph(std::move(graph))
    , m_labels(m_graph, font)
    , m_layout(layOutNetwork(m_graph, m_labels, options))
{
}

QRectF NetworkPicture::bounds() const
{
    return QRectF(0, 0, m_layout.size.width, m_layout.size.height).adjusted(-8, -8, 8, 8);
}

bool isWrong(const NetworkGraph &graph, const NetworkItem &item)
{
    const auto index = static_cast<std::size_t>(item.index);
    switch (item.kind) {
    case NetworkItemKind::Container:
        return graph.containers[index].nameTwice || graph.containers[index].name.empty();
    case NetworkItemKind::Port:
        return graph.ports[index].clash || graph.ports[index].number == 0;
    case NetworkItemKind::HostPort:
        return graph.ports[index].clash || !graph.ports[index].hostMapped
            || (graph.hostNetwork && graph.ports[index].hostPort != graph.ports[index].number);
    case NetworkItemKind::Talk:
        return graph.talks[index].state != TalkState::Reaches && graph.talks[index].state != TalkState::Outside;
    case NetworkItemKind::Probe:
        return graph.probes[index].target == ProbeTarget::Unresolved || graph.probes[index].target == ProbeTarget::Node;
    case NetworkItemKind::Pod:
        return graph.hasPod && graph.containers.empty();
    default:
        return false;
    }
}

} // namespace podwright
