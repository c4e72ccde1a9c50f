// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkgraph.h"

#include <QByteArray>

namespace podwright {

/// The network as one line of JSON: containers with their ports, probes and calls, clashes, and every sentence with its
/// code and manifest path.
QByteArray networkJson(const NetworkGraph &graph);

} // namespace podwright
