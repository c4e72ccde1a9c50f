// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/sourcetext.h"

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

#include <optional>

namespace podwright {

/// Why a file could not be read or written; the sentence is made where it is shown.
enum class FileProblem {
    None,
    Missing,
    Directory,
    NoPermission,
    TooLarge,
    Binary,
    NotRegular,
    ReadFailed,
    WriteFailed,
    ChangedOutside
};

struct LoadedFile {
    FileProblem problem = FileProblem::None;
    QString systemReason; ///< the system's words, where there are any
    SourceText source;
};

/// The largest file that is opened, in bytes.
inline constexpr qint64 largestFile = 64 << 20;

/// Reads a manifest file. Never opens pipes or devices.
LoadedFile loadManifestFile(const QString &file);

/// The file that a document was read from or saved to: writes atomically (keeping mode and links) and notices when
/// somebody else writes or removes it.
class DocumentFile : public QObject {
    Q_OBJECT

public:
    explicit DocumentFile(QObject *parent = nullptr);

    const QString &name() const { return m_name; } ///< absolute; empty: not saved yet
    /// The document now stands for this file, which was just read with (or got) these bytes.
    void attach(const QString &name, const std::string &bytes);
    void detach();

    /// Writes the bytes to the file named. With `force` false, a file that was changed by somebody else since it was
    /// read is left alone and ChangedOutside is returned.
    FileProblem write(const QString &name, const std::string &bytes, bool force, QString *systemReason);

    bool changedOutside() const;

Q_SIGNALS:
    /// The file's bytes differ from those last read or written here; or it is gone. Sent once for each change.
    void changedByOthers();
    void removedByOthers();

private:
    void look();
    void watch();

    QString m_name;
    QByteArray m_hash; ///< of the bytes last read or written here
    QByteArray m_seenHash; ///< of the bytes last told about
    bool m_goneTold = false;
    QFileSystemWatcher m_watcher;
    QTimer m_settle; ///< editors write in several steps: look when it is quiet
};

} // namespace podwright
