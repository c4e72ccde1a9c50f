// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace podwright {

/// A program that runs containers, called with its sub-command `run`.
enum class RunProgram { None, Docker, Kubectl };

/// Which program the words call, and the words behind `run`: assignments, `sudo` and the program's own options in front
/// are left out.
RunProgram runProgramOf(const std::vector<std::string> &words, std::vector<std::string> &behindRun);

} // namespace podwright
