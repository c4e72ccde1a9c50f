// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/fieldeditor.h"

#include "form/fields/booleanfield.h"
#include "form/fields/choicefield.h"
#include "form/fields/rawfield.h"
#include "form/fields/stringlistfield.h"
#include "form/fields/stringmapfield.h"
#include "form/fields/textfield.h"

namespace podwright {

FieldEditor::FieldEditor(QWidget *parent)
    : QWidget(parent)
{
}

void FieldEditor::setReadOnly(bool readOnly)
{
    setEnabled(!readOnly);
}

void FieldEditor::setNames(const QString &path, const QString &field, const QString &description)
{
    QWidget *target = focusTarget();
    target->setObjectName(path);
    target->setAccessibleName(field);
    target->setAccessibleDescription(description.isEmpty() ? path : path + u' ' + description);
}

FieldEditor *makeFieldEditor(const FormRowData &row, QWidget *parent)
{
    switch (row.kind) {
    case EditorKind::Text:
    case EditorKind::Integer:
    case EditorKind::Quantity:
    case EditorKind::ReadOnly:
        return new TextField(row.kind, parent);
    case EditorKind::Boolean:
        return new BooleanField(parent);
    case EditorKind::Choice:
    case EditorKind::Reference:
        return new ChoiceField(parent);
    case EditorKind::StringList:
        return new StringListField(parent);
    case EditorKind::StringMap:
        return new StringMapField(parent);
    case EditorKind::Raw:
        return new RawField(parent);
    case EditorKind::Object:
    case EditorKind::ObjectList:
        break;
    }
    return nullptr;
}

} // namespace podwright
