// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/removal.h"

namespace podwright {

EditList Removal::entry(NodeId value) const
{
    const Node &node = m_context.node(value);
    if (node.parent == NoNode)
        return {{{node.props, node.end}, {}}};
    const Node &parent = m_context.node(node.parent);
    if (parent.inFlow)
        return fromFlow(value);
    if (parent.childCount == 1)
        return onlyEntry(value);
    if (!m_context.startsLine(m_context.entryOf(value).begin))
        return firstBehindDash(value);
    return {{blockLines(value), {}}};
}

std::vector<EditList> Removal::ways(NodeId value) const
{
    std::vector<EditList> ways = {entry(value)};
    const TextEdit &last = ways[0].back();
    const auto gone = m_context.text.substr(last.range.begin, last.range.length());
    const bool breakInFront = gone.starts_with('\n') || gone.starts_with("\r\n");
    if (breakInFront && last.range.end == m_context.text.size()) { // a block scalar above may need the break
        EditList keeping = ways[0];
        keeping.back().range.begin += gone[0] == '\n' ? 1 : 2;
        ways.push_back(std::move(keeping));
    }
    return ways;
}

TextRange Removal::blockLines(NodeId value) const
{
    const TextRange entry = m_context.entryOf(value);
    TextRange lines{m_context.ownLinesStart(entry.begin), m_context.nextLine(m_context.entryLineEnd(value))};
    const bool lastLine = lines.end == m_context.text.size() && !m_context.text.ends_with('\n');
    if (lastLine && lines.begin > 0) // the break in front goes instead of the one that is not there
        lines.begin = m_context.breakBefore(lines.begin);
    return lines;
}

/// The first entry behind a dash: the next one is pulled up, or, where comments lie between, the dash stays alone.
EditList Removal::firstBehindDash(NodeId value) const
{
    const TextRange entry = m_context.entryOf(value);
    const NodeId next = m_context.nextEntry(value);
    const std::size_t nextBegin = m_context.entryOf(next).begin;
    const std::size_t lineEnd = m_context.entryLineEnd(value);
    const auto between = m_context.text.substr(lineEnd, nextBegin - lineEnd);
    if (between.find('#') == std::string_view::npos)
        return {{{entry.begin, nextBegin}, {}}};
    std::size_t begin = entry.begin;
    while (begin > 0 && m_context.text[begin - 1] == ' ')
        --begin;
    return {{{begin, lineEnd}, {}}};
}

EditList Removal::onlyEntry(NodeId value) const
{
    const NodeId id = m_context.node(value).parent;
    const Node &parent = m_context.node(id);
    const std::string empty = parent.kind == NodeKind::Map ? "{}" : "[]";
    const std::size_t begin = m_context.entryOf(value).begin;
    if (!m_context.startsLine(begin) || parent.parent == NoNode)
        return {{{begin, parent.end}, empty}};
    // The children's lines go; `{}` stands behind the colon (or the anchor), in front of a comment there.
    const std::size_t linesBegin = m_context.ownLinesStart(begin);
    TextRange lines = blockLines(value);
    if (lines.begin > linesBegin)
        lines.begin = linesBegin;
    std::size_t behind = parent.afterIndicator;
    if (parent.props < parent.begin) { // behind the properties
        behind = parent.begin;
        while (behind > parent.props
               && (m_context.text[behind - 1] == ' ' || m_context.text[behind - 1] == '\n'
                   || m_context.text[behind - 1] == '\r'))
            --behind;
    }
    if (behind == NoOffset || behind > lines.begin)
        return {{{begin, parent.end}, empty}};
    return {{{behind, behind}, ' ' + empty}, {lines, {}}};
}

/// The comma behind an entry of a flow collection; NoOffset if there is none.
std::size_t Removal::commaBehind(std::size_t at) const
{
    const std::string_view text = m_context.text;
    for (at = text.find_first_not_of(" \t\r\n", at); at < text.size() && text[at] == '#';)
        at = text.find_first_not_of(" \t\r\n", m_context.lineEnd(at));
    return at < text.size() && text[at] == ',' ? at : NoOffset;
}

EditList Removal::fromFlow(NodeId value) const
{
    const TextRange entry = m_context.entryOf(value);
    const NodeId next = m_context.nextEntry(value);
    const NodeId previous = m_context.previousEntry(value);
    if (m_context.startsLine(entry.begin))
        return fromFlowLines(value, previous, next);
    if (previous != NoNode)
        return {{{m_context.entryOf(previous).end, entry.end}, {}}};
    if (next != NoNode)
        return {{{entry.begin, m_context.entryOf(next).begin}, {}}};
    return {{entry, {}}};
}

/// An entry that begins its line goes with the line, so that comments around it stay with what they are about.
EditList Removal::fromFlowLines(NodeId value, NodeId previous, NodeId next) const
{
    const TextRange entry = m_context.entryOf(value);
    const std::size_t lineEnd = m_context.lineEnd(entry.end);
    const std::size_t comma = commaBehind(entry.end);
    const std::size_t behind = comma == NoOffset ? entry.end : comma + 1;
    if (next != NoNode && m_context.entryOf(next).begin < lineEnd)
        return {{{entry.begin, m_context.entryOf(next).begin}, {}}};
    EditList edits;
    if (previous != NoNode && comma == NoOffset) { // the comma in front would be left over
        const std::size_t over = commaBehind(m_context.entryOf(previous).end);
        edits.push_back({{over, over + 1}, {}});
    }
    const std::size_t rest = m_context.text.find_first_not_of(" \t", std::min(behind, lineEnd));
    if (rest < lineEnd && m_context.text[rest] != '#') // the bracket closes on this line
        edits.push_back({{entry.begin, behind}, {}});
    else if (behind <= lineEnd)
        edits.push_back({{m_context.ownLinesStart(entry.begin), m_context.nextLine(lineEnd)}, {}});
    else
        edits.push_back({{entry.begin, behind}, {}});
    return edits;
}

std::string_view Removal::anchorInUse(NodeId value) const
{
    const auto isInside = [&](NodeId id) {
        while (id != NoNode && id != value)
            id = m_context.node(id).parent;
        return id == value;
    };
    for (NodeId id = 0; id < m_context.tree.size(); ++id) {
        const Node &node = m_context.node(id);
        if (node.kind == NodeKind::Alias && isInside(node.aliasTarget) && !isInside(id))
            return node.value;
    }
    return {};
}

std::string_view Removal::anchorAround(NodeId value) const
{
    for (NodeId id = value; id != NoNode; id = m_context.node(id).parent) {
        if (m_context.node(id).anchor.empty())
            continue;
        for (NodeId other = id; other < m_context.tree.size(); ++other) {
            if (m_context.node(other).aliasTarget == id)
                return m_context.node(id).anchor;
        }
    }
    return anchorInUse(value);
}

} // namespace podwright
