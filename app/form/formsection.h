// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editplanner.h"
#include "fields/entryfinding.h"
#include "fields/formrows.h"
#include "form/formcontext.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <set>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace podwright {

class FormGroup;
class FormRow;

/// The fields of one map, or the items of one list of objects. update() reconciles: rows that stay keep their widgets,
/// their focus and their caret.
class FormSection : public QWidget {
    Q_OBJECT

public:
    FormSection(FormContext &context, std::size_t document, const Path &path, QWidget *parent);

    /// Shows the present snapshot; `frozen` keeps rows that vanished (their lines do not parse) and blocks them.
    void update(const QString &frozen);
    const Path &path() const { return m_path; }
    void setPath(const Path &path) { m_path = path; }
    /// Begins a new item, or offers the fields that may be added.
    void add();
    void focusFirst();
    /// The row or group of a place below, opened on the way; null if there is none.
    QWidget *reveal(const Path &place);

private:
    QList<FormRowData> readRows();
    void placeRow(int index, const FormRowData &row, const QString &frozen);
    void makeWaiting(qsizetype most);
    QWidget *makeRow(const FormRowData &row);
    void showProblems(FormRow *row);
    QStringList sentencesAt(const Path &path) const;
    QList<EntryFinding> entryFindings(const FormRowData &row) const;
    void showAddPopup();
    void addField(const QString &name);
    void addItem();
    static void focusOn(QWidget *row);
    void updateUnion(const SchemaPlace &place, ValueRef map);
    void chooseMember(const QString &member);
    QString blockedReason(const FormRowData &row, const QString &frozen) const;
    void retranslate();
    void changeEvent(QEvent *event) override;
    std::vector<const Field *> addable() const;

    FormContext &m_context;
    std::size_t m_document;
    Path m_path;
    QVBoxLayout *m_layout;
    QWidget *m_unionRow = nullptr;
    QComboBox *m_union = nullptr;
    QPushButton *m_add;
    std::map<std::string, QWidget *> m_rows;
    QList<FormRowData> m_waiting; ///< the last items of a long list, made one after the other while others work
    qsizetype m_shown = 0; ///< rows with those that wait
    QTimer m_later;
    QString m_frozen;
    std::set<std::string> m_pending; ///< fields that were added but have no value yet
    std::map<std::string, NewValue> m_formerMembers; ///< of the union: what was there when it was switched away
    SchemaPlace m_schema;
    bool m_list = false;
};

} // namespace podwright
