// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/networklabel.h"

#include "network/networkstatement.h"

#include <QCoreApplication>

namespace podwright {

namespace {

QString qt(const std::string &text)
{
    return QString::fromStdString(text);
}

class NetworkLabel {
    Q_DECLARE_TR_FUNCTIONS(podwright::NetworkLabel)

public:
    static QStringList of(const NetworkGraph &graph, const NetworkItem &item)
    {
        const auto index = static_cast<std::size_t>(item.index);
        switch (item.kind) {
        case NetworkItemKind::Node:
            return {graph.hostNetwork ? tr("Node — the Pod %1 uses its IP, localhost and ports (hostNetwork)")
                                            .arg(podName(graph))
                                            .simplified()
                                      : tr("Node")};
        case NetworkItemKind::Pod:
            return {pod(graph)};
        case NetworkItemKind::Kubelet:
            return {QStringLiteral("kubelet")};
        case NetworkItemKind::Container:
            return container(graph, item.index);
        case NetworkItemKind::Port:
            return {port(graph.ports[index])};
        case NetworkItemKind::Process:
            return {tr("process")};
        case NetworkItemKind::Probe:
            return {probe(graph.probes[index])};
        case NetworkItemKind::Talk:
            return {talk(graph.talks[index])};
        case NetworkItemKind::HostPort:
            return {hostPort(graph.ports[index])};
        case NetworkItemKind::Dns:
            return dns(graph.dns);
        case NetworkItemKind::Frame:
            return {frame(graph.frames[index].kind)};
        case NetworkItemKind::Volume:
            return {tr("volume %1 (%2)").arg(qt(graph.volumes[index].name), qt(graph.volumes[index].type))};
        case NetworkItemKind::Mount:
            return {mount(graph, graph.mounts[index])};
        case NetworkItemKind::Elsewhere:
            return {tr("elsewhere")};
        }
        return {};
    }

private:
    static QString joined(const std::vector<std::string> &parts)
    {
        QStringList made;
        for (const std::string &part : parts)
            made << qt(part);
        return made.join(tr(", ", "between the names of a list"));
    }

    static QString podName(const NetworkGraph &graph) { return qt(graph.podName); }

    static QString pod(const NetworkGraph &graph)
    {
        if (!graph.hasPod)
            return tr("There is no Pod in this text yet.");
        const QString name = graph.isTemplate ? tr("Pod of the template") : tr("Pod %1").arg(podName(graph)).trimmed();
        if (graph.containers.empty())
            return tr("%1 — no container yet").arg(name);
        return tr("%1 — one IP, one localhost for all containers").arg(name);
    }

    static QStringList container(const NetworkGraph &graph, int index)
    {
        const NetworkContainer &one = graph.containers[static_cast<std::size_t>(index)];
        QString name = qt(containerLabel(graph, index));
        if (one.nameTwice)
            name = tr("⚠ %1 (name used twice)").arg(name);
        else if (one.name.empty())
            name = tr("⚠ %1 (no name)").arg(name);
        switch (one.role) {
        case ContainerRole::App:
            return {name, tr("app container")};
        case ContainerRole::Init:
            return {name, tr("init container, no. %1 · ends before the app starts").arg(one.startOrder + 1)};
        case ContainerRole::Sidecar:
            return {name, tr("sidecar, no. %1 · runs beside the app").arg(one.startOrder + 1)};
        case ContainerRole::Ephemeral:
            return {name, tr("ephemeral container")};
        }
        return {name};
    }

    static QString port(const NetworkPort &one)
    {
        if (one.number == 0)
            return one.text.empty() ? tr("✗ port without a number") : tr("✗ “%1” is no port").arg(qt(one.text));
        QString text = qt(one.text) + u'/' + qt(one.protocol);
        if (!one.name.empty())
            text += QStringLiteral(" · ") + qt(one.name);
        if (one.origin != PortOrigin::Declared)
            text = tr("%1 · not declared").arg(text);
        if (one.loopbackOnly)
            text = tr("%1 · only on 127.0.0.1").arg(text);
        return one.clash ? tr("⚠ %1 · clash").arg(text) : text;
    }

