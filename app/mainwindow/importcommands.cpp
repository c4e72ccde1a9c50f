// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/importcommands.h"

#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "importdialog/importbar.h"
#include "importdialog/importdialog.h"
#include "importdialog/offers.h"
#include "importing/containerinsertion.h"
#include "mainwindow/filecommands.h"
#include "mainwindow/windowactions.h"
#include "platform/prompt.h"

#include <QFile>
#include <QWidget>

namespace podwright {

ImportCommands::ImportCommands(ManifestDocument *document, Selection *selection, FileCommands *files, Prompt *prompt,
                               WindowActions *actions, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_selection(selection)
    , m_files(files)
    , m_prompt(prompt)
    , m_window(window)
{
    actions->add("import", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Import…"),
                 QT_TRANSLATE_NOOP("podwright::WindowActions",
                                   "Make a Pod of a docker run line, a compose file, JSON or a workload"),
                 {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I)}, "", [this] { ask({}); });
}

ImportBar *ImportCommands::makeBar(QWidget *parent)
{
    auto *bar = new ImportBar(m_document, parent);
    connect(bar, &ImportBar::importRequested, this, &ImportCommands::takePaste);
    return bar;
}

bool ImportCommands::hasPod() const
{
    return !m_document->isReadOnly() && !m_document->snapshot()->pods.empty();
}

void ImportCommands::ask(const QString &text)
{
    ImportDialog dialog(m_document->schema(), m_prompt, hasPod(), m_window);
    if (!text.isEmpty())
        dialog.setText(text);
    run(dialog);
}

bool ImportCommands::run(ImportDialog &dialog)
{
    if (dialog.exec() != QDialog::Accepted)
        return false;
    if (dialog.answer() == ImportDialog::Answer::OpenAsNew)
        m_files->begin(dialog.manifest());
    else
        insert(dialog.manifest());
    return true;
}

/// What was pasted is taken back first (and its mending, a step of its own), and comes again if nothing is made of it.
void ImportCommands::takePaste(const QString &text)
{
    const std::string firstLine = text.trimmed().section(u'\n', 0, 0).toStdString();
    int steps = 0;
    while (steps < 2 && (steps == 0 || m_document->text().find(firstLine) != std::string::npos)) {
        m_document->undo();
        ++steps;
    }
    ImportDialog dialog(m_document->schema(), m_prompt, hasPod(), m_window);
    dialog.setText(text);
    if (run(dialog))
        return;
    for (; steps > 0; --steps)
        m_document->redo();
}

void ImportCommands::newFromText(const QString &text)
{
    if (isForeignText(text))
        ask(text);
    else
        m_files->begin(text);
}

void ImportCommands::openDropped(const QString &name)
{
    constexpr qint64 largest = 1 << 20;
    QFile file(name);
    if (file.size() <= largest && file.open(QIODevice::ReadOnly)) {
        const QString text = QString::fromUtf8(file.readAll());
        if (isForeignText(text)) {
            ask(text);
            return;
        }
    }
    m_files->request(name);
}

/// Adds the containers to the Pod that is selected, or to the first one, as one undo step.
void ImportCommands::insert(const QString &manifest)
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const PodPlace *pod = podNear(*snapshot, m_selection->current());
    if (!pod)
        return;
    const std::size_t document = pod->document;
    const Path list = pod->root.child("spec").child("containers");
    const std::size_t count = valueAt(*snapshot, {document, list}).size();
    const auto steps = containerInsertion(snapshot->values[document].root(), *pod, manifest.toStdString());
    const PlannedEdit planned =
        m_document->edit(document, [steps](const EditPlanner &planner) { return planner.steps(steps); });
    if (!planned.ok()) {
        Q_EMIT refused(planned);
        return;
    }
    m_selection->reveal({document, list.item(count)}, this);
    Q_EMIT told(tr("The containers were inserted. Undo takes them out again."));
}

} // namespace podwright
