// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/imported.h"

#include <string>
#include <vector>

namespace podwright {

class PodDraft;
struct ShellText;

/// Adds the container of a `docker run` to a Pod; the words are those behind `run`.
ImportProblem takeDockerRun(PodDraft &pod, const std::vector<std::string> &words);

/// All `docker run` commands of a text, each a container of one Pod; the others are noted.
ImportProblem takeDockerCommands(PodDraft &pod, const ShellText &shell, std::vector<std::string> &choices);

} // namespace podwright
