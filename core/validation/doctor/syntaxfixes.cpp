// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/doctor/syntaxfixes.h"

#include "validation/doctor/doctorfinding.h"

#include <algorithm>

namespace podwright {

const TextLine *lineAt(const std::vector<TextLine> &lines, std::size_t offset)
{
    const auto behind = std::upper_bound(lines.begin(), lines.end(), offset,
                                         [](std::size_t at, const TextLine &line) { return at < line.range.begin; });
    return behind == lines.begin() ? nullptr : &*std::prev(behind);
}

std::string inQuotes(std::string_view bytes)
{
    if (bytes.find_first_of("\"\\") == std::string_view::npos)
        return '"' + std::string(bytes) + '"';
    std::string quoted = "'";
    for (const char c : bytes)
        quoted += c == '\'' ? "''" : std::string(1, c);
    return quoted + '\'';
}

std::vector<Fix> syntaxFixes(std::string_view text, const std::vector<TextLine> &lines, const SyntaxError &error)
{
    std::vector<Fix> fixes;
    const TextLine *line = lineAt(lines, error.range.begin);
    if (!line)
        return fixes;
    switch (error.code) {
    case SyntaxErrorCode::UnclosedQuote:
    case SyntaxErrorCode::UnclosedBracket:
    case SyntaxErrorCode::UnexpectedBracket:
    case SyntaxErrorCode::MissingComma:
        addEnclosureFixes(text, *line, error, fixes);
        break;
    case SyntaxErrorCode::MissingColon:
    case SyntaxErrorCode::MissingSpace:
    case SyntaxErrorCode::SequenceInline:
    case SyntaxErrorCode::EmptyKey:
        addPunctuationFixes(text, lines, *line, error, fixes);
        break;
    case SyntaxErrorCode::OddIndentation:
    case SyntaxErrorCode::MixedCollections:
    case SyntaxErrorCode::SecondDocument:
        addIndentationFixes(text, lines, *line, fixes);
        break;
    default:
        addValueFixes(text, *line, error, fixes);
        break;
    }
    if (!line->isEmpty() && text[line->content] != '#')
        fixes.push_back(doctorFix("comment-out", {{{line->content, line->content}, "# "}}, false));
    return fixes;
}

} // namespace podwright
