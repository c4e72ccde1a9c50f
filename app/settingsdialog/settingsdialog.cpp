// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog/settingsdialog.h"

#include "settings/appsettings.h"
#include "settingsdialog/rulespage.h"

#include <QDialogButtonBox>
#include <QTabWidget>
#include <QVBoxLayout>

namespace podwright {

SettingsDialog::SettingsDialog(AppSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_pages(new QTabWidget(this))
    , m_rules(new RulesPage(settings.disabledRules(RulesPage::offByDefault()), this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    resize(680, 560);
    m_pages->addTab(m_rules, tr("&Rules"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_pages, 1);
    layout->addWidget(buttons);
}

void SettingsDialog::accept()
{
    m_settings.setDisabledRules(m_rules->disabled());
    QDialog::accept();
}

} // namespace podwright
