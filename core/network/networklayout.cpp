// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networklayout.h"

#include "network/layoutcolumn.h"

#include <algorithm>
#include <numeric>

namespace podwright {

using namespace layoutroom;

namespace {

constexpr double arrowRoom = 22; // seen of a probe's line on both sides of its words
constexpr double stub = 16; // a line that does not arrive in the picture
constexpr double laneWidth = 11;
constexpr double socketRoom = 12; // at the right of a port

constexpr NetworkItem node{NetworkItemKind::Node, 0};
constexpr NetworkItem podItem{NetworkItemKind::Pod, 0};
constexpr NetworkItem kubelet{NetworkItemKind::Kubelet, 0};

class Layout {
public:
    Layout(const NetworkGraph &graph, const NetworkMeasure &measure, const LayoutOptions &options)
        : m_graph(graph)
        , m_measure(measure)
        , m_options(options)
        , m_column(graph, measure, options)
    {
    }

    NetworkLayout make()
    {
        measureColumn();
        m_column.order();
        m_column.place(0);
        m_lanes = assignLanes(m_column.laneNets());
        placeBoxes();
        return std::move(m_made);
    }

private:
    void measureColumn()
    {
        double width = 120;
        const auto widen = [&](NetworkItem item) { width = std::max(width, m_measure.sizeOf(item).width + 2 * pad); };
        for (const LayoutStack &stack : m_column.stacks()) {
            widen({NetworkItemKind::Container, stack.container});
            for (const LayoutRow &row : stack.rows) {
                const double socket = row.item.kind == NetworkItemKind::Port ? socketRoom : 0;
                width = std::max(width, m_measure.sizeOf(row.item).width + 4 * pad + socket);
            }
        }
        for (std::size_t index = 0; index < m_graph.probes.size(); ++index) {
            m_hasProbes = true;
            m_probeWidth = std::max(
                m_probeWidth, m_measure.sizeOf({NetworkItemKind::Probe, static_cast<int>(index)}).width + 2 * pad);
        }
        if (m_options.names)
            widen({NetworkItemKind::Dns, 0});
        for (std::size_t index = 0; m_options.frames && index < m_graph.frames.size(); ++index)
            widen({NetworkItemKind::Frame, static_cast<int>(index)});
        for (std::size_t index = 0; m_options.volumes && index < m_graph.volumes.size(); ++index)
            widen({NetworkItemKind::Volume, static_cast<int>(index)});
        m_columnWidth = width;
    }

    void placeColumns();
    void placeBoxes();
    double placeCard(NetworkItem item, double top);
    void placeStack(const LayoutStack &stack);
    void placeProbes(const std::vector<int> &probes, double top, double height, bool arrives);
    void placeHostPorts();
    void placeLines();
    void placeFrames(double top, double bottom);
    LayoutBox &addBox(NetworkItem item, LayoutRect rect);
    void addFrame(std::size_t at, NetworkItem item, LayoutRect rect);
    double channelWidth() const;
    double pinWidth() const;
    bool hasStubs() const;

