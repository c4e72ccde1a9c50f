// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/documentdata.h"
#include "validation/fixes/fixfamilies.h"

#include <algorithm>

namespace podwright {

namespace {

/// The lines of an entry; empty where it shares them with others.
TextRange entryLines(std::string_view text, const SyntaxTree &tree, NodeId value)
{
    const Node &node = tree.node(value);
    if (node.entryBegin == NoOffset || tree.node(node.parent).inFlow)
        return {};
    const std::size_t before = node.entryBegin == 0 ? std::string_view::npos : text.rfind('\n', node.entryBegin - 1);
    const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
    if (text.substr(begin, node.entryBegin - begin).find_first_not_of(' ') != std::string_view::npos)
        return {};
    const std::size_t last = std::max(node.end, node.entryBegin + 1) - 1;
    const std::size_t stop = text.find('\n', last);
    return {begin, stop == std::string_view::npos ? text.size() : stop + 1};
}

/// Comments instead of the lines of a range.
EditList asComments(std::string_view text, TextRange lines, std::size_t column)
{
    EditList edits;
    for (std::size_t at = lines.begin; at < lines.end;) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::size_t content = std::min(text.find_first_not_of(' ', at), end);
        if (content < end && text[content] != '\r')
            edits.push_back({{std::min(at + column, content), std::min(at + column, content)}, "# "});
        at = end + 1;
    }
    return edits;
}

/// `name` with a number that no other item of the list has.
std::string numbered(ValueRef list, std::string_view field, const std::string &name)
{
    for (int number = 2;; ++number) {
        std::string fresh = name.substr(0, 12) + '-' + std::to_string(number);
        bool taken = false;
        for (const ValueRef item : list)
            taken = taken || item[field].string() == fresh;
        if (!taken)
            return fresh;
    }
}

bool anyEqual(ValueRef list, ValueRef item)
{
    const NewValue data = dataOf(item);
    bool equal = false;
    for (const ValueRef other : list)
        equal = equal || (other.id() != item.id() && sameData(dataOf(other), data));
    return equal;
}

} // namespace

void addDuplicateKeyFixes(FixContext &context)
{
    const SyntaxTree &tree = context.source().tree;
    const NodeId at = tree.nodeAt(context.finding().range.begin);
    const NodeId found = at == NoNode || tree.node(at).isKey ? at : tree.keyOf(at);
    if (found == NoNode)
        return;
    const NodeId map = tree.node(found).parent;
    std::vector<NodeId> values;
    for (NodeId key = tree.node(map).firstChild; key != NoNode;) {
        const NodeId value = tree.node(key).next;
        if (tree.node(key).value == tree.node(found).value)
            values.push_back(value);
        key = value == NoNode ? NoNode : tree.node(value).next;
    }
    if (values.size() != 2)
        return;
    const NewValue first = writtenData(tree, values[0]);
    const NewValue second = writtenData(tree, values[1]);
    const std::string name(tree.node(found).value);
    const auto drop = [&](std::size_t index, const NewValue &kept, bool safe) {
        const std::string_view text = context.source().text;
        const TextRange lines = entryLines(text, tree, values[index]);
        const Node &node = tree.node(values[index]);
        const auto meant = canonical(kept);
        if (lines.isEmpty() || !meant)
            return;
        NewValue expected = context.data();
        const Path place = Path::parse(context.finding().path).value_or(Path());
        if (!setDataAt(expected, place, *meant))
            return;
        const auto column = node.entryBegin - lines.begin;
        context.addVerified(index == 0 ? "keep-second" : "keep-first", asComments(text, lines, column), expected, safe,
                            {name});
    };
    // the server takes the last one
    const bool same = sameData(first, second);
    drop(same ? 1 : 0, same ? first : second, same);
    drop(same ? 0 : 1, same ? second : first, false);
}

void addDuplicateFixes(FixContext &context)
{
    if (context.path().isEmpty())
        return;
    const bool isItem = context.path().last().kind != PathStep::Kind::Key;
    const Path itemPath = isItem ? context.path() : context.path().parent();
    const ValueRef item = context.at(itemPath);
    if (!item || itemPath.isEmpty())
        return;
    const ValueRef list = context.at(itemPath.parent());
    const bool same = list.isList() && anyEqual(list, item);
    if (same)
        context.remove(itemPath, true);
    const std::string key = isItem ? std::string() : context.path().last().key;
    const std::string text(context.value().string());
    if (key == "name" && !text.empty())
        context.set(context.path(), NewValue::string(numbered(list, key, text)), false);
    if (key == "hostPort")
        context.setAside(context.path(), false);
    if (list.isList() && !same)
        context.setAside(itemPath, false);
}

} // namespace podwright
