// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

namespace podwright {

/// Whether the server takes an amount for a fraction of bytes: after rounding to thousandths it is not whole. It also
/// does so for many amounts of more than 8Pi, which overflow when it counts thousandths.
bool hasFractionalBytes(ValueRef amount);

} // namespace podwright
