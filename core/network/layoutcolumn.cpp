// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/layoutcolumn.h"

#include <algorithm>

namespace podwright {

using namespace layoutroom;

namespace {

constexpr double arrivalGap = 6; // from the middle of a port
constexpr std::size_t mostToOrder = 40; // the search grows with the third power

} // namespace

LayoutColumn::LayoutColumn(const NetworkGraph &graph, const NetworkMeasure &measure, const LayoutOptions &options)
    : m_graph(graph)
    , m_measure(measure)
    , m_options(options)
{
    for (std::size_t index = 0; index < graph.containers.size(); ++index)
        m_stacks.push_back(stackOf(static_cast<int>(index)));
    collectNets();
}

LayoutStack LayoutColumn::stackOf(int container) const
{
    LayoutStack stack;
    stack.container = container;
    addRows(stack, m_graph.ports, NetworkItemKind::Port);
    addRows(stack, m_graph.talks, NetworkItemKind::Talk);
    if (m_options.volumes)
        addRows(stack, m_graph.mounts, NetworkItemKind::Mount);
    LayoutRow process{{NetworkItemKind::Process, container}, {}, 0, 0};
    for (std::size_t index = 0; index < m_graph.probes.size(); ++index) {
        const NetworkProbe &probe = m_graph.probes[index];
        if (probe.container != container)
            continue;
        const int at = static_cast<int>(index);
        const auto row = std::find_if(stack.rows.begin(), stack.rows.end(), [&](const LayoutRow &one) {
            return one.item == NetworkItem{NetworkItemKind::Port, probe.port};
        });
        if (probe.target == ProbeTarget::Port && row != stack.rows.end())
            row->probes.push_back(at);
        else if (probe.target == ProbeTarget::Process)
            process.probes.push_back(at);
        else
            stack.headProbes.push_back(at);
    }
    if (!process.probes.empty())
        stack.rows.push_back(process);
    measureStack(stack);
    return stack;
}

template <typename List> void LayoutColumn::addRows(LayoutStack &stack, const List &list, NetworkItemKind kind)
{
    for (std::size_t index = 0; index < list.size(); ++index) {
        if (list[index].container == stack.container)
            stack.rows.push_back({{kind, static_cast<int>(index)}, {}, 0, 0});
    }
}

void LayoutColumn::measureStack(LayoutStack &stack) const
{
    const LayoutSize head = m_measure.sizeOf({NetworkItemKind::Container, stack.container});
    stack.headHeight = std::max(head.height + pad, probesHeight(stack.headProbes));
    stack.height = stack.headHeight + rowGap;
    for (LayoutRow &row : stack.rows) {
        row.height = std::max(m_measure.sizeOf(row.item).height + pad, probesHeight(row.probes));
        stack.height += row.height + rowGap;
    }
    stack.height += rowGap;
}

double LayoutColumn::probesHeight(const std::vector<int> &probes) const
{
    double height = 0;
    for (const int probe : probes)
        height += m_measure.sizeOf({NetworkItemKind::Probe, probe}).height + pad;
    return height;
}

void LayoutColumn::collectNets()
{
    for (std::size_t index = 0; index < m_graph.talks.size(); ++index) {
        const NetworkTalk &talk = m_graph.talks[index];
        if (talk.port >= 0)
            join({NetworkItemKind::Port, talk.port}, talk.state == TalkState::Reaches,
                 {NetworkItemKind::Talk, static_cast<int>(index)});
    }
    for (std::size_t index = 0; m_options.volumes && index < m_graph.mounts.size(); ++index)
        join({NetworkItemKind::Volume, m_graph.mounts[index].volume}, true,
             {NetworkItemKind::Mount, static_cast<int>(index)});
}

void LayoutColumn::join(NetworkItem target, bool good, NetworkItem source)
{
    for (LayoutNet &net : m_nets) {
        if (net.target == target && net.good == good) {
            net.sources.push_back(source);
            return;
        }
    }
    m_nets.push_back({target, good, {source}});
}

double LayoutColumn::place(double y)
{
    m_heights.clear();
    for (LayoutStack &stack : m_stacks) {
        stack.y = y;
        double at = y + stack.headHeight + rowGap;
        for (LayoutRow &row : stack.rows) {
            row.y = at;
            m_heights[row.item] = at + row.height / 2;
            at += row.height + rowGap;
        }
        y += stack.height + gap;
    }
    double bottom = y + cardHeight();
    for (std::size_t index = 0; m_options.volumes && index < m_graph.volumes.size(); ++index) {
        const NetworkItem item{NetworkItemKind::Volume, static_cast<int>(index)};
        const double height = m_measure.sizeOf(item).height + 2 * pad;
        m_heights[item] = bottom + height / 2;
        bottom += height + gap;
    }
    return y;
}

double LayoutColumn::cardHeight() const
{
    return m_options.names ? m_measure.sizeOf({NetworkItemKind::Dns, 0}).height + 2 * pad + gap : 0;
}

std::vector<LaneNet> LayoutColumn::laneNets() const
{
    std::vector<LaneNet> lanes;
    for (const LayoutNet &net : m_nets) {
        LaneNet lane;
        for (const NetworkItem &source : net.sources)
            lane.sources.push_back(m_heights.at(source));
        lane.target = m_heights.at(net.target) + arrivalOffset(net, lane.sources.front());
        lanes.push_back(std::move(lane));
    }
    return lanes;
}

/// Beside the middle, where the host port's line goes on, and beside another arrival.
double LayoutColumn::arrivalOffset(const LayoutNet &net, double source) const
{
    const auto same = [&](const LayoutNet &one) { return one.target == net.target; };
    const bool several = std::count_if(m_nets.begin(), m_nets.end(), same) > 1;
    if (several)
        return &*std::find_if(m_nets.begin(), m_nets.end(), same) == &net ? -arrivalGap : arrivalGap;
    return !hasHostPort(net.target) ? 0 : source > m_heights.at(net.target) ? arrivalGap : -arrivalGap;
}

bool LayoutColumn::hasHostPort(NetworkItem item) const
{
    return item.kind == NetworkItemKind::Port && m_graph.ports[static_cast<std::size_t>(item.index)].hostPort != 0;
}

std::vector<double> LayoutColumn::straightLines() const
{
    std::vector<double> heights;
    for (const auto &[item, height] : m_heights) {
        if (hasHostPort(item))
            heights.push_back(height);
    }
    return heights;
}

int LayoutColumn::crossings()
{
    place(0);
    const auto nets = laneNets();
    return countCrossings(nets, assignLanes(nets), straightLines());
}

void LayoutColumn::order()
{
    int best = m_stacks.size() > mostToOrder ? 0 : crossings();
    for (int round = 0; round < 4 && best > 0; ++round) {
        const int before = best;
        for (std::size_t from = 0; from < m_stacks.size() && best > 0; ++from)
            best = moveToBest(from, best);
        if (best == before)
            break;
    }
}

int LayoutColumn::moveToBest(std::size_t from, int best)
{
    if (!isApp(m_stacks[from]))
        return best;
    const std::vector<LayoutStack> kept = m_stacks;
    std::vector<LayoutStack> chosen = kept;
    for (std::size_t to = 0; to < kept.size() && best > 0; ++to) {
        if (to == from || !isApp(kept[to]))
            continue;
        m_stacks = kept;
        const auto at = [&](std::size_t index) { return m_stacks.begin() + static_cast<std::ptrdiff_t>(index); };
        if (from < to)
            std::rotate(at(from), at(from + 1), at(to + 1));
        else
            std::rotate(at(to), at(from), at(from + 1));
        const int now = crossings();
        if (now < best) {
            best = now;
            chosen = m_stacks;
        }
    }
    m_stacks = std::move(chosen);
    return best;
}

bool LayoutColumn::isApp(const LayoutStack &stack) const
{
    return m_graph.containers[static_cast<std::size_t>(stack.container)].role == ContainerRole::App;
}

} // namespace podwright
