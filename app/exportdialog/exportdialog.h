// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportdialog/exportsaver.h"
#include "exporting/manifestexport.h"

#include <QDialog>
#include <QFutureWatcher>

#include <functional>

class QComboBox;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTabBar;

namespace podwright {

class ExportOptionsBox;
class ExportPreview;
class ManifestDocument;

/// The forms in which the manifest can be written, each with what it changes, a preview and the difference to the
/// manifest; saves or copies it. Forms that have a place of their own elsewhere are links to it.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `folder`: where files are suggested to go. The document and the prompt outlive the dialog.
    ExportDialog(ManifestDocument *document, Prompt *prompt, const QString &folder, QWidget *parent);
    ~ExportDialog() override;

    /// Something that another part of the window saves: choosing it closes the dialog and goes there.
    void addLink(const QString &title, const QString &purpose, std::function<void()> go);
    void choose(ExportForm form);

private:
    struct Link {
        QString purpose;
        std::function<void()> go;
    };

    void makeRightSide(QWidget *side);
    const Link *link() const;
    ExportForm form() const;
    void fitList();
    void chooseForm();
    void tell(const QString &sentence);
    void refresh();
    void takeMade(ExportedFolder made);
    void showNotes();
    void showPreview();
    const ExportedFile *currentFile() const;
    QByteArray bytesOf(const ExportedFile &file) const;
    void save();
    void copy();
    void compare();
    QString suggestedName() const;

    ManifestDocument *m_document;
    Prompt *m_prompt;
    ExportSaver m_saver;
    QString m_folder;
    ExportedFolder m_made;
    QFutureWatcher<ExportedFolder> m_maker; ///< of a long text
    bool m_outdated = false; ///< what the maker is at is no longer wanted
    std::vector<Link> m_links;
    QListWidget *m_forms;
    QLabel *m_purpose = nullptr;
    ExportOptionsBox *m_options = nullptr;
    QLabel *m_notes = nullptr;
    QTabBar *m_views = nullptr;
    QComboBox *m_files = nullptr;
    ExportPreview *m_preview = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_compare = nullptr;
};

} // namespace podwright
