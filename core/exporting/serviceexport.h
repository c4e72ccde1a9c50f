// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exported.h"

#include <string_view>

namespace podwright {

/// Appends to an export a Service for each Pod of the source that declares ports: the same labels, the same port
/// numbers. Note "service" with its name, or "no-ports" for a Pod without any.
void appendServices(std::string_view source, Exported &exported);

} // namespace podwright
