// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkreader.h"

#include "network/portclashes.h"
#include "network/talkfinder.h"

#include <algorithm>
#include <array>

namespace podwright {

namespace {

/// A scalar as text, numbers and booleans as JSON writes them.
std::string scalarText(ValueRef value)
{
    if (value.isBool())
        return value.boolean() ? "true" : "false";
    return value.isString() || value.isNumber() ? std::string(value.value().text) : std::string();
}

/// A port number must be a number: "80" in quotes is refused by the server, so it is no port here either.
int numberOf(ValueRef value)
{
    const std::int64_t number = value.integer();
    return number >= 1 && number <= 65535 ? static_cast<int>(number) : 0;
}

std::vector<std::string> texts(ValueRef list)
{
    std::vector<std::string> made;
    for (const ValueRef one : list) {
        if (!scalarText(one).empty())
            made.push_back(scalarText(one));
    }
    return made;
}

class NetworkReader {
public:
    NetworkReader(ValueRef pod, const PodPlace &place)
        : m_pod(pod)
        , m_spec(pod["spec"])
    {
        m_graph.hasPod = pod.isMap();
        m_graph.isTemplate = place.isTemplate;
        m_graph.root = place.root;
        m_graph.specPath = m_spec ? m_spec.path() : place.root;
        m_graph.podName = scalarText(pod["metadata"]["name"]);
        m_graph.hasLabels = pod["metadata"]["labels"].size() > 0;
        m_graph.hostNetwork = m_spec["hostNetwork"].boolean();
        m_graph.hostNetworkPath = m_spec["hostNetwork"] ? m_spec["hostNetwork"].path() : m_graph.specPath;
    }

    NetworkGraph read()
    {
        readContainers("initContainers");
        readContainers("containers");
        readContainers("ephemeralContainers");
        markTwins();
        readDns();
        readFrames();
        readVolumes();
        for (AddressMention &mention : m_mentions)
            mention.address.listens = mention.address.listens || (mention.address.mayListen && !othersDeclare(mention));
        for (std::size_t index = 0; index < m_values.size(); ++index)
            readPorts(index);
        for (std::size_t index = 0; index < m_values.size(); ++index)
            readProbes(index);
        for (const AddressMention &mention : m_mentions) {
            auto talk = mention.address.listens ? std::nullopt : talkOf(m_graph, mention);
            if (talk && !isRepeated(*talk))
                m_graph.talks.push_back(std::move(*talk));
        }
        markClashes();
        return std::move(m_graph);
    }

private:
    void readContainers(std::string_view list)
    {
        for (const ValueRef value : m_spec[list]) {
            NetworkContainer one;
            one.name = scalarText(value["name"]);
            one.path = value.path();
            if (list == "initContainers") {
                one.role = value["restartPolicy"].string() == "Always" ? ContainerRole::Sidecar : ContainerRole::Init;
                one.startOrder = static_cast<int>(m_values.size());
            } else if (list == "ephemeralContainers") {
                one.role = ContainerRole::Ephemeral;
            }
            const int index = static_cast<int>(m_values.size());
            const auto mentions = findMentions(value, index);
            m_mentions.insert(m_mentions.end(), mentions.begin(), mentions.end());
            m_values.push_back(value);
            m_graph.containers.push_back(std::move(one));
        }
    }

    /// Then it can only be called there, not listened on.
    bool othersDeclare(const AddressMention &mention) const
    {
        for (std::size_t index = 0; index < m_values.size(); ++index) {
            for (const ValueRef port : m_values[index]["ports"]) {
                if (static_cast<int>(index) != mention.container
                    && numberOf(port["containerPort"]) == mention.address.port)
                    return true;
            }
        }
        return false;
    }

    void markTwins()
    {
        auto &all = m_graph.containers;
        for (NetworkContainer &one : all) {
            const auto same = [&](const NetworkContainer &other) { return other.name == one.name; };
            one.nameTwice = !one.name.empty() && std::count_if(all.begin(), all.end(), same) > 1;
        }
    }

    void readPorts(std::size_t container)
    {
        const std::size_t first = m_graph.ports.size();
        for (const ValueRef value : m_values[container]["ports"])
            m_graph.ports.push_back(declaredPort(value, static_cast<int>(container)));
        for (const AddressMention &mention : m_mentions) {
            if (mention.container != static_cast<int>(container) || !mention.address.listens
                || mention.address.port == 0)
                continue;
            if (NetworkPort *port = ownPort(first, mention.address.port)) {
                port->loopbackOnly = port->loopbackOnly || isLoopback(mention.address.host);
            } else {
                m_graph.ports.push_back(
                    ghostPort(PortOrigin::Listening, static_cast<int>(container), mention.address.port, mention.path));
                m_graph.ports.back().loopbackOnly = isLoopback(mention.address.host);
            }
        }
        forEachProbe(container, [&](ValueRef probe, ProbePurpose) {
            const ValueRef action = networkAction(probe);
            const int number = resolvedPort(action["port"], first);
            if (number != 0 && action["host"].string().empty() && !ownPort(first, number))
                m_graph.ports.push_back(
                    ghostPort(PortOrigin::Probed, static_cast<int>(container), number, action["port"].path()));
        });
    }

