// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace podwright {

/// Of a resourceFieldRef: limits. or requests. and a resource whose amount a container can read.
bool isReadableResource(std::string_view resource);
/// Whether the server takes the divisor for that resource: for cpu 1m or 1; for bytes 1 or a power of 1000 or 1024 in
/// the shortest form. Absent or 0 is fine. Only for a good resource.
bool isDivisor(std::string_view resource, std::string_view divisor);

} // namespace podwright
