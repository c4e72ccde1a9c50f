// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFutureWatcher>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace podwright {

/// What a program that ended without saving has left behind.
struct RecoveredText {
    QString journalFile;
    QString originalFile; ///< empty: never saved
    QDateTime written;
    std::string bytes; ///< as the file would have been saved
};

/// Keeps the unsaved bytes of one document in a file of the recovery folder, at most a few seconds behind, until it is
/// saved or closed. The journal's lock tells other running programs that its owner lives; a lock without a living owner
/// is a crash. What is due is written in a thread of its own: a disk takes its time.
class RecoveryJournal : public QObject {
    Q_OBJECT

public:
    /// The folder is made when first needed. `bytes` is asked for the document's bytes when a write is due.
    RecoveryJournal(QString folder, std::function<std::string()> bytes, QObject *parent = nullptr);
    ~RecoveryJournal() override;

    /// The document has unsaved changes; writes soon.
    void touch();
    /// The document is saved or closed on purpose: nothing is left to recover.
    void discard();
    /// Where it is kept from now on, and how many seconds it may be behind. What is kept already moves along.
    void setPlace(const QString &folder, int seconds);
    void setOriginalFile(const QString &file) { m_originalFile = file; }
    /// Writes now and waits for it. False: the disk refused; failed() tells it once.
    bool flush();

    /// Journals in the folder whose owner is gone. Reading does not remove them; see remove().
    static std::vector<RecoveredText> abandoned(const QString &folder);
    static void remove(const RecoveredText &recovered);

Q_SIGNALS:
    /// The recovery file cannot be written (full disk, read-only folder); sent once until a write works again.
    void failed(const QString &folder, const QString &reason);

private:
    bool openJournal(QString *reason);
    QByteArray header(const std::string &bytes) const;
    void writeBehind();
    void waitForWriting();
    bool finish(bool written, const QString &reason);

    static constexpr int delayMilliseconds = 2000; ///< unless setPlace() says otherwise

    QString m_folder;
    QString m_originalFile;
    QString m_file;
    std::function<std::string()> m_bytes;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_timer;
    QFutureWatcher<QString> m_writing; ///< gives why it failed, empty if it did not
    bool m_failed = false;
};

} // namespace podwright
