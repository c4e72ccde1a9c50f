// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkgraph.h"

#include <QStringList>

namespace podwright {

/// The words in the picture for an item, one string a line; the first is the main one.
QStringList networkLabel(const NetworkGraph &graph, const NetworkItem &item);

} // namespace podwright
