// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editplanner.h"

#include <QObject>

class QWidget;

namespace podwright {

class FileCommands;
class ImportBar;
class ImportDialog;
class ManifestDocument;
class Prompt;
class Selection;
class WindowActions;

/// Takes in what is no manifest: from the dialog, from the clipboard, from a paste, from a file that was dropped.
class ImportCommands : public QObject {
    Q_OBJECT

public:
    ImportCommands(ManifestDocument *document, Selection *selection, FileCommands *files, Prompt *prompt,
                   WindowActions *actions, QWidget *window);

    /// The bar that offers to make a Pod of a paste; owned by its parent.
    ImportBar *makeBar(QWidget *parent);
    /// Asks what to do with a text that may be no manifest; one that is becomes a new manifest at once.
    void newFromText(const QString &text);
    /// Opens a file, or takes it in where it is a compose file or holds a command line.
    void openDropped(const QString &name);

Q_SIGNALS:
    void told(const QString &sentence);
    void refused(const podwright::PlannedEdit &edit);

private:
    void ask(const QString &text);
    void takePaste(const QString &text);
    bool run(ImportDialog &dialog);
    void insert(const QString &manifest);
    bool hasPod() const;

    ManifestDocument *m_document;
    Selection *m_selection;
    FileCommands *m_files;
    Prompt *m_prompt;
    QWidget *m_window;
};

} // namespace podwright
