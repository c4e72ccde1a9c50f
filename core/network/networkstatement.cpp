// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/networkstatement.h"

#include <algorithm>

namespace podwright {

namespace {

constexpr std::size_t mostNamed = 3; // of containers in a sentence

std::string joined(const std::vector<std::string> &parts)
{
    std::string made;
    for (const std::string &part : parts)
        made += (made.empty() ? "" : ", ") + part;
    return made;
}

std::string addressOf(const std::string &host, int number)
{
    const std::string shown = host.find(':') == std::string::npos ? host : '[' + host + ']';
    return number == 0 ? host : shown + ':' + std::to_string(number);
}

class Statements {
public:
    explicit Statements(const NetworkGraph &graph)
        : m_graph(graph)
    {
    }

    std::vector<NetworkStatement> make()
    {
        if (!m_graph.hasPod) {
            say({NetworkItemKind::Pod, 0}, StatementMark::Note, "no-pod", {});
            return std::move(m_made);
        }
        sayPod();
        for (std::size_t index = 0; index < m_graph.containers.size(); ++index)
            sayContainer(static_cast<int>(index));
        for (const NetworkClash &clash : m_graph.clashes)
            sayClash(clash);
        sayDns();
        sayFrames();
        for (std::size_t index = 0; index < m_graph.volumes.size(); ++index)
            sayVolume(static_cast<int>(index));
        return std::move(m_made);
    }

private:
    void say(NetworkItem item, StatementMark mark, const char *code, std::vector<std::string> arguments)
    {
        m_made.push_back({item, mark, code, std::move(arguments), manifestPath(m_graph, item)});
    }

    std::string label(int container) const { return containerLabel(m_graph, container); }
    const NetworkPort &port(int index) const { return m_graph.ports[static_cast<std::size_t>(index)]; }

    void sayPod()
    {
        const NetworkItem pod{NetworkItemKind::Pod, 0};
        const std::string count = std::to_string(m_graph.containers.size());
        if (m_graph.containers.empty())
            say(pod, StatementMark::Wrong, "no-container", {m_graph.podName});
        else if (m_graph.hostNetwork)
            say({NetworkItemKind::Node, 0}, StatementMark::Note, "host-network", {m_graph.podName, count});
        else
            say(pod, StatementMark::Fact, m_graph.containers.size() == 1 ? "pod-network-one" : "pod-network",
                {m_graph.podName, count});
    }

    void sayContainer(int index)
    {
        const NetworkContainer &one = m_graph.containers[static_cast<std::size_t>(index)];
        const NetworkItem item{NetworkItemKind::Container, index};
        const char *codes[] = {"container-app", "container-init", "container-sidecar", "container-ephemeral"};
        say(item, StatementMark::Fact, codes[static_cast<int>(one.role)],
            {label(index), std::to_string(one.startOrder + 1)});
        if (one.name.empty())
            say(item, StatementMark::Wrong, "container-nameless", {label(index)});
        if (one.nameTwice)
            say(item, StatementMark::Wrong, "container-name-twice", {one.name});
        forEach(m_graph.ports, index, [this](int at) { sayPort(at); });
        forEach(m_graph.probes, index, [this](int at) { sayProbe(at); });
        forEach(m_graph.talks, index, [this](int at) { sayTalk(at); });
    }

    template <typename List, typename Visit> static void forEach(const List &list, int container, Visit visit)
    {
        for (std::size_t at = 0; at < list.size(); ++at) {
            if (list[at].container == container)
                visit(static_cast<int>(at));
        }
    }

    void sayPort(int index)
    {
        const NetworkPort &one = port(index);
        const NetworkItem item{NetworkItemKind::Port, index};
        const std::string owner = label(one.container);
        if (one.number == 0) {
            say(item, StatementMark::Wrong, one.text.empty() ? "port-missing" : "port-bad", {owner, one.text});
            return;
        }
        const std::string number = std::to_string(one.number);
        if (one.origin == PortOrigin::Probed)
            say(item, StatementMark::Note, "port-probed", {owner, number});
        else if (one.origin == PortOrigin::Listening)
            say(item, StatementMark::Note, "port-listening", {owner, number});
        else if (one.name.empty())
            say(item, StatementMark::Fact, "port", {owner, number, one.protocol});
        else
            say(item, StatementMark::Fact, "port-named", {owner, number, one.protocol, one.name});
        if (one.loopbackOnly)
            say(item, StatementMark::Note, "port-loopback-only", {owner, number});
        sayNeighbours(item, one);
        sayHostPort(index, one);
    }

