// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/documentfile.h"
#include "document/recoveryjournal.h"

#include <QObject>

#include <functional>

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
    /// Asks for files and opens them where files go.
    void open();
    /// Other places than this window: tabs. Without them everything comes into this window in place of its text.
    struct Places {
        std::function<bool(const QString &file)> open;
        std::function<void(const QString &text)> begin;
        /// Who takes a text that was kept for a crash.
        std::function<FileCommands *(const QString &file)> recover;
    };
    void setPlaces(Places places) { m_places = std::move(places); }
    /// Opens the file, begins the text where such things go.
    bool request(const QString &name) { return m_places.open ? m_places.open(name) : openFile(name); }
    void begin(const QString &text) { m_places.begin ? m_places.begin(text) : newFile(text); }
    /// Nothing would be lost or missed if another text took the place of this one.
    bool isUntouched() const;
    bool openFile(const QString &name);
    /// Whether the file can be opened; tells what is wrong with it.
    bool isReadable(const QString &name) const { return load(name).problem == FileProblem::None; }
    bool save();
    bool saveAs();
    /// False: the user wants to stay.
    bool mayDiscard();
    /// Asks for texts that an earlier run left behind. Those that are wanted go where texts go; with this window alone
    /// it is the newest one.
    void offerRecovery();
    /// The window closes on purpose.
    void close();
    void setRecovery(const QString &folder, int seconds);

Q_SIGNALS:
    void fileChanged();
    /// A short message for the status bar.
    void told(const QString &message);

private:
    LoadedFile load(const QString &name) const;
    void takeSource(SourceText source, const QString &name);
    bool saveTo(const QString &name, bool force);
    void onChangedByOthers();
    void takeRecovered(const RecoveredText &recovered);
    void replaceText(const SourceText &source);
    QString problemText(FileProblem problem, const QString &name, const QString &reason) const;

    ManifestDocument *m_document;
    AppSettings &m_settings;
    Prompt *m_prompt;
    QWidget *m_window;
    DocumentFile m_file;
    RecoveryJournal m_journal;
    Places m_places;
    bool m_asking = false;
};

} // namespace podwright
