// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/fieldeditor.h"

namespace podwright {

class FormComboBox;

/// A value out of a list: an enum (a value that is not in it is kept and marked), well-known values, or names that the
/// document defines (volumes, ports, containers). Where other values are allowed it can be typed into.
class ChoiceField : public FieldEditor {
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent);

    void show(const FormRowData &row) override;
    QWidget *focusTarget() override;
    void setCandidates(const QStringList &candidates) override { m_candidates = candidates; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const QStringList &values, const QString &present);
    void onTextEdited(const QString &text);
    void retranslate();

    FormComboBox *m_box;
    QStringList m_candidates;
    QStringList m_shown;
    SchemaPlace m_schema;
    QString m_default;
    bool m_editable = false;
    bool m_set = false;
};

} // namespace podwright
