// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/reachway.h"

#include <algorithm>

namespace podwright {

namespace {

constexpr double beside = 5; // from the right edge of what encloses the containers
constexpr double outside = 24; // of the picture

const LayoutBox *boxOf(const NetworkLayout &layout, const NetworkItem &item)
{
    const auto found =
        std::find_if(layout.boxes.begin(), layout.boxes.end(), [&](const LayoutBox &box) { return box.item == item; });
    return found == layout.boxes.end() ? nullptr : &*found;
}

const LayoutBox *lastOn(const NetworkLayout &layout, const ReachAnswer &answer, NetworkItemKind kind)
{
    for (const NetworkItem &item : answer.way) {
        if (item.kind == kind)
            return boxOf(layout, item);
    }
    return nullptr;
}

} // namespace

LayoutLine reachWay(const NetworkLayout &layout, ReachFrom from, const ReachAnswer &answer)
{
    LayoutLine line{
        {NetworkItemKind::Elsewhere, 0}, {}, answer.outcome == ReachOutcome::Fails ? LineEnd::Cross : LineEnd::Arrow};
    const LayoutBox *pod = boxOf(layout, {NetworkItemKind::Pod, 0});
    const LayoutBox *node = boxOf(layout, {NetworkItemKind::Node, 0});
    const LayoutBox *around = pod ? pod : node;
    const LayoutBox *port = lastOn(layout, answer, NetworkItemKind::Port);
    const LayoutBox *pin = lastOn(layout, answer, NetworkItemKind::HostPort);
    const LayoutBox *start = lastOn(layout, answer, NetworkItemKind::Container);
    if (!around)
        return line;
    const double y = port ? port->rect.middle() : pin ? pin->rect.middle() : around->rect.y + around->rect.height / 2;
    if (from == ReachFrom::Container && start) {
        const double own = start->label.middle();
        const double lane = around->rect.right() - beside;
        line.points = {{start->label.right(), own}, {lane, own}};
        if (port)
            line.points.insert(line.points.end(), {{lane, y}, {port->rect.right(), y}});
        else if (answer.outcome != ReachOutcome::Fails)
            line.points.push_back({layout.size.width + outside, own}); // to somewhere else
    } else if (from == ReachFrom::Node) {
        const double edge = port ? port->rect.x : pin ? pin->rect.x : around->rect.x;
        line.points = {{node ? node->rect.x + 2 : 0, y}, {edge, y}};
    } else if (from != ReachFrom::Container) {
        const double edge = port ? port->rect.right() : pin ? pin->rect.right() : around->rect.right();
        line.points = {{layout.size.width + outside, y}, {edge, y}};
    }
    return line;
}

} // namespace podwright
