// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form/fieldeditor.h"

class QPlainTextEdit;

namespace podwright {

/// Text of several lines, with its white space shown.
class MultiLineField : public FieldEditor {
    Q_OBJECT

public:
    explicit MultiLineField(QWidget *parent);

    void show(const FormRowData &row) override;
    QWidget *focusTarget() override;
    void setReadOnly(bool readOnly) override;

private:
    QPlainTextEdit *m_edit;
};

} // namespace podwright
