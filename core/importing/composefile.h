// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/imported.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

class PodDraft;

/// Takes the services of a compose file (or one service alone) into a Pod. What must be finished before others start
/// becomes an init container, what that needs a sidecar.
ImportProblem takeCompose(PodDraft &pod, std::string_view text, std::vector<std::string> &choices);

} // namespace podwright
