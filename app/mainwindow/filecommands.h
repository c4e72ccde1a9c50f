// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentfile.h"
#include "document/recoveryjournal.h"

#include <QObject>

class QWidget;

namespace podwright {

class AppSettings;
class ManifestDocument;
class Prompt;

/// New, open, save and all that can go wrong with them, for the one document of a window. Nothing is ever lost without
/// asking.
class FileCommands : public QObject {
    Q_OBJECT

public:
    FileCommands(ManifestDocument *document, AppSettings &settings, Prompt *prompt, QWidget *window);

    const QString &fileName() const { return m_file.name(); }
    QString displayName() const;

    void newFile(const QString &text);
    void open();
    bool openFile(const QString &name);
    bool save();
    bool saveAs();
    /// False: the user wants to stay.
    bool mayDiscard();
    /// Asks for texts that an earlier run left behind; takes over the newest one that is wanted.
    void offerRecovery();
    /// The window closes on purpose.
    void close();

Q_SIGNALS:
    void fileChanged();
    /// A short message for the status bar.
    void told(const QString &message);

private:
    void takeSource(SourceText source, const QString &name);
    bool saveTo(const QString &name, bool force);
    void onChangedByOthers();
    void replaceText(const SourceText &source);
    QString problemText(FileProblem problem, const QString &name, const QString &reason) const;

    ManifestDocument *m_document;
    AppSettings &m_settings;
    Prompt *m_prompt;
    QWidget *m_window;
    DocumentFile m_file;
    RecoveryJournal m_journal;
    bool m_asking = false;
};

} // namespace podwright
