// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerpanel/commandpage.h"

#include "containerpanel/namelist.h"
#include "containers/commandpreview.h"
#include "messages/joinedsentences.h"
#include "records/paneledits.h"
#include "widgets/sharedundo.h"
#include "widgets/wrappinglabel.h"

#include <QFontDatabase>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace podwright {

CommandPage::CommandPage(PanelEdits *edits, QWidget *parent)
    : ContainerPage(edits, {"command", "args", "workingDir"}, parent)
    , m_form(new RecordForm(edits, QStringLiteral("container"), this))
    , m_label(new QLabel(this))
    , m_preview(new FormTextEdit(this))
    , m_notes(new WrappingLabel(this))
{
    m_form->setFields({{"command", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Command")},
                       {"args", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Arguments")},
                       {"workingDir", QT_TRANSLATE_NOOP("podwright::RecordLabels", "Working folder")}});
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setObjectName(QStringLiteral("container.commandPreview"));
    m_label->setBuddy(m_preview);
    m_notes->setObjectName(QStringLiteral("container.commandNotes"));
    auto *result = new QWidget(this);
    auto *layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_notes);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(scroll);
    splitter->addWidget(result);
    splitter->setSizes({500, 400});
    splitter->setChildrenCollapsible(false);
    body()->addWidget(splitter, 1);
    retranslate();
}

QString CommandPage::title() const
{
    return tr("Command");
}

void CommandPage::retranslate()
{
    m_label->setText(tr("What really runs"));
    if (hasView())
        update();
}

void CommandPage::update()
{
    m_form->show(view().snapshot, view().place(), view().editable);
    const CommandPreview preview = CommandPreview::read(view().value(), Environment::read(view().value()));
    QString line = QString::fromStdString(preview.shellLine());
    if (preview.imageArguments)
        line = tr("‹ENTRYPOINT of the image› ‹CMD of the image›");
    else if (preview.entrypoint)
        line.prepend(tr("‹ENTRYPOINT of the image›") + u' ');
    if (m_preview->toPlainText() != line)
        m_preview->setPlainText(line);
    QStringList notes;
    if (preview.imageArguments)
        notes.append(tr("The image decides alone: its ENTRYPOINT with its CMD."));
    else if (preview.entrypoint)
        notes.append(tr("The arguments replace the image's CMD; its ENTRYPOINT stays."));
    else
        notes.append(tr("The command replaces the image's ENTRYPOINT and CMD."));
    if (!preview.words.empty())
        notes.append(tr("No shell reads this: |, && and * mean nothing unless the command is a shell."));
    if (!preview.atStart.empty())
        notes.append(tr("Put in when it starts: %1.").arg(joined(preview.atStart)));
    if (!preview.unknown.empty())
        notes.append(tr("Nobody sets these, so the text stays as it is: %1.").arg(joined(preview.unknown)));
    m_notes->setText(joinedSentences(notes));
}

} // namespace podwright
