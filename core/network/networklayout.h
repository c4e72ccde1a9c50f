// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkgraph.h"

#include <vector>

namespace podwright {

/// Lengths are in units of the drawing, y grows downwards.
struct LayoutPoint {
    double x = 0;
    double y = 0;
    bool operator==(const LayoutPoint &other) const = default;
};

struct LayoutSize {
    double width = 0;
    double height = 0;
    bool operator==(const LayoutSize &other) const = default;
};

struct LayoutRect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    double right() const { return x + width; }
    double bottom() const { return y + height; }
    double middle() const { return y + height / 2; }
    bool operator==(const LayoutRect &other) const = default;
};

/// Tells how much room the words of an item take, without padding. The layout knows no fonts.
class NetworkMeasure {
public:
    virtual ~NetworkMeasure() = default;
    virtual LayoutSize sizeOf(const NetworkItem &item) const = 0;
};

/// An item's place. Frames (node, Pod, container, process tree) have their words on top, in `label`; for the others
/// `label` is all of it inside the padding.
struct LayoutBox {
    NetworkItem item;
    LayoutRect rect;
    LayoutRect label;
    bool operator==(const LayoutBox &other) const = default;
};

enum class LineEnd { Arrow, Cross, Out, Plain };

/// A way of horizontal and vertical pieces. `Cross`: it does not arrive; `Out`: it leaves the picture.
struct LayoutLine {
    NetworkItem item;
    std::vector<LayoutPoint> points;
    LineEnd end = LineEnd::Arrow;
    bool operator==(const LayoutLine &other) const = default;
};

struct NetworkLayout {
    LayoutSize size;
    std::vector<LayoutBox> boxes; ///< outer ones first
    std::vector<LayoutLine> lines;
    bool operator==(const NetworkLayout &other) const = default;
};

/// What is drawn besides the network itself.
struct LayoutOptions {
    bool names = true; ///< the card of DNS and host names
    bool frames = false; ///< process trees and IPC that are shared
    bool volumes = false; ///< shared volumes with their mounts
};

/// Places everything. The containers stand one below the other: the kubelet's arrows come straight from the left, the
/// node's ports lie straight to the right, and calls run in lanes between; app containers change places where that
/// spares crossings. Pure and deterministic.
NetworkLayout layOutNetwork(const NetworkGraph &graph, const NetworkMeasure &measure, const LayoutOptions &options);

} // namespace podwright
