// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <memory>
#include <vector>

namespace podwright {

/// get, set, unset, insert and sort.
std::vector<std::unique_ptr<Command>> makeEditCommands();

} // namespace podwright
