// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTabWidget;

namespace podwright {

class AppSettings;
class RulesPage;

/// The settings in pages. They are kept when the dialog is accepted.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(AppSettings &settings, QWidget *parent = nullptr);

    void accept() override;

private:
    AppSettings &m_settings;
    QTabWidget *m_pages;
    RulesPage *m_rules;
};

} // namespace podwright
