// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/doctor/templatebraces.h"

#include "validation/doctor/doctorfinding.h"

#include <algorithm>

namespace podwright {

namespace {

std::size_t findBraces(std::string_view text, const TextLine &line)
{
    std::size_t first = std::string_view::npos;
    for (const TextRange &part : line.open) {
        const auto bytes = text.substr(part.begin, part.length());
        for (const std::string_view mark : {"{{", "{%"}) {
            const std::size_t at = bytes.find(mark);
            if (at != std::string_view::npos)
                first = std::min(first, part.begin + at);
        }
    }
    return first;
}

std::string quoted(std::string_view value)
{
    std::string text = "'";
    for (const char c : value)
        text += c == '\'' ? "''" : std::string(1, c);
    return text + "'";
}

} // namespace

void findTemplateBraces(std::string_view text, const std::vector<TextLine> &lines, std::vector<Diagnostic> &found)
{
    for (const TextLine &line : lines) {
        const std::size_t at = line.isText ? std::string_view::npos : findBraces(text, line);
        if (at == std::string_view::npos)
            continue;
        const std::size_t close =
            std::max(text.substr(0, line.range.end).rfind("}}"), text.substr(0, line.range.end).rfind("%}"));
        const bool closed = close != std::string_view::npos && close > at;
        // a # between the braces is no comment
        const std::size_t end = closed ? std::max(line.contentEnd, close + 2) : line.contentEnd;
        const auto value = text.substr(line.value, end - line.value);
        Diagnostic one = doctorFinding("TXT-10", "template-braces", {at, closed ? close + 2 : end},
                                       {std::string(text.substr(at, (closed ? close + 2 : end) - at))});
        if (line.value > line.content)
            one.fixes.push_back(doctorFix("quote-value", {{{line.value, end}, quoted(value)}}, false));
        one.fixes.push_back(doctorFix("comment-out", {{{line.content, line.content}, "# "}}, false));
        found.push_back(std::move(one));
    }
}

} // namespace podwright
