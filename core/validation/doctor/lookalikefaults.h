// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/diagnostic.h"
#include "validation/doctor/textlines.h"

#include <string_view>
#include <vector>

namespace podwright {

/// Whether a text has any character that findLookalikes() might name; quick.
bool mayHaveLookalikes(std::string_view text);

/// Characters that look like YAML's own where they stand for them: spaces, colons, quotes, brackets, commas, dashes,
/// digits. Comments, quoted values, blocks of text and prose in a value are left alone.
void findLookalikes(std::string_view text, const std::vector<TextLine> &lines, std::vector<Diagnostic> &found);

} // namespace podwright
