// SPDX-License-Identifier: GPL-3.0-or-later
// The collections of TreeBuilder.
#include "yaml/treebuilder.h"

#include <algorithm>

namespace podwright {

/// `end` is where the last child's value ends; trivia behind it belongs to nobody.
void TreeBuilder::finishCollection(NodeId id, std::size_t end)
{
    m_tree.m_nodes[id].end = end;
    ++m_event;
}

void TreeBuilder::checkKey(NodeId id) const
{
    const Node &key = m_tree.m_nodes[id];
    constexpr std::size_t longestKey = 1024; // libyaml's limit for a key without `?`
    if (!key.explicitKey && key.kind != NodeKind::Map && key.kind != NodeKind::Sequence
        && (!sameLine(key.begin, key.end) || key.end - key.begin > longestKey))
        const_cast<TreeBuilder *>(this)->fail(SyntaxErrorCode::MissingColon, key.begin, key.end);
}

/// One `key: value` of a map; m_pos is at the key, at `?`, or (an empty key) at the colon.
void TreeBuilder::parsePair(NodeId id, bool flow)
{
    const std::size_t entry = m_pos;
    const bool explicitKey = at(m_pos) == '?' && isBlankOrEnd(m_pos + 1);
    if (!explicitKey && at(m_pos) == ':' && isBlankOrEnd(m_pos + 1))
        fail(SyntaxErrorCode::EmptyKey, m_pos, m_pos + 1);
    if (explicitKey)
        ++m_pos;
    const NodeId key = parseNode(flow ? Place::FlowKey : Place::BlockKey, id);
    link(id, key);
    m_tree.m_nodes[key].explicitKey = explicitKey;
    m_tree.m_nodes[key].entryBegin = entry;
    checkKey(key);
    const std::size_t keyEnd = m_pos;
    skipTrivia(flow, false);
    const bool sameLineAsKey = sameLine(m_tree.m_nodes[key].end, m_pos);
    const bool colon = at(m_pos) == ':'
        && (explicitKey ? flow || columnOf(m_pos) == m_blockColumn || sameLineAsKey : flow || sameLineAsKey);
    std::size_t afterColon = NoOffset;
    if (colon) {
        afterColon = ++m_pos;
    } else if (flow || explicitKey) {
        m_pos = keyEnd;
    } else {
        const Node &node = m_tree.m_nodes[key];
        const std::size_t lineEnd = std::min(m_source.find_first_of("\r\n", node.begin), m_end);
        fail(SyntaxErrorCode::MissingColon, node.begin, lineEnd, std::string(node.value));
    }
    const std::size_t valueFrom = m_pos;
    const NodeId value = parseNode(flow ? Place::FlowValue : Place::BlockValue, id);
    link(id, value);
    Node &node = m_tree.m_nodes[value];
    node.entryBegin = entry;
    node.afterIndicator = afterColon;
    const bool inlineSequence = !flow && colon && !explicitKey && node.kind == NodeKind::Sequence && !node.inFlow
        && sameLine(valueFrom, node.begin);
    if (inlineSequence)
        fail(SyntaxErrorCode::SequenceInline, node.begin, node.begin + 1);
    const bool inlineMap = !flow && colon && !explicitKey && node.kind == NodeKind::Map && !node.inFlow
        && sameLine(valueFrom, node.begin) && node.begin == node.props;
    if (inlineMap)
        fail(SyntaxErrorCode::ColonInPlainValue, node.begin, std::min(m_source.find('\n', node.begin), m_end));
    ++m_tree.m_nodes[id].childCount;
}

void TreeBuilder::parseBlockMap(NodeId id)
{
    const int outer = m_blockColumn;
    const int column = columnOf(m_pos);
    m_tree.m_nodes[id].kind = NodeKind::Map;
    m_tree.m_nodes[id].column = m_blockColumn = column;
    ++m_event;
    std::size_t end = m_pos;
    bool first = true;
    while (m_event < m_events.size() && event().kind != YamlEvent::Kind::MapEnd) {
        if (!first) {
            skipTrivia(false, end < m_pos || !sameLine(end, m_pos));
            if (sameLine(end, m_pos) && m_pos < m_end)
                fail(SyntaxErrorCode::ContentAfterValue, m_pos, lineEndOf(m_pos));
            if (columnOf(m_pos) != column)
                fail(SyntaxErrorCode::OddIndentation, m_pos, lineEndOf(m_pos));
        }
        first = false;
        parsePair(id, false);
        end = std::max(m_tree.m_nodes[m_tree.m_nodes[id].lastChild].end, end);
    }
    const NodeId last = m_tree.m_nodes[id].lastChild;
    const bool emptyValue = last != NoNode && m_tree.m_nodes[last].style == ScalarStyle::Empty
        && m_tree.m_nodes[last].kind == NodeKind::Null;
    m_blockColumn = outer;
    finishCollection(id, emptyValue ? m_tree.m_nodes[last].end : end);
}

void TreeBuilder::parseBlockSequence(NodeId id)
{
    const int outer = m_blockColumn;
    const int column = columnOf(m_pos);
    m_tree.m_nodes[id].kind = NodeKind::Sequence;
    m_tree.m_nodes[id].column = m_blockColumn = column;
    ++m_event;
    std::size_t end = m_pos;
    bool first = true;
    while (m_event < m_events.size() && event().kind != YamlEvent::Kind::SequenceEnd) {
        if (!first)
            skipTrivia(false, !sameLine(end, m_pos));
        if (at(m_pos) != '-' || !isBlankOrEnd(m_pos + 1))
            fail(SyntaxErrorCode::MixedCollections, m_pos, lineEndOf(m_pos));
        if (columnOf(m_pos) != column || (!first && sameLine(end, m_pos)))
            fail(SyntaxErrorCode::OddIndentation, m_pos, lineEndOf(m_pos));
        first = false;
        const std::size_t entry = m_pos++;
        const NodeId item = parseNode(Place::BlockItem, id);
        link(id, item);
        m_tree.m_nodes[item].entryBegin = entry;
        m_tree.m_nodes[item].afterIndicator = entry + 1;
        ++m_tree.m_nodes[id].childCount;
        end = m_tree.m_nodes[item].end;
    }
    m_blockColumn = outer;
    finishCollection(id, end);
}

void TreeBuilder::parseFlowMap(NodeId id)
{
    Node &map = m_tree.m_nodes[id];
    map.kind = NodeKind::Map;
    map.inFlow = true;
    ++m_event;
    const bool braces = at(m_pos) == '{';
    if (!braces) { // the single pair of `[a: b]`
        if (m_flowDepth == 0)
            fail(SyntaxErrorCode::Other, m_pos, m_pos + 1);
        if (event().kind != YamlEvent::Kind::MapEnd)
            parsePair(id, true);
        finishCollection(id, m_tree.m_nodes[m_tree.m_nodes[id].lastChild].end);
        return;
    }
    ++m_flowDepth;
    const std::size_t begin = m_pos++;
    while (m_event < m_events.size() && event().kind != YamlEvent::Kind::MapEnd) {
        skipTrivia(true, true);
        if (at(m_pos) == ',') // an entry with nothing in it
            fail(SyntaxErrorCode::ReservedCharacter, m_pos, m_pos + 1, ",");
        parsePair(id, true);
        skipTrivia(true, true);
        if (at(m_pos) == ',')
            ++m_pos;
        else if (at(m_pos) != '}')
            fail(m_pos >= m_end ? SyntaxErrorCode::UnclosedBracket : SyntaxErrorCode::MissingComma,
                 m_pos >= m_end ? begin : m_pos, m_pos + 1, "{");
    }
    skipTrivia(true, true);
    if (at(m_pos) != '}')
        fail(SyntaxErrorCode::UnclosedBracket, begin, begin + 1, "{");
    --m_flowDepth;
    finishCollection(id, ++m_pos);
}

void TreeBuilder::parseFlowSequence(NodeId id)
{
    Node &sequence = m_tree.m_nodes[id];
    sequence.kind = NodeKind::Sequence;
    sequence.inFlow = true;
    ++m_event;
    if (at(m_pos) != '[')
        fail(SyntaxErrorCode::Other, m_pos, m_pos + 1);
    ++m_flowDepth;
    const std::size_t begin = m_pos++;
    while (m_event < m_events.size() && event().kind != YamlEvent::Kind::SequenceEnd) {
        skipTrivia(true, true);
        const std::size_t entry = m_pos;
        if (at(m_pos) == ',')
            fail(SyntaxErrorCode::ReservedCharacter, m_pos, m_pos + 1, ",");
        const NodeId item = parseNode(Place::FlowItem, id);
        link(id, item);
        m_tree.m_nodes[item].entryBegin = entry;
        ++m_tree.m_nodes[id].childCount;
        skipTrivia(true, true);
        if (at(m_pos) == ',')
            ++m_pos;
        else if (at(m_pos) != ']')
            fail(m_pos >= m_end ? SyntaxErrorCode::UnclosedBracket : SyntaxErrorCode::MissingComma,
                 m_pos >= m_end ? begin : m_pos, m_pos + 1, "[");
    }
    skipTrivia(true, true);
    if (at(m_pos) != ']')
        fail(SyntaxErrorCode::UnclosedBracket, begin, begin + 1, "[");
    --m_flowDepth;
    finishCollection(id, ++m_pos);
}

} // namespace podwright
