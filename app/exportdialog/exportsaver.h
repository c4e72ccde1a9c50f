// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportedfile.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QString>

class QWidget;

namespace podwright {

class Prompt;

/// Writes what an export made to where the user wants it: whole or not at all. Asks before it overwrites what somebody
/// else has changed since.
class ExportSaver {
    Q_DECLARE_TR_FUNCTIONS(podwright::ExportSaver)

public:
    explicit ExportSaver(Prompt *prompt)
        : m_prompt(prompt)
    {
    }

    /// Asks for a name; returns what was written, empty for nothing.
    QString saveFile(const QByteArray &bytes, const QString &suggested, QWidget *window);
    /// Asks for a folder.
    QString saveFolder(const std::vector<ExportedFile> &files, const QString &suggested, QWidget *window);

private:
    bool mayReplace(const QString &name, const QByteArray &bytes, QWidget *window) const;

    Prompt *m_prompt;
    QHash<QString, QByteArray> m_written; ///< what stands in the files as far as we know
};

} // namespace podwright
