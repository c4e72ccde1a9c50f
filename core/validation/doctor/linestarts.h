// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/diagnostic.h"
#include "validation/doctor/textlines.h"

#include <string_view>
#include <vector>

namespace podwright {

/// Tabs in the indentation, as if each were `tabWidth` columns wide.
void findTabs(std::string_view text, const std::vector<TextLine> &lines, int tabWidth, std::vector<Diagnostic> &found);

/// A list dash or a colon without its space: `-name: web`, `name:web` among other fields.
void findTightMarks(std::string_view text, const std::vector<TextLine> &lines, std::vector<Diagnostic> &found);

/// Lone carriage returns and control characters, which YAML has no use for.
void findControlCharacters(std::string_view text, std::vector<Diagnostic> &found);

} // namespace podwright
