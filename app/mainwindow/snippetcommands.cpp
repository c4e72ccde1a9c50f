// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/snippetcommands.h"

#include "containers/snippetsteps.h"
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "learning/searchindex.h"
#include "messages/refusaltext.h"

#include <QMenu>

namespace podwright {

namespace {

QString titleOf(const Snippet &snippet, TextLanguage language)
{
    const QString english = QString::fromStdString(snippet.english);
    const QString chinese = QString::fromStdString(snippet.chinese);
    if (language == TextLanguage::Both)
        return chinese + QStringLiteral(" / ") + english;
    return language == TextLanguage::Chinese ? chinese : english;
}

/// The container that is selected or lies around the selection, else the first app container.
Path containerNear(ValueRef document, const PodPlace &pod, const Path &near)
{
    Path first;
    for (const ContainerEntry &entry : containersOf(document, pod)) {
        if (near.startsWith(entry.path))
            return entry.path;
        if (first.isEmpty() && entry.role == ContainerRole::App)
            first = entry.path;
    }
    return first;
}

} // namespace

SnippetCommands::SnippetCommands(ManifestDocument *document, Selection *selection, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_selection(selection)
{
}

const SnippetLibrary &SnippetCommands::library()
{
    if (!m_library)
        m_library = std::make_unique<SnippetLibrary>();
    return *m_library;
}

void SnippetCommands::fill(QMenu *menu, TextLanguage language)
{
    menu->clear();
    for (const Snippet &one : library().all()) {
        if (one.type != "Pod") // a whole Pod is a template
            menu->addAction(titleOf(one, language), this, [this, &one] { insert(one); });
    }
}

void SnippetCommands::addTo(SearchIndex &index)
{
    for (const Snippet &one : library().all()) {
        if (one.type != "Pod")
            index.add({SearchEntry::Kind::Snippet, one.name, one.name, one.english, one.chinese, {}, 2});
    }
}

void SnippetCommands::insert(const std::string &name)
{
    for (const Snippet &one : library().all()) {
        if (one.name == name)
            insert(one);
    }
}

void SnippetCommands::insert(const Snippet &snippet)
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const ManifestPath near = m_selection->current();
    const PodPlace *pod = podNear(*snapshot, near);
    if (!pod) {
        Q_EMIT told(tr("There is no Pod in this text that this could be put into."));
        return;
    }
    const ValueRef document = valueAt(*snapshot, {pod->document, {}});
    const SnippetPlan plan = planSnippet(document, *pod, containerNear(document, *pod, near.path),
                                         {snippet.type, snippet.list, snippet.text, snippet.mountPath});
    if (plan.steps.empty()) {
        Q_EMIT told(tr("The Pod has no place for this yet: it needs a spec with a container."));
        return;
    }
    const PlannedEdit edit = m_document->edit(
        pod->document, [steps = plan.steps](const EditPlanner &planner) { return planner.steps(steps); });
    if (!edit.ok()) {
        Q_EMIT told(refusalText(edit.refusal, QString::fromStdString(edit.detail)));
        return;
    }
    m_selection->reveal({pod->document, plan.place}, this);
}

} // namespace podwright
