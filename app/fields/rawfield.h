// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/fieldeditor.h"

class QPlainTextEdit;
class QPushButton;

namespace podwright {

/// A value that the schema does not know or that is of another type than it says: shown as YAML, to be mended or
/// removed. What is typed is written when it is whole: with the button or Ctrl+Enter.
class RawField : public FieldEditor {
    Q_OBJECT

public:
    explicit RawField(QWidget *parent);

    void show(const FormRowData &row) override;
    QWidget *focusTarget() override;
    void setReadOnly(bool readOnly) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void retranslate();

    QPlainTextEdit *m_edit;
    QPushButton *m_write;
    QString m_shown;
};

} // namespace podwright
