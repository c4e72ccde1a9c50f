// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include <memory>
#include <vector>

namespace podwright {

/// get, set, unset and insert.
std::vector<std::unique_ptr<Command>> makeEditCommands();

} // namespace podwright
