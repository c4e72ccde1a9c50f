// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace podwright {

/// Whether Kubernetes reads the text as a quantity: a signed decimal number with a suffix of n u m k M G T P E, Ki …
/// Ei, or an exponent.
bool isQuantity(std::string_view text);

} // namespace podwright
