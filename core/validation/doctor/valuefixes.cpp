// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/doctor/doctorfinding.h"
#include "validation/doctor/syntaxfixes.h"

namespace podwright {

namespace {

/// The whole value of the line as one quoted text.
void addQuoting(std::string_view text, const TextLine &line, bool safe, std::vector<Fix> &fixes)
{
    if (line.value >= line.contentEnd || line.value <= line.content)
        return;
    const TextRange value{line.value, line.contentEnd};
    fixes.push_back(doctorFix("quote-value", {{value, inQuotes(text.substr(value.begin, value.length()))}}, safe));
}

/// `["a, "b"]`: the quote that was closed too late because one is missing before the comma.
void addForgottenQuote(std::string_view text, const TextLine &line, std::size_t at, std::vector<Fix> &fixes)
{
    const std::size_t close = at > line.content ? text.find_last_not_of(' ', at - 1) : std::string_view::npos;
    if (close == std::string_view::npos || close <= line.content || (text[close] != '"' && text[close] != '\''))
        return;
    const std::size_t open = text.rfind(text[close], close - 1);
    const std::size_t comma = text.substr(0, close).rfind(',');
    if (open == std::string_view::npos || open < line.content || comma == std::string_view::npos || comma < open)
        return;
    const std::string quote(1, text[close]);
    fixes.push_back(doctorFix("close-quote", {{{comma, comma}, quote}}, false, {quote}));
}

} // namespace

void addValueFixes(std::string_view text, const TextLine &line, const SyntaxError &error, std::vector<Fix> &fixes)
{
    const std::size_t at = error.range.begin;
    switch (error.code) {
    case SyntaxErrorCode::ReservedCharacter:
    case SyntaxErrorCode::UnknownAlias:
        addQuoting(text, line, at == line.value, fixes);
        break;
    case SyntaxErrorCode::UnknownEscape:
        fixes.push_back(doctorFix("double-backslash", {{{at, at}, "\\"}}, text.substr(at, 1) == "\\"));
        break;
    case SyntaxErrorCode::BadDirective:
        fixes.push_back(doctorFix("remove-line", {{lineWithBreak(text, line.range), {}}}, true));
        break;
    case SyntaxErrorCode::ContentAfterValue:
        addForgottenQuote(text, line, at, fixes);
        addQuoting(text, line, false, fixes);
        fixes.push_back(doctorFix("make-comment", {{{at, at}, at > 0 && text[at - 1] == ' ' ? "# " : " # "}}, false));
        break;
    default:
        addQuoting(text, line, false, fixes);
        break;
    }
}

} // namespace podwright
