// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/treebuilder.h"

#include "text/characters.h"
#include "yaml/scalardecoding.h"

#include <algorithm>

namespace podwright {

namespace {

bool isFlowIndicator(char c)
{
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
}

} // namespace

TreeBuilder::TreeBuilder(std::string text)
{
    m_tree.m_text = std::make_shared<const std::string>(std::move(text));
    m_source = *m_tree.m_text;
    m_tree.m_nodes.reserve(m_source.size() / 12 + 8);
}

bool TreeBuilder::addDocument(std::size_t begin, std::size_t end, std::vector<YamlEvent> events, SyntaxError *error)
{
    m_events = std::move(events);
    m_event = 0;
    m_pos = begin;
    m_end = end;
    m_blockColumn = -1;
    m_flowDepth = 0;
    m_anchors.clear();
    const std::size_t nodes = m_tree.m_nodes.size();
    YamlDocument document;
    document.begin = begin;
    document.end = end;
    try {
        skipDocumentHead();
        document.explicitStart = m_pos > begin;
        if (!m_events.empty()) {
            const bool empty =
                m_events.size() == 1 && m_events.front().kind == YamlEvent::Kind::Null && !startsNode(Place::Root);
            if (!empty)
                document.root = parseNode(Place::Root, NoNode);
        }
        checkDocumentEnd();
    } catch (const Mismatch &) {
        m_tree.m_nodes.resize(nodes);
        *error = m_error;
        return false;
    }
    m_tree.m_documents.push_back(document);
    return true;
}

void TreeBuilder::fail(SyntaxErrorCode code, std::size_t begin, std::size_t end, std::string argument)
{
    m_error = {code, {begin, std::max(begin, std::min(end, m_end))}, {}};
    if (!argument.empty())
        m_error.arguments.push_back(std::move(argument));
    throw Mismatch();
}

const YamlEvent &TreeBuilder::event() const
{
    static const YamlEvent none;
    return m_event < m_events.size() ? m_events[m_event] : none;
}

bool TreeBuilder::isBlankOrEnd(std::size_t offset) const
{
    const char c = at(offset);
    return offset >= m_end || isBlank(c) || c == '\n' || c == '\r';
}

int TreeBuilder::columnOf(std::size_t offset) const
{
    const std::size_t lineBreak = offset == 0 ? std::string_view::npos : m_source.rfind('\n', offset - 1);
    return static_cast<int>(lineBreak == std::string_view::npos ? offset : offset - lineBreak - 1);
}

std::size_t TreeBuilder::lineEndOf(std::size_t offset) const
{
    return std::min(m_source.find('\n', offset), m_end);
}

bool TreeBuilder::sameLine(std::size_t first, std::size_t second) const
{
    return m_source.substr(first, second - first).find('\n') == std::string_view::npos;
}

/// Blanks, comments and line breaks. In block context libyaml takes no tab where a key may begin.
void TreeBuilder::skipTrivia(bool inFlow, bool simpleKeyAllowed)
{
    bool comment = m_pos == 0 || isBlankOrEnd(m_pos - 1) || inFlow || isFlowIndicator(m_source[m_pos - 1])
        || m_source[m_pos - 1] == '"' || m_source[m_pos - 1] == '\'';
    for (;; ++m_pos) {
        const char c = at(m_pos);
        if (c == '\t' && !inFlow && simpleKeyAllowed)
            fail(SyntaxErrorCode::TabIndentation, m_pos, m_pos + 1);
        if (c == ' ' || c == '\t') {
            comment = true;
        } else if (c == '\n' || (c == '\r' && at(m_pos + 1) == '\n')) {
            simpleKeyAllowed = true;
            comment = true;
        } else if (c == '#' && comment) {
            m_pos = std::min(m_source.find('\n', m_pos), m_end);
            if (m_pos >= m_end)
                return;
            --m_pos;
        } else {
            return;
        }
    }
}

/// Directives and the `---` line.
void TreeBuilder::skipDocumentHead()
{
    skipTrivia(false, true);
    while (at(m_pos) == '%' && columnOf(m_pos) == 0) {
        const std::size_t end = std::min(m_source.find_first_of("\r\n", m_pos), m_end);
        const auto line = m_source.substr(m_pos, end - m_pos);
        const bool known = line.starts_with("%TAG ") || line == "%YAML 1.1" || line.starts_with("%YAML 1.1 ");
        if (!known)
            fail(SyntaxErrorCode::BadDirective, m_pos, end, std::string(line));
        m_pos = end;
        skipTrivia(false, true);
    }
    if (m_source.substr(m_pos, 3) == "---" && columnOf(m_pos) == 0 && isBlankOrEnd(m_pos + 3)) {
        m_pos += 3;
        skipTrivia(false, false);
    }
}

void TreeBuilder::checkDocumentEnd()
{
    skipTrivia(false, !sameLine(m_pos ? m_pos - 1 : 0, m_pos));
    if (m_pos >= m_end || (m_source.substr(m_pos, 3) == "..." && columnOf(m_pos) == 0 && isBlankOrEnd(m_pos + 3)))
        return;
    const std::size_t lineEnd = std::min(m_source.find('\n', m_pos), m_end);
    const char c = at(m_pos);
    if (c == ']' || c == '}' || c == ',')
        fail(c == ',' ? SyntaxErrorCode::ReservedCharacter : SyntaxErrorCode::UnexpectedBracket, m_pos, m_pos + 1,
             std::string(1, c));
    const auto before = m_source.substr(0, m_pos).find_last_not_of(" \t");
    if (before != std::string_view::npos && m_source[before] != '\n')
        fail(SyntaxErrorCode::ContentAfterValue, m_pos, lineEnd);
    fail(columnOf(m_pos) == 0 ? SyntaxErrorCode::SecondDocument : SyntaxErrorCode::OddIndentation, m_pos, lineEnd);
}

NodeId TreeBuilder::addNode(NodeId parent)
{
    const auto id = static_cast<NodeId>(m_tree.m_nodes.size());
    Node &node = m_tree.m_nodes.emplace_back();
    node.parent = parent;
    return id;
}

void TreeBuilder::link(NodeId parentId, NodeId child)
{
    Node &parent = m_tree.m_nodes[parentId];
    if (parent.firstChild == NoNode)
        parent.firstChild = child;
    else
        m_tree.m_nodes[parent.lastChild].next = child;
    parent.lastChild = child;
}

/// Keeps a view of the text where the value stands there as it is, a copy else.
void TreeBuilder::setValue(Node &node, std::string &&value, TextRange raw)
{
    const auto source = m_source.substr(raw.begin, raw.length());
    node.value = source == value ? source : std::string_view(m_tree.m_strings.emplace_back(std::move(value)));
}

/// Whether something of this node is written at m_pos (trivia skipped); else the node is empty.
bool TreeBuilder::startsNode(Place place) const
{
    if (m_pos >= m_end)
        return false;
    const char c = at(m_pos);
    if (m_flowDepth > 0) {
        const bool key = c == ':' && (place == Place::FlowKey || place == Place::FlowValue)
            && (isBlankOrEnd(m_pos + 1) || isFlowIndicator(at(m_pos + 1)));
        return !key && c != ',' && c != ']' && c != '}';
    }
    if (columnOf(m_pos) == 0) {
        const auto mark = m_source.substr(m_pos, 3);
        if ((mark == "---" || mark == "...") && isBlankOrEnd(m_pos + 3))
            return false;
    }
    return true;
}

NodeId TreeBuilder::parseNode(Place place, NodeId parent)
{
    const YamlEvent::Kind kind = event().kind;
    const NodeId id = addNode(parent);
    Node *node = &m_tree.m_nodes[id];
    node->inFlow = m_flowDepth > 0;
    node->isKey = place == Place::BlockKey || place == Place::FlowKey;
    if (kind == YamlEvent::Kind::Null) {
        parseNull(*node, place);
        return id;
    }
    skipTrivia(m_flowDepth > 0, place == Place::BlockItem || place == Place::Root || place == Place::BlockKey);
    node->props = m_pos;
    if (kind == YamlEvent::Kind::Alias) {
        parseAlias(*node);
    } else if (kind == YamlEvent::Kind::Scalar) {
        parseScalar(*node, place);
    } else {
        const bool block = !event().flow;
        if (!block || event().anchor || !event().tag.empty())
            parseProperties(*node, block);
        node->tag =
            event().tag.empty() ? std::string_view() : std::string_view(m_tree.m_strings.emplace_back(event().tag));
        if (event().anchor)
            m_anchors[event().anchor] = id;
        node->begin = m_pos;
        if (kind == YamlEvent::Kind::MapStart)
            block ? parseBlockMap(id) : parseFlowMap(id);
        else if (kind == YamlEvent::Kind::SequenceStart)
            block ? parseBlockSequence(id) : parseFlowSequence(id);
        else
            fail(SyntaxErrorCode::Other, m_pos, m_pos + 1);
    }
    return id;
}

/// `&anchor` and `!tag` in any order, and the trivia behind them.
void TreeBuilder::parseProperties(Node &node, bool blockCollection)
{
    while (at(m_pos) == '&' || at(m_pos) == '!') {
        const bool anchor = at(m_pos) == '&';
        const std::size_t begin = ++m_pos;
        while (!isBlankOrEnd(m_pos) && !(m_flowDepth > 0 && isFlowIndicator(at(m_pos))))
            ++m_pos;
        const auto name = m_source.substr(begin, m_pos - begin);
        if (anchor) {
            const bool plain = !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
                return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-';
            });
            if (!plain)
                fail(SyntaxErrorCode::ReservedCharacter, begin - 1, m_pos, "&");
            node.anchor = name;
        }
        const std::size_t before = m_pos;
        skipTrivia(m_flowDepth > 0, false);
        // The properties of a key that begins a block map belong to the key.
        if (blockCollection && !sameLine(before, m_pos))
            return;
    }
}

