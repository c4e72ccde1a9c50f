// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkpanel/networkmenu.h"

#include "network/networkstatement.h"
#include "networkpanel/networkedits.h"

#include <QMenu>

namespace podwright {

NetworkMenu::NetworkMenu(const NetworkGraph &graph, NetworkEdits &edits, bool editable)
    : m_graph(graph)
    , m_edits(edits)
    , m_editable(editable)
{
}

void NetworkMenu::fill(QMenu *menu, std::optional<NetworkItem> item, const std::function<void()> &go) const
{
    if (item) {
        menu->addAction(tr("&Go to the Field"), menu, go)->setObjectName(QStringLiteral("goToField"));
        menu->addSeparator();
    }
    NetworkEdits &edits = m_edits;
    const int container = item ? containerOf(*item) : -1;
    if (container >= 0) {
        menu->addAction(tr("Add &Port…"), menu, [&edits, container] { edits.addPort(container); })
            ->setObjectName(QStringLiteral("addPort"));
        addProbes(menu, container, item->kind == NetworkItemKind::Port ? item->index : -1);
        addCalls(menu, container);
        menu->addSeparator();
    }
    menu->addAction(tr("Add &Container…"), menu, [&edits] { edits.addContainer(); })
        ->setObjectName(QStringLiteral("addContainer"));
    for (QAction *action : menu->actions()) {
        if (action->objectName() != QLatin1String("goToField"))
            action->setEnabled(m_editable && m_graph.hasPod && action->isEnabled());
    }
}

int NetworkMenu::containerOf(const NetworkItem &item) const
{
    const auto index = static_cast<std::size_t>(item.index);
    switch (item.kind) {
    case NetworkItemKind::Container:
    case NetworkItemKind::Process:
        return item.index;
    case NetworkItemKind::Port:
    case NetworkItemKind::HostPort:
        return m_graph.ports[index].container;
    case NetworkItemKind::Probe:
        return m_graph.probes[index].container;
    case NetworkItemKind::Talk:
        return m_graph.talks[index].container;
    case NetworkItemKind::Mount:
        return m_graph.mounts[index].container;
    default:
        return -1;
    }
}

/// Probes that the container does not have yet; only app containers and sidecars are probed.
void NetworkMenu::addProbes(QMenu *menu, int container, int port) const
{
    const ContainerRole role = m_graph.containers[static_cast<std::size_t>(container)].role;
    const std::vector<int> ports = m_edits.callablePorts(container);
    if (port < 0 && !ports.empty())
        port = ports.front();
    QMenu *probes = menu->addMenu(tr("Add P&robe"));
    probes->setObjectName(QStringLiteral("addProbe"));
    probes->menuAction()->setEnabled(role == ContainerRole::App || role == ContainerRole::Sidecar);
    const auto add = [&](const QString &text, const char *kind, ProbePurpose purpose) {
        bool present = false;
        for (const NetworkProbe &one : m_graph.probes)
            present = present || (one.container == container && one.purpose == purpose);
        NetworkEdits &edits = m_edits;
        QAction *action =
            probes->addAction(text, menu, [&edits, container, kind, port] { edits.addProbe(container, kind, port); });
        action->setObjectName(QLatin1String(kind));
        action->setEnabled(!present);
    };
    add(tr("&Startup Probe"), "startupProbe", ProbePurpose::Startup);
    add(tr("&Readiness Probe"), "readinessProbe", ProbePurpose::Readiness);
    add(tr("&Liveness Probe"), "livenessProbe", ProbePurpose::Liveness);
}

/// What pulling from container to container does, for the keyboard.
void NetworkMenu::addCalls(QMenu *menu, int container) const
{
    QMenu *calls = menu->addMenu(tr("Write the &Address of"));
    calls->setObjectName(QStringLiteral("writeAddress"));
    for (std::size_t other = 0; other < m_graph.containers.size(); ++other) {
        const int to = static_cast<int>(other);
        if (to == container)
            continue;
        for (const int port : m_edits.callablePorts(to)) {
            const QString text = QStringLiteral("%1 · localhost:%2")
                                     .arg(QString::fromStdString(containerLabel(m_graph, to)))
                                     .arg(m_graph.ports[static_cast<std::size_t>(port)].number);
            NetworkEdits &edits = m_edits;
            calls->addAction(text, menu, [&edits, container, port] { edits.writeAddress(container, port); });
        }
    }
    calls->menuAction()->setEnabled(!calls->isEmpty());
}

} // namespace podwright
