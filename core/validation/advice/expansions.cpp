// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/expansions.h"

#include <algorithm>

namespace podwright {

namespace {

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool isName(std::string_view text)
{
    return !text.empty() && (text[0] < '0' || text[0] > '9') && std::all_of(text.begin(), text.end(), isNameCharacter);
}

} // namespace

std::vector<std::string_view> expandedNames(std::string_view text)
{
    std::vector<std::string_view> names;
    for (std::size_t at = text.find('$'); at < text.size(); at = text.find('$', at)) {
        if (at + 1 < text.size() && text[at + 1] == '$') {
            at += 2;
            continue;
        }
        const std::size_t close =
            at + 1 < text.size() && text[at + 1] == '(' ? text.find(')', at) : std::string_view::npos;
        if (close != std::string_view::npos && isName(text.substr(at + 2, close - at - 2)))
            names.push_back(text.substr(at + 2, close - at - 2));
        ++at;
    }
    return names;
}

std::vector<std::string_view> shellNames(std::string_view text)
{
    std::vector<std::string_view> names;
    for (std::size_t at = text.find('$'); at < text.size(); at = text.find('$', at + 1)) {
        const std::string_view rest = text.substr(at + 1);
        const bool braced = rest.starts_with('{');
        const std::size_t begin = braced ? 1 : 0;
        std::size_t end = begin;
        while (end < rest.size() && isNameCharacter(rest[end]))
            ++end;
        if (isName(rest.substr(begin, end - begin)) && (!braced || (end < rest.size() && rest[end] == '}')))
            names.push_back(rest.substr(begin, end - begin));
    }
    return names;
}

bool isServiceVariable(std::string_view name)
{
    return name.find("_SERVICE_") != std::string_view::npos || name.find("_PORT") != std::string_view::npos;
}

} // namespace podwright
