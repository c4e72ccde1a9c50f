// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/foldertext.h"

#include <QCoreApplication>
#include <QStringList>

namespace podwright {

namespace {

class FolderText {
    Q_DECLARE_TR_FUNCTIONS(podwright::FolderText)

public:
    static QString of(FolderProblem problem, const QString &paths, const QString &reason)
    {
        switch (problem) {
        case FolderProblem::None:
            return {};
        case FolderProblem::BadPath:
            return tr("Nothing was written: “%1” is no file name inside the folder. Change the name of the Pod.")
                .arg(paths);
        case FolderProblem::NoParent:
            return tr("Nothing was written: there is no folder %1. Make it first, or choose another.").arg(paths);
        case FolderProblem::NotAFolder:
            return tr("Nothing was written: %1 is no folder. Choose another name.").arg(paths);
        case FolderProblem::InTheWay:
            return tr("Nothing was written: %1 is there and is no file. Move it away, or choose another folder.")
                .arg(paths);
        case FolderProblem::Differs:
            return tr("Nothing was written: the folder holds other versions of %1.").arg(paths);
        case FolderProblem::NotWritten:
            return tr("Nothing was written. %1: %2.").arg(paths, reason);
        }
        return {};
    }
};

} // namespace

QString folderOutcomeText(const FolderOutcome &outcome)
{
    QStringList paths;
    for (const std::string &path : outcome.paths)
        paths.append(QString::fromStdString(path));
    return FolderText::of(outcome.problem, paths.join(QStringLiteral(", ")), QString::fromStdString(outcome.reason));
}

} // namespace podwright
