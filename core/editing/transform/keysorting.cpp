// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/transform/keysorting.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace podwright {

namespace {

/// The part of the edits' text inside a range.
std::string editedPart(std::string_view text, TextRange part, EditList edits)
{
    std::erase_if(edits, [&](const TextEdit &edit) { return !part.contains(edit.range); });
    for (TextEdit &edit : edits) {
        edit.range.begin -= part.begin;
        edit.range.end -= part.begin;
    }
    return applyEdits(text.substr(part.begin, part.length()), edits);
}

bool isBlockText(const Node &node)
{
    return node.style == ScalarStyle::Literal || node.style == ScalarStyle::Folded;
}

bool isSorted(const std::vector<std::size_t> &order)
{
    return std::is_sorted(order.begin(), order.end());
}

} // namespace

KeySorting::KeySorting(const PlanContext &context)
    : m_context(context)
{
    std::map<std::string_view, std::vector<NodeId>> named; // anchors and aliases in the order of the text
    std::map<std::string_view, int> anchors;
    for (NodeId id = 0; id < context.tree.size(); ++id) {
        const Node &node = context.node(id);
        if (node.kind == NodeKind::Alias) {
            named[node.value].push_back(id);
            if (node.aliasTarget != NoNode)
                m_before.emplace_back(node.aliasTarget, id);
        } else if (!node.anchor.empty()) {
            named[node.anchor].push_back(id);
            ++anchors[node.anchor];
        }
    }
    for (const auto &[name, nodes] : named) { // a name given twice means what was named last
        for (std::size_t index = 1; anchors[name] > 1 && index < nodes.size(); ++index)
            m_before.emplace_back(nodes[index - 1], nodes[index]);
    }
}

void KeySorting::sort(NodeId value, const Path &path, EditList &edits) const
{
    const Node &node = m_context.node(value);
    if (node.kind == NodeKind::Map) {
        sortMap(value, path, edits);
    } else if (node.kind == NodeKind::Sequence) {
        std::size_t index = 0;
        for (NodeId item = node.firstChild; item != NoNode; item = m_context.node(item).next)
            sort(item, path.item(index++), edits);
    }
}

void KeySorting::sortMap(NodeId map, const Path &path, EditList &edits) const
{
    const MapUnits units = MapUnitReader(m_context).read(map);
    const auto order = units.movable ? wantedOrder(units, path) : std::vector<std::size_t>();
    if (!isSorted(order)) {
        edits.push_back({units.range, written(units, order, path, m_context.node(map).column)});
        return;
    }
    for (NodeId key = m_context.node(map).firstChild; key != NoNode;) {
        const NodeId value = m_context.node(key).next;
        sort(value, path.child(m_context.node(key).value), edits);
        key = m_context.node(value).next;
    }
}

/// Pairs of units of which the first must stay in front of the second.
std::vector<std::pair<std::size_t, std::size_t>> KeySorting::dependencies(const MapUnits &map) const
{
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    const auto unitOf = [&map](NodeId id) {
        const auto behind = std::upper_bound(map.units.begin(), map.units.end(), id,
                                             [](NodeId node, const MapUnit &unit) { return node < unit.key; });
        return static_cast<std::size_t>(behind - map.units.begin()) - 1;
    };
    NodeId last = map.units.back().value;
    while (m_context.node(last).lastChild != NoNode)
        last = m_context.node(last).lastChild;
    for (const auto &[first, second] : m_before) {
        if (first >= map.units.front().key && second <= last && unitOf(first) != unitOf(second))
            pairs.emplace_back(unitOf(first), unitOf(second));
    }
    return pairs;
}

std::vector<std::size_t> KeySorting::wantedOrder(const MapUnits &map, const Path &path) const
{
    using Rank = std::tuple<int, int, std::size_t>; // part between merge keys, rank, place
    std::vector<Rank> ranks;
    int part = 0;
    for (std::size_t index = 0; index < map.units.size(); ++index) {
        const Node &key = m_context.node(map.units[index].key);
        const bool merge = key.value == "<<" && key.style == ScalarStyle::Plain;
        part += merge;
        ranks.emplace_back(part, m_context.order ? m_context.order(path, key.value) : 0, index);
        part += merge;
    }
    auto pairs = dependencies(map);
    std::vector<std::size_t> order;
    std::sort(ranks.begin(), ranks.end());
    while (!ranks.empty()) {
        const auto isFree = [&pairs](const Rank &rank) {
            return std::none_of(pairs.begin(), pairs.end(),
                                [&](const auto &pair) { return pair.second == std::get<2>(rank); });
        };
        auto next = pairs.empty() ? ranks.begin() : std::find_if(ranks.begin(), ranks.end(), isFree);
        if (next == ranks.end())
            next = ranks.begin();
        const std::size_t index = std::get<2>(*next);
        order.push_back(index);
        ranks.erase(next);
        std::erase_if(pairs, [index](const auto &pair) { return pair.first == index; });
    }
    return order;
}

