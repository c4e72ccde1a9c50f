// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/reach.h"

#include "network/addressfinder.h"
#include "network/networkstatement.h"

#include <algorithm>
#include <cctype>

namespace podwright {

namespace {

ReachHost hostKind(const std::string &host)
{
    static constexpr std::string_view podWords[] = {"pod-ip", "podip", "pod", "<pod-ip>", "pod_ip"};
    static constexpr std::string_view nodeWords[] = {"node-ip", "nodeip", "node", "<node-ip>", "node_ip"};
    if (isLoopback(host))
        return ReachHost::Localhost;
    if (std::find(std::begin(podWords), std::end(podWords), host) != std::end(podWords))
        return ReachHost::PodIp;
    if (std::find(std::begin(nodeWords), std::end(nodeWords), host) != std::end(nodeWords))
        return ReachHost::NodeIp;
    return ReachHost::Name;
}

class Reach {
public:
    Reach(const NetworkGraph &graph, ReachFrom from, int container, const ReachAddress &to)
        : m_graph(graph)
        , m_from(from)
        , m_container(container)
        , m_to(to)
        , m_number(std::to_string(to.port))
    {
    }

    ReachAnswer answer()
    {
        stand();
        if (!m_graph.hasPod || m_graph.containers.empty()) {
            fail("reach-nobody", {});
            return std::move(m_answer);
        }
        switch (m_to.host) {
        case ReachHost::Localhost:
            toLocalhost();
            break;
        case ReachHost::PodIp:
            toPodIp();
            break;
        case ReachHost::NodeIp:
            toNodeIp();
            break;
        case ReachHost::Name:
            toName();
            break;
        }
        return std::move(m_answer);
    }

private:
    void pass(NetworkItemKind kind, int index = 0) { m_answer.way.push_back({kind, index}); }
    void need(const char *code, std::vector<std::string> arguments = {})
    {
        m_answer.needs.push_back({code, std::move(arguments)});
    }
    void end(ReachOutcome outcome, const char *code, std::vector<std::string> arguments)
    {
        m_answer.outcome = outcome;
        m_answer.reasons.push_back({code, std::move(arguments)});
    }
    void fail(const char *code, std::vector<std::string> arguments)
    {
        end(ReachOutcome::Fails, code, std::move(arguments));
    }

    void stand()
    {
        if (m_from == ReachFrom::Container)
            pass(NetworkItemKind::Container, m_container);
        else if (m_from == ReachFrom::Node)
            pass(NetworkItemKind::Node);
        else
            pass(NetworkItemKind::Elsewhere);
    }

    bool inPod() const { return m_from == ReachFrom::Container; }

    void toLocalhost()
    {
        if (inPod() || (m_from == ReachFrom::Node && m_graph.hostNetwork)) {
            toSocket(true);
        } else if (m_from == ReachFrom::Node) {
            const int mapped = mappedPort();
            fail("reach-localhost-node", {m_number});
            if (mapped >= 0)
                need("need-node-ip", {m_number});
            else
                need("need-pod-ip", {m_number});
        } else {
            fail(m_from == ReachFrom::OtherPod ? "reach-localhost-pod" : "reach-localhost-outside", {m_number});
            needWayIn();
        }
    }

    void toPodIp()
    {
        if (m_graph.hostNetwork) {
            toNodeIp(); // NET-03: the Pod's IP is the node's
        } else if (m_from == ReachFrom::Outside) {
            fail("reach-pod-ip-outside", {});
            needWayIn();
        } else {
            toSocket(false);
        }
    }

    /// What to do to get in from elsewhere, with the port that is meant.
    void needWayIn()
    {
        if (m_from == ReachFrom::OtherPod)
            need("need-pod-ip-or-service", {m_number});
        else
            need("need-service-or-host-port", {m_number});
    }

