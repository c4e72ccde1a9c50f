// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/fixfamilies.h"

#include "yaml/syntaxtree.h"

#include <algorithm>

namespace podwright {

namespace {

/// "# " before every line from the one with `begin` to the one with `end`, where nothing else stands in front.
EditList linesAsComments(std::string_view text, std::size_t begin, std::size_t end)
{
    EditList edits;
    const std::size_t before = begin == 0 ? std::string_view::npos : text.rfind('\n', begin - 1);
    const std::size_t start = before == std::string_view::npos ? 0 : before + 1;
    if (text.substr(start, begin - start).find_first_not_of(' ') != std::string_view::npos)
        return edits;
    for (std::size_t at = start; at < std::max(end, begin + 1) && at < text.size();) {
        const std::size_t stop = std::min(text.find('\n', at), text.size());
        const std::size_t content = std::min(text.find_first_not_of(" \r", at), stop);
        if (content < stop)
            edits.push_back({{std::min(at + begin - start, content), std::min(at + begin - start, content)}, "# "});
        at = stop + 1;
    }
    return edits;
}

} // namespace

void addReadingFixes(FixContext &context)
{
    const SyntaxTree &tree = context.source().tree;
    const std::string_view text = context.source().text;
    const TextRange range = context.finding().range;
    const NodeId node = tree.nodeAt(range.begin);
    const std::string_view message = context.finding().message;
    if (message == "infinite-number" && !range.isEmpty())
        context.addUnread("quote", {{{range.begin, range.begin}, "\""}, {{range.end, range.end}, "\""}},
                          {std::string(text.substr(range.begin, range.length()))});
    if (message == "bad-tag-value" && text.substr(range.begin).starts_with('!')) {
        const std::size_t end = std::min(text.find_first_of(" \n", range.begin), text.size());
        const std::size_t stop = end < text.size() && text[end] == ' ' ? end + 1 : end;
        context.addUnread("remove-tag", {{{range.begin, stop}, {}}},
                          {std::string(text.substr(range.begin, end - range.begin))});
    }
    if (node == NoNode)
        return;
    const NodeId value = tree.node(node).isKey ? tree.node(node).next : node;
    const NodeId key = tree.node(node).isKey ? node : tree.keyOf(node);
    const std::size_t begin = key == NoNode ? range.begin : tree.node(key).begin;
    const std::size_t end = value == NoNode ? range.end : std::max(tree.node(value).end, range.end);
    context.addUnread("set-aside", linesAsComments(text, begin, end),
                      {std::string(text.substr(begin, std::min<std::size_t>(range.length(), 20)))});
}

} // namespace podwright
