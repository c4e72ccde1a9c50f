// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

#include <QList>

class QGridLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace podwright {

/// A map of strings or quantities as a table: labels, annotations, resources. A key is written when its line is left, a
/// value with every key stroke. Each value's editor has the path of its entry as object name.
class StringMapField : public FieldEditor {
    Q_OBJECT

public:
    explicit StringMapField(QWidget *parent);

    void show(const FormRowData &row) override;
    QWidget *focusTarget() override;
    void setNames(const QString &path, const QString &field, const QString &description) override;

Q_SIGNALS:
    void entryEdited(const QString &key, const podwright::NewValue &value);
    void entryRenamed(const QString &from, const QString &to);
    void entryRemoved(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLineEdit *key;
        QLineEdit *value;
        QToolButton *remove;
        QString written; ///< the key as the document has it; empty: a new row
    };
    void setCount(qsizetype count);
    void addNewRow();
    void onKeyFinished(QLineEdit *edit);
    void onValueEdited(QLineEdit *edit);
    void onRemove(QToolButton *button);
    void nameRow(const Row &row) const;
    void retranslate();

    QGridLayout *m_grid;
    QPushButton *m_add;
    QList<Row> m_rows;
    SchemaPlace m_schema;
    QString m_path;
    QString m_field;
};

} // namespace podwright
