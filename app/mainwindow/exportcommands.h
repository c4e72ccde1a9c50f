// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QMenu;

namespace podwright {

class FileCommands;
class ManifestDocument;
class Prompt;
class WindowActions;
enum class ExportForm;

/// The Export menu and the dialog behind it.
class ExportCommands : public QObject {
    Q_OBJECT

public:
    /// Adds the command "export". `savePicture` goes to where pictures of the network are saved.
    ExportCommands(ManifestDocument *document, FileCommands *files, Prompt *prompt, WindowActions *actions,
                   std::function<void()> savePicture, QWidget *window);

    /// An entry for each form; for a menu that is about to be shown.
    void fill(QMenu *menu);
    void open(ExportForm form);

private:
    ManifestDocument *m_document;
    FileCommands *m_files;
    Prompt *m_prompt;
    WindowActions *m_actions;
    std::function<void()> m_savePicture;
    QWidget *m_window;
};

} // namespace podwright
