// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/serverfinding.h"

#include <string_view>
#include <vector>

namespace podwright {

/// What Pod Security admission has against a Pod, from its one sentence (`violates PodSecurity "restricted:latest":
/// allowPrivilegeEscalation != false (container "web" must set …), …`): one finding for each check and container or
/// volume. Empty for other texts.
std::vector<ServerFinding> podSecurityWords(std::string_view message, Severity severity);

} // namespace podwright
