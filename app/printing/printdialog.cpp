// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printdialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace podwright {

PrintDialog::PrintDialog(const QString &title, const QString &action, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("printDialog"));
    setWindowTitle(title);
    auto *layout = new QVBoxLayout(this);
    m_text = addPart(tr("&YAML text, with colours and line numbers"), "printText", true);
    m_findings = addPart(tr("&Problems"), "printFindings", false);
    m_network = addPart(tr("&Network picture"), "printNetwork", false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(action);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QCheckBox *part : {m_text, m_findings, m_network}) {
        connect(part, &QCheckBox::toggled, ok, [this, ok] {
            ok->setEnabled(m_text->isChecked() || m_findings->isChecked() || m_network->isChecked());
        });
    }
    setMinimumWidth(fontMetrics().averageCharWidth() * 55);
}

QCheckBox *PrintDialog::addPart(const QString &name, const char *object, bool on)
{
    auto *box = new QCheckBox(name, this);
    box->setObjectName(QLatin1String(object));
    box->setChecked(on);
    layout()->addWidget(box);
    return box;
}

PrintedParts PrintDialog::parts() const
{
    return {m_text->isChecked(), m_findings->isChecked(), m_network->isChecked()};
}

} // namespace podwright
