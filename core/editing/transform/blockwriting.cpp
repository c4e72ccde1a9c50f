// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/transform/blockwriting.h"

#include "yaml/scalarwriting.h"

#include <algorithm>

namespace podwright {

namespace {

bool isCollection(const Node &node)
{
    return node.kind == NodeKind::Map || node.kind == NodeKind::Sequence;
}

} // namespace

std::string BlockWriting::newLine(int column) const
{
    return m_lineBreak + std::string(static_cast<std::size_t>(column), ' ');
}

std::string BlockWriting::properties(NodeId value) const
{
    const Node &node = m_context.node(value);
    std::string text(m_context.text.substr(node.props, node.begin - node.props));
    text.erase(text.find_last_not_of(" \t\r\n") + 1);
    return text;
}

/// Whether the value is a collection that takes lines of its own in block style.
bool BlockWriting::isWritten(NodeId value) const
{
    return isCollection(m_context.node(value)) && m_context.node(value).childCount > 0;
}

std::size_t BlockWriting::endOfEntry(const Entry &entry) const
{
    const Node &value = m_context.node(entry.value);
    const std::size_t behind = value.afterIndicator == NoOffset ? 0 : value.afterIndicator;
    return std::max(
        {value.end, entry.key == NoNode ? 0 : m_context.node(entry.key).end, entry.key == NoNode ? 0 : behind});
}

BlockWriting::Entries BlockWriting::entriesOf(NodeId collection) const
{
    const Node &node = m_context.node(collection);
    const bool bare = m_context.text[node.begin] != '{' && m_context.text[node.begin] != '['; // a pair in a list
    Entries entries;
    std::size_t at = node.begin + (bare ? 0 : 1);
    for (NodeId child = node.firstChild; child != NoNode; child = m_context.node(child).next) {
        Entry entry;
        entry.key = m_context.node(child).isKey ? child : NoNode;
        entry.value = entry.key == NoNode ? child : m_context.node(child).next;
        child = entry.value;
        const Node &first = m_context.node(entry.key == NoNode ? entry.value : entry.key);
        GapComments gap = commentsInGap(m_context.text, {at, first.props});
        (entries.list.empty() ? entries.head : entries.list.back().behind) = std::move(gap.behind);
        entry.above = std::move(gap.lines);
        if (entry.key != NoNode) {
            const Node &value = m_context.node(entry.value);
            const GapComments inner = commentsInGap(m_context.text, {first.end, std::max(first.end, value.props)});
            if (!inner.behind.empty())
                entry.above.push_back(inner.behind);
            entry.above.insert(entry.above.end(), inner.lines.begin(), inner.lines.end());
        }
        at = endOfEntry(entry);
        entries.list.push_back(std::move(entry));
    }
    GapComments gap = commentsInGap(m_context.text, {at, std::max(at, node.end - (bare ? 0 : 1))});
    if (!entries.list.empty())
        entries.list.back().behind = std::move(gap.behind);
    entries.tail = std::move(gap.lines);
    return entries;
}

std::string BlockWriting::scalarText(NodeId scalar) const
{
    const Node &node = m_context.node(scalar);
    std::string text(m_context.text.substr(node.begin, node.end - node.begin));
    if (isCollection(node))
        text = node.kind == NodeKind::Map ? "{}" : "[]";
    if (node.kind == NodeKind::Scalar && text.find('\n') != std::string::npos) {
        ScalarContext context;
        context.style = node.style == ScalarStyle::Plain ? ScalarStyle::DoubleQuoted : node.style;
        text = scalarCandidates({ValueKind::String, std::string(node.value)}, context).front();
    }
    const std::string before = properties(scalar);
    return before.empty() || text.empty() ? before + text : before + ' ' + text;
}

int BlockWriting::childColumn(NodeId value, int column, bool isItem) const
{
    if (isItem)
        return column + 2;
    const bool indentless = m_context.node(value).kind == NodeKind::Sequence && m_context.style.indentlessLists;
    return indentless ? column : column + m_context.style.step;
}

/// What stands behind `key:` or `-` for a collection.
std::string BlockWriting::nestedText(Entry &entry, int column) const
{
    const bool isItem = entry.key == NoNode;
    Entries inner = entriesOf(entry.value);
    std::vector<std::string> notes;
    if (!entry.behind.empty() && !inner.head.empty())
        inner.list.front().above.insert(inner.list.front().above.begin(), entry.behind);
    std::string note = inner.head.empty() ? entry.behind : inner.head;
    inner.head.clear();
    Entry &first = inner.list.front();
    if (isItem && !note.empty() && first.behind.empty() && !isWritten(first.value)) {
        first.behind = std::move(note);
        note.clear();
    }
    const std::string before = properties(entry.value);
    const int inside = childColumn(entry.value, column, isItem);
    const bool sameLine = isItem && note.empty() && before.empty() && first.above.empty();
    std::string text = before.empty() ? std::string() : ' ' + before;
    if (!note.empty())
        text += ' ' + note;
    return text + (sameLine ? std::string(" ") : newLine(inside)) + lines(std::move(inner), inside);
}

std::string BlockWriting::entryText(Entry &entry, int column) const
{
    std::string text = entry.key == NoNode ? "-" : scalarText(entry.key) + ':';
    if (isWritten(entry.value))
        return text + nestedText(entry, column);
    const std::string value = scalarText(entry.value);
    if (isCollection(m_context.node(entry.value))) { // comments between empty brackets
        const Node &node = m_context.node(entry.value);
        const GapComments gap = commentsInGap(m_context.text, {node.begin + 1, node.end - 1});
        entry.above.insert(entry.above.end(), gap.lines.begin(), gap.lines.end());
        if (!gap.behind.empty())
            entry.above.push_back(gap.behind);
    }
    if (!value.empty())
        text += ' ' + value;
    return entry.behind.empty() ? text : text + ' ' + entry.behind;
}

/// The entries below one another; the first line is not indented.
std::string BlockWriting::lines(Entries entries, int column) const
{
    std::string text;
    for (Entry &entry : entries.list) {
        const std::string own = entryText(entry, column);
        for (const std::string &comment : entry.above)
            text += (text.empty() ? "" : newLine(column)) + comment;
        text += (text.empty() ? "" : newLine(column)) + own;
    }
    for (const std::string &comment : entries.tail)
        text += newLine(column) + comment;
    return text;
}

Rewriting BlockWriting::rewriting(NodeId flow) const
{
    const Node &node = m_context.node(flow);
    m_lineBreak = m_context.lineBreakAt(node.begin);
    const bool isRoot = node.parent == NoNode;
    if (node.explicitKey || node.isKey || (!isRoot && node.afterIndicator == NoOffset))
        return Rewriting::refused(EditRefusal::NotRepresentable);
    const std::size_t lineEnd = m_context.lineEnd(node.end);
    Entry entry;
    entry.value = flow;
    entry.behind = commentsInGap(m_context.text, {node.end, lineEnd}).behind;
    const std::size_t end = entry.behind.empty() ? node.end : lineEnd;
    if (isRoot) {
        Entries inner = entriesOf(flow);
        for (const std::string &note : {entry.behind, inner.head}) {
            if (!note.empty())
                inner.list.front().above.insert(inner.list.front().above.begin(), note);
        }
        const std::string before = properties(flow);
        const bool ownLine = m_context.startsLine(node.props) && before.empty();
        const std::size_t begin = ownLine ? m_context.lineStart(node.props) : node.props;
        return {{{{{begin, end}, before + (ownLine ? "" : m_lineBreak) + lines(std::move(inner), 0)}}},
                EditRefusal::None,
                {}};
    }
    const Node &parent = m_context.node(node.parent);
    entry.key = m_context.keyOf(flow);
    GapComments gap = commentsInGap(m_context.text, {node.afterIndicator, node.props});
    if (!gap.behind.empty() && entry.behind.empty())
        entry.behind = std::move(gap.behind);
    else if (!gap.behind.empty())
        gap.lines.insert(gap.lines.begin(), gap.behind);
    if (!gap.lines.empty()) // they stood between the key and the bracket
        return Rewriting::refused(EditRefusal::CommentsInside);
    return {{{{{node.afterIndicator, end}, nestedText(entry, parent.column)}}}, EditRefusal::None, {}};
}

Rewriting inBlockStyle(const PlanContext &context, NodeId node)
{
    if (!context.node(node).inFlow)
        return Rewriting::refused(EditRefusal::AlreadySo);
    while (context.node(node).parent != NoNode && context.node(context.node(node).parent).inFlow)
        node = context.node(node).parent;
    const Node &flow = context.node(node);
    if (!isCollection(flow) || flow.childCount == 0)
        return Rewriting::refused(EditRefusal::NothingHere);
    return BlockWriting(context).rewriting(node);
}

} // namespace podwright
