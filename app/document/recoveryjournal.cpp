// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/recoveryjournal.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>
#include <QtConcurrentRun>

#include <utility>

namespace podwright {

namespace {

const QString journalSuffix = QStringLiteral(".recovery");
const QString lockSuffix = QStringLiteral(".lock");

std::unique_ptr<QLockFile> lockFor(const QString &journalFile)
{
    auto lock = std::make_unique<QLockFile>(journalFile + lockSuffix);
    lock->setStaleLockTime(0); // only the death of its owner makes it stale
    return lock;
}

std::optional<RecoveredText> readJournal(const QString &file)
{
    QFile journal(file);
    if (!journal.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject header = QJsonDocument::fromJson(journal.readLine()).object();
    if (header.isEmpty())
        return std::nullopt;
    RecoveredText recovered;
    recovered.journalFile = file;
    recovered.originalFile = header.value(QStringLiteral("file")).toString();
    recovered.written = QFileInfo(file).lastModified();
    recovered.bytes = journal.readAll().toStdString();
    const auto size = static_cast<std::size_t>(header.value(QStringLiteral("size")).toDouble());
    return recovered.bytes.size() == size ? std::optional(recovered) : std::nullopt;
}

/// Returns why it failed, nothing if it did not. In any thread.
QString writeJournal(const QString &name, const QByteArray &header, const std::string &bytes)
{
    QSaveFile file(name);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(header + '\n') >= 0
        && file.write(bytes.data(), static_cast<qint64>(bytes.size())) >= 0 && file.commit();
    return written ? QString() : file.errorString();
}

} // namespace

RecoveryJournal::RecoveryJournal(QString folder, std::function<std::string()> bytes, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_bytes(std::move(bytes))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryJournal::writeBehind);
    connect(&m_writing, &QFutureWatcher<QString>::finished, this, [this] {
        if (!m_writing.isCanceled()) // as the empty one is that stands for none
            finish(m_writing.result().isEmpty(), m_writing.result());
    });
}

RecoveryJournal::~RecoveryJournal()
{
    waitForWriting();
}

void RecoveryJournal::setPlace(const QString &folder, int seconds)
{
    if (m_timer.interval() != seconds * 1000) // a running timer would begin anew
        m_timer.setInterval(seconds * 1000);
    if (folder == m_folder)
        return;
    waitForWriting();
    const bool kept = !m_file.isEmpty();
    const QString before = m_file;
    auto lock = std::move(m_lock);
    const QString old = std::exchange(m_folder, folder);
    m_file.clear();
    if (kept && flush()) {
        QFile::remove(before);
    } else if (kept) { // what is kept stays where it is
        m_folder = old;
        m_file = before;
        m_lock = std::move(lock);
    }
}

void RecoveryJournal::touch()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void RecoveryJournal::discard()
{
    m_timer.stop();
    waitForWriting();
    if (m_file.isEmpty())
        return;
    QFile::remove(m_file);
    m_lock.reset();
    m_file.clear();
}

bool RecoveryJournal::flush()
{
    m_timer.stop();
    waitForWriting();
    QString reason;
    bool written = openJournal(&reason);
    if (written) {
        const std::string bytes = m_bytes();
        reason = writeJournal(m_file, header(bytes), bytes);
        written = reason.isEmpty();
    }
    return finish(written, reason);
}

void RecoveryJournal::writeBehind()
{
    if (m_writing.isRunning()) {
        m_timer.start();
        return;
    }
    QString reason;
    if (!openJournal(&reason)) {
        finish(false, reason);
        return;
    }
    std::string bytes = m_bytes();
    const QByteArray first = header(bytes);
    m_writing.setFuture(QtConcurrent::run(writeJournal, m_file, first, std::move(bytes)));
}

/// What is told of a write that was waited for is the caller's.
void RecoveryJournal::waitForWriting()
{
    m_writing.waitForFinished();
    m_writing.setFuture({});
}

bool RecoveryJournal::finish(bool written, const QString &reason)
{
    if (!written && !m_failed)
        Q_EMIT failed(m_folder, reason);
    m_failed = !written;
    if (!written)
        m_timer.start(); // the disk may get room again
    return written;
}

bool RecoveryJournal::openJournal(QString *reason)
{
    if (!m_file.isEmpty() && QFileInfo::exists(m_folder))
        return true;
    if (!QDir().mkpath(m_folder)) {
        *reason = tr("The folder cannot be made.");
        return false;
    }
    const QString file = QDir(m_folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + journalSuffix);
    auto lock = lockFor(file);
    if (!lock->tryLock()) {
        *reason = tr("The folder cannot be written.");
        return false;
    }
    m_lock = std::move(lock);
    m_file = file;
    return true;
}

QByteArray RecoveryJournal::header(const std::string &bytes) const
{
    const QJsonObject header{{QStringLiteral("file"), m_originalFile},
                             {QStringLiteral("size"), static_cast<double>(bytes.size())}};
    return QJsonDocument(header).toJson(QJsonDocument::Compact);
}

std::vector<RecoveredText> RecoveryJournal::abandoned(const QString &folder)
{
    std::vector<RecoveredText> found;
    const QStringList files = QDir(folder).entryList({u'*' + journalSuffix}, QDir::Files, QDir::Time);
    for (const QString &name : files) {
        const QString file = QDir(folder).filePath(name);
        const auto lock = lockFor(file);
        if (!lock->tryLock())
            continue; // its owner lives
        if (auto recovered = readJournal(file))
            found.push_back(*std::move(recovered));
    }
    return found;
}

void RecoveryJournal::remove(const RecoveredText &recovered)
{
    QFile::remove(recovered.journalFile);
    QFile::remove(recovered.journalFile + lockSuffix);
}

} // namespace podwright
