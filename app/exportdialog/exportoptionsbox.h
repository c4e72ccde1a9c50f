// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/manifestexport.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace podwright {

/// What can be chosen for a form; shows only what concerns it.
class ExportOptionsBox : public QWidget {
    Q_OBJECT

public:
    explicit ExportOptionsBox(QWidget *parent);

    void setForm(ExportForm form);
    /// The Pod's name, shown where none is typed.
    void setPodName(const QString &name);
    ExportOptions options() const;

Q_SIGNALS:
    void changed();

private:
    QWidget *addRow(const QString &label, QWidget *editor, const char *name);

    QFormLayout *m_rows;
    QComboBox *m_defaults;
    QLineEdit *m_name;
    QSpinBox *m_replicas;
    QLineEdit *m_schedule;
    QCheckBox *m_service;
};

} // namespace podwright
