// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace podwright {

class FileCommands;
class ManifestDocument;
class Prompt;
class WindowActions;

/// Commands on the text as a whole: beside another version of it, or wrapped into a workload.
class WholeTextCommands : public QObject {
    Q_OBJECT

public:
    WholeTextCommands(ManifestDocument *document, FileCommands *files, Prompt *prompt, WindowActions *actions,
                      QWidget *window);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    void compareWithFile();
    void compareWithClipboard();
    void compareWith(const QString &title, const QString &other);
    void wrap(const char *kind);

    ManifestDocument *m_document;
    FileCommands *m_files;
    Prompt *m_prompt;
    QWidget *m_window;
};

} // namespace podwright
