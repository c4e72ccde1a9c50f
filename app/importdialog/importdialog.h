// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/imported.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace podwright {

class ImportNoteList;
class Prompt;
class Schema;

/// Takes in a text that runs containers elsewhere: what it is taken for, the Pod that it becomes, what was and was not
/// carried over, and a few choices. Everything follows the text while one types.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// What shall be done with the Pod.
    enum class Answer { None, OpenAsNew, InsertIntoPod };

    ImportDialog(const Schema &schema, Prompt *prompt, bool canInsert, QWidget *parent);

    void setText(const QString &text);
    bool openFile(const QString &name);
    Answer answer() const { return m_answer; }
    QString manifest() const { return QString::fromStdString(m_imported.text); }

private:
    QWidget *makeSource();
    QWidget *makePreview();
    QLayout *makeChoices();
    QWidget *makeButtons();
    void convert();
    void fillServices();
    void showField(const QString &path);
    void finish(Answer answer);

    const Schema &m_schema;
    Prompt *m_prompt;
    bool m_canInsert;
    Answer m_answer = Answer::None;
    Imported m_imported;
    QTimer m_delay;
    QPlainTextEdit *m_source;
    QPlainTextEdit *m_preview;
    QLabel *m_kind;
    QLabel *m_problem;
    ImportNoteList *m_notes;
    QComboBox *m_services;
    QLabel *m_servicesLabel;
    QCheckBox *m_claims;
    QCheckBox *m_hostPorts;
    QCheckBox *m_restart;
    QPushButton *m_open = nullptr;
    QPushButton *m_insert = nullptr;
};

} // namespace podwright
