// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/doctor/linestarts.h"

#include "text/utf8.h"
#include "validation/doctor/doctorfinding.h"
#include "validation/doctor/syntaxfixes.h"
#include "validation/syntaxfinding.h"

#include <algorithm>
#include <cctype>

namespace podwright {

namespace {

/// The letters of a colour or cursor sequence of terminals behind its escape character.
std::size_t escapeSequenceEnd(std::string_view text, std::size_t at)
{
    if (text[at] != '\x1b' || at + 1 >= text.size() || text[at + 1] != '[')
        return at + sequenceLength(text[at]);
    std::size_t end = at + 2;
    while (end < text.size() && (std::isdigit(static_cast<unsigned char>(text[end])) || text[end] == ';'))
        ++end;
    return end < text.size() ? end + 1 : end;
}

bool isWord(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return std::isalpha(static_cast<unsigned char>(c)) != 0;
    });
}

/// The dash of `-name: web`; npos where there is none.
std::size_t tightDash(std::string_view text, const TextLine &line)
{
    const bool dash = text[line.content] == '-' && line.value > line.content + 1;
    const std::size_t colon = dash ? text.find(':', line.content) : line.content;
    return dash && colon < line.range.end && isWord(text.substr(line.content + 1, colon - line.content - 1))
        ? line.content
        : std::string_view::npos;
}

/// Begin of a line's field, behind its list dashes.
std::size_t fieldBegin(std::string_view text, const TextLine &line)
{
    std::size_t begin = line.content;
    while (begin + 1 < line.contentEnd && text[begin] == '-' && text[begin + 1] == ' ')
        begin = std::min(text.find_first_not_of(' ', begin + 1), line.contentEnd);
    return begin;
}

/// Whether a line is a field in a column.
bool isFieldAt(std::string_view text, const TextLine &line, std::size_t column)
{
    const std::size_t begin = line.isText || line.isEmpty() ? line.range.end : fieldBegin(text, line);
    return begin < line.contentEnd && begin - line.range.begin == column && line.value > begin;
}

/// The colon of `name:web` between or above fields in its column; npos where there is none.
std::size_t tightColon(std::string_view text, const std::vector<TextLine> &lines, std::size_t index)
{
    const TextLine &line = lines[index];
    const std::size_t begin = fieldBegin(text, line);
    const std::size_t colon = text.substr(0, line.contentEnd).find(':', begin);
    if (line.value > begin || colon == std::string_view::npos || colon + 1 >= line.contentEnd
        || !isWord(text.substr(begin, colon - begin)) || text[colon + 1] == '/')
        return std::string_view::npos;
    const std::size_t column = begin - line.range.begin;
    const bool above = index > 0 && isFieldAt(text, lines[index - 1], column);
    const bool below =
        index + 1 < lines.size() && isFieldAt(text, lines[index + 1], column) && lines[index + 1].column() == column;
    return above || below ? colon : std::string_view::npos;
}

} // namespace

void findTabs(std::string_view text, const std::vector<TextLine> &lines, int tabWidth, std::vector<Diagnostic> &found)
{
    for (const TextLine &line : lines) {
        const std::size_t tab = text.substr(0, line.content).find('\t', line.range.begin);
        if (tab == std::string_view::npos || line.isText || line.content >= line.range.end)
            continue;
        std::size_t column = 0;
        const auto width = static_cast<std::size_t>(tabWidth);
        for (std::size_t at = line.range.begin; at < line.content; ++at)
            column = text[at] == '\t' ? (column / width + 1) * width : column + 1;
        const TextRange range{line.range.begin, line.content};
        Diagnostic one = syntaxFinding({SyntaxErrorCode::TabIndentation, {tab, line.content}, {}});
        one.fixes.push_back(
            doctorFix("indent-with-spaces", {{range, std::string(column, ' ')}}, true, {std::to_string(column)}));
        found.push_back(std::move(one));
    }
}

void findTightMarks(std::string_view text, const std::vector<TextLine> &lines, std::vector<Diagnostic> &found)
{
    for (std::size_t index = 0; index < lines.size(); ++index) {
        const TextLine &line = lines[index];
        if (line.isText || line.isEmpty())
            continue;
        const std::size_t dash = tightDash(text, line);
        const std::size_t colon = dash == std::string_view::npos ? tightColon(text, lines, index) : dash;
        if (colon == std::string_view::npos)
            continue;
        const std::string mark(1, text[colon]);
        const SyntaxError error{SyntaxErrorCode::MissingSpace, {colon, colon + 1}, {mark}};
        Diagnostic one = syntaxFinding(error);
        if (colon == dash)
            one.fixes.push_back(doctorFix("insert-space", {{{colon + 1, colon + 1}, " "}}, true, {mark}));
        else
            one.fixes = syntaxFixes(text, lines, error);
        found.push_back(std::move(one));
    }
}

void findControlCharacters(std::string_view text, std::vector<Diagnostic> &found)
{
    constexpr std::size_t mostFound = 200;
    for (std::size_t at = 0; at < text.size() && found.size() < mostFound;) {
        const auto byte = static_cast<unsigned char>(text[at]);
        const bool loneReturn = byte == '\r' && (at + 1 >= text.size() || text[at + 1] != '\n');
        const bool control = (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7f
            || (byte == 0xc2 && static_cast<unsigned char>(text[at + 1]) < 0xa0
                && static_cast<unsigned char>(text[at + 1]) != 0x85);
        if (loneReturn) {
            Diagnostic one = syntaxFinding({SyntaxErrorCode::LoneCarriageReturn, {at, at + 1}, {}});
            one.fixes.push_back(doctorFix("replace-by-line-feed", {{{at, at + 1}, "\n"}}, true));
            found.push_back(std::move(one));
        } else if (control) {
            const std::size_t end = escapeSequenceEnd(text, at);
            Diagnostic one =
                syntaxFinding({SyntaxErrorCode::ControlCharacter, {at, end}, {codePointName(codePointAt(text, at))}});
            one.fixes.push_back(
                doctorFix("remove-character", {{{at, end}, {}}}, true, {codePointName(codePointAt(text, at))}));
            found.push_back(std::move(one));
            at = end;
            continue;
        }
        at += sequenceLength(text[at]);
    }
}

} // namespace podwright
