// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterpanel/objectlist.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace podwright {

namespace {

constexpr std::pair<const char *, const char *> kinds[] = {
    {"Pod", "pods"}, {"Deployment", "deployments"}, {"StatefulSet", "statefulsets"}, {"DaemonSet", "daemonsets"},
    {"Job", "jobs"}, {"CronJob", "cronjobs"},
};

} // namespace

ObjectList::ObjectList(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QComboBox(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_take(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    m_kind->setObjectName(QStringLiteral("clusterKind"));
    m_filter->setObjectName(QStringLiteral("clusterFilter"));
    m_list->setObjectName(QStringLiteral("clusterObjects"));
    m_take->setObjectName(QStringLiteral("clusterTake"));
    m_close->setObjectName(QStringLiteral("clusterCloseList"));
    for (const auto &[name, plural] : kinds)
        m_kind->addItem(QLatin1StringView(name), QLatin1StringView(plural));
    m_filter->setClearButtonEnabled(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_kind);
    top->addWidget(m_filter, 1);
    top->addWidget(m_take);
    top->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    connect(m_kind, &QComboBox::activated, this, &ObjectList::kindChanged);
    connect(m_filter, &QLineEdit::textChanged, this, &ObjectList::filter);
    connect(m_filter, &QLineEdit::returnPressed, this, &ObjectList::choose);
    connect(m_list, &QListWidget::itemActivated, this, &ObjectList::choose);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_take->setEnabled(row >= 0); });
    connect(m_take, &QPushButton::clicked, this, &ObjectList::choose);
    connect(m_close, &QPushButton::clicked, this, &ObjectList::closed);
    retranslate();
}

std::string ObjectList::kind() const
{
    return m_kind->currentData().toString().toStdString();
}

void ObjectList::show(const std::vector<ListedObject> &objects)
{
    m_list->clear();
    m_filter->clear();
    for (const ListedObject &one : objects) {
        const QString name = QString::fromStdString(one.name);
        const QString phase = QString::fromStdString(one.phase);
        auto *item = new QListWidgetItem(phase.isEmpty() ? name : name + QStringLiteral("  —  ") + phase, m_list);
        item->setData(Qt::UserRole, name);
    }
    m_list->setCurrentRow(objects.empty() ? -1 : 0);
    m_take->setEnabled(!objects.empty());
    m_list->setFocus();
}

void ObjectList::filter()
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool fits = m_list->item(row)->text().contains(m_filter->text(), Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!fits);
        if (fits && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
}

void ObjectList::choose()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        Q_EMIT chosen(item->data(Qt::UserRole).toString());
}

void ObjectList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void ObjectList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ObjectList::retranslate()
{
    m_kind->setAccessibleName(tr("Kind of object"));
    m_kind->setToolTip(tr("What to take in: a Pod, or the Pod of a workload"));
    m_filter->setPlaceholderText(tr("Part of the name"));
    m_filter->setAccessibleName(tr("Part of the name"));
    m_list->setAccessibleName(tr("Objects in the namespace"));
    m_take->setText(tr("Open as a New Manifest"));
    m_close->setText(tr("Close"));
}

} // namespace podwright
