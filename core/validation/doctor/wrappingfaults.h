// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/diagnostic.h"
#include "validation/doctor/textlines.h"

#include <string_view>
#include <vector>

namespace podwright {

/// What a manifest was copied with: a Markdown fence, a shell's here document, a prompt with its command, the marks of
/// a diff.
void findWrappings(std::string_view text, const std::vector<TextLine> &lines, std::vector<Diagnostic> &found);

} // namespace podwright