void TreeBuilder::parseNull(Node &node, Place place)
{
    const std::size_t before = m_pos;
    const bool flow = m_flowDepth > 0;
    node.props = node.begin = node.end = before;
    node.style = ScalarStyle::Empty;
    node.kind = NodeKind::Null;
    const YamlEvent &now = event();
    ++m_event;
    if (now.anchor)
        m_anchors[now.anchor] = static_cast<NodeId>(&node - m_tree.m_nodes.data());
    skipTrivia(flow, place == Place::BlockItem || place == Place::BlockKey);
    const bool sameAsBefore = sameLine(before, m_pos);
    const int column = columnOf(m_pos);
    const bool deeper = column > m_blockColumn || place == Place::Root;
    const bool mine = startsNode(place) && (flow || sameAsBefore || deeper);
    if (!mine || (at(m_pos) == ':' && isBlankOrEnd(m_pos + 1))) {
        m_pos = before;
        return;
    }
    node.props = m_pos;
    parseProperties(node, false);
    static constexpr std::string_view words[] = {"~", "null", "Null", "NULL"};
    for (const std::string_view word : words) {
        const char behind = at(m_pos + word.size());
        const bool ends = isBlankOrEnd(m_pos + word.size()) || (flow && isFlowIndicator(behind)) || behind == ':';
        if (m_source.substr(m_pos, word.size()) == word && ends) {
            node.begin = m_pos;
            node.end = m_pos += word.size();
            node.value = word;
            node.style = ScalarStyle::Plain;
            return;
        }
    }
    if (node.props == m_pos) { // something else stands here
        m_pos = before;
        node.props = before;
        return;
    }
    node.begin = node.end = m_pos = m_source.substr(0, m_pos).find_last_not_of(" \t\r\n") + 1;
}

