// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "staticassistant/assistantpage.h"

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace podwright {

class Prompt;

/// The files of the bundle with a preview; they can be saved and copied.
class FilesPage : public AssistantPage {
    Q_OBJECT

public:
    explicit FilesPage(Prompt *prompt, QWidget *parent = nullptr);

    QString title() const override { return tr("Files"); }
    void retranslate() override;
    void show(const StaticPodOptions &options, const StaticBundle &bundle) override;

Q_SIGNALS:
    void told(const QString &sentence);

private:
    const ExportedFile *current() const;
    void preview();
    void save();
    void copy();

    Prompt *m_prompt;
    StaticBundle m_bundle;
    QString m_folder; ///< saved to last
    QLabel *m_intro;
    QLabel *m_notes;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    QPushButton *m_save;
    QPushButton *m_copy;
};

} // namespace podwright
