// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/expansion.h"

namespace podwright {

std::string expandReferences(std::string_view text, const ReferenceLookup &lookup)
{
    std::string result;
    std::size_t at = 0;
    while (at < text.size()) {
        if (text[at] != '$' || at + 1 == text.size()) {
            result += text[at++];
            continue;
        }
        const char next = text[at + 1];
        const std::size_t close = next == '(' ? text.find(')', at + 2) : std::string_view::npos;
        if (close != std::string_view::npos) {
            const auto known = lookup(text.substr(at + 2, close - at - 2));
            result += known ? *known : std::string(text.substr(at, close + 1 - at));
            at = close + 1;
            continue;
        }
        if (next != '$')
            result += '$';
        result += next;
        at += 2;
    }
    return result;
}

std::string escapeReferences(std::string_view text)
{
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        result += text[at];
        if (text[at] == '$' && at + 1 < text.size() && (text[at + 1] == '$' || text[at + 1] == '('))
            result += '$';
    }
    return result;
}

} // namespace podwright
