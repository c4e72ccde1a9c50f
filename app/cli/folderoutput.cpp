// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/folderoutput.h"

#include "cli/terminal.h"
#include "exporting/folderwriter.h"
#include "messages/exportnotetext.h"
#include "messages/foldertext.h"
#include "messages/refusaltext.h"

#include <QCoreApplication>

namespace podwright {

ExitStatus writeFiles(const QString &folder, const std::vector<ExportedFile> &files, bool force)
{
    if (folder.isEmpty() || folder == QLatin1String("-")) {
        for (const ExportedFile &file : files)
            print(std::string_view("# file: " + file.path + '\n' + file.text));
        return ExitStatus::Fine;
    }
    const FolderOutcome outcome = writeFolder(folder.toLocal8Bit().toStdString(), files, force);
    if (outcome.ok())
        return ExitStatus::Fine;
    QString sentence = folderOutcomeText(outcome);
    if (outcome.problem == FolderProblem::Differs)
        sentence += u' ' + QCoreApplication::translate("podwright::Cli", "--force overwrites them.");
    return complain(sentence);
}

ExitStatus writeFiles(const QString &folder, const ExportedFolder &exported, bool force)
{
    if (!exported.ok())
        return complain(refusalText(exported.problem.refusal, QString::fromStdString(exported.problem.detail)));
    for (const ExportNote &note : exported.notes)
        complain(exportNoteText(note));
    return writeFiles(folder, exported.files, force);
}

} // namespace podwright