    NetworkPort declaredPort(ValueRef value, int container) const
    {
        NetworkPort port;
        port.container = container;
        port.name = scalarText(value["name"]);
        port.text = scalarText(value["containerPort"]);
        port.number = numberOf(value["containerPort"]);
        if (!value["protocol"].string().empty())
            port.protocol = value["protocol"].string();
        port.hostIp = scalarText(value["hostIP"]);
        port.path = value.path();
        const ValueRef hostPort = value["hostPort"];
        port.hostPort = numberOf(hostPort);
        port.hostPortBad = !hostPort.isNull() && port.hostPort == 0 && scalarText(hostPort) != "0";
        port.hostPortPath = hostPort ? hostPort.path() : port.path;
        const ContainerRole role = m_graph.containers[static_cast<std::size_t>(container)].role;
        if (m_graph.hostNetwork && port.hostPort == 0 && !port.hostPortBad)
            port.hostPort = port.number;
        port.hostMapped = m_graph.hostNetwork || role == ContainerRole::App; // NET-06
        return port;
    }

    NetworkPort ghostPort(PortOrigin origin, int container, int number, Path path) const
    {
        NetworkPort port;
        port.container = container;
        port.origin = origin;
        port.number = number;
        port.text = std::to_string(number);
        port.path = std::move(path);
        port.hostPortPath = port.path;
        return port;
    }

    NetworkPort *ownPort(std::size_t first, int number)
    {
        const auto found = std::find_if(m_graph.ports.begin() + static_cast<std::ptrdiff_t>(first), m_graph.ports.end(),
                                        [&](const auto &one) { return one.number == number && one.protocol == "TCP"; });
        return found == m_graph.ports.end() ? nullptr : &*found;
    }

    /// PRB-36: a name of this container's ports, else read as a number.
    int resolvedPort(ValueRef port, std::size_t first) const
    {
        if (!port.isString())
            return numberOf(port);
        for (std::size_t index = first; index < m_graph.ports.size(); ++index) {
            if (m_graph.ports[index].name == port.string() && !port.string().empty())
                return m_graph.ports[index].number;
        }
        return portNumber(port.string());
    }

    static ValueRef networkAction(ValueRef probe)
    {
        for (const char *action : {"httpGet", "tcpSocket", "grpc"}) {
            if (probe[action].isMap())
                return probe[action];
        }
        return {};
    }

    template <typename Visit> void forEachProbe(std::size_t container, Visit visit) const
    {
        const ValueRef value = m_values[container];
        const std::array<std::pair<ValueRef, ProbePurpose>, 5> all = {
            {{value["startupProbe"], ProbePurpose::Startup},
             {value["livenessProbe"], ProbePurpose::Liveness},
             {value["readinessProbe"], ProbePurpose::Readiness},
             {value["lifecycle"]["postStart"], ProbePurpose::PostStart},
             {value["lifecycle"]["preStop"], ProbePurpose::PreStop}}};
        for (const auto &[probe, purpose] : all) {
            if (probe.isMap())
                visit(probe, purpose);
        }
    }

    void readProbes(std::size_t container)
    {
        std::size_t first = 0;
        while (first < m_graph.ports.size() && m_graph.ports[first].container < static_cast<int>(container))
            ++first;
        forEachProbe(container, [&](ValueRef value, ProbePurpose purpose) {
            NetworkProbe probe;
            probe.container = static_cast<int>(container);
            probe.purpose = purpose;
            probe.path = value.path();
            readAction(value, probe);
            const ValueRef action = networkAction(value);
            probe.portText = scalarText(action["port"]);
            probe.number = resolvedPort(action["port"], first);
            if (action && probe.host.empty() && probe.number != 0) {
                probe.target = ProbeTarget::Port;
                probe.port = portOf(static_cast<int>(container), probe.number);
            } else if (action && probe.number != 0) {
                const bool loopback = isLoopback(probe.host);
                probe.target = loopback ? ProbeTarget::Node : ProbeTarget::Elsewhere;
                if (loopback && m_graph.hostNetwork)
                    probe.port = portOf(static_cast<int>(container), probe.number);
                if (probe.port >= 0)
                    probe.target = ProbeTarget::Port;
            }
            m_graph.probes.push_back(std::move(probe));
        });
    }

