// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"

#include <map>

namespace podwright {

/// Lines that can be folded: first line -> last line (from 0), the first stays visible. Made from the tree, so that
/// maps, lists and block scalars fold alike.
std::map<int, int> foldRanges(const Snapshot &snapshot);

} // namespace podwright
