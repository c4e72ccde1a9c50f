// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/insertion.h"

namespace podwright {

Insertable Insertable::entry(const std::string &key, const NewValue &value)
{
    return {key, [=](const ValueRenderer &renderer, int column) { return renderer.entry(key, value, column); },
            [=](const ValueRenderer &renderer) { return renderer.flowEntry(key, value); }};
}

Insertable Insertable::item(const NewValue &value)
{
    return {{},
            [=](const ValueRenderer &renderer, int column) { return renderer.item(value, column); },
            [=](const ValueRenderer &renderer) { return renderer.flow(value); }};
}

Insertable Insertable::rawEntry(const std::string &key, const std::string &yaml, const NewValue &flowData)
{
    Insertable made = entry(key, flowData);
    made.block = [=](const ValueRenderer &renderer, int column) {
        return indentLines(yaml, column, renderer.lineBreak());
    };
    return made;
}

Insertable Insertable::rawItem(const std::string &yaml, const NewValue &flowData)
{
    Insertable made = item(flowData);
    made.block = [=](const ValueRenderer &renderer, int column) {
        return "- " + indentLines(yaml, column + 2, renderer.lineBreak());
    };
    return made;
}

Insertion::Insertion(const PlanContext &context, bool quoteAll)
    : m_context(context)
    , m_quoteAll(quoteAll)
{
}

ValueRenderer Insertion::renderer(std::size_t near) const
{
    return {m_context.style, m_context.lineBreakAt(near), m_quoteAll};
}

namespace {

std::string spaces(int column)
{
    return std::string(static_cast<std::size_t>(column), ' ');
}

/// A block scalar with clipping at the very end of a text without a last line break would get one by an insertion
/// behind it.
std::optional<TextEdit> keepChomping(const PlanContext &context, NodeId value)
{
    NodeId last = value;
    while (context.node(last).lastChild != NoNode)
        last = context.node(last).lastChild;
    const Node &node = context.node(last);
    const bool block = node.style == ScalarStyle::Literal || node.style == ScalarStyle::Folded;
    if (!block || context.lineEnd(node.end) < context.text.size())
        return std::nullopt;
    const std::size_t headerEnd = context.lineEnd(node.begin);
    const auto header = context.text.substr(node.begin, headerEnd - node.begin);
    if (header.find_first_of("+-") < header.find('#'))
        return std::nullopt;
    return TextEdit{{node.begin + 1, node.begin + 1}, "-"};
}

} // namespace

EditList Insertion::behind(NodeId sibling, const Insertable &what, int column) const
{
    const std::size_t at = m_context.entryLineEnd(sibling);
    const ValueRenderer write = renderer(at);
    EditList edits;
    if (auto chomping = keepChomping(m_context, sibling))
        edits.push_back(*std::move(chomping));
    edits.push_back({{at, at}, std::string(write.lineBreak()) + spaces(column) + what.block(write, column)});
    return edits;
}

EditList Insertion::before(NodeId sibling, const Insertable &what, int column) const
{
    const std::size_t entry = m_context.entryOf(sibling).begin;
    const ValueRenderer write = renderer(entry);
    const std::string text = what.block(write, column);
    const std::string lineBreak(write.lineBreak());
    if (!m_context.startsLine(entry)) // the first entry behind a dash
        return {{{entry, entry}, text + lineBreak + spaces(column)}};
    const std::size_t at = m_context.ownLinesStart(entry);
    return {{{at, at}, spaces(column) + text + lineBreak}};
}

EditList Insertion::intoFlow(NodeId collection, NodeId previous, NodeId next, const Insertable &what) const
{
    const ValueRenderer write = renderer(m_context.node(collection).begin);
    const std::string text = what.flow(write);
    if (previous != NoNode) {
        const std::size_t at = m_context.entryOf(previous).end;
        return {{{at, at}, ", " + text}};
    }
    if (next != NoNode) {
        const std::size_t at = m_context.entryOf(next).begin;
        return {{{at, at}, text + ", "}};
    }
    const std::size_t at = m_context.node(collection).begin + 1;
    return {{{at, at}, text}};
}

/// The present entry of the highest rank not above the new key's; among equals the last one.
NodeId Insertion::predecessor(NodeId map, std::string_view key) const
{
    const Path path = m_context.pathOf(map);
    const auto rank = [&](std::string_view name) { return m_context.order ? m_context.order(path, name) : 0; };
    const int wanted = rank(key);
    NodeId best = NoNode;
    int bestRank = 0;
    for (NodeId id = m_context.node(map).firstChild; id != NoNode; id = m_context.node(m_context.node(id).next).next) {
        const int present = rank(m_context.node(id).value);
        if (present <= wanted && (best == NoNode || present >= bestRank)) {
            best = m_context.node(id).next;
            bestRank = present;
        }
    }
    return best;
}

EditList Insertion::intoMap(NodeId map, const Insertable &what) const
{
    const Node &node = m_context.node(map);
    const NodeId previous = predecessor(map, what.key);
    const NodeId first = node.firstChild == NoNode ? NoNode : m_context.node(node.firstChild).next;
    if (node.inFlow)
        return intoFlow(map, previous, first, what);
    return previous != NoNode ? behind(previous, what, node.column) : before(first, what, node.column);
}

EditList Insertion::intoList(NodeId list, const Insertable &what, std::optional<std::size_t> index) const
{
    const Node &node = m_context.node(list);
    const std::size_t at = std::min<std::size_t>(index.value_or(node.childCount), node.childCount);
    const NodeId previous = at == 0 ? NoNode : m_context.tree.item(list, at - 1);
    if (node.inFlow)
        return intoFlow(list, previous, node.firstChild, what);
    return previous != NoNode ? behind(previous, what, node.column) : before(node.firstChild, what, node.column);
}

EditList Insertion::intoEmpty(NodeId value, const Insertable &what, bool list) const
{
    const Node &node = m_context.node(value);
    const bool written = node.end > node.begin;
    const std::size_t end = std::max(node.end, node.begin);
    const ValueRenderer write = renderer(end);
    const NodeId parent = node.parent;
    const bool flowParent = parent != NoNode && m_context.node(parent).inFlow;
    if (flowParent) {
        const std::string text = (list ? '[' : '{') + what.flow(write) + (list ? ']' : '}');
        return {{{node.begin, end}, written ? text : ' ' + text}};
    }
    if (parent == NoNode)
        return {{{node.begin, end}, what.block(write, 0)}};
    const int column = m_context.node(parent).column;
    const bool behindDash = m_context.node(parent).kind == NodeKind::Sequence;
    if (behindDash)
        return {{{node.afterIndicator, end}, ' ' + what.block(write, column + 2)}};
    const int inner = list && m_context.style.indentlessLists ? column : column + m_context.style.step;
    const std::size_t lineEnd = m_context.lineEnd(end);
    const std::string text = std::string(write.lineBreak()) + spaces(inner) + what.block(write, inner);
    // what is written of the empty value goes, with the blank in front of it; a comment behind it stays on its line
    const std::size_t from = node.afterIndicator == NoOffset ? node.begin : node.afterIndicator;
    if (!written || lineEnd == end)
        return {{{written ? from : lineEnd, lineEnd}, text}};
    return {{{from, end}, {}}, {{lineEnd, lineEnd}, text}};
}

EditList Insertion::intoEmptyDocument(const Insertable &what) const
{
    const YamlDocument &document = m_context.tree.documents()[m_context.document];
    const auto part = m_context.text.substr(document.begin, document.end - document.begin);
    const ValueRenderer write = renderer(document.begin);
    const std::string lineBreak(write.lineBreak());
    const bool endsLine = part.empty() || part.ends_with('\n');
    return {{{document.end, document.end}, (endsLine ? "" : lineBreak) + what.block(write, 0) + lineBreak}};
}

} // namespace podwright
