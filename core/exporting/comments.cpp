// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/comments.h"

#include <algorithm>

namespace podwright {

namespace {

std::string_view withoutBreak(std::string_view line)
{
    while (line.ends_with('\r') || line.ends_with('\n'))
        line.remove_suffix(1);
    return line;
}

/// The comment at the end of a line, empty if there is none.
std::string_view commentOf(std::string_view line)
{
    for (std::size_t at = line.find('#'); at != std::string_view::npos; at = line.find('#', at + 1)) {
        if (at == 0 || line[at - 1] == ' ' || line[at - 1] == '\t')
            return withoutBreak(line.substr(at));
    }
    return {};
}

} // namespace

Comments::Comments(std::string_view text, const SyntaxTree &tree, std::size_t document)
    : m_text(text)
    , m_tree(tree)
{
    const YamlDocument &place = tree.documents()[document];
    if (place.root == NoNode) {
        collectLines(text.substr(place.begin, place.end - place.begin));
        return;
    }
    collect(place.root, NoNode, 0);
    std::sort(m_tokens.begin(), m_tokens.end(), [](const Token &a, const Token &b) { return a.begin < b.begin; });
    Token start;
    start.begin = start.end = place.begin;
    std::size_t end = place.end;
    if (const std::size_t mark = m_text.substr(0, end).rfind("\n...", end);
        mark != std::string_view::npos && !m_tokens.empty() && mark >= m_tokens.back().end)
        end = mark + 1;
    if (m_tokens.empty())
        return;
    attachGap(start, &m_tokens.front(), m_tokens.front().begin);
    for (std::size_t index = 0; index < m_tokens.size(); ++index) {
        const Token *after = index + 1 < m_tokens.size() ? &m_tokens[index + 1] : nullptr;
        attachGap(m_tokens[index], after, after ? after->begin : end);
    }
}

/// A document without content: all comments are its own.
void Comments::collectLines(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = withoutBreak(text.substr(0, end));
        const std::size_t content = line.find_first_not_of(" \t");
        if (content != std::string_view::npos && line[content] == '#')
            m_tail.emplace_back(line.substr(content));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
}

const EntryComments &Comments::of(NodeId entry) const
{
    static const EntryComments none;
    const auto found = m_comments.find(entry);
    return found == m_comments.end() ? none : found->second;
}

int Comments::columnOf(std::size_t offset) const
{
    const std::size_t lineBreak = offset == 0 ? std::string_view::npos : m_text.rfind('\n', offset - 1);
    return static_cast<int>(lineBreak == std::string_view::npos ? offset : offset - lineBreak - 1);
}

void Comments::addToken(const Token &token)
{
    if (token.end > token.begin)
        m_tokens.push_back(token);
}

void Comments::collect(NodeId id, NodeId entry, int indent)
{
    const Node &node = m_tree.node(id);
    if (node.kind == NodeKind::Map || node.kind == NodeKind::Sequence) {
        if (node.inFlow) {
            collectFlow(node, entry, indent);
            return;
        }
        if (node.props != node.begin)
            addToken({node.props, node.props + 1, entry, indent, true});
        for (NodeId child = node.firstChild; child != NoNode; child = m_tree.node(child).next) {
            if (node.kind == NodeKind::Sequence) {
                const Node &item = m_tree.node(child);
                addToken({item.entryBegin, item.entryBegin + 1, child, node.column, false, true});
                collect(child, child, node.column);
                continue;
            }
            const NodeId value = m_tree.node(child).next;
            const std::size_t behind = m_tree.node(value).afterIndicator;
            const Node &key = m_tree.node(child);
            addToken({key.props, behind == NoOffset ? key.end : behind, child, node.column, true});
            collect(value, child, node.column);
            child = value;
        }
        return;
    }
    if (node.style == ScalarStyle::Literal || node.style == ScalarStyle::Folded)
        collectBlockScalar(node, entry, indent);
    else
        addToken({node.props, node.end, entry, indent});
}

void Comments::collectFlow(const Node &node, NodeId entry, int indent)
{
    addToken({node.props, node.begin + 1, entry, indent, false, false, true});
    for (NodeId child = node.firstChild; child != NoNode; child = m_tree.node(child).next) {
        if (node.kind == NodeKind::Sequence) {
            collect(child, child, indent);
            continue;
        }
        const Node &key = m_tree.node(child);
        const NodeId value = key.next;
        const std::size_t behind = m_tree.node(value).afterIndicator;
        addToken({key.props, behind == NoOffset ? key.end : behind, child, indent, true});
        collect(value, child, indent);
        child = value;
    }
    addToken({node.end - 1, node.end, entry, indent});
}

/// The comment behind `|` stands inside the node's range.
void Comments::collectBlockScalar(const Node &node, NodeId entry, int indent)
{
    const std::size_t lineEnd = std::min(m_text.find('\n', node.begin), node.end);
    const std::string_view comment = commentOf(m_text.substr(node.begin, lineEnd - node.begin));
    if (!comment.empty())
        m_comments[entry].behind = comment;
    std::size_t end = node.end; // the line break behind the text is part of it
    while (end > node.begin && (m_text[end - 1] == '\n' || m_text[end - 1] == '\r'))
        --end;
    addToken({node.props, end, entry, indent});
}

void Comments::attachGap(const Token &before, const Token *after, std::size_t end)
{
    if (end <= before.end)
        return;
    const std::string_view gap = m_text.substr(before.end, end - before.end);
    if (gap.find('#') == std::string_view::npos)
        return;
    std::vector<Line> lines;
    const bool atLineStart = before.entry == NoNode && before.end == before.begin;
    std::size_t number = 0;
    std::size_t begin = 0;
    while (begin < gap.size()) {
        const std::size_t lineEnd = std::min(gap.find('\n', begin), gap.size());
        const std::string_view line = gap.substr(begin, lineEnd - begin);
        const std::size_t content = line.find_first_not_of(" \t\r");
        if (number == 0 && !atLineStart) {
            const std::string_view comment = commentOf(line);
            if (!comment.empty() && before.isDash)
                m_comments[after ? after->entry : before.entry].above.emplace_back(comment);
            else if (!comment.empty() && !before.isOpeningBracket)
                m_comments[before.entry].behind = comment;
        } else if (lineEnd < gap.size() || content != std::string_view::npos) {
            const bool comment = content != std::string_view::npos && line[content] == '#';
            if (comment || content == std::string_view::npos)
                lines.push_back({number, static_cast<int>(comment ? content : 0),
                                 comment ? withoutBreak(line.substr(content)) : std::string_view()});
        }
        ++number;
        begin = lineEnd + 1;
    }
    attachLines(lines, before, after);
}

void Comments::attachLines(const std::vector<Line> &lines, const Token &before, const Token *after)
{
    std::vector<std::string> group;
    Line start;
    bool untouched = true; // no empty line so far
    bool blank = false;
    const auto toFoot = [&] {
        auto &below = m_comments[before.entry].below;
        below.insert(below.end(), group.begin(), group.end());
        group.clear();
    };
    const bool goesOn = before.entry != NoNode && !of(before.entry).behind.empty(); // the end of a line's comment
    const auto endsAtBlank = [&] {
        return untouched && before.entry != NoNode
            && ((start.number == 1 && !goesOn && !before.isKey && !before.isDash) || start.column < before.indent);
    };
    for (const Line &line : lines) {
        if (line.text.empty()) {
            if (!group.empty() && !blank) {
                if (endsAtBlank())
                    toFoot();
                else
                    group.emplace_back();
            }
            untouched = false;
            blank = true;
            continue;
        }
        if (!group.empty() && line.column < before.indent && line.column != start.column)
            toFoot();
        if (group.empty())
            start = line;
        group.emplace_back(line.text);
        blank = false;
    }
    if (group.empty())
        return;
    if (!after) {
        if (!blank && endsAtBlank())
            toFoot();
        else
            m_tail.insert(m_tail.end(), group.begin(), group.end());
        return;
    }
    const int column = columnOf(after->begin);
    if (before.entry != NoNode && column < before.indent && column != start.column)
        toFoot();
    else
        giveHead(group, before.entry == NoNode ? nullptr : after);
    if (before.entry != NoNode || after->entry == NoNode)
        return;
    // at the head of the file only the last group is the first entry's
    const auto part = std::find(m_head.rbegin(), m_head.rend(), std::string());
    auto &above = m_comments[after->entry].above;
    above.insert(above.begin(), part.base(), m_head.end());
    m_head.erase(part == m_head.rend() ? m_head.begin() : part.base() - 1, m_head.end());
}

void Comments::giveHead(const std::vector<std::string> &lines, const Token *after)
{
    auto &place = after ? m_comments[after->entry].above : m_head;
    place.insert(place.end(), lines.begin(), lines.end());
}

} // namespace podwright
