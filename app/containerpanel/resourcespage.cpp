// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerpanel/resourcespage.h"

#include "containerpanel/amountline.h"
#include "messages/posturetext.h"
#include "widgets/wrappinglabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace podwright {

ResourcesPage::ResourcesPage(PanelEdits *edits, QWidget *parent)
    : ContainerPage(edits, {"resources"}, parent)
    , m_requests(new QLabel(this))
    , m_limits(new QLabel(this))
    , m_qos(new WrappingLabel(this))
{
    auto *table = new QWidget(this);
    m_grid = new QGridLayout(table);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->addWidget(m_requests, 0, 1, 1, 3);
    m_grid->addWidget(m_limits, 0, 4, 1, 3);
    m_grid->setColumnStretch(3, 1);
    m_grid->setColumnStretch(6, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(table);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_qos->setObjectName(QStringLiteral("container.qos"));
    body()->addWidget(scroll, 1);
    body()->addWidget(m_qos);
    retranslate();
}

QString ResourcesPage::title() const
{
    return tr("Resources");
}

QString ResourcesPage::wordsFor(const QString &resource) const
{
    return resource == QLatin1String("cpu")              ? tr("CPU")
        : resource == QLatin1String("memory")            ? tr("Memory")
        : resource == QLatin1String("ephemeral-storage") ? tr("Disk of the node")
                                                         : resource;
}

void ResourcesPage::retranslate()
{
    m_requests->setText(tr("Request: kept free for it"));
    m_limits->setText(tr("Limit: never more than this"));
    for (const Line &line : std::as_const(m_lines)) {
        const QString words = wordsFor(line.resource);
        line.name->setText(words);
        line.request->retranslate(tr("Request of %1").arg(words));
        line.limit->retranslate(tr("Limit of %1").arg(words));
    }
    if (hasView())
        showQos();
}

void ResourcesPage::setResources(const QStringList &resources)
{
    QStringList present;
    for (const Line &line : std::as_const(m_lines))
        present.append(line.resource);
    if (present == resources)
        return;
    for (const Line &line : std::as_const(m_lines)) {
        delete line.name;
        line.request->drop();
        line.limit->drop();
    }
    m_lines.clear();
    for (const QString &resource : resources) {
        const int row = static_cast<int>(m_lines.size()) + 1;
        QWidget *table = m_grid->parentWidget();
        const Line line{resource, new QLabel(table), new AmountLine(edits(), resource, "requests", table),
                        new AmountLine(edits(), resource, "limits", table)};
        m_grid->addWidget(line.name, row, 0);
        line.name->setToolTip(resource);
        line.request->addTo(m_grid, row, 1);
        line.limit->addTo(m_grid, row, 4);
        line.name->show();
        line.request->setVisible(true);
        line.limit->setVisible(true);
        m_lines.append(line);
    }
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, row > m_lines.size() ? 1 : 0);
    m_grid->setRowStretch(static_cast<int>(m_lines.size()) + 1, 1);
    retranslate();
}

void ResourcesPage::update()
{
    QStringList resources = {QStringLiteral("cpu"), QStringLiteral("memory"), QStringLiteral("ephemeral-storage")};
    const ValueRef written = view().value()["resources"];
    for (const char *list : {"requests", "limits"}) {
        for (const ValueRef amount : written[list].isMap() ? written[list] : ValueRef()) {
            const QString name = QString::fromUtf8(amount.key().data(), static_cast<qsizetype>(amount.key().size()));
            if (!resources.contains(name))
                resources.append(name);
        }
    }
    setResources(resources);
    for (const Line &line : std::as_const(m_lines)) {
        const std::string name = line.resource.toStdString();
        line.request->show(view().place(), written["requests"][name], view().editable);
        line.limit->show(view().place(), written["limits"][name], view().editable);
    }
    showQos();
}

void ResourcesPage::showQos()
{
    m_qos->clear();
    for (const PodReport &report : view().snapshot->reports) {
        if (report.syntaxDocument != view().pod.document || report.root != view().pod.root.toString()
            || report.qos.name.empty())
            continue;
        m_qos->setText(tr("The Pod is %1. %2").arg(QString::fromStdString(report.qos.name), qosReasonText(report.qos)));
    }
}

} // namespace podwright
