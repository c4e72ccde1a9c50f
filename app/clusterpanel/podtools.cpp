// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterpanel/podtools.h"

#include "widgets/sharedundo.h"

#include <QCheckBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <initializer_list>

namespace podwright {

namespace {

/// A port that needs no rights: 80 becomes 8080, 443 becomes 8443.
int localFor(int port)
{
    return port >= 1024 ? port : port + 8000;
}

template <typename Widget> Widget *named(Widget *widget, const char *name)
{
    widget->setObjectName(QLatin1StringView(name));
    return widget;
}

} // namespace

PodTools::PodTools(QWidget *parent)
    : QToolBar(parent)
    , m_container(named(new FormComboBox(this), "clusterContainer"))
    , m_logs(named(new QPushButton(this), "clusterLogs"))
    , m_follow(named(new QCheckBox(this), "clusterFollow"))
    , m_previous(named(new QCheckBox(this), "clusterPrevious"))
    , m_port(named(new FormComboBox(this), "clusterPort"))
    , m_localLabel(new QLabel(this))
    , m_local(named(new QSpinBox(this), "clusterLocalPort"))
    , m_forward(named(new QPushButton(this), "clusterForward"))
    , m_address(named(new QLabel(this), "clusterAddress"))
{
    m_local->setRange(0, 65535);
    m_local->setFocusPolicy(Qt::StrongFocus);
    m_forward->setCheckable(true);
    m_address->setOpenExternalLinks(true);
    m_address->setContentsMargins(8, 0, 0, 0);
    for (QWidget *one : std::initializer_list<QWidget *>{m_container, m_logs, m_follow, m_previous})
        addWidget(one);
    addSeparator();
    for (QWidget *one : std::initializer_list<QWidget *>{m_port, m_localLabel, m_local, m_forward, m_address})
        addWidget(one);
    connect(m_logs, &QPushButton::clicked, this, &PodTools::logsWanted);
    connect(m_port, &QComboBox::currentIndexChanged, this, &PodTools::onPortChosen);
    connect(m_forward, &QPushButton::clicked, this, &PodTools::forwardWanted);
    retranslate();
}

void PodTools::setObject(const ClusterObject &object)
{
    if (object == m_object && m_container->count() > 0)
        return;
    const QVariant container = m_container->currentData();
    const QVariant port = m_port->currentData();
    m_object = object;
    {
        const QSignalBlocker block(m_container);
        const QSignalBlocker alsoBlock(m_port);
        m_container->clear();
        for (const std::string &one : object.containers)
            m_container->addItem(QString::fromStdString(one), QString::fromStdString(one));
        m_container->setCurrentIndex(std::max(0, m_container->findData(container)));
        m_port->clear();
        for (const DeclaredPort &one : object.ports) {
            const QString name = QString::fromStdString(one.name.empty() ? one.container : one.name);
            m_port->addItem(QStringLiteral("%1 (%2)").arg(one.port).arg(name), one.port);
        }
        m_port->setCurrentIndex(std::max(0, m_port->findData(port)));
    }
    if (m_port->currentData() != port)
        onPortChosen();
}

void PodTools::fill(ClusterOptions &options) const
{
    options.container = m_container->currentData().toString().toStdString();
    options.follow = m_follow->isChecked();
    options.previous = m_previous->isChecked();
    options.port = m_port->currentData().toInt();
    options.localPort = m_local->value();
}

void PodTools::setUsable(bool logs, bool forward)
{
    for (QWidget *one : std::initializer_list<QWidget *>{m_container, m_logs, m_follow, m_previous})
        one->setEnabled(logs);
    m_port->setEnabled(forward && !m_forwarding && m_port->count() > 0);
    m_local->setEnabled(forward && !m_forwarding && m_port->count() > 0);
    m_forward->setEnabled(m_forwarding || (forward && m_port->count() > 0));
}

void PodTools::setForwarding(bool on, int localPort)
{
    m_forwarding = on;
    m_forwardedTo = on ? localPort : 0;
    const int index = std::max(0, m_port->currentIndex());
    const bool known = static_cast<std::size_t>(index) < m_object.ports.size();
    const DeclaredPort port = known ? m_object.ports[static_cast<std::size_t>(index)] : DeclaredPort();
    m_secure = port.port == 443 || port.port == 8443 || port.name.starts_with("https");
    m_forward->setChecked(on);
    retranslate();
}

QString PodTools::address() const
{
    if (m_forwardedTo == 0)
        return {};
    return QStringLiteral("%1://localhost:%2").arg(QLatin1StringView(m_secure ? "https" : "http")).arg(m_forwardedTo);
}

void PodTools::onPortChosen()
{
    m_local->setValue(localFor(m_port->currentData().toInt()));
}

void PodTools::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PodTools::retranslate()
{
    setWindowTitle(tr("Logs and ports"));
    m_container->setAccessibleName(tr("Container"));
    m_container->setToolTip(tr("Container whose log is shown"));
    m_logs->setText(tr("Logs"));
    m_logs->setToolTip(tr("Show the last 2000 lines of the container's log"));
    m_follow->setText(tr("Follow"));
    m_follow->setToolTip(tr("Go on with new lines until it is stopped"));
    m_previous->setText(tr("Previous"));
    m_previous->setToolTip(tr("The log of the run before the last restart"));
    m_port->setAccessibleName(tr("Port of the Pod"));
    m_port->setToolTip(tr("Declared TCP port that is made reachable here"));
    m_localLabel->setText(QStringLiteral(" → localhost:"));
    m_local->setSpecialValueText(tr("any"));
    m_local->setAccessibleName(tr("Port on this computer"));
    m_local->setToolTip(tr("Port on this computer; 0 takes any that is free"));
    m_forward->setText(m_forwarding ? tr("End Forwarding") : tr("Forward Port"));
    m_forward->setToolTip(tr("Make the port reachable on this computer, until it is ended"));
    const QString link = address();
    m_address->setText(link.isEmpty() ? QString() : QStringLiteral("<a href=\"%1\">%1</a>").arg(link));
    m_address->setAccessibleName(link.isEmpty() ? QString() : tr("Address: %1").arg(link));
    m_address->setTextInteractionFlags(link.isEmpty() ? Qt::NoTextInteraction : Qt::TextBrowserInteraction);
}

} // namespace podwright