    static QString probe(const NetworkProbe &one)
    {
        QString method = action(one);
        switch (one.purpose) {
        case ProbePurpose::Startup:
            return tr("startup: %1").arg(method);
        case ProbePurpose::Liveness:
            return tr("liveness: %1").arg(method);
        case ProbePurpose::Readiness:
            return tr("readiness: %1").arg(method);
        case ProbePurpose::PostStart:
            return QStringLiteral("postStart: %1").arg(method);
        case ProbePurpose::PreStop:
            return QStringLiteral("preStop: %1").arg(method);
        }
        return method;
    }

    static QString action(const NetworkProbe &one)
    {
        const QString where = one.host.empty() ? QString() : QStringLiteral(" @ ") + qt(one.host);
        const bool unresolved = one.target == ProbeTarget::Unresolved;
        const QString port = unresolved || !one.host.empty() ? u':' + qt(one.portText) : QString();
        switch (one.method) {
        case ProbeMethod::Http:
            return (one.scheme == "https" ? QStringLiteral("HTTPS ") : QStringLiteral("HTTP ")) + qt(one.urlPath)
                + where + port;
        case ProbeMethod::Tcp:
            return QStringLiteral("TCP") + where + port;
        case ProbeMethod::Grpc:
            return QStringLiteral("gRPC") + port;
        case ProbeMethod::Exec:
            return QStringLiteral("exec ") + qt(one.urlPath).simplified();
        case ProbeMethod::Sleep:
            return tr("sleep %1 s").arg(qt(one.urlPath));
        case ProbeMethod::None:
            break;
        }
        return tr("no action");
    }

    static QString talk(const NetworkTalk &one)
    {
        const QString host = one.host.find(':') == std::string::npos ? qt(one.host) : u'[' + qt(one.host) + u']';
        const QString address = one.number == 0 ? host : host + u':' + QString::number(one.number);
        QString text = QStringLiteral("%1 → %2").arg(qt(one.source), address);
        switch (one.state) {
        case TalkState::Reaches:
        case TalkState::Outside:
            return one.certain ? text : tr("%1 · possible").arg(text);
        case TalkState::ContainerName:
            return tr("✗ %1 · no host name").arg(text);
        case TalkState::Undeclared:
            return tr("✗ %1 · nobody declares it").arg(text);
        case TalkState::TooEarly:
            return tr("✗ %1 · not started yet").arg(text);
        case TalkState::TooLate:
            return tr("✗ %1 · already ended").arg(text);
        }
        return text;
    }

    static QString hostPort(const NetworkPort &one)
    {
        const QString address = one.hostIp.empty() ? QString() : qt(one.hostIp) + u':';
        const QString text = tr("node %1%2/%3").arg(address).arg(one.hostPort).arg(qt(one.protocol));
        return one.hostMapped ? text : tr("✗ %1 · never mapped").arg(text);
    }

    static QStringList dns(const NetworkDns &one)
    {
        QStringList lines{one.policy == one.effective
                              ? tr("DNS policy %1").arg(qt(one.policy))
                              : tr("DNS policy %1, acts like %2").arg(qt(one.policy), qt(one.effective))};
        if (one.policy == "None" && one.nameservers.empty())
            lines << tr("✗ no name server");
        if (!one.nameservers.empty())
            lines << tr("name servers: %1").arg(joined(one.nameservers));
        if (!one.searches.empty())
            lines << tr("search: %1").arg(joined(one.searches));
        for (const HostAlias &alias : one.aliases)
            lines << QStringLiteral("%1 = %2").arg(joined(alias.names), qt(alias.ip));
        return lines;
    }

    static QString frame(FrameKind kind)
    {
        if (kind == FrameKind::HostProcesses)
            return tr("processes: all of the node (hostPID)");
        return kind == FrameKind::HostIpc ? tr("IPC: that of the node (hostIPC)")
                                          : tr("processes: one tree for all (shareProcessNamespace)");
    }

    static QString mount(const NetworkGraph &graph, const NetworkMount &one)
    {
        const QString name = qt(graph.volumes[static_cast<std::size_t>(one.volume)].name);
        const QString text = QStringLiteral("%1 ⇒ %2").arg(name, qt(one.mountPath));
        return one.readOnly ? tr("%1 · read-only").arg(text) : text;
    }
};

} // namespace

QStringList networkLabel(const NetworkGraph &graph, const NetworkItem &item)
{
    return NetworkLabel::of(graph, item);
}

} // namespace podwright
