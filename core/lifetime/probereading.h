// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifetime/probes.h"
#include "yaml/valuetree.h"

namespace podwright {

/// The probes of a container of a Pod (or template) specification. Values that make no sense (text for a number, a
/// negative period) are read as the default, so that there is always something to draw.
ContainerProbes readProbes(ValueRef container, ValueRef spec);

/// One probe; empty where the value is no map.
std::optional<ProbeSettings> readProbe(ValueRef probe);

} // namespace podwright
