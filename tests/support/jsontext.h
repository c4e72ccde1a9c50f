// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

#include <string>

namespace podwright {

/// The data as compact JSON with sorted keys, `<` escaped as Go does; for comparing with recorded readings.
std::string jsonText(ValueRef value);

} // namespace podwright
