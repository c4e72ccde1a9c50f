// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/diagnostic.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// A fault of the text itself, before it is YAML.
Diagnostic doctorFinding(const char *rule, const char *message, TextRange range,
                         std::vector<std::string> arguments = {});

/// A fix of one or more edits; the list must be sorted.
Fix doctorFix(const char *title, EditList edits, bool safe, std::vector<std::string> arguments = {});

/// "U+3000"
std::string codePointName(char32_t character);

/// The whole line with its break (of the text's last line: with the break before it).
TextRange lineWithBreak(std::string_view text, TextRange line);

} // namespace podwright
