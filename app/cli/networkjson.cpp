// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/networkjson.h"

#include "messages/networktext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace podwright {

namespace {

QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

QString pathText(const Path &path)
{
    return qt(path.toString());
}

/// Objects of the list that belong to one container.
template <typename List, typename Make> QJsonArray ofContainer(const List &list, std::size_t container, Make make)
{
    QJsonArray made;
    for (const auto &one : list) {
        if (one.container == static_cast<int>(container))
            made.append(make(one));
    }
    return made;
}

QJsonObject portJson(const NetworkPort &port)
{
    const char *origins[] = {"declared", "probed", "listening"};
    QJsonObject made{{QStringLiteral("path"), pathText(port.path)},
                     {QStringLiteral("port"), port.number},
                     {QStringLiteral("protocol"), qt(port.protocol)},
                     {QStringLiteral("origin"), QLatin1String(origins[static_cast<int>(port.origin)])},
                     {QStringLiteral("clash"), port.clash}};
    if (!port.name.empty())
        made[QStringLiteral("name")] = qt(port.name);
    if (port.hostPort != 0) {
        made[QStringLiteral("hostPort")] = port.hostPort;
        made[QStringLiteral("hostPortMapped")] = port.hostMapped;
    }
    if (!port.hostIp.empty())
        made[QStringLiteral("hostIP")] = qt(port.hostIp);
    return made;
}

QJsonObject probeJson(const NetworkProbe &probe)
{
    const char *methods[] = {"none", "httpGet", "tcpSocket", "grpc", "exec", "sleep"};
    const char *targets[] = {"port", "process", "node", "elsewhere", "unresolved"};
    return {{QStringLiteral("path"), pathText(probe.path)},
            {QStringLiteral("purpose"), QLatin1String(purposeCode(probe.purpose))},
            {QStringLiteral("method"), QLatin1String(methods[static_cast<int>(probe.method)])},
            {QStringLiteral("target"), QLatin1String(targets[static_cast<int>(probe.target)])},
            {QStringLiteral("port"), probe.number}};
}

QJsonObject talkJson(const NetworkGraph &graph, const NetworkTalk &talk)
{
    const char *states[] = {"reaches", "outside", "containerName", "undeclared", "tooEarly", "tooLate"};
    QJsonObject made{{QStringLiteral("path"), pathText(talk.path)},
                     {QStringLiteral("source"), qt(talk.source)},
                     {QStringLiteral("host"), qt(talk.host)},
                     {QStringLiteral("port"), talk.number},
                     {QStringLiteral("certain"), talk.certain},
                     {QStringLiteral("state"), QLatin1String(states[static_cast<int>(talk.state)])}};
    if (talk.port >= 0)
        made[QStringLiteral("to")] =
            qt(containerLabel(graph, graph.ports[static_cast<std::size_t>(talk.port)].container));
    return made;
}

QJsonObject containerJson(const NetworkGraph &graph, std::size_t index)
{
    const char *roles[] = {"app", "init", "sidecar", "ephemeral"};
    const NetworkContainer &one = graph.containers[index];
    return {{QStringLiteral("name"), qt(one.name)},
            {QStringLiteral("role"), QLatin1String(roles[static_cast<int>(one.role)])},
            {QStringLiteral("path"), pathText(one.path)},
            {QStringLiteral("ports"), ofContainer(graph.ports, index, portJson)},
            {QStringLiteral("probes"), ofContainer(graph.probes, index, probeJson)},
            {QStringLiteral("calls"),
             ofContainer(graph.talks, index, [&](const NetworkTalk &talk) { return talkJson(graph, talk); })}};
}

QJsonArray statementsJson(const NetworkGraph &graph)
{
    const char *marks[] = {"fact", "possible", "note", "wrong"};
    QJsonArray made;
    for (const NetworkStatement &one : networkStatements(graph)) {
        made.append(QJsonObject{{QStringLiteral("code"), QLatin1String(one.code)},
                                {QStringLiteral("mark"), QLatin1String(marks[static_cast<int>(one.mark)])},
                                {QStringLiteral("path"), pathText(one.path)},
                                {QStringLiteral("sentence"), networkSentence(one)}});
    }
    return made;
}

} // namespace

QByteArray networkJson(const NetworkGraph &graph)
{
    QJsonArray containers;
    for (std::size_t index = 0; index < graph.containers.size(); ++index)
        containers.append(containerJson(graph, index));
    QJsonArray clashes;
    for (const NetworkClash &clash : graph.clashes) {
        QJsonArray paths;
        for (const int port : clash.ports)
            paths.append(pathText(graph.ports[static_cast<std::size_t>(port)].path));
        clashes.append(QJsonObject{{QStringLiteral("onNode"), clash.onNode},
                                   {QStringLiteral("port"), clash.number},
                                   {QStringLiteral("protocol"), qt(clash.protocol)},
                                   {QStringLiteral("ports"), paths}});
    }
    const QJsonObject made{
        {QStringLiteral("pod"), qt(graph.podName)},           {QStringLiteral("root"), pathText(graph.root)},
        {QStringLiteral("hostNetwork"), graph.hostNetwork},   {QStringLiteral("dnsPolicy"), qt(graph.dns.policy)},
        {QStringLiteral("containers"), containers},           {QStringLiteral("clashes"), clashes},
        {QStringLiteral("statements"), statementsJson(graph)}};
    return QJsonDocument(made).toJson(QJsonDocument::Compact);
}

} // namespace podwright
