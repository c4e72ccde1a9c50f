// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/filecommands.h"

#include "document/manifestdocument.h"
#include "platform/prompt.h"
#include "settings/appsettings.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTextDocument>
#include <QWidget>

namespace podwright {

FileCommands::FileCommands(ManifestDocument *document, AppSettings &settings, Prompt *prompt, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_settings(settings)
    , m_prompt(prompt)
    , m_window(window)
    , m_journal(settings.recoveryFolder(), [document] { return document->encodedBytes(); })
{
    setRecovery(settings.recoveryFolder(), settings.recoverySeconds());
    connect(document->textDocument(), &QTextDocument::contentsChanged, this, [this] {
        if (m_document->isModified())
            m_journal.touch();
    });
    // loading a text changes it before it counts as unchanged, and an undo may lead back to what is in the file
    connect(document, &ManifestDocument::modifiedChanged, this,
            [this](bool modified) { modified ? m_journal.touch() : m_journal.discard(); });
    connect(&m_file, &DocumentFile::changedByOthers, this, &FileCommands::onChangedByOthers);
    connect(&m_file, &DocumentFile::removedByOthers, this, [this] {
        m_document->setModified(true);
        Q_EMIT told(
            tr("%1 was removed by another program. Your text is still here; save it to keep it.").arg(displayName()));
    });
    connect(&m_journal, &RecoveryJournal::failed, this, [this](const QString &folder, const QString &reason) {
        Q_EMIT told(tr("Nothing can be kept for a crash in %1: %2 Save your work yourself.").arg(folder, reason));
    });
}

QString FileCommands::displayName() const
{
    return m_file.name().isEmpty() ? tr("Untitled") : QFileInfo(m_file.name()).fileName();
}

QString FileCommands::problemText(FileProblem problem, const QString &name, const QString &reason) const
{
    switch (problem) {
    case FileProblem::None:
        return {};
    case FileProblem::Missing:
        return tr("There is no %1. Check the name and the folder.").arg(name);
    case FileProblem::Directory:
        return tr("%1 is a folder. Choose a manifest file in it.").arg(name);
    case FileProblem::NoPermission:
        return tr("%1 may not be read. Check its permissions.").arg(name);
    case FileProblem::TooLarge:
        return tr("%1 is larger than 64 MiB. No manifest is; is it the right file?").arg(name);
    case FileProblem::Binary:
        return tr("%1 is no text file. A manifest is YAML or JSON text.").arg(name);
    case FileProblem::NotRegular:
        return tr("%1 is no ordinary file and is not opened.").arg(name);
    case FileProblem::ReadFailed:
        return tr("%1 cannot be read: %2").arg(name, reason);
    case FileProblem::WriteFailed:
        return tr("%1 could not be saved: %2. Your text is still here; free some space or choose another place.")
            .arg(name, reason);
    case FileProblem::ChangedOutside:
        return tr("%1 was changed by another program since it was read.").arg(name);
    }
    return {};
}

void FileCommands::takeSource(SourceText source, const QString &name)
{
    const std::string bytes = source.encode();
    m_journal.discard();
    m_document->setSource(std::move(source));
    if (name.isEmpty())
        m_file.detach();
    else
        m_file.attach(name, bytes);
    m_journal.setOriginalFile(m_file.name());
    Q_EMIT fileChanged();
}

void FileCommands::newFile(const QString &text)
{
    if (!mayDiscard())
        return;
    takeSource(SourceText::decode(text.toStdString()), {});
}

void FileCommands::open()
{
    const QString folder = m_file.name().isEmpty() ? QDir::currentPath() : QFileInfo(m_file.name()).absolutePath();
    const QString name = m_prompt->fileToOpen(m_window, folder);
    if (!name.isEmpty())
        request(name);
}

bool FileCommands::isUntouched() const
{
    return m_file.name().isEmpty() && !m_document->isModified();
}

LoadedFile FileCommands::load(const QString &name) const
{
    LoadedFile loaded = loadManifestFile(name);
    if (loaded.problem != FileProblem::None)
        m_prompt->tell(m_window, problemText(loaded.problem, QDir::toNativeSeparators(name), loaded.systemReason), {});
    return loaded;
}

bool FileCommands::openFile(const QString &name)
{
    LoadedFile loaded = load(name);
    if (loaded.problem != FileProblem::None || !mayDiscard())
        return false;
    const auto invalid = loaded.source.invalidOffset();
    takeSource(std::move(loaded.source), name);
    m_settings.addRecentFile(name);
    if (invalid)
        m_prompt->tell(m_window,
                       tr("%1 is not valid UTF-8 at byte %2. It can be read but not changed; save it as UTF-8 with the "
                          "program that wrote it.")
                           .arg(displayName())
                           .arg(*invalid),
                       {});
    return true;
}

bool FileCommands::save()
{
    return m_file.name().isEmpty() ? saveAs() : saveTo(m_file.name(), false);
}

bool FileCommands::saveAs()
{
    const QString suggested =
        m_file.name().isEmpty() ? QDir::current().filePath(QStringLiteral("pod.yaml")) : m_file.name();
    const QString name = m_prompt->fileToSave(m_window, suggested);
    return !name.isEmpty() && saveTo(name, true);
}

bool FileCommands::saveTo(const QString &name, bool force)
{
    QString reason;
    const FileProblem problem = m_file.write(name, m_document->encodedBytes(), force, &reason);
    if (problem == FileProblem::ChangedOutside) {
        const bool overwrite = m_prompt->confirm(m_window, problemText(problem, displayName(), {}),
                                                 tr("Saving replaces what the other program wrote."), tr("&Overwrite"));
        return overwrite && saveTo(name, true);
    }
    if (problem != FileProblem::None) {
        m_prompt->tell(m_window, problemText(problem, QDir::toNativeSeparators(name), reason), {});
        return false;
    }
    m_document->setModified(false);
    m_journal.discard();
    m_journal.setOriginalFile(m_file.name());
    m_settings.addRecentFile(m_file.name());
    Q_EMIT told(tr("Saved %1.").arg(displayName()));
    Q_EMIT fileChanged();
    return true;
}

bool FileCommands::mayDiscard()
{
    if (!m_document->isModified())
        return true;
    switch (m_prompt->askToSave(m_window, displayName())) {
    case Prompt::SaveAnswer::Save:
        return save();
    case Prompt::SaveAnswer::Discard:
        return true;
    case Prompt::SaveAnswer::Cancel:
        break;
    }
    return false;
}

/// Loading the file anew is one undo step: the text of before is not lost.
void FileCommands::replaceText(const SourceText &source)
{
    const std::string &text = m_document->text();
    m_document->apply(minimiseEdits(text, {{{0, text.size()}, source.text()}}));
    m_document->setModified(false);
    m_file.attach(m_file.name(), source.encode());
}

void FileCommands::onChangedByOthers()
{
    if (m_asking)
        return;
    m_asking = true;
    for (bool again = true; again;) {
        again = false;
        const LoadedFile loaded = loadManifestFile(m_file.name());
        if (loaded.problem != FileProblem::None)
            break;
        switch (m_prompt->askToReload(m_window, displayName(), m_document->isModified())) {
        case Prompt::ReloadAnswer::Reload:
            replaceText(loaded.source);
            break;
        case Prompt::ReloadAnswer::Compare:
            m_prompt->compare(m_window, tr("In the window"), QString::fromStdString(m_document->text()),
                              tr("In the file"), QString::fromStdString(loaded.source.text()));
            again = true;
            break;
        case Prompt::ReloadAnswer::Keep:
            m_document->setModified(true);
            break;
        }
    }
    m_asking = false;
}

void FileCommands::offerRecovery()
{
    for (const RecoveredText &recovered : RecoveryJournal::abandoned(m_settings.recoveryFolder())) {
        const QString name =
            recovered.originalFile.isEmpty() ? tr("Untitled") : QFileInfo(recovered.originalFile).fileName();
        const QString when = QLocale().toString(recovered.written, QLocale::ShortFormat);
        const bool wanted = m_prompt->confirm(
            m_window, tr("Unsaved changes of %1 were kept when the program ended unexpectedly.").arg(name),
            tr("They are of %1. Restoring changes no file until you save.").arg(when), tr("&Restore"));
        if (!wanted) {
            RecoveryJournal::remove(recovered);
            continue;
        }
        FileCommands *taker = m_places.recover ? m_places.recover(recovered.originalFile) : this;
        taker->takeRecovered(recovered);
        if (!m_places.recover)
            return;
    }
}

void FileCommands::takeRecovered(const RecoveredText &recovered)
{
    const LoadedFile original =
        recovered.originalFile.isEmpty() ? LoadedFile{} : loadManifestFile(recovered.originalFile);
    const bool there = !recovered.originalFile.isEmpty() && original.problem == FileProblem::None;
    takeSource(SourceText::decode(recovered.bytes), there ? recovered.originalFile : QString());
    if (there)
        m_file.attach(recovered.originalFile, original.source.encode());
    m_document->setModified(true);
    if (m_journal.flush())
        RecoveryJournal::remove(recovered);
}

void FileCommands::setRecovery(const QString &folder, int seconds)
{
    m_journal.setPlace(folder, seconds);
}

void FileCommands::close()
{
    m_journal.discard();
}

} // namespace podwright
