// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/doctor/pastedtext.h"

#include "text/utf8.h"
#include "validation/doctor/linestarts.h"
#include "validation/doctor/lookalikefaults.h"
#include "validation/doctor/wrappingfaults.h"

#include <algorithm>

namespace podwright {

namespace {

bool isCharacterFault(const Diagnostic &one)
{
    return one.message.starts_with("lookalike-");
}

int countOf(std::string_view text, const Diagnostic &one)
{
    if (!isCharacterFault(one))
        return 1;
    int count = 0;
    for (std::size_t at = one.range.begin; at < one.range.end; at += sequenceLength(text[at]))
        ++count;
    return count;
}

void note(std::vector<MendedKind> &mended, std::string_view text, const Diagnostic &one)
{
    const auto same = std::find_if(mended.begin(), mended.end(), [&](const MendedKind &kind) {
        return kind.message == one.message && (isCharacterFault(one) || kind.arguments == one.arguments);
    });
    if (same != mended.end())
        same->count += countOf(text, one);
    else
        mended.push_back({one.message, one.arguments, countOf(text, one)});
}

} // namespace

PasteMending mendPasted(std::string_view text)
{
    const auto lines = readTextLines(text);
    std::vector<Diagnostic> found;
    findControlCharacters(text, found);
    findWrappings(text, lines, found);
    findLookalikes(text, lines, found);
    findTabs(text, lines, 2, found);
    std::erase_if(found, [](const Diagnostic &one) {
        return one.fixes.empty() || !one.fixes.front().safe || one.fixes.front().edits.empty();
    });
    const auto begin = [](const Diagnostic &one) { return one.fixes.front().edits.front().range.begin; };
    std::stable_sort(found.begin(), found.end(),
                     [&](const Diagnostic &a, const Diagnostic &b) { return begin(a) < begin(b); });
    PasteMending result;
    for (const Diagnostic &one : found) {
        const EditList &edits = one.fixes.front().edits;
        if (!result.edits.empty() && begin(one) < result.edits.back().range.end)
            continue;
        result.edits.insert(result.edits.end(), edits.begin(), edits.end());
        note(result.mended, text, one);
        result.wraps = result.wraps || !isCharacterFault(one);
    }
    return result;
}

} // namespace podwright
