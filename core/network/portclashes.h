// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkgraph.h"

#include <vector>

namespace podwright {

/// Declared ports that two containers cannot both have: one number and protocol in one network (NET-01), one host port
/// on overlapping addresses (NET-08). Init containers that have ended do not count against others.
std::vector<NetworkClash> findClashes(const NetworkGraph &graph);

} // namespace podwright