    void toNodeIp()
    {
        if (m_graph.hostNetwork) {
            toSocket(false);
            return;
        }
        const int index = mappedPort();
        if (index < 0) {
            fail("reach-no-host-port", {m_number});
            need("need-host-port", {m_number});
            return;
        }
        const NetworkPort &port = m_graph.ports[static_cast<std::size_t>(index)];
        pass(NetworkItemKind::HostPort, index);
        if (!port.hostMapped) { // NET-06
            fail("reach-host-port-not-mapped", {m_number, containerLabel(m_graph, port.container)});
            need("need-app-container", {m_number});
            return;
        }
        if (isLoopback(port.hostIp) && m_from != ReachFrom::Node) {
            fail("reach-host-ip-loopback", {m_number, port.hostIp});
            need("need-host-ip-free", {m_number});
            return;
        }
        arrive(index, false, "reach-host-port");
        need("need-port-mapping"); // NET-05
        if (!port.hostIp.empty() && port.hostIp != "0.0.0.0")
            need("need-that-address", {port.hostIp});
    }

    int mappedPort() const
    {
        int other = -1;
        for (std::size_t index = 0; index < m_graph.ports.size(); ++index) {
            const NetworkPort &port = m_graph.ports[index];
            if (port.hostPort != m_to.port || port.protocol != m_to.protocol)
                continue;
            if (port.hostMapped)
                return static_cast<int>(index);
            other = static_cast<int>(index);
        }
        return other;
    }

    void toName()
    {
        for (const HostAlias &alias : m_graph.dns.aliases) {
            if (!inPod() || std::find(alias.names.begin(), alias.names.end(), m_to.name) == alias.names.end())
                continue;
            if (isLoopback(alias.ip))
                toSocket(true);
            else
                end(ReachOutcome::Depends, "reach-alias", {m_to.name, alias.ip});
            return;
        }
        if (inPod() && m_to.name == m_graph.podName && !m_graph.hostNetwork && !m_graph.isTemplate) {
            toSocket(false); // NET-19: the Pod's own name stands in its /etc/hosts
            return;
        }
        const int named = findContainer(m_graph, m_to.name);
        if (inPod() && named >= 0) {
            fail("reach-container-name", {m_to.name});
            need("need-localhost", {m_number});
            return;
        }
        toService();
    }

    void toService()
    {
        if (m_from == ReachFrom::Outside || m_from == ReachFrom::Node) {
            fail(m_from == ReachFrom::Node ? "reach-service-node" : "reach-service-outside", {m_to.name});
            need("need-service-or-host-port", {m_number});
            return;
        }
        const NetworkDns &dns = m_graph.dns;
        if (inPod() && dns.effective == "Default") { // NET-12, NET-13
            fail("reach-service-no-cluster-dns", {m_to.name, dns.policy});
            need(m_graph.hostNetwork ? "need-cluster-first-host-net" : "need-cluster-first");
            return;
        }
        end(ReachOutcome::Depends, "reach-service", {m_to.name, m_number});
        if (inPod() && dns.effective == "None")
            need("need-dns-config");
        if (!m_graph.hasLabels)
            need("need-labels");
        need("need-service", {m_to.name, m_number});
    }

    /// A port of the network that the Pod's containers share; loopback, or the address that others see.
    void toSocket(bool loopback)
    {
        const int index = findPort(m_graph, m_to.port, m_to.protocol);
        if (index < 0) {
            pass(NetworkItemKind::Pod);
            end(m_graph.hostNetwork ? ReachOutcome::Depends : ReachOutcome::Fails,
                m_graph.hostNetwork ? "reach-undeclared-node" : "reach-undeclared", {m_number, m_to.protocol});
            need("need-listener", {m_number}); // NET-04
            return;
        }
        arrive(index, loopback, loopback ? "reach-localhost" : "reach-pod-ip");
    }

