// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/addressfinder.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <optional>
#include <utility>

namespace podwright {

namespace {

constexpr std::array<std::pair<std::string_view, int>, 24> products = {{
    {"https", 443},   {"http", 80},       {"wss", 443},         {"ws", 80},           {"grpc", 50051},
    {"rediss", 6379}, {"redis", 6379},    {"postgresql", 5432}, {"postgres", 5432},   {"pg", 5432},
    {"mysql", 3306},  {"mariadb", 3306},  {"mongodb", 27017},   {"mongo", 27017},     {"amqps", 5671},
    {"amqp", 5672},   {"rabbitmq", 5672}, {"nats", 4222},       {"memcached", 11211}, {"memcache", 11211},
    {"kafka", 9092},  {"elastic", 9200},  {"etcd", 2379},       {"zookeeper", 2181},
}};

std::string lower(std::string_view text)
{
    std::string made(text);
    std::transform(made.begin(), made.end(), made.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return made;
}

bool isHostName(std::string_view host)
{
    const bool fine = !host.empty() && host.size() <= 253 && std::all_of(host.begin(), host.end(), [](unsigned char c) {
        return std::isalnum(c) || c == '.' || c == '-' || c == '_';
    });
    if (!fine || !std::isalnum(static_cast<unsigned char>(host.front())))
        return false;
    const bool letters = std::any_of(host.begin(), host.end(), [](unsigned char c) { return std::isalpha(c); });
    return letters || std::count(host.begin(), host.end(), '.') == 3;
}

bool isAnyAddress(std::string_view host)
{
    return host.empty() || host == "0.0.0.0" || host == "::" || host == "*";
}

bool saysListen(std::string_view name)
{
    const std::string small = lower(name);
    return small.find("listen") != std::string::npos || small.find("bind") != std::string::npos
        || small.find("serve") == 0;
}

/// A flag that servers have for the address they listen on, and some clients for the one they call.
bool mayMeanListening(std::string_view name)
{
    const std::string small = lower(name.substr(std::min(name.find_first_not_of('-'), name.size())));
    return name.starts_with('-')
        && (small == "addr" || small == "address" || small.starts_with("http-addr") || small.starts_with("metrics")
            || small.starts_with("health"));
}

/// Where others are told to call it from elsewhere: neither a call nor a place to listen.
bool advertises(std::string_view name)
{
    return lower(name).find("advertise") != std::string::npos;
}

/// `host`, `host:port` or `[::1]:port`, with or without a tail from `/` on.
std::optional<FoundAddress> readHostPort(std::string_view text)
{
    text = text.substr(0, text.find_first_of("/?#"));
    FoundAddress found;
    std::string_view rest;
    if (text.starts_with('[')) {
        const std::size_t end = text.find(']');
        if (end == std::string_view::npos)
            return std::nullopt;
        found.host = lower(text.substr(1, end - 1));
        rest = text.substr(end + 1);
    } else {
        const std::size_t colon = text.find(':');
        found.host = lower(text.substr(0, colon));
        rest = colon == std::string_view::npos ? std::string_view() : text.substr(colon);
        if (!isHostName(found.host) && !isAnyAddress(found.host))
            return std::nullopt;
    }
    found.listens = isAnyAddress(found.host);
    if (rest.empty())
        return found.host.empty() ? std::nullopt : std::optional(found);
    found.port = portNumber(rest.substr(1));
    return rest.front() == ':' && found.port != 0 ? std::optional(found) : std::nullopt;
}

class AddressScan {
public:
    explicit AddressScan(std::string_view name)
        : m_name(name)
    {
    }

    void scan(std::string_view value)
    {
        constexpr std::string_view separators = " \t\r\n,;\"'";
        const bool single = value.find_first_of(separators) == std::string_view::npos;
        std::size_t at = 0;
        while (at < value.size()) {
            const std::size_t end = std::min(value.find_first_of(separators, at), value.size());
            if (end > at)
                scanWord(value.substr(at, end - at), single);
            at = end + 1;
        }
        if (!m_keyHost.empty() && isHostName(m_keyHost)) {
            FoundAddress one;
            one.host = m_keyHost;
            one.port = m_keyPort;
            one.plainHost = m_keyPort == 0;
            add(std::move(one));
        }
    }

    std::vector<FoundAddress> take() { return std::move(m_found); }

private:
    void scanWord(std::string_view word, bool single)
    {
        const std::size_t scheme = word.find("://");
        const std::size_t dial = word.find("tcp(");
        const std::size_t equals = word.find('=');
        if (dial != std::string_view::npos) {
            const std::string_view inside = word.substr(dial + 4);
            if (const auto found = readHostPort(inside.substr(0, inside.find(')'))))
                add(*found);
        } else if (equals != std::string_view::npos && (scheme == std::string_view::npos || equals < scheme)) {
            scanKey(word.substr(0, equals), word.substr(equals + 1));
        } else if (scheme != std::string_view::npos) {
            scanUrl(word, scheme);
        } else if (const auto found = readHostPort(word)) {
            FoundAddress one = *found;
            one.plainHost = one.port == 0;
            if (one.port != 0 || single)
                add(one);
        }
    }

    void scanKey(std::string_view key, std::string_view value)
    {
        const std::string name = lower(key.substr(std::min(key.find_first_not_of('-'), key.size())));
        if (name == "host" && value.find(':') == std::string_view::npos) {
            m_keyHost = lower(value);
        } else if (name == "port") {
            m_keyPort = portNumber(value);
        } else {
            AddressScan inner(key);
            inner.scan(value);
            for (FoundAddress &one : inner.m_found) {
                if (!one.plainHost)
                    m_found.push_back(std::move(one));
            }
        }
    }

    void scanUrl(std::string_view word, std::size_t scheme)
    {
        std::size_t begin = scheme;
        while (begin > 0 && (std::isalnum(static_cast<unsigned char>(word[begin - 1])) || word[begin - 1] == '+'))
            --begin;
        const std::string name = lower(word.substr(begin, scheme - begin));
        if (name == "unix" || name == "file")
            return;
        std::string_view authority = word.substr(scheme + 3);
        authority = authority.substr(0, authority.find_first_of("/?#"));
        if (const std::size_t user = authority.rfind('@'); user != std::string_view::npos)
            authority = authority.substr(user + 1);
        auto found = readHostPort(authority);
        if (!found)
            return;
        if (found->port == 0) {
            found->port = usualPort(name.substr(0, name.find('+')));
            found->assumed = true;
        }
        found->fromUrl = true;
        add(*found);
    }

    void add(FoundAddress found)
    {
        if ((found.host.empty() && found.port == 0) || advertises(m_name))
            return;
        found.mayListen = mayMeanListening(m_name);
        found.listens = found.listens || isAnyAddress(found.host) || saysListen(m_name);
        m_found.push_back(std::move(found));
    }

    std::string_view m_name;
    std::string m_keyHost;
    int m_keyPort = 0;
    std::vector<FoundAddress> m_found;
};

} // namespace

std::vector<FoundAddress> findAddresses(std::string_view name, std::string_view value)
{
    AddressScan scan(name);
    scan.scan(value.substr(0, std::size_t{64} << 10)); // a script in a variable is read, a whole archive is not
    return scan.take();
}

int usualPort(std::string_view schemeOrName)
{
    const std::string small = lower(schemeOrName);
    for (const auto &[name, port] : products) {
        if (small == name || (name != "http" && name != "ws" && name != "pg" && small.starts_with(name))
            || (name == "pg" && small == "pghost"))
            return port;
    }
    for (const auto &[name, port] : products) {
        if (name.size() > 4 && small.find(name) != std::string::npos)
            return port;
    }
    return 0;
}

int portNumber(std::string_view text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = error == std::errc() && end == text.data() + text.size() && !text.empty();
    return whole && number >= 1 && number <= 65535 ? number : 0;
}

} // namespace podwright
