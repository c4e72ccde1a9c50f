// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkpanel/reachbar.h"

#include "messages/networktext.h"
#include "widgets/wrappinglabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace podwright {

namespace {

// data of the first box: containers by their index from 0
constexpr int otherPod = -1;
constexpr int node = -2;
constexpr int outside = -3;

} // namespace

ReachBar::ReachBar(QWidget *parent)
    : QWidget(parent)
    , m_fromLabel(new QLabel(this))
    , m_toLabel(new QLabel(this))
    , m_from(new QComboBox(this))
    , m_to(new QComboBox(this))
    , m_text(new WrappingLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->addWidget(m_fromLabel);
    layout->addWidget(m_from);
    layout->addWidget(m_toLabel);
    layout->addWidget(m_to);
    layout->addStretch(1);
    m_text->setContentsMargins(8, 2, 8, 4);
    m_from->setObjectName(QStringLiteral("reachFrom"));
    m_to->setObjectName(QStringLiteral("reachTo"));
    m_text->setObjectName(QStringLiteral("reachAnswer"));
    m_to->setEditable(true);
    m_to->setInsertPolicy(QComboBox::NoInsert);
    m_to->setMinimumContentsLength(26);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    connect(m_from, &QComboBox::currentIndexChanged, this, &ReachBar::ask);
    connect(m_to, &QComboBox::currentTextChanged, this, &ReachBar::ask);
    retranslate();
}

void ReachBar::retranslate()
{
    m_fromLabel->setText(tr("&From"));
    m_toLabel->setText(tr("t&o"));
    m_from->setAccessibleName(tr("From where"));
    m_from->setToolTip(tr("Where somebody stands who calls"));
    m_to->setAccessibleName(tr("To which address"));
    m_to->setToolTip(tr("An address such as localhost:6379, pod-ip:80, node-ip:8080 or my-service:80"));
    m_to->lineEdit()->setPlaceholderText(tr("for example localhost:80"));
    m_text->setAccessibleName(tr("Answer"));
    if (m_graph)
        fill();
    ask();
}

void ReachBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReachBar::setGraph(const NetworkGraph *graph)
{
    m_graph = graph;
    fill();
    ask();
}

void ReachBar::fill()
{
    const QSignalBlocker blockFrom(m_from);
    const QSignalBlocker blockTo(m_to);
    const QVariant place = m_from->currentData();
    const QString address = m_to->currentText();
    m_from->clear();
    m_to->clear();
    for (std::size_t index = 0; m_graph && index < m_graph->containers.size(); ++index) {
        const int at = static_cast<int>(index);
        m_from->addItem(tr("container %1").arg(QString::fromStdString(containerLabel(*m_graph, at))), at);
    }
    m_from->addItem(tr("another Pod"), otherPod);
    m_from->addItem(tr("the node"), node);
    m_from->addItem(tr("outside of the cluster"), outside);
    QStringList addresses;
    for (std::size_t index = 0; m_graph && index < m_graph->ports.size(); ++index) {
        const NetworkPort &port = m_graph->ports[index];
        const QString tail = port.protocol == "TCP" ? QString() : u'/' + QString::fromStdString(port.protocol);
        const auto add = [&](const char *host, int number) {
            if (number != 0)
                addresses << QStringLiteral("%1:%2%3").arg(QLatin1String(host)).arg(number).arg(tail);
        };
        add("localhost", port.number);
        add("pod-ip", port.number);
        add("node-ip", port.hostPort);
        add("my-service", port.number);
    }
    addresses.removeDuplicates();
    m_to->addItems(addresses);
    m_from->setCurrentIndex(std::max(0, m_from->findData(place)));
    m_to->setCurrentIndex(-1);
    m_to->setEditText(address);
}

int ReachBar::container() const
{
    return m_from->currentData().toInt();
}

ReachFrom ReachBar::from() const
{
    const int place = container();
    return place == otherPod ? ReachFrom::OtherPod
        : place == node      ? ReachFrom::Node
        : place == outside   ? ReachFrom::Outside
                             : ReachFrom::Container;
}

void ReachBar::ask()
{
    const QString text = m_to->currentText().trimmed();
    const auto address = readReachAddress(text.toStdString());
    m_answer.reset();
    if (m_graph && address)
        m_answer = reach(*m_graph, from(), container(), *address);
    if (m_answer)
        m_text->setText(reachText(*m_answer));
    else
        m_text->setText(text.isEmpty() ? QString() : tr("This is no address. Write host:port."));
    m_text->setVisible(!m_text->text().isEmpty());
    m_text->setAccessibleDescription(m_text->text());
    Q_EMIT answered();
}

} // namespace podwright
