// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/diagnostic.h"
#include "validation/doctor/textlines.h"

#include <string_view>
#include <vector>

namespace podwright {

/// Marks that a merge left behind: one finding a conflict, with the choice of the side to keep.
void findConflictMarks(std::string_view text, const std::vector<TextLine> &lines, std::vector<Diagnostic> &found);

} // namespace podwright
