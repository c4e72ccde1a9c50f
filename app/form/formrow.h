// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editplanner.h"
#include "fields/entryfinding.h"
#include "fields/formrows.h"
#include "form/formcontext.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace podwright {

class FieldEditor;

/// One field in the form: name, editor, a short help line, what is wrong with it, and a menu.
class FormRow : public QWidget {
    Q_OBJECT

public:
    FormRow(FormContext &context, const FormRowData &row, std::size_t document, QWidget *parent);

    /// Width of the column of names, in pixels, for a widget's font.
    static int nameColumn(const QWidget *widget);

    const std::string &key() const { return m_row.key; }
    /// Whether this row can show the data; else another one is made for it.
    bool fits(const FormRowData &row) const;
    void update(const FormRowData &row);
    /// Greyed with a reason while its lines do not parse; an empty reason lets it be edited again.
    void setBlocked(const QString &reason);
    void setProblem(const QString &text, int severity);
    /// What was found at the entries of the value, where it is a list or map shown as a whole.
    void setEntryFindings(const QList<EntryFinding> &findings);
    void focusEditor();
    /// Whether this is what is selected; shown by its background.
    void setCurrent(bool current);
    ManifestPath place() const { return {m_document, m_row.path}; }
    const FormRowData &rowData() const { return m_row; }

Q_SIGNALS:
    /// The row of a pending field was cleared before anything was written.
    void dropped(const std::string &key);
    /// The value is about to be taken out by emptying its editor: the row stays for the next one.
    void emptied(const std::string &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectEditor();
    void write(const NewValue &value, bool typing);
    void remove();
    void showMenu();
    QString fieldPath() const; ///< as the schema writes it; empty outside of Pods
    void retranslate();
    QString helpLine() const;
    void updateCandidates();
    void showRefusal(const PlannedEdit &planned);

    FormContext &m_context;
    FormRowData m_row;
    std::size_t m_document;
    FieldEditor *m_editor = nullptr;
    QLabel *m_name;
    QLabel *m_help;
    QLabel *m_problem;
    QToolButton *m_menu;
    QToolButton *m_fix; ///< beside what is wrong
    QString m_finding;
    QString m_complaint;
    QString m_blocked;
    int m_severity = 0;
    void showProblem();
};

} // namespace podwright
