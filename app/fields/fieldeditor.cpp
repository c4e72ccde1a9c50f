// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/fieldeditor.h"

#include "fields/booleanfield.h"
#include "fields/choicefield.h"
#include "fields/rawfield.h"
#include "fields/stringlistfield.h"
#include "fields/stringmapfield.h"
#include "fields/textfield.h"

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
