// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/transform/mapunits.h"
#include "yaml/path.h"

#include <utility>

namespace podwright {

/// The keys of all maps below a place in the order of the context's ranks; unknown ones keep their order at the end.
/// Comments move with their keys, empty lines stay between the places, anchors stay in front of their aliases, and
/// nothing passes a merge key.
Rewriting sortedKeys(const PlanContext &context, const Path &below);

/// Sorts the keys of the maps of one document.
class KeySorting {
public:
    explicit KeySorting(const PlanContext &context);

    /// The edits that sort the maps in a value.
    void sort(NodeId value, const Path &path, EditList &edits) const;

private:
    void sortMap(NodeId map, const Path &path, EditList &edits) const;
    std::vector<std::size_t> wantedOrder(const MapUnits &map, const Path &path) const;
    std::vector<std::pair<std::size_t, std::size_t>> dependencies(const MapUnits &map) const;
    void moveUp(std::string &body, const MapUnit &unit) const;
    bool hasBlockText(NodeId value) const;
    std::string unitText(const MapUnit &unit, TextRange part, const Path &path) const;
    std::string written(const MapUnits &map, const std::vector<std::size_t> &order, const Path &path, int column) const;

    const PlanContext &m_context;
    std::vector<std::pair<NodeId, NodeId>> m_before; ///< the first must stay in front of the second
};

} // namespace podwright