    static void readAction(ValueRef value, NetworkProbe &probe)
    {
        if (value["httpGet"].isMap()) {
            probe.method = ProbeMethod::Http;
            probe.host = scalarText(value["httpGet"]["host"]);
            probe.scheme = value["httpGet"]["scheme"].string() == "HTTPS" ? "https" : "http";
            probe.urlPath = scalarText(value["httpGet"]["path"]);
            if (!probe.urlPath.starts_with('/'))
                probe.urlPath.insert(0, 1, '/');
        } else if (value["tcpSocket"].isMap()) {
            probe.method = ProbeMethod::Tcp;
            probe.host = scalarText(value["tcpSocket"]["host"]);
        } else if (value["grpc"].isMap()) {
            probe.method = ProbeMethod::Grpc;
        } else if (value["exec"].isMap()) {
            probe.method = ProbeMethod::Exec;
            probe.target = ProbeTarget::Process;
            for (const std::string &word : texts(value["exec"]["command"]))
                probe.urlPath += (probe.urlPath.empty() ? "" : " ") + word;
        } else if (value["sleep"].isMap()) {
            probe.method = ProbeMethod::Sleep;
            probe.target = ProbeTarget::Process;
            probe.urlPath = scalarText(value["sleep"]["seconds"]);
        }
    }

    int portOf(int container, int number) const
    {
        for (std::size_t index = 0; index < m_graph.ports.size(); ++index) {
            const NetworkPort &port = m_graph.ports[index];
            if (port.container == container && port.number == number && port.protocol == "TCP")
                return static_cast<int>(index);
        }
        return -1;
    }

    void readDns()
    {
        NetworkDns &dns = m_graph.dns;
        const ValueRef policy = m_spec["dnsPolicy"];
        const ValueRef config = m_spec["dnsConfig"];
        if (!policy.string().empty())
            dns.policy = policy.string();
        dns.effective = dns.policy;
        if (dns.policy == "ClusterFirst" && m_graph.hostNetwork)
            dns.effective = "Default"; // NET-12
        if (dns.policy == "ClusterFirstWithHostNet")
            dns.effective = "ClusterFirst";
        dns.nameservers = texts(config["nameservers"]);
        dns.searches = texts(config["searches"]);
        dns.path = policy ? policy.path() : config ? config.path() : m_graph.specPath;
        for (const ValueRef alias : m_spec["hostAliases"]) {
            HostAlias one{scalarText(alias["ip"]), texts(alias["hostnames"]), alias.path()};
            dns.aliases.push_back(std::move(one));
        }
    }

    void readFrames()
    {
        const auto add = [&](const char *field, FrameKind kind) {
            if (m_spec[field].boolean())
                m_graph.frames.push_back({kind, m_spec[field].path()});
        };
        add("hostPID", FrameKind::HostProcesses);
        add("hostIPC", FrameKind::HostIpc);
        if (!m_spec["hostPID"].boolean()) // NET-02: hostPID wins
            add("shareProcessNamespace", FrameKind::SharedProcesses);
    }

    void readVolumes()
    {
        for (const ValueRef value : m_spec["volumes"]) {
            const std::string name = scalarText(value["name"]);
            std::vector<NetworkMount> mounts;
            std::vector<int> users;
            for (std::size_t index = 0; index < m_values.size() && !name.empty(); ++index) {
                for (const ValueRef mount : m_values[index]["volumeMounts"]) {
                    if (scalarText(mount["name"]) != name)
                        continue;
                    const int container = static_cast<int>(index);
                    mounts.push_back({container, static_cast<int>(m_graph.volumes.size()),
                                      scalarText(mount["mountPath"]), mount["readOnly"].boolean(), mount.path()});
                    if (users.empty() || users.back() != container)
                        users.push_back(container);
                }
            }
            if (users.size() < 2)
                continue;
            m_graph.volumes.push_back({name, volumeType(value), value.path()});
            m_graph.mounts.insert(m_graph.mounts.end(), mounts.begin(), mounts.end());
        }
    }

    static std::string volumeType(ValueRef volume)
    {
        for (const ValueRef one : volume) {
            if (one.key() != "name")
                return std::string(one.key());
        }
        return "emptyDir"; // what the server makes of a volume without a source
    }

    bool isRepeated(const NetworkTalk &talk) const
    {
        return std::any_of(m_graph.talks.begin(), m_graph.talks.end(), [&](const NetworkTalk &one) {
            return one.container == talk.container && one.path == talk.path && one.host == talk.host
                && one.number == talk.number;
        });
    }

    void markClashes()
    {
        m_graph.clashes = findClashes(m_graph);
        for (const NetworkClash &clash : m_graph.clashes) {
            for (const int port : clash.ports)
                m_graph.ports[static_cast<std::size_t>(port)].clash = true;
        }
    }

    ValueRef m_pod;
    ValueRef m_spec;
    NetworkGraph m_graph;
    std::vector<ValueRef> m_values; ///< of the containers
    std::vector<AddressMention> m_mentions;
};

} // namespace

NetworkGraph readNetwork(ValueRef document, const PodPlace &place)
{
    return NetworkReader(document.at(place.root), place).read();
}

} // namespace podwright
