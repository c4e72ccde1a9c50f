// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/documentfile.h"

#include "text/atomicfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace podwright {

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1);
}

std::optional<QByteArray> hashOfFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return hashOf(file.read(largestFile));
}

/// Zero bytes mean no text, unless they are those of UTF-16.
bool looksBinary(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(qMin<qsizetype>(bytes.size(), 8192));
    const qsizetype zeros = head.count('\0');
    if (zeros == 0)
        return false;
    const bool mark = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
    const bool everySecond = head.size() >= 4 && zeros * 10 > head.size() * 3 && (head[0] == 0) != (head[1] == 0);
    return !mark && !everySecond;
}

} // namespace

LoadedFile loadManifestFile(const QString &name)
{
    const QFileInfo info(name);
    LoadedFile loaded;
    if (!info.exists())
        loaded.problem = FileProblem::Missing;
    else if (info.isDir())
        loaded.problem = FileProblem::Directory;
    else if (!info.isFile())
        loaded.problem = FileProblem::NotRegular;
    else if (info.size() > largestFile)
        loaded.problem = FileProblem::TooLarge;
    if (loaded.problem != FileProblem::None)
        return loaded;
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        loaded.problem = info.isReadable() ? FileProblem::ReadFailed : FileProblem::NoPermission;
        loaded.systemReason = file.errorString();
        return loaded;
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        loaded.problem = FileProblem::ReadFailed;
        loaded.systemReason = file.errorString();
    } else if (looksBinary(bytes)) {
        loaded.problem = FileProblem::Binary;
    } else {
        loaded.source = SourceText::decode(bytes.toStdString());
    }
    return loaded;
}

DocumentFile::DocumentFile(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(200);
    connect(&m_settle, &QTimer::timeout, this, &DocumentFile::look);
    const auto later = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, later);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, later);
}

void DocumentFile::attach(const QString &name, const std::string &bytes)
{
    const QString absolute = QFileInfo(name).absoluteFilePath(); // `name` may be this object's own
    detach();
    m_name = absolute;
    m_hash = m_seenHash = hashOf(QByteArray::fromStdString(bytes));
    watch();
}

void DocumentFile::detach()
{
    m_settle.stop();
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_name.clear();
    m_hash.clear();
    m_goneTold = false;
}

/// A file replaced by rename is a new file to the watcher: the folder tells of it, and the file is watched again.
void DocumentFile::watch()
{
    const QString folder = QFileInfo(m_name).absolutePath();
    if (!m_watcher.files().contains(m_name) && QFileInfo::exists(m_name))
        m_watcher.addPath(m_name);
    if (!m_watcher.directories().contains(folder) && QFileInfo::exists(folder))
        m_watcher.addPath(folder);
}

void DocumentFile::look()
{
    if (m_name.isEmpty())
        return;
    watch();
    const auto hash = hashOfFile(m_name);
    if (!hash) {
        if (!m_goneTold && !QFileInfo::exists(m_name)) {
            m_goneTold = true;
            Q_EMIT removedByOthers();
        }
        return;
    }
    m_goneTold = false;
    if (*hash == m_seenHash)
        return;
    m_seenHash = *hash;
    if (*hash != m_hash)
        Q_EMIT changedByOthers();
}

bool DocumentFile::changedOutside() const
{
    const auto hash = m_name.isEmpty() ? std::nullopt : hashOfFile(m_name);
    return hash && *hash != m_hash;
}

FileProblem DocumentFile::write(const QString &name, const std::string &bytes, bool force, QString *systemReason)
{
    const QString absolute = QFileInfo(name).absoluteFilePath();
    if (!force && absolute == m_name && changedOutside())
        return FileProblem::ChangedOutside;
    if (QFileInfo(absolute).isDir())
        return FileProblem::Directory;
    std::string reason;
    if (!writeFileAtomically(absolute.toStdString(), bytes, &reason)) {
        *systemReason = QString::fromStdString(reason);
        return QFileInfo(QFileInfo(absolute).absolutePath()).exists() ? FileProblem::WriteFailed : FileProblem::Missing;
    }
    attach(absolute, bytes);
    return FileProblem::None;
}

} // namespace podwright