    /// The point of the picture: one localhost. `curl localhost` in one container reaches another's port 80.
    void sayNeighbours(NetworkItem item, const NetworkPort &one)
    {
        const auto running = [&](std::size_t index) {
            return m_graph.containers[index].role == ContainerRole::App
                || m_graph.containers[index].role == ContainerRole::Sidecar;
        };
        if (one.origin != PortOrigin::Declared || sharesNumber(item.index)
            || !running(static_cast<std::size_t>(one.container)))
            return;
        std::vector<std::string> others;
        for (std::size_t index = 0; index < m_graph.containers.size() && others.size() <= mostNamed; ++index) {
            if (static_cast<int>(index) != one.container && running(index))
                others.push_back(label(static_cast<int>(index)));
        }
        if (others.empty())
            return;
        const bool curl = one.number == 80 && one.protocol == "TCP";
        const bool many = others.size() > mostNamed;
        const std::vector<std::string> arguments = {many ? std::string() : joined(others), label(one.container),
                                                    std::to_string(one.number)};
        if (curl)
            say(item, StatementMark::Fact, many ? "curl-localhost-all" : "curl-localhost", arguments);
        else
            say(item, StatementMark::Fact, many ? "same-localhost-all" : "same-localhost", arguments);
    }

    /// Two containers want it, so nobody can say whom one reaches.
    bool sharesNumber(int index) const
    {
        return std::any_of(m_graph.clashes.begin(), m_graph.clashes.end(), [index](const NetworkClash &clash) {
            return !clash.onNode && std::find(clash.ports.begin(), clash.ports.end(), index) != clash.ports.end();
        });
    }

    void sayHostPort(int index, const NetworkPort &one)
    {
        const NetworkItem item{NetworkItemKind::HostPort, index};
        const std::string number = std::to_string(one.hostPort);
        const std::string target = std::to_string(one.number);
        const std::string owner = label(one.container);
        if (one.hostPortBad)
            say(item, StatementMark::Wrong, "host-port-bad", {owner, target});
        if (one.hostPort == 0)
            return;
        if (m_graph.hostNetwork && one.hostPort != one.number)
            say(item, StatementMark::Wrong, "host-network-other-port", {number, target, owner});
        else if (m_graph.hostNetwork)
            say(item, StatementMark::Fact, "host-network-port", {target, owner});
        else if (!one.hostMapped)
            say(item, StatementMark::Wrong, "host-port-not-mapped", {number, one.protocol, owner, target});
        else if (one.hostIp.empty() || one.hostIp == "0.0.0.0")
            say(item, StatementMark::Fact, "host-port", {number, one.protocol, owner, target});
        else
            say(item, StatementMark::Fact, "host-port-address", {number, one.protocol, owner, target, one.hostIp});
    }

    void sayProbe(int index)
    {
        const NetworkProbe &one = m_graph.probes[static_cast<std::size_t>(index)];
        const NetworkItem item{NetworkItemKind::Probe, index};
        const char *codes[] = {"probe-none", "probe-http", "probe-tcp", "probe-grpc", "probe-exec", "probe-sleep"};
        const std::string what = one.method == ProbeMethod::Http ? one.scheme + " GET " + one.urlPath : one.urlPath;
        const std::string number = one.number != 0 ? std::to_string(one.number) : one.portText;
        const bool wrong = one.method == ProbeMethod::None;
        say(item, wrong ? StatementMark::Wrong : StatementMark::Fact, codes[static_cast<int>(one.method)],
            {purposeCode(one.purpose), label(one.container), number, what});
        sayProbeFaults(item, one, number);
    }

    void sayProbeFaults(NetworkItem item, const NetworkProbe &one, const std::string &number)
    {
        const std::string purpose = purposeCode(one.purpose);
        const std::string owner = label(one.container);
        const bool hook = one.purpose == ProbePurpose::PostStart || one.purpose == ProbePurpose::PreStop;
        const bool onNetwork =
            one.method == ProbeMethod::Http || one.method == ProbeMethod::Tcp || one.method == ProbeMethod::Grpc;
        const ContainerRole role = m_graph.containers[static_cast<std::size_t>(one.container)].role;
        if (!hook && (role == ContainerRole::Init || role == ContainerRole::Ephemeral))
            say(item, StatementMark::Wrong, "probe-never", {purpose, owner}); // PRB-02
        if (hook && one.method == ProbeMethod::Tcp)
            say(item, StatementMark::Wrong, "hook-tcp", {purpose, owner}); // ORD-22
        if (one.target == ProbeTarget::Unresolved && onNetwork)
            say(item, StatementMark::Wrong, one.portText.empty() ? "probe-no-port" : "probe-port-unknown",
                {purpose, owner, one.portText});
        if (one.target == ProbeTarget::Node)
            say(item, StatementMark::Wrong, "probe-node", {purpose, owner, one.host, number}); // PRB-28
        if (one.target == ProbeTarget::Elsewhere)
            say(item, StatementMark::Note, "probe-elsewhere", {purpose, owner, one.host, number});
        if (one.target == ProbeTarget::Port && one.port >= 0 && port(one.port).loopbackOnly && one.host.empty())
            say(item, StatementMark::Wrong, "probe-loopback", {purpose, owner, number});
    }

