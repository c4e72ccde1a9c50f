// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/newvalue.h"
#include "fields/entryfinding.h"
#include "fields/formrows.h"

#include <QList>
#include <QWidget>

#include <optional>

namespace podwright {

/// The editor of one value. It never stores the value: it shows what the document says and asks for changes.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    explicit FieldEditor(QWidget *parent = nullptr);

    /// Shows the value; touches nothing that is already shown, so that the caret stays while one types.
    virtual void show(const FormRowData &row) = 0;
    /// The widget that gets the keyboard, the object name (the path) and the accessible name.
    virtual QWidget *focusTarget() = 0;
    virtual void setReadOnly(bool readOnly);
    /// Names that the document defines and that fit here.
    virtual void setCandidates(const QStringList &candidates) { Q_UNUSED(candidates) }
    /// Marks the entries of a list or map at which something was found, and takes the marks off all others.
    virtual void showFindings(const QList<EntryFinding> &findings) { Q_UNUSED(findings) }
    /// Names for tests and screen readers.
    virtual void setNames(const QString &path, const QString &field, const QString &description);

Q_SIGNALS:
    /// The value is meant to be this; `typing` edits in a row are one undo step.
    void edited(const podwright::NewValue &value, bool typing);
    /// The field is meant to be taken out.
    void removed();
    /// What was typed cannot be a value of this type; an empty text takes the complaint back.
    void complaint(const QString &text);
};

/// Makes the editor for a row of one of the scalar and simple list kinds; null for Object and ObjectList.
FieldEditor *makeFieldEditor(const FormRowData &row, QWidget *parent);

} // namespace podwright
