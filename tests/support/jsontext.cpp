// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/jsontext.h"

#include <algorithm>
#include <vector>

namespace podwright {

namespace {

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (const char c : text) {
        if (c == '\n')
            result += "\\n";
        else if (c == '<')
            result += "\\u003c";
        else
            result += c;
    }
    return result + '"';
}

} // namespace

std::string jsonText(ValueRef value)
{
    std::string text;
    switch (value.kind()) {
    case ValueKind::Null:
        return "null";
    case ValueKind::Bool:
        return value.boolean() ? "true" : "false";
    case ValueKind::Integer:
    case ValueKind::Number:
        return std::string(value.value().text);
    case ValueKind::String:
        return quoted(value.string());
    case ValueKind::List:
        for (const ValueRef child : value)
            text += (text.empty() ? "" : ",") + jsonText(child);
        return '[' + text + ']';
    case ValueKind::Map:
        break;
    }
    std::vector<ValueRef> children;
    for (const ValueRef child : value)
        children.push_back(child);
    std::sort(children.begin(), children.end(), [](ValueRef a, ValueRef b) { return a.key() < b.key(); });
    for (const ValueRef child : children)
        text += (text.empty() ? "" : ",") + quoted(child.key()) + ':' + jsonText(child);
    return '{' + text + '}';
}

} // namespace podwright
