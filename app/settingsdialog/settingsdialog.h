// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QStackedWidget;

namespace podwright {

class AppSettings;
class RulesPage;
class SettingsRows;

/// All settings in pages, with a search over their names. They are kept by Apply and OK.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(AppSettings &settings, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    /// The settings have new values; who uses them reads them again.
    void applied();

private:
    void apply();
    void filter(const QString &text);
    void addPage(const QString &title, QWidget *page);
    void setChanged(bool changed);

    AppSettings &m_settings;
    QLineEdit *m_search;
    QListWidget *m_titles;
    QStackedWidget *m_pages;
    QLabel *m_none;
    QDialogButtonBox *m_buttons;
    RulesPage *m_rules;
    QList<SettingsRows *> m_rows;
};

} // namespace podwright
