// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/filelist.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace podwright {

namespace {

QStringList manifestsIn(const QString &folder)
{
    QStringList files;
    QDirIterator walk(folder, {QStringLiteral("*.yaml"), QStringLiteral("*.yml"), QStringLiteral("*.json")},
                      QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files.append(walk.next());
    files.sort();
    return files;
}

QStringList matching(const QString &pattern)
{
    const QFileInfo info(pattern);
    const QDir folder = info.dir();
    QStringList files;
    const QStringList names = folder.entryList({info.fileName()}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        files.append(folder.filePath(name));
    return files;
}

} // namespace

QStringList readFileList(const QString &name, QString *error)
{
    QFile file(name);
    const bool open =
        name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) {
        *error = QCoreApplication::translate("podwright::FileList", "The list %1 cannot be read: %2.")
                     .arg(name, file.errorString());
        return {};
    }
    QStringList files;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        const QString trimmed = line.endsWith(u'\r') ? line.chopped(1) : line;
        if (!trimmed.isEmpty())
            files.append(trimmed);
    }
    return files;
}

QStringList expandFiles(const QStringList &names)
{
    QStringList files;
    for (const QString &name : names) {
        const bool pattern = name.contains(u'*') || name.contains(u'?') || name.contains(u'[');
        const bool exists = name == QLatin1String("-") || QFileInfo::exists(name);
        if (exists && name != QLatin1String("-") && QFileInfo(name).isDir()) {
            const QStringList found = manifestsIn(name);
            files += found.isEmpty() ? QStringList{name} : found;
        } else if (pattern && !exists && !matching(name).isEmpty()) {
            files += matching(name);
        } else {
            files.append(name);
        }
    }
    return files;
}

} // namespace podwright
