// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networklayout.h"
#include "network/reach.h"

namespace podwright {

/// The line of an answer through a layout: from where one stands to the port, or as far as one gets (a cross then).
/// Others come from the right, where the host ports are; the node reaches in from the left, as the kubelet does. The
/// line's item is `Elsewhere`; no points where there is nothing to draw.
LayoutLine reachWay(const NetworkLayout &layout, ReachFrom from, const ReachAnswer &answer);

} // namespace podwright
