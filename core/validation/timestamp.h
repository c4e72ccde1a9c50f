// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace podwright {

/// Whether the text is a time as RFC 3339 writes it (`2026-01-02T03:04:05Z`), the only form that Kubernetes reads.
bool isTimestamp(std::string_view text);

} // namespace podwright
