// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/diagnostic.h"
#include "validation/doctor/textlines.h"
#include "yaml/syntaxerror.h"

#include <string_view>
#include <vector>

namespace podwright {

/// Ways to mend what the parser refused, best first; the last resort is a comment made of the line. Whether one helps
/// is not known before it was tried.
std::vector<Fix> syntaxFixes(std::string_view text, const std::vector<TextLine> &lines, const SyntaxError &error);

/// The line that an offset lies in, null where there is none.
const TextLine *lineAt(const std::vector<TextLine> &lines, std::size_t offset);

// One family of faults each; called by syntaxFixes().
void addIndentationFixes(std::string_view text, const std::vector<TextLine> &lines, const TextLine &line,
                         std::vector<Fix> &fixes);
void addEnclosureFixes(std::string_view text, const TextLine &line, const SyntaxError &error, std::vector<Fix> &fixes);
void addPunctuationFixes(std::string_view text, const std::vector<TextLine> &lines, const TextLine &line,
                         const SyntaxError &error, std::vector<Fix> &fixes);
void addValueFixes(std::string_view text, const TextLine &line, const SyntaxError &error, std::vector<Fix> &fixes);

/// The bytes in quotes of the kind that needs no escapes.
std::string inQuotes(std::string_view bytes);

} // namespace podwright
