// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/plancontext.h"

#include <algorithm>

namespace podwright {

PlanContext::PlanContext(std::string_view source, const SyntaxTree &syntax, std::size_t index, const KeyOrder &keyOrder,
                         bool indentlessLists)
    : text(source)
    , tree(syntax)
    , document(index)
    , order(keyOrder)
{
    style.indentlessLists = indentlessLists;
    detectStyle();
}

/// The first map in a map gives the step, the majority of lists tells how they are indented.
void PlanContext::detectStyle()
{
    int indentless = 0;
    int indented = 0;
    bool stepSeen = false;
    const YamlDocument &part = tree.documents()[document];
    const NodeId last = document + 1 < tree.documents().size() && tree.documents()[document + 1].root != NoNode
        ? tree.documents()[document + 1].root
        : static_cast<NodeId>(tree.size());
    if (part.root == NoNode)
        return;
    for (NodeId id = part.root; id < last; ++id) {
        const Node &child = node(id);
        if (child.inFlow || child.parent == NoNode || child.isKey || child.firstChild == NoNode)
            continue;
        const Node &parent = node(child.parent);
        if (parent.kind != NodeKind::Map)
            continue;
        if (child.kind == NodeKind::Sequence)
            (child.column == parent.column ? indentless : indented)++;
        else if (child.kind == NodeKind::Map && !stepSeen && child.column > parent.column) {
            style.step = child.column - parent.column;
            stepSeen = true;
        }
    }
    if (indentless != indented)
        style.indentlessLists = indentless > indented;
}

std::size_t PlanContext::lineStart(std::size_t offset) const
{
    if (offset == 0)
        return 0;
    const std::size_t lineBreak = text.rfind('\n', offset - 1);
    return lineBreak == std::string_view::npos ? 0 : lineBreak + 1;
}

std::size_t PlanContext::lineEnd(std::size_t offset) const
{
    const std::size_t end = std::min(text.find('\n', offset), text.size());
    return end > offset && end < text.size() && text[end - 1] == '\r' ? end - 1 : end;
}

std::size_t PlanContext::breakBefore(std::size_t lineStart) const
{
    if (lineStart == 0)
        return 0;
    return lineStart > 1 && text[lineStart - 2] == '\r' ? lineStart - 2 : lineStart - 1;
}

std::size_t PlanContext::nextLine(std::size_t offset) const
{
    const std::size_t end = text.find('\n', offset);
    return end == std::string_view::npos ? text.size() : end + 1;
}

std::string_view PlanContext::lineBreakAt(std::size_t offset) const
{
    std::size_t end = text.find('\n', offset);
    if (end == std::string_view::npos)
        end = text.rfind('\n');
    return end != std::string_view::npos && end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
}

bool PlanContext::startsLine(std::size_t offset) const
{
    const auto before = text.substr(lineStart(offset), offset - lineStart(offset));
    return before.find_first_not_of(' ') == std::string_view::npos;
}

std::size_t PlanContext::ownLinesStart(std::size_t entryBegin) const
{
    std::size_t start = lineStart(entryBegin);
    const int column = columnOf(entryBegin);
    while (start > tree.documents()[document].begin) {
        const std::size_t above = lineStart(start - 1);
        const std::size_t content = text.find_first_not_of(' ', above);
        const bool comment = content < start && text[content] == '#' && static_cast<int>(content - above) == column;
        if (!comment || above < tree.documents()[document].begin)
            break;
        start = above;
    }
    return start;
}

TextRange PlanContext::entryOf(NodeId value) const
{
    const Node &entry = node(value);
    return {entry.entryBegin == NoOffset ? entry.props : entry.entryBegin, entry.end};
}

std::size_t PlanContext::lastByte(NodeId value) const
{
    return node(value).end;
}

bool PlanContext::isBlockCollection(NodeId id) const
{
    const Node &collection = node(id);
    return (collection.kind == NodeKind::Map || collection.kind == NodeKind::Sequence) && !collection.inFlow;
}

NodeId PlanContext::nextEntry(NodeId value) const
{
    const NodeId next = node(value).next;
    return next != NoNode && node(next).isKey ? node(next).next : next;
}

NodeId PlanContext::previousEntry(NodeId value) const
{
    const NodeId parent = node(value).parent;
    NodeId previous = NoNode;
    if (parent == NoNode)
        return previous;
    for (NodeId id = node(parent).firstChild; id != NoNode && id != value; id = node(id).next) {
        if (!node(id).isKey)
            previous = id;
    }
    return previous;
}

Path PlanContext::pathOf(NodeId value) const
{
    std::vector<PathStep> steps;
    for (NodeId parent = node(value).parent; parent != NoNode; value = parent, parent = node(value).parent) {
        if (const NodeId key = keyOf(value); key != NoNode) {
            steps.push_back(PathStep::ofKey(std::string(node(key).value)));
            continue;
        }
        std::size_t index = 0;
        for (NodeId item = node(parent).firstChild; item != value; item = node(item).next)
            ++index;
        steps.push_back(PathStep::ofIndex(index));
    }
    std::reverse(steps.begin(), steps.end());
    return Path(std::move(steps));
}

namespace {

NodeId findMatch(const SyntaxTree &tree, NodeId list, const PathStep &step)
{
    if (tree.node(list).kind != NodeKind::Sequence)
        return NoNode;
    for (NodeId item = tree.node(list).firstChild; item != NoNode; item = tree.node(item).next) {
        const NodeId field = tree.child(item, step.key);
        if (field != NoNode && tree.node(field).value == step.value)
            return item;
    }
    return NoNode;
}

} // namespace

Located locate(const PlanContext &context, const Path &path)
{
    const SyntaxTree &tree = context.tree;
    Located located;
    located.node = tree.documents()[context.document].root;
    if (located.node == NoNode)
        return located;
    for (const PathStep &step : path.steps()) {
        if (tree.node(located.node).kind == NodeKind::Alias) {
            located.refusal = EditRefusal::Inherited;
            return located;
        }
        NodeId next = NoNode;
        switch (step.kind) {
        case PathStep::Kind::Key:
            next = tree.child(located.node, step.key); // a merged key is not found: it may be overridden by an own one
            break;
        case PathStep::Kind::Index:
            next = tree.item(located.node, step.index);
            break;
        case PathStep::Kind::Match:
            next = findMatch(tree, located.node, step);
            break;
        }
        if (next == NoNode)
            return located;
        located.node = next;
        ++located.resolved;
    }
    return located;
}

} // namespace podwright