    void sayTalk(int index)
    {
        const NetworkTalk &one = m_graph.talks[static_cast<std::size_t>(index)];
        const NetworkItem item{NetworkItemKind::Talk, index};
        const std::string from = label(one.container);
        const std::string address = addressOf(one.host, one.number);
        const std::string to = one.port >= 0 ? label(port(one.port).container) : std::string();
        const StatementMark sure = one.certain ? StatementMark::Fact : StatementMark::Possible;
        switch (one.state) {
        case TalkState::Reaches:
            if (port(one.port).container == one.container)
                say(item, sure, one.certain ? "talk-self" : "talk-self-possible", {from, address, one.source});
            else
                say(item, sure, one.certain ? "talk" : "talk-possible", {from, to, address, one.source});
            break;
        case TalkState::Outside:
            say(item, sure, one.certain ? "talk-outside" : "talk-outside-possible", {from, address, one.source});
            break;
        case TalkState::ContainerName:
            if (one.port >= 0)
                say(item, StatementMark::Wrong, "talk-container-name",
                    {from, one.host, addressOf("localhost", port(one.port).number), one.source});
            else
                say(item, StatementMark::Wrong, "talk-container-name-only", {from, one.host, one.source});
            break;
        case TalkState::Undeclared:
            say(item, m_graph.hostNetwork ? StatementMark::Note : StatementMark::Wrong, "talk-undeclared",
                {from, address, std::to_string(one.number), one.source});
            break;
        case TalkState::TooEarly:
            say(item, StatementMark::Wrong, "talk-too-early", {from, to, address});
            break;
        case TalkState::TooLate:
            say(item, StatementMark::Wrong, "talk-too-late", {from, to, address});
            break;
        }
    }

    void sayClash(const NetworkClash &clash)
    {
        std::vector<std::string> owners;
        for (const int index : clash.ports) {
            const std::string owner = label(port(index).container);
            if (std::find(owners.begin(), owners.end(), owner) == owners.end())
                owners.push_back(owner);
        }
        const NetworkItem item{clash.onNode ? NetworkItemKind::HostPort : NetworkItemKind::Port, clash.ports.back()};
        const char *code = owners.size() == 1 ? "clash-own" : clash.onNode ? "clash-host-port" : "clash-port";
        say(item, StatementMark::Wrong, code, {joined(owners), std::to_string(clash.number), clash.protocol});
    }

    void sayDns()
    {
        const NetworkDns &dns = m_graph.dns;
        const NetworkItem item{NetworkItemKind::Dns, 0};
        if (dns.policy == "ClusterFirst" && dns.effective == "Default")
            say(item, StatementMark::Note, "dns-host-network", {});
        else if (dns.effective == "ClusterFirst")
            say(item, StatementMark::Fact, "dns-cluster", {dns.policy});
        else if (dns.effective == "Default")
            say(item, StatementMark::Fact, "dns-node", {});
        else if (dns.effective == "None" && !dns.nameservers.empty())
            say(item, StatementMark::Fact, "dns-none", {});
        else if (dns.effective == "None")
            say(item, StatementMark::Wrong, "dns-none-empty", {});
        else
            say(item, StatementMark::Wrong, "dns-unknown", {dns.policy});
        if (!dns.nameservers.empty())
            say(item, StatementMark::Fact, "dns-servers", {joined(dns.nameservers)});
        if (!dns.searches.empty())
            say(item, StatementMark::Fact, "dns-searches", {joined(dns.searches)});
        for (const HostAlias &alias : dns.aliases) {
            say(item, StatementMark::Fact, "host-alias", {joined(alias.names), alias.ip});
            m_made.back().path = alias.path;
        }
    }

    void sayFrames()
    {
        const char *codes[] = {"frame-host-pid", "frame-host-ipc", "frame-shared-pid"};
        for (std::size_t index = 0; index < m_graph.frames.size(); ++index) {
            say({NetworkItemKind::Frame, static_cast<int>(index)}, StatementMark::Fact,
                codes[static_cast<int>(m_graph.frames[index].kind)], {});
        }
    }

    void sayVolume(int index)
    {
        const NetworkVolume &volume = m_graph.volumes[static_cast<std::size_t>(index)];
        std::vector<std::string> users;
        for (const NetworkMount &mount : m_graph.mounts) {
            if (mount.volume == index)
                users.push_back(label(mount.container) + ' ' + mount.mountPath + (mount.readOnly ? " (ro)" : ""));
        }
        say({NetworkItemKind::Volume, index}, StatementMark::Fact, "volume-shared",
            {volume.name, volume.type, joined(users)});
    }

    const NetworkGraph &m_graph;
    std::vector<NetworkStatement> m_made;
};

} // namespace

std::vector<NetworkStatement> networkStatements(const NetworkGraph &graph)
{
    return Statements(graph).make();
}

std::string containerLabel(const NetworkGraph &graph, int container)
{
    const NetworkContainer &one = graph.containers[static_cast<std::size_t>(container)];
    if (!one.name.empty())
        return one.name;
    const std::string path = one.path.toString();
    const std::size_t dot = path.rfind('.');
    return dot == std::string::npos ? path : path.substr(dot + 1);
}

const char *purposeCode(ProbePurpose purpose)
{
    const char *codes[] = {"startup", "liveness", "readiness", "postStart", "preStop"};
    return codes[static_cast<int>(purpose)];
}

} // namespace podwright
