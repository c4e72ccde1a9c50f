// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/partialreading.h"

#include "yaml/reparsing.h"

#include <algorithm>

namespace podwright {

namespace {

/// The lines that a range touches, without the last break.
TextRange wholeLines(std::string_view text, TextRange range)
{
    const std::size_t before = range.begin == 0 ? std::string_view::npos : text.rfind('\n', range.begin - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    const std::size_t end = std::min(text.find('\n', std::max(range.begin, range.end)), text.size());
    return {begin, end};
}

void addLines(std::vector<TextRange> &dirty, std::string_view text, TextRange range)
{
    dirty.push_back(wholeLines(text, {std::min(range.begin, text.size()), std::min(range.end, text.size())}));
    std::sort(dirty.begin(), dirty.end(), [](const TextRange &a, const TextRange &b) { return a.begin < b.begin; });
    std::vector<TextRange> merged;
    for (const TextRange &one : dirty) {
        if (!merged.empty() && one.begin <= merged.back().end)
            merged.back().end = std::max(merged.back().end, one.end);
        else
            merged.push_back(one);
    }
    dirty = std::move(merged);
}

std::string blanked(std::string_view text, const std::vector<TextRange> &dirty)
{
    std::string copy(text);
    for (const TextRange &range : dirty) {
        for (std::size_t at = range.begin; at < range.end; ++at) {
            if (copy[at] != '\n' && copy[at] != '\r')
                copy[at] = ' ';
        }
    }
    return copy;
}

ParseResult parseAfter(const SyntaxTree *earlier, const std::string &text)
{
    return earlier ? parseYamlAgain(text, *earlier) : parseYaml(text);
}

std::size_t indentationAt(std::string_view text, std::size_t line)
{
    return std::min(text.find_first_not_of(' ', line), text.size()) - line;
}

bool isBlankLine(std::string_view text, std::size_t line)
{
    const std::size_t first = text.find_first_not_of(" \r", line);
    return first == std::string_view::npos || text[first] == '\n';
}

/// To the end of the lines below `range` that stand deeper than `indentation`; blank ones do not count.
std::size_t endOfDeeper(std::string_view text, TextRange range, std::size_t indentation)
{
    std::size_t end = range.end;
    for (std::size_t line = range.end + 1; line < text.size(); line = text.find('\n', line) + 1) {
        if (!isBlankLine(text, line)) {
            if (indentationAt(text, line) <= indentation)
                break;
            end = std::min(text.find('\n', line), text.size());
        }
        if (text.find('\n', line) == std::string_view::npos)
            break;
    }
    return end;
}

/// The lines with those that belong to them: a key that cannot be read has nobody to leave them to.
std::vector<TextRange> withChildren(std::string_view text, const std::vector<TextRange> &lines)
{
    std::vector<TextRange> all;
    for (const TextRange &range : lines)
        addLines(all, text, {range.begin, endOfDeeper(text, range, indentationAt(text, range.begin))});
    return all;
}

/// Whether the entry around each of the lines parses by itself once they are blanks: a quick guess that spares long
/// texts a reading in vain.
bool seemsReadable(std::string_view text, const std::vector<TextRange> &dirty)
{
    constexpr std::size_t mostBytes = 64u << 10;
    const std::string rest = blanked(text, dirty);
    return std::all_of(dirty.begin(), dirty.end(), [&](const TextRange &range) {
        const std::size_t own = indentationAt(text, range.begin);
        std::size_t line = range.begin;
        while (line > 0 && (isBlankLine(text, line) || indentationAt(text, line) >= own))
            line = wholeLines(text, {line - 1, line - 1}).begin;
        const std::size_t size = endOfDeeper(text, range, indentationAt(text, line)) - line;
        return size > mostBytes || parseYaml(std::string_view(rest).substr(line, size)).ok();
    });
}

/// Blanks what the errors name until the rest parses.
std::optional<PartialReading> blankErrors(std::string_view text, std::vector<TextRange> dirty,
                                          std::vector<SyntaxError> errors, const SyntaxTree *earlier)
{
    constexpr std::size_t small = 8u << 10;
    const int rounds = text.size() <= small ? 64 : 8;
    for (int round = 0; round < rounds; ++round) {
        for (const SyntaxError &error : errors) {
            if (error.code == SyntaxErrorCode::LookalikeSpace)
                dirty.push_back(error.range); // the rest of the line is good
            else
                addLines(dirty, text, {error.range.begin, error.range.begin});
        }
        std::sort(dirty.begin(), dirty.end(), [](const TextRange &a, const TextRange &b) { return a.begin < b.begin; });
        PartialReading reading{parseAfter(earlier, blanked(text, dirty)), dirty};
        if (reading.parsed.ok())
            return reading;
        errors = reading.parsed.errors;
    }
    return std::nullopt;
}

} // namespace

std::vector<TextRange> dirtySince(const SnapshotRequest &request)
{
    std::vector<TextRange> dirty;
    if (!request.previous || request.previous->text.empty() || request.previous->health == TextHealth::Stale)
        return dirty;
    dirty = request.previous->dirty;
    for (const EditList &edits : request.edits) {
        for (TextRange &range : dirty)
            range = {mapOffset(edits, range.begin), mapOffset(edits, range.end)};
        std::size_t grown = 0;
        for (const TextEdit &edit : edits) {
            const std::size_t begin = edit.range.begin + grown;
            dirty.push_back({begin, begin + edit.text.size()});
            grown += edit.text.size() - edit.range.length();
        }
    }
    std::vector<TextRange> lines;
    for (const TextRange &range : dirty)
        addLines(lines, request.text, range);
    return lines;
}

std::optional<PartialReading> readPartially(std::string_view text, const std::vector<SyntaxError> &errors,
                                            const std::vector<TextRange> &edited, const SyntaxTree *earlier)
{
    constexpr std::size_t longBytes = 256u << 10;
    if (!edited.empty()) {
        for (const auto &dirty : {edited, withChildren(text, edited)}) {
            if (text.size() > longBytes && !seemsReadable(text, dirty))
                continue;
            PartialReading reading{parseAfter(earlier, blanked(text, dirty)), dirty};
            if (reading.parsed.ok())
                return reading;
        }
    }
    return blankErrors(text, {}, errors, earlier);
}

} // namespace podwright
