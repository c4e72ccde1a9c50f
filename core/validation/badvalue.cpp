// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/badvalue.h"

#include "yaml/documentcuts.h"
#include "yaml/parser.h"

#include <cstdio>

namespace podwright {

std::string quotedForServer(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            quoted += '\\';
            quoted += c;
        } else if (c == '\n') {
            quoted += "\\n";
        } else if (c == '\t') {
            quoted += "\\t";
        } else if (c == '\r') {
            quoted += "\\r";
        } else if (byte < 0x20 || byte == 0x7f) {
            char code[8];
            std::snprintf(code, sizeof code, "\\x%02x", byte);
            quoted += code;
        } else {
            quoted += c;
        }
    }
    return quoted + '"';
}

std::string badValueOf(ValueRef value)
{
    if (value.isNull())
        return "\"\"";
    if (value.isMap())
        return {};
    if (!value.isList())
        return value.isBool() || value.isInteger() ? std::string(value.value().text)
                                                   : quotedForServer(value.value().text);
    std::string items;
    for (const ValueRef item : value) {
        const std::string one = item.isNull() ? "null" : badValueOf(item);
        if (one.empty() || item.isList())
            return {};
        items += (items.empty() ? "" : ",") + one;
    }
    return '[' + items + ']';
}

std::string badValueOf(std::string_view text, const Diagnostic &finding)
{
    const auto path = Path::parse(finding.path);
    for (const TextRange &part : cutDocuments(text)) {
        if (!path || (!part.contains(finding.range.begin) && part.end != text.size()))
            continue;
        const ParseResult parsed = parseYaml(text.substr(part.begin, part.length()));
        if (!parsed.ok() || parsed.tree.documents().empty())
            return {};
        const ValueTree values = ValueTree::read(parsed.tree, 0);
        ValueRef value = values.root().at(*path);
        if (!value && path->size() > 2) { // a request that the server copied from the limit
            const Path list = path->parent();
            value = values.root().at(list.parent().child("limits").child(path->last().key));
        }
        return badValueOf(value);
    }
    return {};
}

} // namespace podwright
