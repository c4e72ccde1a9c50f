// SPDX-License-Identifier: GPL-3.0-or-later
#include "problems/problembar.h"

#include "widgets/severitymark.h"
#include "widgets/sharedundo.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace podwright {

ProblemBar::ProblemBar(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_grouping(new FormComboBox(this))
    , m_fixAll(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 2, 4, 2);
    layout->addWidget(m_filter, 1);
    m_filter->setObjectName(QStringLiteral("problemFilter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(fontMetrics().averageCharWidth() * 40);
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind) {
        auto *button = new QToolButton(this);
        const auto severity = static_cast<Severity>(kind);
        button->setObjectName(QStringLiteral("problemKind%1").arg(kind));
        button->setCheckable(true);
        button->setChecked(true);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::toggled, this, [this, severity](bool on) { Q_EMIT shownChanged(severity, on); });
        layout->addWidget(button);
        m_kinds[kind] = button;
    }
    layout->addStretch(1);
    layout->addWidget(m_grouping);
    layout->addWidget(m_fixAll);
    m_grouping->setObjectName(QStringLiteral("problemGrouping"));
    m_grouping->addItems({QString(), QString()});
    m_fixAll->setObjectName(QStringLiteral("fixAllSafe"));
    m_fixAll->setFocusPolicy(Qt::TabFocus);
    connect(m_filter, &QLineEdit::textChanged, this, &ProblemBar::wordsChanged);
    connect(m_grouping, &QComboBox::currentIndexChanged, this,
            [this](int index) { Q_EMIT groupingChanged(static_cast<ProblemGrouping>(index)); });
    connect(m_fixAll, &QToolButton::clicked, this, &ProblemBar::fixAllRequested);
    retranslate();
}

void ProblemBar::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter findings"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_grouping->setItemText(0, tr("By kind"));
    m_grouping->setItemText(1, tr("By object"));
    m_grouping->setAccessibleName(tr("Group findings"));
    m_grouping->setToolTip(m_grouping->accessibleName());
    m_fixAll->setText(tr("Fix All Safe Ones"));
    m_fixAll->setToolTip(tr("Mend every finding whose meaning is certain, in one step that can be undone"));
    for (std::size_t kind = 0; kind < m_kinds.size(); ++kind)
        nameKind(static_cast<Severity>(kind));
}

void ProblemBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_kinds.back()) { // marks have colours of their own
        for (std::size_t kind = 0; kind < m_kinds.size(); ++kind)
            nameKind(static_cast<Severity>(kind));
    }
}

void ProblemBar::setCount(Severity severity, int count)
{
    m_counts[static_cast<std::size_t>(severity)] = count;
    nameKind(severity);
}

void ProblemBar::nameKind(Severity severity)
{
    const auto kind = static_cast<std::size_t>(severity);
    QToolButton *button = m_kinds[kind];
    button->setIcon(severityIcon(static_cast<int>(kind), palette()));
    button->setText(QString::number(m_counts[kind]));
    button->setToolTip(severityHeading(severity));
    button->setAccessibleName(QStringLiteral("%1: %2").arg(severityHeading(severity)).arg(m_counts[kind]));
}

void ProblemBar::focusFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

} // namespace podwright
