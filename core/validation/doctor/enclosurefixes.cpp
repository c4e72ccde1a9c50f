// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/doctor/doctorfinding.h"
#include "validation/doctor/lookalikes.h"
#include "validation/doctor/syntaxfixes.h"

#include "text/utf8.h"

#include <algorithm>

namespace podwright {

namespace {

/// End of the line's content if the open quote were none: before a comment and blanks.
std::size_t plainEnd(std::string_view text, const TextLine &line, std::size_t from)
{
    std::size_t end = from;
    while (end < line.range.end && !(text[end] == '#' && looksBlank(text, end - 1)))
        ++end;
    while (end > from && (text[end - 1] == ' ' || text[end - 1] == '\t'))
        --end;
    return end;
}

bool isInFlow(std::string_view text, const TextLine &line, std::size_t at)
{
    const auto before = text.substr(line.content, at - line.content);
    return std::count(before.begin(), before.end(), '[') > std::count(before.begin(), before.end(), ']')
        || std::count(before.begin(), before.end(), '{') > std::count(before.begin(), before.end(), '}');
}

void addQuoteFixes(std::string_view text, const TextLine &line, std::size_t begin, std::vector<Fix> &fixes)
{
    const std::string quote(1, text[begin]);
    const std::size_t end = plainEnd(text, line, begin + 1);
    for (std::size_t at = begin + 1; at < end; at += sequenceLength(text[at])) {
        const std::size_t next = at + sequenceLength(text[at]);
        const bool last = next >= end || std::string_view(",]} ").find(text[next]) != std::string_view::npos;
        if (lookalikeAt(text, at) == Lookalike::Quote && last) {
            const std::string shown(text.substr(at, next - at));
            fixes.push_back(doctorFix("replace-character", {{{at, next}, quote}}, next >= end, {shown, quote}));
            break;
        }
    }
    if (isInFlow(text, line, begin)) {
        const std::size_t stop = text.substr(0, end).find_first_of(",]}", begin + 1);
        if (stop != std::string_view::npos)
            fixes.push_back(doctorFix("close-quote", {{{stop, stop}, quote}}, false, {quote}));
    }
    const bool single = text.substr(begin + 1, end - begin - 1).find_first_of(" ,") == std::string_view::npos;
    fixes.push_back(doctorFix("close-quote", {{{end, end}, quote}}, single && !isInFlow(text, line, begin), {quote}));
    fixes.push_back(doctorFix("remove-character", {{{begin, begin + 1}, {}}}, false, {quote}));
}

/// Closes all brackets that the line leaves open, at the end of the line.
void addBracketFixes(std::string_view text, const TextLine &line, std::size_t begin, std::vector<Fix> &fixes)
{
    std::string open;
    for (const TextRange &part : line.open) {
        for (std::size_t at = part.begin; at < part.end; ++at) {
            const char c = text[at];
            if (c == '[' || c == '{')
                open += c == '[' ? ']' : '}';
            else if (!open.empty() && c == open.back())
                open.pop_back();
        }
    }
    std::reverse(open.begin(), open.end());
    if (!open.empty()) {
        std::size_t end = line.contentEnd;
        if (text[end - 1] == ',')
            --end;
        fixes.push_back(doctorFix("close-bracket", {{{end, line.contentEnd}, open}}, false, {open}));
    }
    fixes.push_back(doctorFix("remove-character", {{{begin, begin + 1}, {}}}, false, {std::string(1, text[begin])}));
}

} // namespace

void addEnclosureFixes(std::string_view text, const TextLine &line, const SyntaxError &error, std::vector<Fix> &fixes)
{
    const std::size_t at = error.range.begin;
    if (at >= line.range.end)
        return;
    if (error.code == SyntaxErrorCode::UnclosedQuote && (text[at] == '"' || text[at] == '\'')) {
        addQuoteFixes(text, line, at, fixes);
    } else if (error.code == SyntaxErrorCode::UnclosedBracket) {
        addBracketFixes(text, line, at, fixes);
    } else if (error.code == SyntaxErrorCode::UnexpectedBracket) {
        const char other = text[at] == ']' ? '}' : ']';
        const bool swapped =
            text.substr(line.content, at - line.content).find(other == ']' ? '[' : '{') != std::string_view::npos;
        if (swapped)
            fixes.push_back(doctorFix("replace-character", {{{at, at + 1}, std::string(1, other)}}, false,
                                      {std::string(1, text[at]), std::string(1, other)}));
        fixes.push_back(doctorFix("remove-character", {{{at, at + 1}, {}}}, false, {std::string(1, text[at])}));
    } else {
        fixes.push_back(doctorFix("insert-comma", {{{at, at}, ", "}}, false));
    }
}

} // namespace podwright
