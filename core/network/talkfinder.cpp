// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/talkfinder.h"

#include <algorithm>
#include <array>
#include <map>

namespace podwright {

namespace {

constexpr std::array<std::string_view, 6> hostEndings = {"HOST", "HOSTNAME", "SERVER", "ADDR", "ADDRESS", "ENDPOINT"};
constexpr std::array<std::string_view, 12> addressHints = {"HOST", "ADDR",    "URL", "SERVER",   "ENDPOINT", "BROKER",
                                                           "DSN",  "SERVICE", "URI", "UPSTREAM", "TARGET",   "PEER"};

std::string upper(std::string_view text)
{
    std::string made(text);
    for (char &c : made) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    }
    return made;
}

struct Word {
    std::string_view text;
    ValueRef value;
    const char *list;
};

class MentionScan {
public:
    MentionScan(ValueRef container, int index)
        : m_index(index)
    {
        readEnv(container["env"]);
        for (const char *list : {"command", "args"}) {
            for (const ValueRef one : container[list])
                splitWords(one, list);
        }
        readWords();
    }

    std::vector<AddressMention> take() { return std::move(m_found); }

private:
    void readEnv(ValueRef env)
    {
        for (const ValueRef one : env) {
            if (one["value"].isString())
                m_variables[std::string(one["name"].string())] = expanded(one["value"].string());
        }
        for (const ValueRef one : env) {
            const std::string name(one["name"].string());
            if (!one["value"].isString() || name.empty())
                continue;
            for (FoundAddress &address : findAddresses(name, m_variables[name])) {
                if (!address.plainHost || completeHost(name, address))
                    m_found.push_back({m_index, name, std::move(address), one["value"].path()});
            }
        }
    }

    /// As the kubelet does it, for variables above only.
    std::string expanded(std::string_view value) const
    {
        std::string made(value);
        std::size_t at = 0;
        while ((at = made.find("$(", at)) != std::string::npos) {
            const std::size_t end = made.find(')', at);
            const auto known =
                end == std::string::npos ? m_variables.end() : m_variables.find(made.substr(at + 2, end - at - 2));
            if (known == m_variables.end() || made.size() > 4096) {
                at += 2;
                continue;
            }
            made.replace(at, end + 1 - at, known->second);
            at += known->second.size();
        }
        return made;
    }

    /// Finds the port of a variable that holds only a host; false if the name does not speak of a host.
    bool completeHost(const std::string &name, FoundAddress &address) const
    {
        const std::string big = upper(name);
        for (const std::string_view ending : hostEndings) {
            if (!big.ends_with(ending))
                continue;
            const std::string stem = name.substr(0, name.size() - ending.size());
            for (const std::string &sister : {stem + "PORT", stem + "port"}) {
                const auto found = m_variables.find(sister);
                if (found == m_variables.end())
                    continue;
                address.port = portNumber(found->second);
                if (address.port != 0)
                    return true;
            }
            address.port = usualPort(stem.substr(0, stem.find_last_not_of("_-.") + 1));
            address.assumed = true;
            return true;
        }
        return false;
    }

    void splitWords(ValueRef value, const char *list)
    {
        const std::string_view text = value.string();
        std::size_t at = 0;
        while (at < text.size() && m_words.size() < 4096) {
            const std::size_t end = std::min(text.find_first_of(" \t\r\n;|&", at), text.size());
            if (end > at)
                m_words.push_back({text.substr(at, end - at), value, list});
            at = end + 1;
        }
    }

    void readWords()
    {
        std::optional<Word> host;
        int port = 0;
        std::string_view before;
        for (const Word &word : m_words) {
            if (before == "-h" || before == "--host" || before == "-H" || before == "--hostname") {
                host = word;
            } else if (before == "-p" || before == "--port" || before == "-P") {
                port = portNumber(word.text);
            } else {
                readWord(word, before);
            }
            before = word.text;
        }
        if (!host || port == 0)
            return;
        for (FoundAddress &address : findAddresses({}, host->text)) {
            address.port = port;
            address.plainHost = false;
            m_found.push_back({m_index, host->list, std::move(address), host->value.path()});
        }
    }

