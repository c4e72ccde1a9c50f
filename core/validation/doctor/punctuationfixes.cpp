// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/doctor/doctorfinding.h"
#include "validation/doctor/syntaxfixes.h"

#include <algorithm>
#include <cctype>

namespace podwright {

namespace {

bool isFieldName(std::string_view word)
{
    return !word.empty() && std::all_of(word.begin(), word.end(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0;
    });
}

void addColonFixes(std::string_view text, const TextLine &line, std::vector<Fix> &fixes)
{
    std::size_t begin = line.content;
    while (begin + 1 < line.contentEnd && text[begin] == '-' && text[begin + 1] == ' ')
        begin = std::min(text.find_first_not_of(' ', begin + 1), line.contentEnd);
    const auto content = text.substr(begin, line.contentEnd - begin);
    const std::size_t blank = content.find_first_of(" \t=");
    if (blank == std::string_view::npos) {
        if (isFieldName(content))
            fixes.push_back(doctorFix("insert-colon", {{{line.contentEnd, line.contentEnd}, ":"}}, false));
        return;
    }
    if (!isFieldName(content.substr(0, blank)))
        return;
    const std::size_t at = begin + blank;
    if (text[at] == '=')
        fixes.push_back(doctorFix("replace-character", {{{at, at + 1}, ": "}}, false, {"=", ":"}));
    else
        fixes.push_back(doctorFix("insert-colon", {{{at, at}, ":"}}, false));
}

/// Whether fields or items stand below a line, deeper than the column of its key.
bool hasChildren(const std::vector<TextLine> &lines, const TextLine &line, std::size_t column)
{
    const auto next = std::find_if(lines.begin() + (&line - lines.data()) + 1, lines.end(),
                                   [](const TextLine &one) { return !one.isEmpty(); });
    return next != lines.end() && !next->isText && next->column() > column && next->value > next->content;
}

void addSpaceFixes(std::string_view text, const std::vector<TextLine> &lines, const TextLine &line, std::size_t at,
                   std::vector<Fix> &fixes)
{
    std::size_t key = at;
    while (key > line.content && std::isalnum(static_cast<unsigned char>(text[key - 1])) != 0)
        --key;
    const bool name = key < at && (key == line.content || text[key - 1] == ' ');
    const bool address = text.substr(at).starts_with("://");
    const bool inTheWay =
        name && text[at] == ':' && at + 1 < line.contentEnd && hasChildren(lines, line, key - line.range.begin);
    if (inTheWay) { // `resources:x` above its fields
        const TextRange value{at + 1, line.contentEnd};
        fixes.push_back(
            doctorFix("drop-value", {{value, {}}}, false, {std::string(text.substr(value.begin, value.length()))}));
    }
    fixes.push_back(doctorFix("insert-space", {{{at + 1, at + 1}, " "}}, name && !address && !inTheWay, {":"}));
}

} // namespace

void addPunctuationFixes(std::string_view text, const std::vector<TextLine> &lines, const TextLine &line,
                         const SyntaxError &error, std::vector<Fix> &fixes)
{
    const std::size_t at = error.range.begin;
    if (error.code == SyntaxErrorCode::MissingSpace) {
        addSpaceFixes(text, lines, line, at, fixes);
    } else if (error.code == SyntaxErrorCode::MissingColon) {
        addColonFixes(text, line, fixes);
    } else if (error.code == SyntaxErrorCode::SequenceInline) {
        // `ports: - 80`: the list begins on a line of its own, in the column of the field
        std::size_t column = line.column();
        std::size_t begin = line.content;
        while (begin + 1 < line.value && text[begin] == '-' && text[begin + 1] == ' ') {
            begin = std::min(text.find_first_not_of(' ', begin + 1), line.value);
            column = begin - line.range.begin;
        }
        const std::string lineBreak = text.substr(line.range.end, 2) == "\r\n" ? "\r\n" : "\n";
        std::size_t before = line.value;
        while (before > line.content && text[before - 1] == ' ')
            --before;
        fixes.push_back(
            doctorFix("list-on-next-line", {{{before, line.value}, lineBreak + std::string(column, ' ')}}, true));
    }
}

} // namespace podwright
