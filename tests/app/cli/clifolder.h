// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/folders.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

namespace podwright {

/// A folder of its own, in which podwright-cli runs as a person calls it.
class CliFolder {
public:
    struct Result {
        int status; ///< -1: it crashed or did not end
        QByteArray out;
        QByteArray err;
    };

    Result run(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(builtProgram(QStringLiteral("app/cli/podwright-cli")), words);
        process.write(input);
        process.closeWriteChannel();
        const bool ended = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString at(const QString &name) const { return m_folder.filePath(name); }

    /// Makes the folders on the way, too.
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(at(name));
        QDir(m_folder.path()).mkpath(QFileInfo(file.fileName()).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's file could not be written");
        return file.fileName();
    }

    /// "(none)" when there is no such file.
    QByteArray read(const QString &name) const
    {
        QFile file(at(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

private:
    QTemporaryDir m_folder;
};

} // namespace podwright
