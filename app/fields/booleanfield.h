// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/fieldeditor.h"

namespace podwright {

class FormComboBox;

/// true, false, or not set at all.
class BooleanField : public FieldEditor {
    Q_OBJECT

public:
    explicit BooleanField(QWidget *parent);

    void show(const FormRowData &row) override;
    QWidget *focusTarget() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void onActivated(int index);

    FormComboBox *m_box;
    QString m_default;
};

} // namespace podwright
