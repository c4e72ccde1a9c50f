// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/fieldeditor.h"

class QLabel;

namespace podwright {

class FlexibleEdit;
class UnitBox;

/// Text, numbers, quantities, durations, and values that can only be looked at. Each key stroke is written at
/// once; text that cannot be a value of the type is left in the editor with a complaint and the document stays as it
/// is.
/// An emptied text field writes an empty string, an emptied number takes the field out. Up and Down step a whole
/// number; a quantity has its unit beside it.
class TextField : public FieldEditor {
    Q_OBJECT

public:
    TextField(EditorKind kind, QWidget *parent);

    void show(const FormRowData &row) override;
    QWidget *focusTarget() override;
    void setReadOnly(bool readOnly) override;
    void setNames(const QString &path, const QString &field, const QString &description) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(int by);
    void onTextEdited(const QString &text);
    void showHint(const QString &text);

    EditorKind m_kind;
    SchemaPlace m_schema;
    FlexibleEdit *m_edit;
    UnitBox *m_unit = nullptr; ///< of a quantity
    QLabel *m_hint;
};

} // namespace podwright