void TreeBuilder::parseAlias(Node &node)
{
    if (at(m_pos) != '*')
        fail(SyntaxErrorCode::Other, m_pos, m_pos + 1);
    const std::size_t begin = m_pos;
    while (!isBlankOrEnd(m_pos) && !(m_flowDepth > 0 && isFlowIndicator(at(m_pos))))
        ++m_pos;
    node.kind = NodeKind::Alias;
    node.begin = begin;
    node.end = m_pos;
    node.value = m_source.substr(begin + 1, m_pos - begin - 1);
    const auto target = m_anchors.find(event().anchor);
    if (target == m_anchors.end())
        fail(SyntaxErrorCode::UnknownAlias, begin, m_pos, std::string(node.value));
    node.aliasTarget = target->second;
    for (NodeId above = node.parent; above != NoNode; above = m_tree.m_nodes[above].parent) {
        if (above == node.aliasTarget)
            fail(SyntaxErrorCode::SelfReference, begin, m_pos, std::string(node.value));
    }
    ++m_event;
}

void TreeBuilder::parseScalar(Node &node, Place)
{
    YamlEvent &scalar = m_events[m_event++];
    parseProperties(node, false);
    node.kind = NodeKind::Scalar;
    node.begin = m_pos;
    if (!scalar.tag.empty() && scalar.tag != "!")
        node.tag = m_tree.m_strings.emplace_back(scalar.tag);
    if (scalar.anchor)
        m_anchors[scalar.anchor] = static_cast<NodeId>(&node - m_tree.m_nodes.data());
    const char c = at(m_pos);
    if (c == '"' || c == '\'' || ((c == '|' || c == '>') && m_flowDepth == 0))
        parseQuotedOrBlock(node, scalar);
    else
        parsePlain(node, scalar, m_flowDepth > 0);
    // `! 1`: the tag that means "a string", whatever it looks like.
    if (scalar.tag == "!" && node.style == ScalarStyle::Plain)
        node.tag = "!";
}

