// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/editornavigation.h"

#include "document/manifestdocument.h"
#include "document/snapshotplaces.h"
#include "editing/editsequence.h"
#include "pod/manifestschema.h"
#include "texteditor/yamleditor.h"

#include <QMenu>
#include <QTextBlock>

#include <algorithm>

namespace podwright {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

EditorNavigation::EditorNavigation(YamlEditor *editor, ManifestDocument *document)
    : QObject(editor)
    , m_editor(editor)
    , m_document(document)
{
}

std::optional<EditorNavigation::Use> EditorNavigation::nameAtCaret() const
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const auto place = placeAt(*snapshot, m_document->byteOffsetOf(m_editor->textCursor().position()));
    const PodPlace *pod = place ? podAround(*snapshot, *place) : nullptr;
    if (!pod)
        return std::nullopt;
    const auto uses = nameUses(snapshot->values[pod->document].root(), *pod);
    // on the dash or another field of an item its name is meant
    for (const Path &path : {place->path, place->path.child("name")}) {
        if (const NameUse *use = nameUseAt(uses, path))
            return Use{pod->document, *use};
    }
    return std::nullopt;
}

std::vector<EditorNavigation::Use> EditorNavigation::usesOf(const Use &name) const
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const bool outside = name.use.kind >= NameKind::ConfigMap;
    std::vector<Use> all;
    for (const PodPlace &pod : snapshot->pods) {
        if (!outside && (pod.document != name.document || !name.use.path.startsWith(pod.root)))
            continue;
        for (NameUse &use : sameName(nameUses(snapshot->values[pod.document].root(), pod), name.use))
            all.push_back({pod.document, std::move(use)});
    }
    return all;
}

void EditorNavigation::show(const Use &use)
{
    const TextRange range = valueRange(*m_document->snapshot(), {use.document, use.use.path});
    m_editor->showOffset(range.begin);
    m_editor->setFocus();
}

void EditorNavigation::goToDefinition()
{
    const auto name = nameAtCaret();
    const auto uses = name ? usesOf(*name) : std::vector<Use>();
    if (uses.empty()) {
        Q_EMIT told(tr("No name that is declared somewhere stands here."));
        return;
    }
    if (uses.front().use.defines && !name->use.defines)
        show(uses.front());
    else
        showReferences();
}

