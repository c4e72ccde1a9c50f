// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/transform/mapunits.h"

#include "editing/transform/commentscan.h"

#include <algorithm>

namespace podwright {

bool MapUnitReader::endsWithKeptBreaks(NodeId value) const
{
    while (m_context.node(value).lastChild != NoNode)
        value = m_context.node(value).lastChild;
    const Node &node = m_context.node(value);
    const bool block = node.style == ScalarStyle::Literal || node.style == ScalarStyle::Folded;
    const auto header = m_context.text.substr(node.begin, 3);
    return block && header.find('+') != std::string_view::npos;
}

/// The lines behind a line's end up to the line of `end`.
std::vector<MapUnitReader::Line> MapUnitReader::linesBetween(std::size_t begin, std::size_t end) const
{
    std::vector<Line> lines;
    for (std::size_t at = m_context.nextLine(begin); at < end; at = m_context.nextLine(at)) {
        const std::size_t content = m_context.text.find_first_not_of(" \t\r", at);
        const bool comment = content < m_context.text.size() && m_context.text[content] == '#';
        if (!comment && content < m_context.text.size() && m_context.text[content] != '\n')
            break;
        lines.push_back({at, comment ? static_cast<int>(content - at) : -1});
    }
    return lines;
}

/// Gives the lines between two units to one of them, or to the place between.
void MapUnitReader::share(MapUnits &made, std::size_t index, int column) const
{
    MapUnit &before = made.units[index - 1];
    MapUnit &unit = made.units[index];
    const std::vector<Line> lines = linesBetween(before.body.end, unit.body.begin);
    std::size_t taken = 0;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        if (lines[line].column > column)
            taken = line + 1;
    }
    std::size_t foot = taken;
    while (foot < lines.size() && lines[foot].column >= 0)
        ++foot;
    if (foot > taken && foot < lines.size()) {
        before.footed = true;
        taken = foot;
    }
    if (taken > 0)
        before.body.end = m_context.lineEnd(lines[taken - 1].begin);
    std::size_t head = taken;
    while (head < lines.size() && lines[head].column < 0)
        ++head;
    std::string &between = made.between[index];
    for (std::size_t line = taken; line <= head; ++line)
        between += m_context.lineBreakAt(before.body.end);
    if (head < lines.size())
        unit.head = {lines[head].begin, m_context.breakBefore(unit.body.begin)};
}

/// Deeper comments below the last unit are its own.
void MapUnitReader::takeDeeper(MapUnit &unit, int column) const
{
    const std::size_t limit = m_context.tree.documents()[m_context.document].end;
    const std::vector<Line> lines = linesBetween(unit.body.end, limit);
    for (const Line &line : lines) {
        if (line.column >= 0 && line.column <= column)
            break;
        if (line.column > column)
            unit.body.end = m_context.lineEnd(line.begin);
    }
}

MapUnits MapUnitReader::read(NodeId map) const
{
    const Node &node = m_context.node(map);
    if (node.inFlow)
        return readFlow(map);
    MapUnits made;
    for (NodeId key = node.firstChild; key != NoNode; key = m_context.node(m_context.node(key).next).next) {
        const NodeId value = m_context.node(key).next;
        const Node &keyNode = m_context.node(key);
        const std::size_t begin = std::min(keyNode.entryBegin, keyNode.props);
        const bool first = made.units.empty();
        const std::size_t lineStart = m_context.lineStart(begin);
        if (keyNode.explicitKey || m_context.node(value).explicitKey || (!first && !m_context.startsLine(begin)))
            return {};
        const bool behindDash = first && !m_context.startsLine(begin);
        const auto prefix = m_context.text.substr(lineStart, begin - lineStart);
        if (behindDash && prefix.find_first_not_of(" -") != std::string_view::npos)
            return {};
        MapUnit unit{key, value, {}, {behindDash ? begin : lineStart, 0}, false, endsWithKeptBreaks(value)};
        const Node &valueNode = m_context.node(value);
        const std::size_t behind = valueNode.afterIndicator == NoOffset ? keyNode.end : valueNode.afterIndicator;
        unit.body.end = m_context.lineEnd(std::max(valueNode.end, behind));
        if (first) {
            made.prefix = behindDash ? prefix : std::string_view();
            const std::size_t head = node.parent == NoNode ? lineStart : m_context.ownLinesStart(begin);
            if (!behindDash && head < lineStart)
                unit.head = {head, m_context.breakBefore(lineStart)};
        }
        made.units.push_back(unit);
        made.between.emplace_back();
        if (!first)
            share(made, made.units.size() - 1, node.column);
    }
    if (made.units.empty())
        return made;
    takeDeeper(made.units.back(), node.column);
    const MapUnit &first = made.units.front();
    made.range.begin = first.head.isEmpty() ? m_context.lineStart(first.body.begin) : first.head.begin;
    made.range.end = made.units.back().body.end;
    made.movable = true;
    return made;
}

MapUnits MapUnitReader::readFlow(NodeId map) const
{
    const Node &node = m_context.node(map);
    MapUnits made;
    if (m_context.text[node.begin] != '{' || hasComments(m_context, map, node.range()))
        return made;
    for (NodeId key = node.firstChild; key != NoNode; key = m_context.node(m_context.node(key).next).next) {
        const Node &keyNode = m_context.node(key);
        const Node &value = m_context.node(keyNode.next);
        if (keyNode.explicitKey || value.explicitKey)
            return {};
        const std::size_t behind = value.afterIndicator == NoOffset ? keyNode.end : value.afterIndicator;
        const TextRange body{std::min(keyNode.entryBegin, keyNode.props), std::max({keyNode.end, value.end, behind})};
        const std::size_t end = made.units.empty() ? body.begin : made.units.back().body.end;
        made.between.emplace_back(m_context.text.substr(end, body.begin - end));
        made.units.push_back({key, keyNode.next, {}, body, false, false});
    }
    if (made.units.empty())
        return made;
    made.range = {made.units.front().body.begin, made.units.back().body.end};
    made.movable = true;
    return made;
}

} // namespace podwright
