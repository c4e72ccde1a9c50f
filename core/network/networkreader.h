// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkgraph.h"
#include "pod/podplace.h"
#include "yaml/valuetree.h"

namespace podwright {

/// The network of the Pod or template at the place. Pure; whatever does not have the right form is left out or marked,
/// never refused. Kubernetes' own defaults are put in where they matter for the picture (protocol, NET-07).
NetworkGraph readNetwork(ValueRef document, const PodPlace &place);

} // namespace podwright
