// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/lanerouting.h"

#include <algorithm>
#include <numeric>

namespace podwright {

namespace {

int crossed(const LaneNet &net, double height)
{
    return height > net.top() && height < net.bottom() ? 1 : 0;
}

/// Crossings of the horizontal pieces of the outer net with the upright one of the inner.
int crossedBy(const LaneNet &inner, const LaneNet &outer)
{
    int count = crossed(inner, outer.target);
    for (const double height : outer.sources)
        count += crossed(inner, height);
    return count;
}

} // namespace

double LaneNet::top() const
{
    return std::min(target, *std::min_element(sources.begin(), sources.end()));
}

double LaneNet::bottom() const
{
    return std::max(target, *std::max_element(sources.begin(), sources.end()));
}

std::vector<int> assignLanes(const std::vector<LaneNet> &nets)
{
    std::vector<std::size_t> order(nets.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        return nets[one].bottom() - nets[one].top() < nets[other].bottom() - nets[other].top();
    });
    constexpr std::size_t mostRounds = 24; // enough for any picture that is looked at
    bool changed = true;
    for (std::size_t round = 0; changed && round < std::min(order.size(), mostRounds); ++round) {
        changed = false;
        for (std::size_t at = 1; at < order.size(); ++at) {
            const LaneNet &inner = nets[order[at - 1]];
            const LaneNet &outer = nets[order[at]];
            if (crossedBy(outer, inner) < crossedBy(inner, outer)) {
                std::swap(order[at - 1], order[at]);
                changed = true;
            }
        }
    }
    // nets that do not meet share a lane, as near to the boxes as the order allows
    std::vector<int> lanes(nets.size());
    for (std::size_t at = 0; at < order.size(); ++at) {
        const LaneNet &net = nets[order[at]];
        for (std::size_t before = 0; before < at; ++before) {
            const LaneNet &other = nets[order[before]];
            if (net.top() <= other.bottom() && other.top() <= net.bottom())
                lanes[order[at]] = std::max(lanes[order[at]], lanes[order[before]] + 1);
        }
    }
    return lanes;
}

int countCrossings(const std::vector<LaneNet> &nets, const std::vector<int> &lanes, const std::vector<double> &straight)
{
    int count = 0;
    for (std::size_t one = 0; one < nets.size(); ++one) {
        for (const double height : straight)
            count += crossed(nets[one], height);
        for (std::size_t other = 0; other < nets.size(); ++other) {
            if (lanes[one] < lanes[other])
                count += crossedBy(nets[one], nets[other]);
        }
    }
    return count;
}

} // namespace podwright
