// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace podwright {

/// What a container is in its Pod.
enum class ContainerRole : std::uint8_t { App, Init, Sidecar, Ephemeral };

} // namespace podwright
