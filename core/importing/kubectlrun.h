// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/newvalue.h"
#include "importing/imported.h"

#include <vector>

namespace podwright {

struct ShellText;

/// The Pod that `kubectl run` makes, with the fields that kubectl sets itself; the words are those behind `run`, with
/// the program's own options in front.
ImportProblem takeKubectlRun(const ShellText &shell, NewValue &pod, std::vector<ImportNote> &notes);

} // namespace podwright
