// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/interpolation.h"

#include <algorithm>
#include <cctype>

namespace podwright {

namespace {

bool isNameByte(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

/// Behind the closing brace of `${…}`, braces in it counted; npos where it is not closed.
std::size_t closeOf(std::string_view text, std::size_t open)
{
    int depth = 0;
    for (std::size_t at = open; at < text.size(); ++at) {
        if (text[at] == '{')
            ++depth;
        else if (text[at] == '}' && --depth == 0)
            return at;
    }
    return std::string_view::npos;
}

} // namespace

std::string Interpolation::apply(std::string_view text)
{
    constexpr int deepest = 20;
    if (m_depth > deepest)
        return std::string(text);
    ++m_depth;
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char next = at + 1 < text.size() ? text[at + 1] : '\0';
        if (text[at] != '$' || next == '\0') {
            result += text[at];
        } else if (next == '$') {
            result += '$';
            ++at;
        } else if (next == '{') {
            const std::size_t close = closeOf(text, at + 1);
            if (close == std::string_view::npos) {
                result += text.substr(at);
                break;
            }
            result += braced(text.substr(at + 2, close - at - 2));
            at = close;
        } else if (isNameByte(next) && !std::isdigit(static_cast<unsigned char>(next))) {
            std::size_t end = at + 1;
            while (end < text.size() && isNameByte(text[end]))
                ++end;
            m_unset.emplace(text.substr(at + 1, end - at - 1));
            at = end - 1;
        } else {
            result += '$';
        }
    }
    --m_depth;
    return result;
}

std::string Interpolation::braced(std::string_view inner)
{
    const auto end = std::find_if_not(inner.begin(), inner.end(), isNameByte);
    const std::string name(inner.begin(), end);
    std::string_view rest = inner.substr(name.size());
    if (rest.starts_with(':'))
        rest.remove_prefix(1);
    if (rest.starts_with('-')) {
        m_defaulted.insert(name);
        return apply(rest.substr(1));
    }
    if (rest.starts_with('?'))
        m_required.insert(name);
    else if (!rest.starts_with('+')) // an alternative is for variables that are set
        m_unset.insert(name);
    return {};
}

} // namespace podwright
