// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/historycommands.h"

#include "document/manifestdocument.h"
#include "mainwindow/windowactions.h"

#include <QAction>
#include <QTextDocument>

#include <utility>

namespace podwright {

namespace {

QString changeText(const ChangeName &change)
{
    const QString field = QString::fromStdString(change.field);
    switch (change.kind) {
    case ChangeName::Kind::Text:
        return HistoryCommands::tr("Text");
    case ChangeName::Kind::Set:
        return HistoryCommands::tr("Set %1").arg(field);
    case ChangeName::Kind::Add:
        return HistoryCommands::tr("Add %1").arg(field);
    case ChangeName::Kind::Remove:
        return HistoryCommands::tr("Remove %1").arg(field);
    case ChangeName::Kind::Rename:
        return HistoryCommands::tr("Rename %1").arg(field);
    case ChangeName::Kind::AddItem:
        return HistoryCommands::tr("Add to %1").arg(field);
    case ChangeName::Kind::RemoveItem:
        return HistoryCommands::tr("Remove from %1").arg(field);
    case ChangeName::Kind::Move:
        return HistoryCommands::tr("Move %1").arg(field);
    case ChangeName::Kind::Reorder:
        return HistoryCommands::tr("Reorder %1").arg(field);
    case ChangeName::Kind::Several:
        break;
    }
    return field.isEmpty() ? HistoryCommands::tr("Several Changes") : HistoryCommands::tr("Change %1").arg(field);
}

} // namespace

HistoryCommands::HistoryCommands(ManifestDocument *document, WindowActions *actions, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_actions(*actions)
{
    m_actions.add("undo", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Undo"), "", {QKeySequence::Undo}, "edit-undo",
                  [this] { m_document->undo(); });
    m_actions.add("redo", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Redo"), "",
                  {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}, "edit-redo",
                  [this] { m_document->redo(); });
    connect(document, &ManifestDocument::sourceReplaced, this, [this] { m_before = nullptr; });
    connect(document, &ManifestDocument::snapshotChanged, this, &HistoryCommands::onSnapshotChanged);
}

void HistoryCommands::onSnapshotChanged()
{
    const SnapshotPtr now = m_document->snapshot();
    const SnapshotPtr before = std::exchange(m_before, now);
    const int steps = m_document->textDocument()->availableUndoSteps();
    if (!before) {
        m_names.begin(steps, now->text);
    } else if (before->text != now->text) {
        if (const auto step = m_names.follow(*before, *now, steps))
            Q_EMIT told((step->back ? tr("Undone: %1") : tr("Done again: %1")).arg(changeText(step->name)));
    }
    update();
}

void HistoryCommands::update()
{
    const QTextDocument *text = m_document->textDocument();
    const bool editable = !m_document->isReadOnly();
    const QString undo = tr("&Undo: %1");
    const QString redo = tr("&Redo: %1");
    name("undo", m_names.undoName(), editable && text->isUndoAvailable(), WindowActions::tr("&Undo"), undo);
    name("redo", m_names.redoName(), editable && text->isRedoAvailable(), WindowActions::tr("&Redo"), redo);
}

void HistoryCommands::name(const char *action, const std::optional<ChangeName> &change, bool possible,
                           const QString &plain, const QString &named)
{
    QAction *one = m_actions[action];
    one->setEnabled(possible);
    const QString text =
        possible && change ? named.arg(changeText(*change).replace(u'&', QStringLiteral("&&"))) : plain;
    if (text == one->text())
        return;
    one->setText(text);
    const QString tip = WindowActions::plainText(text);
    one->setToolTip(tip + QStringLiteral(" (") + one->shortcut().toString(QKeySequence::NativeText) + u')');
    one->setStatusTip(tip);
}

} // namespace podwright
