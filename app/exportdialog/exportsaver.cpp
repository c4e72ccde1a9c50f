// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog/exportsaver.h"

#include "exporting/folderwriter.h"
#include "messages/foldertext.h"
#include "platform/prompt.h"
#include "text/atomicfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace podwright {

/// The file dialog has asked about files that were there; here it is only about those that changed since we wrote them.
bool ExportSaver::mayReplace(const QString &name, const QByteArray &bytes, QWidget *window) const
{
    QFile file(name);
    if (!m_written.contains(name) || !file.open(QIODevice::ReadOnly))
        return true;
    const QByteArray present = file.readAll();
    return present == bytes || present == m_written.value(name)
        || m_prompt->confirm(window, tr("%1 was changed by another program.").arg(QFileInfo(name).fileName()),
                             tr("It is no longer what was exported before. Overwriting loses the changes."),
                             tr("&Overwrite"));
}

QString ExportSaver::saveFile(const QByteArray &bytes, const QString &suggested, QWidget *window)
{
    QString name = m_prompt->fileToSave(window, suggested);
    if (name.isEmpty() || !mayReplace(name, bytes, window))
        return {};
    const QString folder = QFileInfo(name).absolutePath();
    if (!QFileInfo(folder).isDir()) {
        m_prompt->tell(window, tr("%1 was not written.").arg(name),
                       tr("There is no folder %1 any more. Choose another one.").arg(QDir::toNativeSeparators(folder)));
        return {};
    }
    std::string reason;
    if (!writeFileAtomically(QFile::encodeName(name).toStdString(), bytes.toStdString(), &reason)) {
        m_prompt->tell(window, tr("%1 was not written.").arg(name), QString::fromStdString(reason));
        return {};
    }
    m_written.insert(name, bytes);
    return name;
}

QString ExportSaver::saveFolder(const std::vector<ExportedFile> &files, const QString &suggested, QWidget *window)
{
    QString name = m_prompt->folderToSave(window, suggested);
    if (name.isEmpty())
        return {};
    const std::string folder = QFile::encodeName(name).toStdString();
    FolderOutcome outcome = writeFolder(folder, files, false);
    if (outcome.problem == FolderProblem::Differs) {
        QStringList paths;
        for (const std::string &path : outcome.paths)
            paths.append(QString::fromStdString(path));
        if (!m_prompt->confirm(window, tr("The folder holds other versions of these files. Overwrite them?"),
                               paths.join(u'\n'), tr("&Overwrite")))
            return {};
        outcome = writeFolder(folder, files, true);
    }
    if (outcome.ok())
        return name;
    m_prompt->tell(window, tr("The files were not written."), folderOutcomeText(outcome));
    return {};
}

} // namespace podwright
