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

bool isPattern(const QString &name)
{
    return name.contains(u'*') || name.contains(u'?') || name.contains(u'[');
}

/// Adds what matches `steps` from the step `at` on below a folder; `**` stands for any number of folders.
void addMatching(const QDir &folder, const QStringList &steps, qsizetype at, QStringList &files)
{
    const QString &step = steps[at];
    const bool last = at + 1 == steps.size();
    const auto children = [&folder](const QString &pattern, QDir::Filters what) {
        return folder.entryList({pattern}, what | QDir::NoDotAndDotDot, QDir::Name);
    };
    if (step == QLatin1String("**")) {
        if (!last)
            addMatching(folder, steps, at + 1, files);
        for (const QString &name : children(QStringLiteral("*"), QDir::Dirs | QDir::NoSymLinks))
            addMatching(QDir(folder.filePath(name)), steps, at, files);
        return;
    }
    if (last) {
        for (const QString &name : children(step, QDir::Files))
            files.append(QDir::cleanPath(folder.filePath(name)));
    } else if (!isPattern(step)) { // also "..", which no listing has
        addMatching(QDir(folder.filePath(step)), steps, at + 1, files);
    } else {
        for (const QString &name : children(step, QDir::Dirs))
            addMatching(QDir(folder.filePath(name)), steps, at + 1, files);
    }
}

QStringList matching(const QString &pattern)
{
    const bool absolute = QDir::isAbsolutePath(pattern);
    QStringList files;
    addMatching(QDir(absolute ? QStringLiteral("/") : QStringLiteral(".")), pattern.split(u'/', Qt::SkipEmptyParts), 0,
                files);
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
        const bool exists = name == QLatin1String("-") || QFileInfo::exists(name);
        if (exists && name != QLatin1String("-") && QFileInfo(name).isDir()) {
            const QStringList found = manifestsIn(name);
            files += found.isEmpty() ? QStringList{name} : found;
        } else {
            const QStringList found = isPattern(name) && !exists ? matching(name) : QStringList();
            files += found.isEmpty() ? QStringList{name} : found;
        }
    }
    return files;
}

} // namespace podwright