void TreeBuilder::parseQuotedOrBlock(Node &node, YamlEvent &scalar)
{
    const std::size_t begin = m_pos;
    const char c = m_source[begin];
    const bool quoted = c == '"' || c == '\'';
    const auto text = m_source.substr(0, m_end);
    DecodedScalar decoded = quoted ? decodeQuoted(text, begin) : decodeBlock(text, begin, m_blockColumn);
    if (decoded.fault == DecodedScalar::Fault::Unclosed)
        fail(SyntaxErrorCode::UnclosedQuote, begin, begin + 1, std::string(1, c));
    if (decoded.fault == DecodedScalar::Fault::UnknownEscape)
        fail(SyntaxErrorCode::UnknownEscape, decoded.faultOffset, decoded.faultOffset + 2,
             std::string(m_source.substr(decoded.faultOffset, 2)));
    if (decoded.fault != DecodedScalar::Fault::None)
        fail(SyntaxErrorCode::BadBlockHeader, begin, std::min(m_source.find('\n', begin), m_end));
    node.style = c == '"' ? ScalarStyle::DoubleQuoted
        : c == '\''       ? ScalarStyle::SingleQuoted
        : c == '|'        ? ScalarStyle::Literal
                          : ScalarStyle::Folded;
    node.end = decoded.end;
    m_pos = quoted ? decoded.end : decoded.next;
    // yaml-cpp loses a line break of some folded scalars; the text is right, but nothing is edited on uncertain ground.
    node.verified = decoded.value == scalar.value;
    if (quoted && !node.verified)
        fail(SyntaxErrorCode::Other, begin, decoded.end);
    const TextRange inner{begin + 1, quoted ? decoded.end - 1 : begin + 1};
    setValue(node, std::move(decoded.value), inner);
}

void TreeBuilder::parsePlain(Node &node, YamlEvent &scalar, bool inFlow)
{
    node.style = ScalarStyle::Plain;
    const auto text = m_source.substr(0, m_end);
    const std::size_t end = matchPlain(text, m_pos, scalar.value);
    const auto lineEnd = [&] { return std::min(m_source.find_first_of("\r\n", node.begin), m_end); };
    if (inFlow && at(m_pos) == ':') // libyaml reads a colon here as the end of a key
        fail(SyntaxErrorCode::ReservedCharacter, m_pos, m_pos + 1, ":");
    if (end == std::string_view::npos || end == m_pos)
        fail(SyntaxErrorCode::Other, m_pos, lineEnd());
    node.end = m_pos = end;
    setValue(node, std::move(scalar.value), {node.begin, node.end});
    const char behind = at(end);
    const bool ends = isBlankOrEnd(end) || behind == ':' || (inFlow && isFlowIndicator(behind));
    if (!ends)
        fail(SyntaxErrorCode::Other, node.begin, lineEnd());
}

} // namespace podwright
