// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editplanner.h"
#include "fields/formrows.h"
#include "form/formcontext.h"

#include <QFrame>

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace podwright {

class FormSection;

/// A nested object, a list of objects, or one item of it: a header that opens its section when it is first needed.
class FormGroup : public QFrame {
    Q_OBJECT

public:
    FormGroup(FormContext &context, const FormRowData &row, std::size_t document, bool item, QWidget *parent);

    bool fits(const FormRowData &row) const;
    void update(const FormRowData &row, const QString &frozen);
    void open(bool open);
    bool isOpen() const;
    /// The line with the title; what is to be seen when the group is looked for.
    QWidget *header() const;
    ManifestPath place() const { return {m_document, m_row.path}; }
    FormSection *section() const { return m_section; }
    const FormRowData &rowData() const { return m_row; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showMenu();
    void retranslate();
    QString title() const;
    QString summary() const;
    void showFindings();
    void addItemActions(QMenu &menu, bool locked);
    void edit(const std::function<PlannedEdit(const EditPlanner &)> &plan);

    FormContext &m_context;
    FormRowData m_row;
    std::size_t m_document;
    bool m_item;
    QToolButton *m_header;
    QLabel *m_mark; ///< of the gravest finding inside
    QLabel *m_summary;
    QLabel *m_problem;
    QToolButton *m_menu;
    QVBoxLayout *m_body;
    FormSection *m_section = nullptr;
    QString m_frozen;
};

} // namespace podwright