QMenu *EditorNavigation::showReferences()
{
    const auto name = nameAtCaret();
    if (!name) {
        Q_EMIT told(tr("No name that is declared somewhere stands here."));
        return nullptr;
    }
    const SnapshotPtr snapshot = m_document->snapshot();
    auto *menu = new QMenu(m_editor);
    menu->setObjectName(QStringLiteral("references"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Use &use : usesOf(*name)) {
        const TextRange range = valueRange(*snapshot, {use.document, use.use.path});
        const QString path = fromUtf8(use.use.path.toString());
        const int line = snapshot->lines.lineOf(range.begin) + 1;
        const QString text = use.use.defines ? tr("Line %1: %2 (declared here)") : tr("Line %1: %2");
        QAction *action = menu->addAction(text.arg(line).arg(path), this, [this, use] { show(use); });
        if (use.use.path == name->use.path && use.document == name->document)
            menu->setActiveAction(action);
    }
    const QRect caret = m_editor->cursorRect();
    menu->popup(m_editor->viewport()->mapToGlobal(caret.bottomLeft()));
    return menu;
}

PlannedEdit EditorNavigation::rename(const Use &name, const std::string &newName)
{
    const SnapshotPtr snapshot = m_document->snapshot();
    if (snapshot->health != TextHealth::Good)
        return {{}, EditRefusal::TextBroken, {}};
    std::string text = snapshot->text;
    const auto uses = usesOf(name);
    for (std::size_t document = 0; document < snapshot->values.size(); ++document) {
        const KeyOrder order = keyOrderOf(m_document->schema(), snapshot->pods, document);
        EditSequence sequence(text, document, order);
        for (const Use &one : uses) {
            const NameUse &use = one.use;
            if (one.document != document)
                continue;
            const std::string prefix =
                use.isKey ? use.path.last().key.substr(0, use.path.last().key.rfind('/') + 1) : std::string();
            sequence.add([&](const EditPlanner &planner) {
                return use.isKey ? planner.renameKey(use.path, prefix + newName)
                                 : planner.set(use.path, NewValue::string(newName));
            });
        }
        const PlannedEdit planned = sequence.result();
        if (!planned.ok())
            return planned;
        text = applyEdits(text, planned.edits);
    }
    const PlannedEdit whole{minimiseEdits(snapshot->text, {{{0, snapshot->text.size()}, text}}), EditRefusal::None, {}};
    m_document->apply(whole.edits);
    return whole;
}

void EditorNavigation::expandSelection()
{
    const SnapshotPtr snapshot = m_document->snapshot();
    QTextCursor cursor = m_editor->textCursor();
    const std::pair<int, int> now{cursor.selectionStart(), cursor.selectionEnd()};
    const TextRange selected{m_document->byteOffsetOf(now.first), m_document->byteOffsetOf(now.second)};
    const SyntaxTree &tree = snapshot->parsed.tree;
    const auto take = [&](std::size_t begin, std::size_t end) {
        const bool wider = begin <= selected.begin && end >= selected.end && end - begin > selected.length();
        if (!wider || end > snapshot->text.size())
            return false;
        if (m_expanded != now)
            m_inner.clear();
        m_inner.append(now);
        cursor.setPosition(m_document->positionOf(begin));
        cursor.setPosition(m_document->positionOf(end), QTextCursor::KeepAnchor);
        m_editor->setTextCursor(cursor);
        m_expanded = {cursor.selectionStart(), cursor.selectionEnd()};
        return true;
    };
    NodeId inner = tree.nodeAt(selected.begin);
    if (selected.isEmpty() && selected.begin > 0) { // right behind a value it is meant
        const NodeId before = tree.nodeAt(selected.begin - 1);
        inner = before != NoNode && tree.node(before).end == selected.begin ? before : inner;
    }
    for (NodeId id = inner; id != NoNode; id = tree.node(id).parent) {
        const Node &node = tree.node(id);
        if (take(node.begin, node.end))
            return;
        if (node.entryBegin != NoOffset && take(node.entryBegin, node.end))
            return;
    }
    take(0, snapshot->text.size());
}

void EditorNavigation::shrinkSelection()
{
    QTextCursor cursor = m_editor->textCursor();
    if (m_inner.isEmpty() || m_expanded != std::pair(cursor.selectionStart(), cursor.selectionEnd()))
        return;
    const auto [begin, end] = m_inner.takeLast();
    cursor.setPosition(begin);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    m_editor->setTextCursor(cursor);
    m_expanded = {begin, end};
}

PlannedEdit EditorNavigation::moveItem(bool up)
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const auto place = placeAt(*snapshot, m_document->byteOffsetOf(m_editor->textCursor().position()));
    Path item = place ? place->path : Path();
    while (!item.isEmpty() && item.last().kind != PathStep::Kind::Index)
        item = item.parent();
    if (item.isEmpty()) {
        Q_EMIT told(tr("The caret stands in no list."));
        return {};
    }
    const std::size_t from = item.last().index;
    const std::size_t count = valueAt(*snapshot, {place->document, item.parent()}).size();
    if (up ? from == 0 : from + 1 >= count)
        return {};
    const std::size_t to = up ? from - 1 : from + 1;
    const std::size_t inside = m_document->byteOffsetOf(m_editor->textCursor().position())
        - entryRange(*snapshot, {place->document, item}).begin;
    const PlannedEdit edit =
        m_document->edit(place->document, [list = item.parent(), from, to](const EditPlanner &planner) {
            return planner.moveItem(list, from, to);
        });
    if (!edit.ok()) {
        Q_EMIT refused(edit);
        return edit;
    }
    const TextRange moved = entryRange(*m_document->snapshot(), {place->document, item.parent().item(to)});
    m_editor->showOffset(std::min(moved.begin + inside, moved.end)); // the caret goes along
    return edit;
}

} // namespace podwright
