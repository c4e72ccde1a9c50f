// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/lanerouting.h"
#include "network/networklayout.h"

#include <map>
#include <vector>

namespace podwright {

/// Distances of the picture.
namespace layoutroom {
inline constexpr double pad = 8; ///< inside of boxes
inline constexpr double gap = 14; ///< between boxes
inline constexpr double rowGap = 4;
} // namespace layoutroom

/// A line of a container's box: a port, a call, a mount, the process.
struct LayoutRow {
    NetworkItem item;
    std::vector<int> probes;
    double height = 0;
    double y = 0;
};

/// A container with its lines.
struct LayoutStack {
    int container = 0;
    std::vector<int> headProbes; ///< that reach nothing in it
    std::vector<LayoutRow> rows;
    double headHeight = 0;
    double height = 0;
    double y = 0;
};

/// Calls to one target in one manner, with the lines that belong to them.
struct LayoutNet {
    NetworkItem target;
    bool good = true;
    std::vector<NetworkItem> sources;
};

/// The containers one below the other, and the calls between their lines: what stands at which height.
class LayoutColumn {
public:
    /// All must outlive it.
    LayoutColumn(const NetworkGraph &graph, const NetworkMeasure &measure, const LayoutOptions &options);

    /// Moves single app containers as long as that spares crossings. Init containers stay in the order they run.
    void order();
    /// Heights of all rows for the order of the stacks; returns the height below the last one.
    double place(double y);
    /// Sets the middle of a card or volume.
    void setHeight(NetworkItem item, double middle) { m_heights[item] = middle; }

    const std::vector<LayoutStack> &stacks() const { return m_stacks; }
    const std::vector<LayoutNet> &nets() const { return m_nets; }
    /// The middle of a row or volume.
    double height(NetworkItem item) const { return m_heights.at(item); }
    /// The nets at the present heights.
    std::vector<LaneNet> laneNets() const;

private:
    LayoutStack stackOf(int container) const;
    template <typename List> static void addRows(LayoutStack &stack, const List &list, NetworkItemKind kind);
    void measureStack(LayoutStack &stack) const;
    double probesHeight(const std::vector<int> &probes) const;
    void collectNets();
    void join(NetworkItem target, bool good, NetworkItem source);
    double cardHeight() const;
    double arrivalOffset(const LayoutNet &net, double source) const;
    bool hasHostPort(NetworkItem item) const;
    std::vector<double> straightLines() const;
    int crossings();
    int moveToBest(std::size_t from, int best);
    bool isApp(const LayoutStack &stack) const;

    const NetworkGraph &m_graph;
    const NetworkMeasure &m_measure;
    const LayoutOptions &m_options;
    std::vector<LayoutStack> m_stacks;
    std::vector<LayoutNet> m_nets;
    std::map<NetworkItem, double> m_heights; ///< middles of rows and volumes
};

} // namespace podwright
