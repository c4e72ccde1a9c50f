// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/wholetextcommands.h"

#include "document/manifestdocument.h"
#include "exporting/workload.h"
#include "mainwindow/filecommands.h"
#include "mainwindow/windowactions.h"
#include "messages/exportnotetext.h"
#include "messages/refusaltext.h"
#include "platform/prompt.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QWidget>

namespace podwright {

WholeTextCommands::WholeTextCommands(ManifestDocument *document, FileCommands *files, Prompt *prompt,
                                     WindowActions *actions, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_files(files)
    , m_prompt(prompt)
    , m_window(window)
{
    WindowActions &all = *actions;
    all.add("compareFile", QT_TRANSLATE_NOOP("podwright::WindowActions", "Compare with the &File"),
            QT_TRANSLATE_NOOP("podwright::WindowActions", "Show beside the text what is stored on the disk"), {}, "",
            [this] { compareWithFile(); });
    all.add("compareOpened", QT_TRANSLATE_NOOP("podwright::WindowActions", "Compare with the Text as &Opened"), "", {},
            "", [this] { compareWith(tr("As opened"), QString::fromStdString(m_document->source().text())); });
    all.add("compareClipboard", QT_TRANSLATE_NOOP("podwright::WindowActions", "Compare with the &Clipboard"), "", {},
            "", [this] { compareWithClipboard(); });
    for (const char *kind : {"Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob"})
        all.add(kind, kind, "", {}, "", [this, kind] { wrap(kind); });
}

void WholeTextCommands::compareWith(const QString &title, const QString &other)
{
    m_prompt->compare(m_window, title, other, tr("In the window"), QString::fromStdString(m_document->text()));
}

void WholeTextCommands::compareWithClipboard()
{
    const QString other = QGuiApplication::clipboard()->text();
    if (other.isEmpty())
        Q_EMIT told(tr("There is no text on the clipboard to compare with."));
    else
        compareWith(tr("Clipboard"), other);
}

void WholeTextCommands::compareWithFile()
{
    QFile file(m_files->fileName());
    if (m_files->fileName().isEmpty() || !file.open(QIODevice::ReadOnly)) {
        Q_EMIT told(tr("There is nothing to compare with."));
        return;
    }
    const SourceText stored = SourceText::decode(file.readAll().toStdString());
    compareWith(tr("On the disk"), QString::fromStdString(stored.text()));
}

/// Each Pod of the text becomes the template of a workload, as one undo step.
void WholeTextCommands::wrap(const char *kind)
{
    WorkloadOptions options;
    options.kind = kind;
    const std::string &text = m_document->text();
    const Exported made = asWorkload(text, options);
    if (!made.ok()) {
        Q_EMIT told(refusalText(made.problem.refusal, QString::fromStdString(made.problem.detail)));
        return;
    }
    if (!m_document->apply(minimiseEdits(text, {{{0, text.size()}, made.text}})))
        return;
    QStringList notes;
    for (const ExportNote &note : made.notes)
        notes.append(exportNoteText(note));
    if (made.text == text)
        m_prompt->tell(m_window, tr("There is no Pod in this text that could be wrapped."), notes.join(u'\n'));
    else if (!notes.isEmpty())
        m_prompt->tell(m_window, tr("Wrapped into a %1.").arg(QLatin1String(kind)), notes.join(u'\n'));
}

} // namespace podwright
