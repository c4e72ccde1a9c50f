// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingsdialog/rulespage.h"

#include "messages/diagnostictext.h"
#include "validation/advice/adviceregistry.h"
#include "widgets/severitymark.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace podwright {

namespace {

constexpr int titleColumn = 0;
constexpr int idColumn = 1;

} // namespace

RulesPage::RulesPage(const QStringList &disabled, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_rules(new QTreeWidget(this))
    , m_count(new QLabel(this))
{
    auto *intro = new QLabel(tr("These rules never refuse a manifest. They tell what may fail on the node and what "
                                "has proved good."),
                             this);
    intro->setWordWrap(true);
    auto *defaults = new QPushButton(tr("&Defaults"), this);
    defaults->setObjectName(QStringLiteral("defaultRules"));
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(defaults);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addWidget(m_search);
    layout->addWidget(m_rules, 1);
    layout->addLayout(bottom);
    m_search->setObjectName(QStringLiteral("ruleSearch"));
    m_search->setPlaceholderText(tr("Search rules"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_rules->setObjectName(QStringLiteral("rules"));
    m_rules->setAccessibleName(tr("Rules"));
    m_rules->setColumnCount(2);
    m_rules->setHeaderLabels({tr("Rule"), tr("Id")});
    m_rules->header()->setStretchLastSection(false);
    m_rules->header()->setSectionResizeMode(titleColumn, QHeaderView::Stretch);
    m_rules->setAlternatingRowColors(true);
    for (const Severity severity : {Severity::RunTime, Severity::Advice})
        addKind(static_cast<int>(severity));
    m_rules->expandAll();
    setDisabled(disabled);
    connect(m_search, &QLineEdit::textChanged, this, &RulesPage::filter);
    connect(m_rules, &QTreeWidget::itemChanged, this, &RulesPage::showCount);
    connect(m_rules, &QTreeWidget::itemChanged, this, &RulesPage::changed);
    connect(defaults, &QPushButton::clicked, this, [this] { setDisabled(offByDefault()); });
}

QTreeWidgetItem *RulesPage::addKind(int severity)
{
    auto *kind = new QTreeWidgetItem(m_rules, {severityText(static_cast<Severity>(severity))});
    kind->setIcon(titleColumn, severityIcon(severity, palette()));
    kind->setFlags(kind->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    for (const AdviceRule &rule : adviceRules()) {
        if (static_cast<int>(rule.severity()) != severity)
            continue;
        auto *item = new QTreeWidgetItem(kind, {ruleTitle(rule.id), QLatin1String(rule.id)});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setToolTip(titleColumn, item->text(titleColumn));
    }
    return kind;
}

QStringList RulesPage::offByDefault()
{
    QStringList rules;
    for (const std::string &rule : rulesOffByDefault())
        rules.append(QString::fromStdString(rule));
    return rules;
}

QStringList RulesPage::disabled() const
{
    QStringList rules;
    for (int kind = 0; kind < m_rules->topLevelItemCount(); ++kind) {
        const QTreeWidgetItem *group = m_rules->topLevelItem(kind);
        for (int row = 0; row < group->childCount(); ++row) {
            if (group->child(row)->checkState(titleColumn) == Qt::Unchecked)
                rules.append(group->child(row)->text(idColumn));
        }
    }
    rules.sort();
    return rules;
}

void RulesPage::setDisabled(const QStringList &rules)
{
    for (int kind = 0; kind < m_rules->topLevelItemCount(); ++kind) {
        QTreeWidgetItem *group = m_rules->topLevelItem(kind);
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            item->setCheckState(titleColumn, rules.contains(item->text(idColumn)) ? Qt::Unchecked : Qt::Checked);
        }
    }
    showCount();
}

bool RulesPage::search(const QString &words)
{
    m_search->setText(words);
    for (int kind = 0; kind < m_rules->topLevelItemCount(); ++kind) {
        if (!m_rules->topLevelItem(kind)->isHidden())
            return true;
    }
    return false;
}

void RulesPage::filter(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (int kind = 0; kind < m_rules->topLevelItemCount(); ++kind) {
        QTreeWidgetItem *group = m_rules->topLevelItem(kind);
        bool any = false;
        for (int row = 0; row < group->childCount(); ++row) {
            QTreeWidgetItem *item = group->child(row);
            const QString text = item->text(titleColumn) + u' ' + item->text(idColumn);
            const bool hit = std::all_of(wanted.begin(), wanted.end(), [&text](const QString &word) {
                return text.contains(word, Qt::CaseInsensitive);
            });
            item->setHidden(!hit);
            any = any || hit;
        }
        group->setHidden(!any);
    }
}

void RulesPage::showCount()
{
    const auto all = static_cast<int>(adviceRules().size());
    m_count->setText(tr("%1 of %2 rules are on").arg(all - static_cast<int>(disabled().size())).arg(all));
}

} // namespace podwright
