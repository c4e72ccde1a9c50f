// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/composevalues.h"

#include "importing/securityoptions.h"
#include "importing/shellwords.h"

namespace podwright {

std::string ComposeValues::written(NodeId node) const
{
    for (int step = 0; step < 8 && node != NoNode; ++step) {
        const Node &one = m_tree.node(node);
        if (one.kind != NodeKind::Alias)
            return std::string(one.value);
        node = one.aliasTarget;
    }
    return {};
}

std::string ComposeValues::key(ValueRef value) const
{
    const NodeId node = value.value().keyNode;
    return node == NoNode ? std::string(value.key()) : written(node);
}

std::string ComposeValues::text(ValueRef value)
{
    if (value.isNull() || value.isMap() || value.isList())
        return {};
    return m_variables.apply(value.isString() ? std::string(value.string()) : written(value.value().node));
}

bool ComposeValues::isOn(ValueRef value)
{
    return value.isBool() ? value.boolean() : !value.isNull() && podwright::isOn(text(value));
}

std::vector<std::string> ComposeValues::texts(ValueRef value)
{
    std::vector<std::string> all;
    if (!value.isList()) {
        if (!value.isNull() && !value.isMap())
            all.push_back(text(value));
        return all;
    }
    for (const ValueRef item : value)
        all.push_back(text(item));
    return all;
}

std::vector<ComposeValues::Pair> ComposeValues::pairs(ValueRef value, char sign)
{
    std::vector<Pair> all;
    if (value.isMap()) {
        for (const ValueRef child : value)
            all.push_back({key(child), text(child), !child.isNull()});
        return all;
    }
    for (const std::string &entry : texts(value)) {
        std::size_t at = entry.find('=');
        if (at == std::string::npos)
            at = entry.find(sign);
        all.push_back({entry.substr(0, at), at == std::string::npos ? std::string() : entry.substr(at + 1),
                       at != std::string::npos});
    }
    return all;
}

bool ComposeValues::words(ValueRef value, std::vector<std::string> &words)
{
    if (!value.isList())
        return splitWords(text(value), words);
    words = texts(value);
    return true;
}

} // namespace podwright