    void arrive(int index, bool loopback, const char *code)
    {
        const NetworkPort &port = m_graph.ports[static_cast<std::size_t>(index)];
        const std::string owner = containerLabel(m_graph, port.container);
        const std::string number = std::to_string(port.number);
        if (!loopback && port.loopbackOnly) {
            pass(NetworkItemKind::Pod);
            fail("reach-loopback-only", {owner, number});
            need("need-listen-everywhere", {owner, number});
            return;
        }
        if (!runsTogether(port.container, owner))
            return;
        pass(NetworkItemKind::Port, index);
        pass(NetworkItemKind::Container, port.container);
        const bool itself = inPod() && port.container == m_container && loopback;
        end(port.origin == PortOrigin::Declared ? ReachOutcome::Reaches : ReachOutcome::Depends,
            itself ? "reach-itself" : code, {owner, number, m_number});
        if (port.clash)
            need("need-no-clash", {number});
        if (loopback)
            need("need-listening", {owner, number});
        else
            need("need-listening-everywhere", {owner, number});
        if (!loopback && m_from == ReachFrom::OtherPod)
            need("need-no-policy");
    }

    /// An init container runs alone: before the app containers, after those init containers that have ended.
    bool runsTogether(int target, const std::string &owner)
    {
        const NetworkContainer &called = m_graph.containers[static_cast<std::size_t>(target)];
        if (called.role == ContainerRole::Init && (!inPod() || target != m_container)) {
            const bool early = inPod() && startsBefore(target);
            fail(early ? "reach-not-started" : "reach-init-ended", {owner});
            return false;
        }
        if (inPod() && m_graph.containers[static_cast<std::size_t>(m_container)].role == ContainerRole::Init
            && target != m_container && startsBefore(target)) {
            fail("reach-not-started", {owner});
            need("need-sidecar", {owner});
            return false;
        }
        return true;
    }

    /// Whether the place starts before the target does.
    bool startsBefore(int target) const
    {
        const NetworkContainer &here = m_graph.containers[static_cast<std::size_t>(m_container)];
        const NetworkContainer &there = m_graph.containers[static_cast<std::size_t>(target)];
        const auto first = [](const NetworkContainer &one) {
            return one.role == ContainerRole::Init || one.role == ContainerRole::Sidecar;
        };
        return first(here) && (!first(there) || here.startOrder < there.startOrder);
    }

    const NetworkGraph &m_graph;
    ReachFrom m_from;
    int m_container;
    const ReachAddress &m_to;
    std::string m_number;
    ReachAnswer m_answer;
};

} // namespace

std::optional<ReachAddress> readReachAddress(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return std::nullopt;
    text = text.substr(first, text.find_last_not_of(" \t") + 1 - first);
    ReachAddress address;
    const bool url = text.find("://") != std::string_view::npos;
    for (const char *protocol : {"TCP", "UDP", "SCTP"}) {
        const std::string tail = std::string("/") + protocol;
        std::string end(text.substr(text.size() - std::min(text.size(), tail.size())));
        std::transform(end.begin(), end.end(), end.begin(), [](unsigned char c) { return std::toupper(c); });
        if (url || end != tail)
            continue;
        address.protocol = protocol;
        text.remove_suffix(tail.size());
        break;
    }
    if (text.starts_with('<')) { // <pod-ip>:80
        const std::size_t close = text.find('>');
        if (close == std::string_view::npos)
            return std::nullopt;
        address.name = text.substr(1, close - 1);
        const std::string_view rest = text.substr(close + 1);
        address.port = rest.empty() ? 80 : rest.front() == ':' ? portNumber(rest.substr(1)) : 0;
    } else {
        const std::vector<FoundAddress> found = findAddresses({}, text);
        if (found.size() != 1)
            return std::nullopt;
        address.name = found[0].host.empty() || found[0].listens ? "localhost" : found[0].host;
        address.port = found[0].port != 0 ? found[0].port : 80;
    }
    if (address.port == 0)
        return std::nullopt;
    address.host = hostKind(address.name);
    return address;
}

ReachAnswer reach(const NetworkGraph &graph, ReachFrom from, int container, const ReachAddress &to)
{
    return Reach(graph, from, container, to).answer();
}

} // namespace podwright
