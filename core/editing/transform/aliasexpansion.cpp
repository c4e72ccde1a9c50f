// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/transform/aliasexpansion.h"

#include "editing/documentdata.h"
#include "editing/valuerenderer.h"
#include "yaml/valuetree.h"

namespace podwright {

namespace {

bool isMergeKey(const Node &node)
{
    return node.isKey && node.value == "<<" && node.style == ScalarStyle::Plain;
}

EditList expandedAlias(const PlanContext &context, NodeId alias, const NewValue &data)
{
    const Node &node = context.node(alias);
    const ValueRenderer write(context.style, context.lineBreakAt(node.begin), false);
    const bool inFlow = node.parent == NoNode || context.node(node.parent).inFlow;
    if (inFlow || !data.isCollection() || node.afterIndicator == NoOffset)
        return {{node.range(), write.flow(data)}};
    const Node &parent = context.node(node.parent);
    const bool item = parent.kind == NodeKind::Sequence;
    const std::string text = write.valueBehind(data, parent.column, item);
    const std::size_t lineEnd = context.lineEnd(node.end);
    const bool lines = text.find('\n') != std::string::npos;
    if (!lines || item || lineEnd == node.end)
        return {{{node.afterIndicator, node.end}, text}};
    return {{{node.afterIndicator, node.end}, {}}, {{lineEnd, lineEnd}, text}}; // the comment stays behind the key
}

/// The entries that come through merge keys, in the place of this one.
EditList expandedMerge(const PlanContext &context, NodeId key, ValueRef map, bool canonicalText)
{
    const Node &parent = context.node(context.node(key).parent);
    const NodeId value = context.node(key).next;
    const ValueRenderer write(context.style, context.lineBreakAt(context.node(key).begin), false);
    std::string text;
    for (const ValueRef child : map) {
        if (child.value().provenance != Provenance::Merge)
            continue;
        const NodeId source = child.value().node;
        const NewValue data = canonicalText || source == NoNode ? dataOf(child) : writtenData(context.tree, source);
        if (!text.empty())
            text += parent.inFlow
                ? ", "
                : std::string(write.lineBreak()) + std::string(static_cast<std::size_t>(parent.column), ' ');
        text += parent.inFlow ? write.flowEntry(child.key(), data) : write.entry(child.key(), data, parent.column);
    }
    return {{{context.entryOf(value).begin, context.node(value).end}, text}};
}

ValueRef valueOf(const ValueTree &values, NodeId node)
{
    for (ValueId id = 0; id < values.size(); ++id) {
        if (values.value(id).node == node && values.value(id).provenance == Provenance::Own)
            return values.ref(id);
    }
    return {};
}

} // namespace

Rewriting expanded(const PlanContext &context, NodeId id)
{
    const ValueTree values = ValueTree::read(context.tree, context.document);
    // from an alias in a list of aliases to the merge key
    for (NodeId at = id; at != NoNode; at = context.node(at).parent) {
        const NodeId key = context.node(at).isKey ? at : context.keyOf(at);
        if (key == NoNode || !isMergeKey(context.node(key)))
            continue;
        const ValueRef map = valueOf(values, context.node(key).parent);
        if (!map)
            break;
        return {
            {expandedMerge(context, key, map, false), expandedMerge(context, key, map, true)}, EditRefusal::None, {}};
    }
    if (context.node(id).kind != NodeKind::Alias)
        return Rewriting::refused(EditRefusal::AlreadySo);
    const NodeId target = context.node(id).aliasTarget;
    if (target == NoNode)
        return Rewriting::refused(EditRefusal::NotRepresentable);
    Rewriting made;
    made.ways.push_back(expandedAlias(context, id, writtenData(context.tree, target)));
    if (const ValueRef source = valueOf(values, target))
        made.ways.push_back(expandedAlias(context, id, dataOf(source)));
    return made;
}

} // namespace podwright