    void readWord(const Word &word, std::string_view before)
    {
        const std::string text = expanded(word.text);
        for (FoundAddress &address : findAddresses(before.starts_with('-') ? before : std::string_view(), text)) {
            const bool vague = !address.fromUrl && !address.listens && !isLoopback(address.host)
                && address.host.find('.') == std::string::npos && !before.starts_with('-') && text.front() != '-';
            if (!address.plainHost && !vague)
                m_found.push_back({m_index, word.list, std::move(address), word.value.path()});
        }
    }

    int m_index;
    std::map<std::string, std::string> m_variables;
    std::vector<Word> m_words;
    std::vector<AddressMention> m_found;
};

bool speaksOfAddress(const AddressMention &mention)
{
    if (mention.address.fromUrl || mention.address.host.find('.') != std::string::npos)
        return true;
    const std::string name = upper(mention.source);
    return std::any_of(addressHints.begin(), addressHints.end(),
                       [&](std::string_view hint) { return name.find(hint) != std::string::npos; });
}

std::string aliasIp(const NetworkGraph &graph, const std::string &name)
{
    for (const HostAlias &alias : graph.dns.aliases) {
        if (std::find(alias.names.begin(), alias.names.end(), name) != alias.names.end())
            return alias.ip;
    }
    return {};
}

/// The port that a call to another container's name was meant for: the one it says, else its only declared one.
int meantPort(const NetworkGraph &graph, int container, int number)
{
    int only = -1;
    int count = 0;
    for (std::size_t index = 0; index < graph.ports.size(); ++index) {
        const NetworkPort &port = graph.ports[index];
        if (port.container != container || port.number == 0)
            continue;
        if (port.number == number && port.protocol == "TCP")
            return static_cast<int>(index);
        only = static_cast<int>(index);
        ++count;
    }
    return number == 0 && count == 1 ? only : -1;
}

TalkState timely(const NetworkGraph &graph, int from, int port)
{
    const NetworkContainer &caller = graph.containers[static_cast<std::size_t>(from)];
    const int to = graph.ports[static_cast<std::size_t>(port)].container;
    const NetworkContainer &called = graph.containers[static_cast<std::size_t>(to)];
    if (from == to)
        return TalkState::Reaches;
    const bool starts = caller.role == ContainerRole::Init || caller.role == ContainerRole::Sidecar;
    const bool callerEnds = caller.role == ContainerRole::Init;
    const bool startsWithInit = called.role == ContainerRole::Init || called.role == ContainerRole::Sidecar;
    if (callerEnds && (!startsWithInit || called.startOrder > caller.startOrder))
        return TalkState::TooEarly;
    if (called.role == ContainerRole::Init && (!starts || called.startOrder < caller.startOrder))
        return TalkState::TooLate;
    return TalkState::Reaches;
}

} // namespace

std::vector<AddressMention> findMentions(ValueRef container, int index)
{
    return MentionScan(container, index).take();
}

std::optional<NetworkTalk> talkOf(const NetworkGraph &graph, const AddressMention &mention)
{
    NetworkTalk talk;
    talk.container = mention.container;
    talk.source = mention.source;
    talk.host = mention.address.host;
    talk.number = mention.address.port;
    talk.certain = !mention.address.assumed;
    talk.path = mention.path;
    const std::string ip = aliasIp(graph, talk.host);
    const int named = ip.empty() ? findContainer(graph, talk.host) : -1;
    if (isLoopback(talk.host) || isLoopback(ip)) {
        if (talk.number == 0)
            return std::nullopt;
        talk.port = findPort(graph, talk.number);
        if (talk.port >= 0) {
            talk.state = timely(graph, talk.container, talk.port);
            const bool probed = graph.ports[static_cast<std::size_t>(talk.port)].origin == PortOrigin::Probed;
            talk.certain = talk.certain && !probed;
        } else {
            talk.state = TalkState::Undeclared;
        }
        return talk;
    }
    if (named >= 0) {
        talk.state = TalkState::ContainerName;
        talk.port = meantPort(graph, named, talk.number);
        // "app:1000" may as well be a user and a group
        return talk.port >= 0 || speaksOfAddress(mention) ? std::optional(talk) : std::nullopt;
    }
    talk.state = TalkState::Outside;
    return talk.number != 0 && speaksOfAddress(mention) ? std::optional(talk) : std::nullopt;
}

} // namespace podwright
