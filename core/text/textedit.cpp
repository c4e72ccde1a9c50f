// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/textedit.h"

#include "text/utf8.h"

#include <algorithm>

namespace podwright {

std::string applyEdits(std::string_view text, const EditList &edits)
{
    std::string result;
    result.reserve(text.size() + 64);
    std::size_t at = 0;
    for (const TextEdit &edit : edits) {
        result.append(text.substr(at, edit.range.begin - at));
        result.append(edit.text);
        at = edit.range.end;
    }
    result.append(text.substr(at));
    return result;
}

EditList invertEdits(std::string_view text, const EditList &edits)
{
    EditList inverse;
    std::size_t grown = 0; // may wrap around below zero; only sums are used
    for (const TextEdit &edit : edits) {
        const std::size_t begin = edit.range.begin + grown;
        inverse.push_back(
            {{begin, begin + edit.text.size()}, std::string(text.substr(edit.range.begin, edit.range.length()))});
        grown += edit.text.size() - edit.range.length();
    }
    return inverse;
}

namespace {

/// Whether a text may be cut at the offset: not inside a UTF-8 sequence or a CR LF pair.
bool isCut(std::string_view text, std::size_t offset)
{
    if (offset == 0 || offset >= text.size())
        return true;
    return !isContinuation(text[offset]) && !(text[offset] == '\n' && text[offset - 1] == '\r');
}

} // namespace

EditList minimiseEdits(std::string_view text, const EditList &edits)
{
    EditList minimal;
    for (const TextEdit &edit : edits) {
        const std::string_view old = text.substr(edit.range.begin, edit.range.length());
        const std::string_view fresh = edit.text;
        const std::size_t shorter = std::min(old.size(), fresh.size());
        std::size_t head = 0;
        while (head < shorter && old[head] == fresh[head])
            ++head;
        while (head > 0 && (!isCut(old, head) || !isCut(fresh, head)))
            --head;
        std::size_t tail = 0;
        while (tail < shorter - head && old[old.size() - 1 - tail] == fresh[fresh.size() - 1 - tail])
            ++tail;
        while (tail > 0 && (!isCut(old, old.size() - tail) || !isCut(fresh, fresh.size() - tail)))
            --tail;
        if (head + tail < old.size() || head + tail < fresh.size()) {
            minimal.push_back({{edit.range.begin + head, edit.range.end - tail},
                               std::string(fresh.substr(head, fresh.size() - head - tail))});
        }
    }
    return minimal;
}

std::size_t mapOffset(const EditList &edits, std::size_t offset)
{
    std::size_t grown = 0;
    for (const TextEdit &edit : edits) {
        if (edit.range.end > offset || (edit.range.isEmpty() && edit.range.begin > offset)) {
            if (edit.range.begin < offset)
                return edit.range.begin + grown + edit.text.size();
            break;
        }
        grown += edit.text.size() - edit.range.length();
    }
    return offset + grown;
}

} // namespace podwright
