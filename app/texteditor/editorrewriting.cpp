// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/editorrewriting.h"

#include "document/manifestdocument.h"
#include "document/snapshotplaces.h"
#include "editing/transform/aliasexpansion.h"
#include "editing/transform/blockwriting.h"
#include "editing/transform/flowwriting.h"
#include "editing/transform/keysorting.h"
#include "editing/transform/scalarstyling.h"
#include "texteditor/yamleditor.h"

#include <algorithm>

namespace podwright {

namespace {

using Way = EditorRewriting::Way;

bool isCollection(const Node &node)
{
    return node.kind == NodeKind::Map || node.kind == NodeKind::Sequence;
}

bool isScalarWay(Way way)
{
    return way >= Way::Plain && way <= Way::Folded;
}

ScalarStyle styleOf(Way way)
{
    return static_cast<ScalarStyle>(static_cast<int>(way) - static_cast<int>(Way::Plain)
                                    + static_cast<int>(ScalarStyle::Plain));
}

std::optional<std::size_t> documentOf(const SyntaxTree &tree, NodeId node)
{
    for (std::size_t index = 0; index < tree.documents().size(); ++index) {
        if (tree.node(node).begin < tree.documents()[index].end)
            return index;
    }
    return std::nullopt;
}

Rewriting rewritten(const PlanContext &context, Way way, const std::vector<Path> &paths)
{
    std::vector<NodeId> nodes;
    for (const Path &path : paths) {
        const Located at = locate(context, path);
        if (!at.complete(path))
            return Rewriting::refused(EditRefusal::NoSuchPath, path.toString());
        nodes.push_back(at.node);
    }
    switch (way) {
    case Way::SortMap:
    case Way::SortAll:
        return sortedKeys(context, paths.front());
    case Way::Block:
        return inBlockStyle(context, nodes.front());
    case Way::Flow:
        return inFlowStyle(context, nodes.front());
    case Way::Expand:
        return expanded(context, nodes.front());
    default:
        return restyled(context, nodes, styleOf(way));
    }
}

} // namespace

EditorRewriting::EditorRewriting(YamlEditor *editor, ManifestDocument *document)
    : QObject(editor)
    , m_editor(editor)
    , m_document(document)
{
}

/// The value at the caret; right behind a value it is meant, on a key its value.
NodeId EditorRewriting::caretNode(const Snapshot &snapshot) const
{
    const SyntaxTree &tree = snapshot.parsed.tree;
    const std::size_t offset = m_document->byteOffsetOf(m_editor->textCursor().selectionStart());
    if (offset > snapshot.text.size())
        return NoNode;
    const NodeId node = tree.nodeAt(offset);
    return node != NoNode && tree.node(node).isKey ? tree.node(node).next : node;
}

std::vector<NodeId> EditorRewriting::selectedScalars(const Snapshot &snapshot) const
{
    const QTextCursor cursor = m_editor->textCursor();
    const TextRange selected{m_document->byteOffsetOf(cursor.selectionStart()),
                             m_document->byteOffsetOf(cursor.selectionEnd())};
    const SyntaxTree &tree = snapshot.parsed.tree;
    std::vector<NodeId> scalars;
    for (NodeId id = 0; id < tree.size(); ++id) {
        const Node &node = tree.node(id);
        if (node.kind == NodeKind::Scalar && !node.isKey && node.begin >= selected.begin && node.end <= selected.end)
            scalars.push_back(id);
    }
    if (scalars.empty())
        return scalars;
    const auto first = documentOf(tree, scalars.front());
    std::erase_if(scalars, [&](NodeId id) { return documentOf(tree, id) != first; });
    return scalars;
}

/// The node that is meant, or one around it; NoNode if there is none.
NodeId EditorRewriting::targetAround(const SyntaxTree &tree, NodeId node, Way way)
{
    for (NodeId id = node; id != NoNode; id = tree.node(id).parent) {
        const Node &at = tree.node(id);
        const bool root = at.parent == NoNode;
        const NodeId key = tree.keyOf(id);
        const bool merge = key != NoNode && tree.node(key).value == "<<";
        const bool found = way == Way::SortAll ? root
            : way == Way::SortMap              ? at.kind == NodeKind::Map && at.childCount > 1
            : way == Way::Block                ? isCollection(at) && at.inFlow && at.childCount > 0
            : way == Way::Flow                 ? isCollection(at) && !at.inFlow
            : way == Way::Expand               ? at.kind == NodeKind::Alias || merge
                                               : at.kind == NodeKind::Scalar;
        if (found)
            return id;
        if (isScalarWay(way))
            break;
    }
    return NoNode;
}

std::optional<EditorRewriting::Target> EditorRewriting::target(const Snapshot &snapshot, Way way) const
{
    if (snapshot.text.size() != m_document->text().size() || snapshot.health == TextHealth::Stale)
        return std::nullopt;
    Target target;
    if (isScalarWay(way) && m_editor->textCursor().hasSelection())
        target.nodes = selectedScalars(snapshot);
    if (target.nodes.empty()) {
        const NodeId caret = caretNode(snapshot);
        const NodeId node = caret == NoNode ? NoNode : targetAround(snapshot.parsed.tree, caret, way);
        if (node != NoNode)
            target.nodes.push_back(node);
    }
    const auto document = target.nodes.empty() ? std::nullopt : documentOf(snapshot.parsed.tree, target.nodes.front());
    if (!document)
        return std::nullopt;
    target.document = *document;
    return target;
}

bool EditorRewriting::isPossible(Way way) const
{
    if (m_editor->isReadOnly())
        return false;
    const SnapshotPtr snapshot = m_document->snapshot();
    const auto found = target(*snapshot, way);
    if (!found || !isScalarWay(way))
        return found.has_value();
    return std::any_of(found->nodes.begin(), found->nodes.end(),
                       [&](NodeId id) { return snapshot->parsed.tree.node(id).style != styleOf(way); });
}

PlannedEdit EditorRewriting::rewrite(Way way)
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const auto found = target(*snapshot, way);
    PlannedEdit edit{{}, EditRefusal::TextBroken, {}};
    if (snapshot->health != TextHealth::Stale)
        edit.refusal = EditRefusal::NothingHere;
    if (found) {
        const std::size_t offset = m_document->byteOffsetOf(m_editor->textCursor().position());
        const auto place = placeAt(*snapshot, offset);
        const TextRange before = place ? entryRange(*snapshot, *place) : TextRange{};
        const KeyOrder none;
        const PlanContext context(snapshot->text, snapshot->parsed.tree, found->document, none);
        std::vector<Path> paths;
        for (const NodeId node : found->nodes)
            paths.push_back(context.pathOf(node));
        edit = m_document->edit(found->document, [way, paths](const EditPlanner &planner) {
            return planner.rewrite([&](const PlanContext &now) { return rewritten(now, way, paths); });
        });
        const TextRange after = place ? entryRange(*m_document->snapshot(), *place) : TextRange{};
        if (edit.ok() && !edit.edits.empty() && !after.isEmpty()) // the caret stays on what it was on
            m_editor->showOffset(std::min(after.begin + (offset - std::min(before.begin, offset)), after.end));
    }
    if (!edit.ok())
        Q_EMIT refused(edit);
    return edit;
}

} // namespace podwright