/// A part of a unit with the maps inside it sorted.
std::string KeySorting::unitText(const MapUnit &unit, TextRange part, const Path &path) const
{
    EditList inner;
    sort(unit.value, path.child(m_context.node(unit.key).value), inner);
    return editedPart(m_context.text, part, std::move(inner));
}

/// What ends a text without a last line break, for a place further up: a block of text would gain the break that it
/// has there, so its header says that it has none.
void KeySorting::moveUp(std::string &body, const MapUnit &unit) const
{
    NodeId last = unit.value;
    while (m_context.node(last).lastChild != NoNode)
        last = m_context.node(last).lastChild;
    const Node &node = m_context.node(last);
    const std::string_view block = m_context.text.substr(node.begin, unit.body.end - node.begin);
    if (!isBlockText(node) || !body.ends_with(block))
        return;
    const std::size_t header = body.size() - block.size();
    const std::size_t headerEnd = std::min(body.find('\n', header), body.size());
    const std::size_t mark = body.find_first_of("+-", header);
    if (mark < headerEnd)
        body[mark] = '-';
    else
        body.insert(header + 1, "-");
}

bool KeySorting::hasBlockText(NodeId value) const
{
    if (isBlockText(m_context.node(value)))
        return true;
    for (NodeId child = m_context.node(value).firstChild; child != NoNode; child = m_context.node(child).next) {
        if (hasBlockText(child))
            return true;
    }
    return false;
}

std::string KeySorting::written(const MapUnits &map, const std::vector<std::size_t> &order, const Path &path,
                                int column) const
{
    std::string text;
    const std::string_view lineBreak = m_context.lineBreakAt(map.range.begin);
    const std::string indent(static_cast<std::size_t>(column), ' ');
    const std::size_t dash = map.prefix.find('-');
    const bool endsOpen = m_context.text.find('\n', map.units.back().body.end) == std::string_view::npos
        && !m_context.text.ends_with('\n');
    for (std::size_t place = 0; place < order.size(); ++place) {
        const MapUnit &unit = map.units[order[place]];
        if (place > 0) {
            const MapUnit &above = map.units[order[place - 1]];
            const std::string &between = map.between[place];
            const bool blank = std::count(between.begin(), between.end(), '\n') > 1;
            text += above.keepsBreaks ? std::string(lineBreak) : between;
            if (above.footed && !blank)
                text += lineBreak;
        }
        std::string body = unitText(unit, unit.body, path);
        if (endsOpen && order[place] + 1 == order.size() && place + 1 < order.size())
            moveUp(body, unit);
        else if (endsOpen && place + 1 == order.size() && order[place] + 1 < order.size() && hasBlockText(unit.value))
            body += lineBreak; // which is a part of the block
        std::string head(m_context.text.substr(unit.head.begin, unit.head.length()));
        if (!map.prefix.empty() && place == 0) {
            body.erase(0, order[place] == 0 ? 0 : body.find_first_not_of(' '));
            body.insert(0, map.prefix);
            for (std::size_t at = 0; !head.empty() && at < head.size(); at = head.find('\n', at) + 1) {
                const std::size_t content = std::min(head.find_first_not_of(' ', at), head.size());
                if (head[content] == '#')
                    head.replace(at, content - at, std::string(dash, ' '));
                if (head.find('\n', at) == std::string::npos)
                    break;
            }
        } else if (!map.prefix.empty() && order[place] == 0) {
            body.insert(0, indent);
        }
        if (!head.empty())
            text.append(head).append(lineBreak);
        text += body;
    }
    return text;
}

Rewriting sortedKeys(const PlanContext &context, const Path &below)
{
    const Located at = locate(context, below);
    if (at.refusal != EditRefusal::None || !at.complete(below))
        return Rewriting::refused(at.refusal == EditRefusal::None ? EditRefusal::NoSuchPath : at.refusal,
                                  below.toString());
    EditList edits;
    KeySorting(context).sort(at.node, below, edits);
    if (edits.empty())
        return Rewriting::refused(EditRefusal::AlreadySo, below.toString());
    return {{std::move(edits)}, EditRefusal::None, {}};
}

} // namespace podwright
