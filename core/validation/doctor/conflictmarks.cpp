// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/doctor/conflictmarks.h"

#include "validation/doctor/doctorfinding.h"

#include <optional>

namespace podwright {

namespace {

/// The lines of one conflict.
struct Conflict {
    TextRange ours; ///< the mark that opens it
    std::optional<TextRange> base; ///< the mark of the common ancestor, where there is one
    std::optional<TextRange> middle;
};

bool isMark(std::string_view line, char character)
{
    return line.size() >= 7 && line.substr(0, 7) == std::string(7, character) && (line.size() == 7 || line[7] == ' ');
}

void add(std::string_view text, const Conflict &conflict, TextRange theirs, std::vector<Diagnostic> &found)
{
    const TextRange first = lineWithBreak(text, conflict.ours);
    const TextRange middle = lineWithBreak(text, *conflict.middle);
    const TextRange last = lineWithBreak(text, theirs);
    const std::size_t firstEnd = conflict.base ? conflict.base->begin : middle.begin;
    Diagnostic one = doctorFinding("TXT-09", "conflict-marks", conflict.ours);
    one.fixes.push_back(doctorFix("keep-first-side", {{first, {}}, {{firstEnd, last.end}, {}}}, false));
    one.fixes.push_back(doctorFix("keep-second-side", {{{first.begin, middle.end}, {}}, {last, {}}}, false));
    found.push_back(std::move(one));
}

} // namespace

void findConflictMarks(std::string_view text, const std::vector<TextLine> &lines, std::vector<Diagnostic> &found)
{
    std::optional<Conflict> open;
    for (const TextLine &line : lines) {
        const auto bytes = text.substr(line.range.begin, line.range.length());
        if (isMark(bytes, '<'))
            open = Conflict{line.range, {}, {}};
        else if (open && isMark(bytes, '|'))
            open->base = line.range;
        else if (open && isMark(bytes, '='))
            open->middle = line.range;
        else if (open && open->middle && isMark(bytes, '>')) {
            add(text, *open, line.range, found);
            open.reset();
        }
    }
}

} // namespace podwright
