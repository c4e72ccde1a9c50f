// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/fieldeditor.h"

#include <QList>

class QGridLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace podwright {

class FlexibleEdit;
class UnitBox;

/// A map of strings or quantities as a table: labels, annotations, resources. Keys and values are written with every
/// key stroke; a key that is empty or there already waits for another letter. Each value's editor has the path of its
/// entry as object name.
class StringMapField : public FieldEditor {
    Q_OBJECT

public:
    explicit StringMapField(QWidget *parent);

    void show(const FormRowData &row) override;
    QWidget *focusTarget() override;
    void setNames(const QString &path, const QString &field, const QString &description) override;
    void showFindings(const QList<EntryFinding> &findings) override;

Q_SIGNALS:
    /// `keyTyped`: the entry is new, its key is being typed.
    void entryEdited(const QString &key, const podwright::NewValue &value, bool keyTyped);
    void entryRenamed(const QString &from, const QString &to);
    void entryRemoved(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLineEdit *key;
        FlexibleEdit *value;
        UnitBox *unit; ///< of a quantity; hidden for strings
        QToolButton *remove;
        QString written; ///< the key as the document has it; empty: a new row
    };
    void setCount(qsizetype count);
    void addNewRow();
    void onKeyEdited(QLineEdit *edit);
    void onKeyFinished(QLineEdit *edit);
    QList<Row>::iterator rowOf(const QWidget *widget);
    void onValueEdited(const QWidget *edit, const QString &text);
    void onRemove(QToolButton *button);
    void nameRow(const Row &row) const;
    void addRow();
    void retranslate();
    bool isQuantity() const;

    QGridLayout *m_grid;
    QPushButton *m_add;
    QList<Row> m_rows;
    SchemaPlace m_schema;
    QString m_path;
    QString m_field;
};

} // namespace podwright
