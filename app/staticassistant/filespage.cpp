// SPDX-License-Identifier: GPL-3.0-or-later
#include "staticassistant/filespage.h"

#include "exporting/folderwriter.h"
#include "messages/exportnotetext.h"
#include "messages/foldertext.h"
#include "messages/staticbundletext.h"
#include "platform/prompt.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace podwright {

FilesPage::FilesPage(Prompt *prompt, QWidget *parent)
    : AssistantPage(parent)
    , m_prompt(prompt)
    , m_intro(makeLabel("staticFilesIntro"))
    , m_notes(makeLabel("staticNotes"))
    , m_list(new QListWidget(this))
    , m_text(new QPlainTextEdit(this))
    , m_save(new QPushButton(this))
    , m_copy(new QPushButton(this))
{
    m_list->setObjectName(QStringLiteral("staticFiles"));
    m_text->setObjectName(QStringLiteral("staticPreview"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_save->setObjectName(QStringLiteral("staticSave"));
    m_copy->setObjectName(QStringLiteral("staticCopy"));
    auto *splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({fontMetrics().averageCharWidth() * 34, fontMetrics().averageCharWidth() * 60});
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_notes);
    layout->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &FilesPage::preview);
    connect(m_save, &QPushButton::clicked, this, &FilesPage::save);
    connect(m_copy, &QPushButton::clicked, this, &FilesPage::copy);
    retranslate();
}

void FilesPage::retranslate()
{
    m_intro->setText(
        tr("All that goes to the node: the manifest, what the kubelet has to be told, and the way to install both."));
    m_list->setAccessibleName(tr("Files"));
    m_text->setAccessibleName(tr("Preview"));
    m_save->setText(tr("&Save to Folder…"));
    m_copy->setText(tr("&Copy This File"));
}

void FilesPage::show(const StaticPodOptions &, const StaticBundle &bundle)
{
    const int row = std::max(0, m_list->currentRow());
    m_bundle = bundle;
    m_list->clear();
    for (const ExportedFile &file : bundle.files)
        m_list->addItem(QString::fromStdString(file.path));
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    QStringList notes;
    for (const ExportNote &fault : bundle.faults)
        notes.append(QStringLiteral("✗ ") + staticFaultText(fault));
    for (const ExportNote &note : bundle.manifest.notes)
        notes.append(exportNoteText(note));
    constexpr qsizetype most = 6;
    if (notes.size() > most)
        notes = notes.mid(0, most) << QStringLiteral("…");
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    preview();
}

const ExportedFile *FilesPage::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_bundle.files.size()) ? nullptr
                                                                     : &m_bundle.files[static_cast<std::size_t>(row)];
}

void FilesPage::preview()
{
    const ExportedFile *file = current();
    m_text->setPlainText(file ? QString::fromStdString(file->text) : QString());
    m_save->setEnabled(!m_bundle.files.empty());
    m_copy->setEnabled(file);
}

void FilesPage::save()
{
    const QString folder = m_prompt->folderToSave(this, m_folder);
    if (folder.isEmpty())
        return;
    const std::string name = folder.toStdString();
    FolderOutcome outcome = writeFolder(name, m_bundle.files, false);
    if (outcome.problem == FolderProblem::Differs) {
        if (!m_prompt->confirm(this, folderOutcomeText(outcome), {}, tr("Replace")))
            return;
        outcome = writeFolder(name, m_bundle.files, true);
    }
    if (!outcome.ok()) {
        m_prompt->tell(this, folderOutcomeText(outcome), {});
        return;
    }
    m_folder = folder;
    Q_EMIT told(tr("%n file(s) written to %1.", nullptr, static_cast<int>(m_bundle.files.size())).arg(folder));
}

void FilesPage::copy()
{
    if (const ExportedFile *file = current()) {
        QGuiApplication::clipboard()->setText(QString::fromStdString(file->text));
        Q_EMIT told(tr("%1 is on the clipboard.").arg(QString::fromStdString(file->path)));
    }
}

} // namespace podwright
