// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog/settingsdialog.h"

#include "settings/appsettings.h"
#include "settingsdialog/rulespage.h"
#include "settingsdialog/settingspages.h"
#include "settingsdialog/settingsrows.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace podwright {

SettingsDialog::SettingsDialog(AppSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_search(new QLineEdit(this))
    , m_titles(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_none(new QLabel(tr("No setting is found by these words."), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Apply | QDialogButtonBox::Cancel, this))
    , m_rules(new RulesPage(settings.disabledRules(RulesPage::offByDefault()), this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_titles->setObjectName(QStringLiteral("settingsPages"));
    m_titles->setAccessibleName(tr("Pages"));
    m_rows = makeSettingsPages(settings, this);
    for (SettingsRows *page : std::as_const(m_rows)) {
        addPage(page->title(), page);
        connect(page, &SettingsRows::changed, this, [this] { setChanged(true); });
    }
    addPage(tr("Rules"), m_rules);
    connect(m_rules, &RulesPage::changed, this, [this] { setChanged(true); });
    m_pages->addWidget(m_none);
    m_none->setAlignment(Qt::AlignCenter);
    m_titles->setFixedWidth(std::max(m_titles->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 5,
                                     fontMetrics().averageCharWidth() * 18));
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_titles->setCurrentRow(0);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_titles);
    middle->addWidget(m_pages, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addLayout(middle, 1);
    layout->addWidget(m_buttons);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::filter);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, &SettingsDialog::apply);
    setChanged(false);
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 30);
    m_search->setFocus();
}

void SettingsDialog::addPage(const QString &title, QWidget *page)
{
    m_titles->addItem(title);
    if (page == m_rules) { // scrolls by itself
        m_pages->addWidget(page);
        return;
    }
    auto *area = new QScrollArea(this);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    m_pages->addWidget(area);
}

void SettingsDialog::setChanged(bool changed)
{
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(changed);
}

void SettingsDialog::filter(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const bool ownTitle = std::all_of(words.begin(), words.end(), [](const QString &word) {
        return (tr("Rules") + QStringLiteral(" Rules")).contains(word, Qt::CaseInsensitive);
    });
    int first = -1;
    for (int row = 0; row < m_titles->count(); ++row) {
        const bool rules = row == m_rows.size();
        const bool hit = rules ? m_rules->search(ownTitle ? QString() : text) : m_rows[row]->filter(words);
        m_titles->item(row)->setHidden(!hit);
        if (hit && first < 0)
            first = row;
    }
    const int current = m_titles->currentRow();
    const int wanted = current >= 0 && !m_titles->item(current)->isHidden() ? current : first;
    m_titles->setCurrentRow(wanted);
    m_pages->setCurrentIndex(wanted < 0 ? m_pages->indexOf(m_none) : wanted);
}

void SettingsDialog::apply()
{
    for (const SettingsRows *page : std::as_const(m_rows))
        page->save(m_settings);
    m_settings.setDisabledRules(m_rules->disabled());
    setChanged(false);
    Q_EMIT applied();
}

void SettingsDialog::accept()
{
    apply();
    QDialog::accept();
}

} // namespace podwright
