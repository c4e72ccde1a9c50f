// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/fieldeditor.h"

#include <QList>

class QPushButton;
class QVBoxLayout;

namespace podwright {

class FlexibleEdit;

/// A list of strings or numbers, one row an element: a command's argv above all. Pasting a shell line into an empty row
/// splits it into its words. Enter adds a row below, Shift+Enter a line break, Backspace in an empty row removes it,
/// Alt+Up and Alt+Down move it.
class StringListField : public FieldEditor {
    Q_OBJECT

public:
    explicit StringListField(QWidget *parent);

    void show(const FormRowData &row) override;
    QWidget *focusTarget() override;
    void setNames(const QString &path, const QString &field, const QString &description) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showFindings(const QList<EntryFinding> &findings) override;

Q_SIGNALS:
    /// An element goes to another place with the bytes it is written in.
    void moved(int from, int to);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QWidget *widget;
        FlexibleEdit *edit;
    };
    void setCount(qsizetype count);
    void nameRows();
    void addRow(qsizetype at);
    void removeRow(qsizetype at);
    void moveRow(qsizetype from, qsizetype to);
    bool pasteWords(qsizetype at);
    void emitValue(const QStringList &texts, bool typing);
    QStringList texts() const;
    qsizetype indexOf(const QObject *edit) const;

    QVBoxLayout *m_layout;
    QPushButton *m_add;
    QList<Row> m_rows;
    QString m_path;
    QString m_field;
    QString m_description;
    bool m_numbers = false;
};

/// The words of a shell line as the shell would split it (quotes, backslashes); empty if a quote is not closed.
QStringList splitShellLine(const QString &line);

} // namespace podwright
