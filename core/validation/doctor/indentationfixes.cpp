// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/doctor/doctorfinding.h"
#include "validation/doctor/syntaxfixes.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace podwright {

namespace {

bool isDash(std::string_view text, const TextLine &line)
{
    return !line.isEmpty() && text[line.content] == '-' && line.value > line.content;
}

/// Columns on which something above is still open, nearest line first: of the lines' contents and of what stands
/// behind their dashes.
std::vector<std::size_t> openColumns(std::string_view text, const std::vector<TextLine> &lines, const TextLine &line)
{
    std::vector<std::size_t> columns;
    std::size_t outermost = static_cast<std::size_t>(-1);
    const auto index = static_cast<std::size_t>(&line - lines.data());
    for (std::size_t at = index; at-- > 0 && outermost > 0;) {
        const TextLine &above = lines[at];
        if (above.isText || above.isEmpty() || text[above.content] == '#' || above.column() >= outermost)
            continue;
        std::size_t inner = above.content;
        while (inner + 1 < above.contentEnd && text[inner] == '-' && text[inner + 1] == ' ')
            inner = std::min(text.find_first_not_of(' ', inner + 1), above.contentEnd);
        if (inner - above.range.begin < outermost)
            columns.push_back(inner - above.range.begin);
        if (above.column() != columns.back())
            columns.push_back(above.column());
        outermost = above.column();
    }
    return columns;
}

/// Moves the line, and the deeper ones below it, to another column.
Fix shifted(const std::vector<TextLine> &lines, const TextLine &line, std::size_t column, bool safe)
{
    EditList edits;
    const std::size_t old = line.column();
    const auto first = static_cast<std::size_t>(&line - lines.data());
    for (std::size_t at = first; at < lines.size(); ++at) {
        const TextLine &one = lines[at];
        const bool blank = one.content >= one.range.end;
        if (at > first && !blank && !one.isText && one.column() <= old)
            break;
        if (blank)
            continue;
        if (column > old)
            edits.push_back({{one.range.begin, one.range.begin}, std::string(column - old, ' ')});
        else
            edits.push_back({{one.range.begin, one.range.begin + std::min(old - column, one.column())}, {}});
    }
    return doctorFix("indent-to-column", std::move(edits), safe, {std::to_string(column + 1)});
}

/// A word that stands for a value in listings of a format.
bool isPlaceholder(std::string_view value)
{
    constexpr std::array<std::string_view, 10> words = {"string", "int",     "integer", "number", "boolean",
                                                        "object", "obeject", "Object",  "map",    "list"};
    return std::find(words.begin(), words.end(), value) != words.end();
}

/// `hostPath: string` above deeper lines: the value is in the way of the fields.
void addValueRemoval(std::string_view text, const std::vector<TextLine> &lines, const TextLine &line,
                     std::vector<Fix> &fixes)
{
    auto at = static_cast<std::size_t>(&line - lines.data());
    while (at > 0 && lines[at - 1].isEmpty())
        --at;
    if (at == 0)
        return;
    const TextLine &above = lines[at - 1];
    if (above.isText || above.column() >= line.column() || above.value <= above.content
        || above.value >= above.contentEnd)
        return;
    const auto value = text.substr(above.value, above.contentEnd - above.value);
    Fix fix = doctorFix("drop-value", {{{above.value, above.contentEnd}, {}}}, false, {std::string(value)});
    if (isPlaceholder(value))
        fixes.insert(fixes.begin(), std::move(fix));
    else
        fixes.push_back(std::move(fix));
}

} // namespace

void addIndentationFixes(std::string_view text, const std::vector<TextLine> &lines, const TextLine &line,
                         std::vector<Fix> &fixes)
{
    constexpr std::size_t mostColumns = 4;
    std::vector<std::size_t> columns = openColumns(text, lines, line);
    const std::size_t old = line.column();
    const auto distance = [old](std::size_t column) { return column > old ? column - old : old - column; };
    std::stable_sort(columns.begin(), columns.end(),
                     [&](std::size_t a, std::size_t b) { return distance(a) < distance(b); });
    columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    columns.erase(std::remove(columns.begin(), columns.end(), old), columns.end());
    // one step between two levels is as near to the one as to the other
    const bool clear = columns.size() == 1 || (columns.size() > 1 && distance(columns[0]) * 2 < distance(columns[1]));
    for (std::size_t index = 0; index < std::min(columns.size(), mostColumns); ++index)
        fixes.push_back(shifted(lines, line, columns[index], clear && index == 0 && !isDash(text, line)));
    addValueRemoval(text, lines, line, fixes);
}

} // namespace podwright
