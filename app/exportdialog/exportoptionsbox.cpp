// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportdialog/exportoptionsbox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace podwright {

ExportOptionsBox::ExportOptionsBox(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
    , m_defaults(new QComboBox(this))
    , m_name(new QLineEdit(this))
    , m_replicas(new QSpinBox(this))
    , m_schedule(new QLineEdit(this))
    , m_service(new QCheckBox(tr("Also make a &Service for the declared ports"), this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_defaults->addItem(tr("Leave as they are"));
    m_defaults->addItem(tr("Write out what the server fills in"));
    m_defaults->addItem(tr("Leave out what the server fills in"));
    m_replicas->setRange(0, 9999);
    m_replicas->setValue(1);
    m_name->setMinimumWidth(220);
    m_schedule->setText(QString::fromStdString(WorkloadOptions().schedule));
    addRow(tr("&Defaults:"), m_defaults, "exportDefaults");
    addRow(tr("&Name:"), m_name, "exportName");
    addRow(tr("&Replicas:"), m_replicas, "exportReplicas");
    addRow(tr("Sche&dule:"), m_schedule, "exportSchedule");
    m_rows->addRow(m_service);
    m_service->setObjectName(QStringLiteral("exportService"));
    m_schedule->setToolTip(tr("Minute, hour, day of the month, month, day of the week: 0 * * * * is every full hour"));
    connect(m_defaults, &QComboBox::currentIndexChanged, this, &ExportOptionsBox::changed);
    connect(m_name, &QLineEdit::textEdited, this, &ExportOptionsBox::changed);
    connect(m_replicas, &QSpinBox::valueChanged, this, &ExportOptionsBox::changed);
    connect(m_schedule, &QLineEdit::textEdited, this, &ExportOptionsBox::changed);
    connect(m_service, &QCheckBox::toggled, this, &ExportOptionsBox::changed);
}

QWidget *ExportOptionsBox::addRow(const QString &label, QWidget *editor, const char *name)
{
    editor->setObjectName(QLatin1String(name));
    auto *text = new QLabel(label, this);
    text->setBuddy(editor);
    editor->setAccessibleName(QString(label).remove(u'&').remove(u':').remove(u'：'));
    m_rows->addRow(text, editor);
    return editor;
}

void ExportOptionsBox::setForm(ExportForm form)
{
    const bool workload = !workloadKind(form).empty();
    const bool replicated = form == ExportForm::Deployment || form == ExportForm::StatefulSet;
    m_rows->setRowVisible(m_defaults, form == ExportForm::Normalised);
    m_rows->setRowVisible(m_name, workload);
    m_rows->setRowVisible(m_replicas, replicated);
    m_rows->setRowVisible(m_schedule, form == ExportForm::CronJob);
    m_rows->setRowVisible(m_service, workload);
    setVisible(workload || form == ExportForm::Normalised);
}

void ExportOptionsBox::setPodName(const QString &name)
{
    m_name->setPlaceholderText(name);
}

ExportOptions ExportOptionsBox::options() const
{
    ExportOptions options;
    options.normalise.defaults = static_cast<DefaultsChoice>(m_defaults->currentIndex());
    options.workload.name = m_name->text().trimmed().toStdString();
    options.workload.replicas = m_replicas->value();
    options.workload.service = m_service->isChecked();
    if (const QString schedule = m_schedule->text().trimmed(); !schedule.isEmpty())
        options.workload.schedule = schedule.toStdString();
    return options;
}

} // namespace podwright
