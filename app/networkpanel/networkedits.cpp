// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkpanel/networkedits.h"

#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "messages/refusaltext.h"
#include "network/addressfinder.h"
#include "network/networkstatement.h"
#include "platform/prompt.h"

#include <QWidget>

namespace podwright {

namespace {

QString labelOf(const NetworkGraph &graph, int container)
{
    return QString::fromStdString(containerLabel(graph, container));
}

/// `redis-main` → `REDIS_MAIN_ADDRESS`.
QString variableFor(const QString &container)
{
    QString name;
    for (const QChar c : container.toUpper())
        name += c.isLetterOrNumber() ? c : QChar(u'_');
    return name + QStringLiteral("_ADDRESS");
}

} // namespace

NetworkEdits::NetworkEdits(ManifestDocument *document, Selection *selection, Prompt *prompt, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_selection(selection)
    , m_prompt(prompt)
    , m_window(window)
{
}

void NetworkEdits::setGraph(const NetworkGraph *graph, std::size_t document)
{
    m_graph = graph;
    m_index = document;
}

template <typename Plan> bool NetworkEdits::edit(const Path &goTo, const Plan &plan)
{
    const PlannedEdit made = m_document->edit(m_index, plan);
    if (!made.ok()) {
        m_prompt->tell(m_window, tr("This cannot be written."),
                       refusalText(made.refusal, QString::fromStdString(made.detail)));
        return false;
    }
    m_selection->select({m_index, goTo}, this);
    return true;
}

void NetworkEdits::addContainer()
{
    std::string suggested = "app";
    for (int number = 2; findContainer(*m_graph, suggested) >= 0; ++number)
        suggested = "app-" + std::to_string(number);
    const QString name = m_prompt->askForText(m_window, tr("Add Container"), tr("Name of the container:"),
                                              QString::fromStdString(suggested));
    if (name.isEmpty())
        return;
    const Path list = m_graph->specPath.isEmpty() ? m_graph->root.child("spec").child("containers")
                                                  : m_graph->specPath.child("containers");
    const std::size_t count = valueAt(*m_document->snapshot(), {m_index, list}).size();
    const NewValue item =
        NewValue::map({{"name", NewValue::string(name.toStdString())}, {"image", NewValue::string({})}});
    edit(list.item(count), [=](const EditPlanner &planner) { return planner.insertItem(list, item); });
}

void NetworkEdits::addPort(int index)
{
    const QString answer =
        m_prompt->askForText(m_window, tr("Add Port"), tr("Port on which %1 listens:").arg(labelOf(*m_graph, index)),
                             QStringLiteral("8080"));
    if (answer.isEmpty())
        return;
    const int number = portNumber(answer.trimmed().toStdString());
    if (number == 0) {
        m_prompt->tell(m_window, tr("“%1” is no port number.").arg(answer), tr("Ports are numbers from 1 to 65535."));
        return;
    }
    const Path list = container(index).path.child("ports");
    const std::size_t count = valueAt(*m_document->snapshot(), {m_index, list}).size();
    const NewValue item = NewValue::map({{"containerPort", NewValue::integer(std::to_string(number))}});
    edit(list.item(count), [=](const EditPlanner &planner) { return planner.insertItem(list, item); });
}

void NetworkEdits::addProbe(int index, const char *kind, int port)
{
    const Path path = container(index).path.child(kind);
    NewValue probe;
    if (port >= 0) {
        const NetworkPort &one = m_graph->ports[static_cast<std::size_t>(port)];
        const NewValue number =
            one.name.empty() ? NewValue::integer(std::to_string(one.number)) : NewValue::string(one.name);
        probe = NewValue::map({{"httpGet", NewValue::map({{"path", NewValue::string("/")}, {"port", number}})}});
    } else {
        probe = NewValue::map({{"exec", NewValue::map({{"command", NewValue::list({NewValue::string("true")})}})}});
    }
    edit(path, [=](const EditPlanner &planner) { return planner.set(path, probe); });
}

void NetworkEdits::writeAddress(int from, int port)
{
    const NetworkPort &one = m_graph->ports[static_cast<std::size_t>(port)];
    const QString address = QStringLiteral("localhost:%1").arg(one.number);
    const QString caller = labelOf(*m_graph, from);
    const QString called = labelOf(*m_graph, one.container);
    const QString name = m_prompt->askForText(
        m_window, tr("Write the Address"), tr("Variable that tells %1 to reach %2 at %3:").arg(caller, called, address),
        variableFor(called));
    if (name.isEmpty())
        return;
    const Path list = container(from).path.child("env");
    const ValueRef env = valueAt(*m_document->snapshot(), {m_index, list});
    const NewValue value = NewValue::string(address.toStdString());
    std::size_t at = 0;
    for (const ValueRef variable : env) {
        if (variable["name"].string() != name.toStdString()) {
            ++at;
            continue;
        }
        const Path path = list.item(at).child("value");
        const bool replace = m_prompt->confirm(m_window, tr("%1 already has a variable %2.").arg(caller, name),
                                               tr("Its value will be %1.").arg(address), tr("Replace"));
        if (replace)
            edit(path, [=](const EditPlanner &planner) { return planner.set(path, value); });
        return;
    }
    const NewValue item = NewValue::map({{"name", NewValue::string(name.toStdString())}, {"value", value}});
    edit(list.item(at), [=](const EditPlanner &planner) { return planner.insertItem(list, item); });
}

void NetworkEdits::connectContainers(int from, int to, int port)
{
    const std::vector<int> ports = callablePorts(to);
    if (port < 0 && !ports.empty())
        port = ports.front();
    if (port >= 0 && m_graph->ports[static_cast<std::size_t>(port)].number != 0) {
        writeAddress(from, port);
        return;
    }
    m_prompt->tell(m_window, tr("%1 declares no port.").arg(labelOf(*m_graph, to)),
                   tr("Add the port on which it listens first."));
}

std::vector<int> NetworkEdits::callablePorts(int index) const
{
    std::vector<int> ports;
    for (std::size_t at = 0; at < m_graph->ports.size(); ++at) {
        const NetworkPort &one = m_graph->ports[at];
        if (one.container == index && one.number != 0 && one.origin != PortOrigin::Probed)
            ports.push_back(static_cast<int>(at));
    }
    return ports;
}

} // namespace podwright