    const NetworkGraph &m_graph;
    const NetworkMeasure &m_measure;
    const LayoutOptions &m_options;
    LayoutColumn m_column;
    std::vector<int> m_lanes;
    double m_columnWidth = 0;
    double m_probeWidth = 0;
    double m_columnX = 0;
    double m_kubeletRight = 0;
    double m_podX = 0;
    double m_podRight = 0;
    double m_nodeRight = 0;
    double m_frames = 0; ///< how many are drawn
    bool m_hasProbes = false;
    bool m_ownNetwork = true; ///< the Pod has a frame of its own
    NetworkLayout m_made;
};

LayoutBox &Layout::addBox(NetworkItem item, LayoutRect rect)
{
    const LayoutRect label{rect.x + pad, rect.y, rect.width - 2 * pad, rect.height};
    m_made.boxes.push_back({item, rect, label});
    return m_made.boxes.back();
}

void Layout::addFrame(std::size_t at, NetworkItem item, LayoutRect rect)
{
    const LayoutRect label{rect.x + pad, rect.y + pad / 2, rect.width - 2 * pad, m_measure.sizeOf(item).height};
    m_made.boxes.insert(m_made.boxes.begin() + static_cast<std::ptrdiff_t>(at), {item, rect, label});
}

bool Layout::hasStubs() const
{
    return std::any_of(m_graph.talks.begin(), m_graph.talks.end(), [](const auto &talk) { return talk.port < 0; });
}

double Layout::channelWidth() const
{
    const int lanes = m_lanes.empty() ? 0 : *std::max_element(m_lanes.begin(), m_lanes.end()) + 1;
    return gap + (hasStubs() ? stub : 0) + lanes * laneWidth;
}

double Layout::pinWidth() const
{
    double width = 0;
    for (std::size_t index = 0; index < m_graph.ports.size(); ++index) {
        if (m_graph.ports[index].hostPort != 0)
            width =
                std::max(width, m_measure.sizeOf({NetworkItemKind::HostPort, static_cast<int>(index)}).width + 2 * pad);
    }
    return width;
}

/// Where the columns stand: kubelet, probes, the Pod's frame, containers, lanes.
void Layout::placeColumns()
{
    m_ownNetwork = !m_graph.hostNetwork || !m_graph.hasPod;
    m_frames = m_options.frames ? static_cast<double>(m_graph.frames.size()) : 0;
    const double inset = m_frames * pad + (m_ownNetwork ? gap : 0);
    m_kubeletRight = gap + (m_hasProbes ? m_measure.sizeOf(kubelet).width + 2 * pad : 0);
    m_podX = m_hasProbes ? m_kubeletRight + arrowRoom + m_probeWidth + arrowRoom / 2 : gap;
    m_columnX = m_podX + inset + (m_hasProbes ? arrowRoom / 2 : 0);
    const double beside = m_frames * pad + channelWidth() + gap;
    if (m_ownNetwork) // boxes as wide as the words over them
        m_columnWidth =
            std::max(m_columnWidth, m_podX + m_measure.sizeOf(podItem).width + 2 * pad - m_columnX - beside);
    m_podRight = m_columnX + m_columnWidth + beside;
    m_nodeRight = std::max(m_podRight + gap + pinWidth(), m_measure.sizeOf(node).width + 3 * gap);
}

void Layout::placeBoxes()
{
    placeColumns();
    const double podTop = gap / 2 + m_measure.sizeOf(node).height + pad;
    const double frameTitle = m_frames == 0 ? 0 : m_measure.sizeOf({NetworkItemKind::Frame, 0}).height + pad;
    const double stackTop =
        podTop + (m_ownNetwork ? m_measure.sizeOf(podItem).height + pad : 0) + gap / 2 + m_frames * frameTitle;
    const double stackBottom = std::max(m_column.place(stackTop) - gap, stackTop);
    for (const LayoutStack &stack : m_column.stacks())
        placeStack(stack);
    placeFrames(stackTop, stackBottom);
    double bottom = stackBottom + m_frames * pad + (m_frames > 0 ? gap / 2 : 0);
    if (m_options.names && m_graph.hasPod)
        bottom = placeCard({NetworkItemKind::Dns, 0}, bottom + gap);
    const double podBottom = bottom + (m_ownNetwork ? gap : 0);
    double nodeBottom = podBottom + gap;
    for (std::size_t index = 0; m_options.volumes && index < m_graph.volumes.size(); ++index)
        nodeBottom = placeCard({NetworkItemKind::Volume, static_cast<int>(index)}, nodeBottom) + gap;
    if (m_hasProbes)
        addBox(kubelet, {gap, podTop, m_kubeletRight - gap, stackBottom - podTop});
    if (m_ownNetwork)
        addFrame(0, podItem, {m_podX, podTop, m_podRight - m_podX, podBottom - podTop});
    if (m_graph.hasPod)
        addFrame(0, node, {0, 0, m_nodeRight, nodeBottom});
    placeLines();
    placeHostPorts();
    m_made.size = {m_nodeRight + (pinWidth() > 0 ? stub : 0), nodeBottom};
}

/// Returns its lower edge.
double Layout::placeCard(NetworkItem item, double top)
{
    const double height = m_measure.sizeOf(item).height + 2 * pad;
    addBox(item, {m_columnX, top, m_columnWidth, height});
    m_column.setHeight(item, top + height / 2);
    return top + height;
}

void Layout::placeStack(const LayoutStack &stack)
{
    const NetworkItem item{NetworkItemKind::Container, stack.container};
    LayoutBox &box = addBox(item, {m_columnX, stack.y, m_columnWidth, stack.height});
    box.label.y += pad / 2;
    box.label.height = m_measure.sizeOf(item).height;
    placeProbes(stack.headProbes, stack.y, stack.headHeight, false);
    for (const LayoutRow &row : stack.rows) {
        addBox(row.item, {m_columnX + pad, row.y, m_columnWidth - 2 * pad, row.height});
        placeProbes(row.probes, row.y, row.height, true);
    }
}

void Layout::placeProbes(const std::vector<int> &probes, double top, double height, bool arrives)
{
    const double step = height / static_cast<double>(std::max<std::size_t>(probes.size(), 1));
    const double end = arrives ? m_columnX + pad : m_columnX - pad / 2;
    double y = top + step / 2;
    for (const int probe : probes) {
        const NetworkItem item{NetworkItemKind::Probe, probe};
        const LayoutSize size = m_measure.sizeOf(item);
        addBox(item, {m_kubeletRight + arrowRoom, y - size.height / 2 - 2, size.width + 2 * pad, size.height + 4});
        m_made.lines.push_back({item, {{m_kubeletRight, y}, {end, y}}, arrives ? LineEnd::Arrow : LineEnd::Cross});
        y += step;
    }
}

/// One around the other, each with its words on top.
void Layout::placeFrames(double top, double bottom)
{
    if (!m_options.frames)
        return;
    for (std::size_t index = 0; index < m_graph.frames.size(); ++index) {
        const NetworkItem item{NetworkItemKind::Frame, static_cast<int>(index)};
        const double title = m_measure.sizeOf(item).height + pad;
        const double depth = static_cast<double>(index + 1);
        addFrame(0, item,
                 {m_columnX - depth * pad, top - depth * title, m_columnWidth + 2 * depth * pad,
                  bottom - top + depth * (title + pad)});
    }
}

void Layout::placeHostPorts()
{
    const double width = pinWidth();
    for (std::size_t index = 0; index < m_graph.ports.size(); ++index) {
        if (m_graph.ports[index].hostPort == 0)
            continue;
        const NetworkItem item{NetworkItemKind::HostPort, static_cast<int>(index)};
        const double y = m_column.height({NetworkItemKind::Port, item.index});
        const double height = m_measure.sizeOf(item).height + 6;
        addBox(item, {m_nodeRight - width, y - height / 2, width, height});
        const double portRight = m_columnX + m_columnWidth - pad;
        m_made.lines.push_back({item,
                                {{m_nodeRight + stub, y}, {m_podRight - pad, y}, {portRight, y}},
                                m_graph.ports[index].hostMapped ? LineEnd::Arrow : LineEnd::Cross});
    }
}

void Layout::placeLines()
{
    const double rowRight = m_columnX + m_columnWidth - pad;
    const double channel = m_columnX + m_columnWidth + m_frames * pad + gap / 2 + (hasStubs() ? stub : 0);
    const auto nets = m_column.laneNets();
    std::vector<std::size_t> order(m_column.nets().size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t one, std::size_t other) { return m_lanes[one] < m_lanes[other]; });
    for (const std::size_t index : order) {
        const LayoutNet &net = m_column.nets()[index];
        const double x = channel + m_lanes[index] * laneWidth;
        const bool volume = net.target.kind == NetworkItemKind::Volume;
        const double end = volume ? rowRight + pad : rowRight;
        for (std::size_t source = 0; source < net.sources.size(); ++source) {
            const double from = nets[index].sources[source];
            m_made.lines.push_back({net.sources[source],
                                    {{rowRight, from}, {x, from}, {x, nets[index].target}, {end, nets[index].target}},
                                    volume         ? LineEnd::Plain
                                        : net.good ? LineEnd::Arrow
                                                   : LineEnd::Cross});
        }
    }
    for (std::size_t index = 0; index < m_graph.talks.size(); ++index) {
        const NetworkTalk &talk = m_graph.talks[index];
        const NetworkItem item{NetworkItemKind::Talk, static_cast<int>(index)};
        if (talk.port >= 0)
            continue;
        const double y = m_column.height(item);
        const LineEnd lineEnd = talk.state == TalkState::Outside ? LineEnd::Out : LineEnd::Cross;
        m_made.lines.push_back({item, {{rowRight, y}, {rowRight + pad + stub, y}}, lineEnd});
    }
}

} // namespace

NetworkLayout layOutNetwork(const NetworkGraph &graph, const NetworkMeasure &measure, const LayoutOptions &options)
{
    return Layout(graph, measure, options).make();
}

} // namespace podwright
