// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/values.h"

namespace podwright {

bool isEmptyValue(ValueRef value)
{
    return value.isNull() || (value.isString() && value.string().empty())
        || ((value.isList() || value.isMap()) && value.size() == 0);
}

bool isRepeated(ValueRef list, ValueRef item, std::string_view field)
{
    const std::string_view text = item[field].string();
    for (const ValueRef earlier : list) {
        if (earlier.id() == item.id())
            return false;
        if (earlier[field].string() == text)
            return true;
    }
    return false;
}

std::string shown(std::string_view text)
{
    constexpr std::size_t mostShown = 80;
    if (text.size() <= mostShown)
        return std::string(text);
    std::size_t end = mostShown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0u) == 0x80u) // not in the middle of a character
        --end;
    return std::string(text.substr(0, end)) + "…";
}

std::string shown(ValueRef value)
{
    if (value.isBool())
        return value.boolean() ? "true" : "false";
    return value.isNull() || value.isMap() || value.isList() ? std::string() : shown(value.value().text);
}

} // namespace podwright
