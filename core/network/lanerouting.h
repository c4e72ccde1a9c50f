// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace podwright {

/// Calls to one target share a lane: they come out at `sources`, run up or down, and go in at `target`. All are
/// heights.
struct LaneNet {
    std::vector<double> sources;
    double target = 0;
    double top() const;
    double bottom() const;
};

/// The lane of each net, 0 next to the boxes, so that few lines cross.
std::vector<int> assignLanes(const std::vector<LaneNet> &nets);

/// How often lines cross with these lanes; `straight` are heights of lines that run across all lanes.
int countCrossings(const std::vector<LaneNet> &nets, const std::vector<int> &lanes,
                   const std::vector<double> &straight);

} // namespace podwright
