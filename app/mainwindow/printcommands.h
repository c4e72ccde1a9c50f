// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/printdialog.h"

#include <QObject>

class QPagedPaintDevice;

namespace podwright {

class FileCommands;
class ManifestDocument;
class WindowActions;

/// Puts a file on paper or into a PDF: its text, what was found, its network.
class PrintCommands : public QObject {
    Q_OBJECT

public:
    PrintCommands(ManifestDocument *document, FileCommands *files, WindowActions *actions, QWidget *window);

    /// False: the file cannot be written; told.
    bool exportPdf(const QString &file, const PrintedParts &parts);

Q_SIGNALS:
    void told(const QString &sentence);

private:
    bool print(QPagedPaintDevice &device, const PrintedParts &parts) const;
    void askForPdf();
    void askForPrinter();

    ManifestDocument *m_document;
    FileCommands *m_files;
    QWidget *m_window;
};

} // namespace podwright
