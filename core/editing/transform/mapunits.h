// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/plancontext.h"

#include <string>
#include <vector>

namespace podwright {

/// One entry of a map with all that goes along when it moves.
struct MapUnit {
    NodeId key = NoNode;
    NodeId value = NoNode;
    TextRange head; ///< whole comment lines above it, without the last break
    TextRange body; ///< from the first byte of its line (block) or of its key (flow, behind a dash) to its end
    bool footed = false; ///< comments below it end the body: an empty line must part them from what follows
    bool keepsBreaks = false; ///< it ends with a block text to which empty lines behind it belong
};

/// A map taken apart into the units that can change places.
struct MapUnits {
    std::vector<MapUnit> units;
    std::vector<std::string> between; ///< between a unit and the one before it: line breaks, or `, ` in flow style
    std::string prefix; ///< what stands before the first key on its line: `- `; empty where the map begins its line
    TextRange range; ///< of all that may change
    bool movable = false; ///< false: the order cannot be changed
};

/// Comments right above an entry go with it, deeper ones and those right below (with an empty line behind them) with
/// the one they follow; empty lines stay where they are.
class MapUnitReader {
public:
    explicit MapUnitReader(const PlanContext &context)
        : m_context(context)
    {
    }

    MapUnits read(NodeId map) const;

private:
    struct Line {
        std::size_t begin = 0;
        int column = -1; ///< of the comment; -1: an empty line
    };

    MapUnits readFlow(NodeId map) const;
    std::vector<Line> linesBetween(std::size_t begin, std::size_t end) const;
    void share(MapUnits &made, std::size_t index, int column) const;
    void takeDeeper(MapUnit &unit, int column) const;
    bool endsWithKeptBreaks(NodeId value) const;

    const PlanContext &m_context;
};

} // namespace podwright
