// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/portoptions.h"

#include "importing/amounts.h"
#include "importing/containerdraft.h"
#include "importing/poddraft.h"

#include <algorithm>
#include <optional>

namespace podwright {

namespace {

constexpr std::int64_t mostPorts = 100; ///< of one range; more say nothing to a reader

struct PortRange {
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::int64_t size() const { return last - first + 1; }
};

std::optional<PortRange> rangeOf(std::string_view text)
{
    const std::size_t dash = text.find('-');
    const auto first = wholeNumber(text.substr(0, dash));
    const auto last = dash == std::string_view::npos ? first : wholeNumber(text.substr(dash + 1));
    if (!first || !last || *first < 1 || *last > 65535 || *last < *first)
        return std::nullopt;
    return PortRange{*first, *last};
}

struct PortMapping {
    std::string ip;
    std::optional<PortRange> host;
    PortRange inside;
    std::string protocol; ///< upper case
};

std::optional<std::string> takeProtocol(std::string &text)
{
    const std::size_t slash = text.find('/');
    if (slash == std::string::npos)
        return "TCP";
    std::string protocol = text.substr(slash + 1);
    text.resize(slash);
    std::transform(protocol.begin(), protocol.end(), protocol.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    if (protocol != "TCP" && protocol != "UDP" && protocol != "SCTP")
        return std::nullopt;
    return protocol;
}

std::optional<PortMapping> mappingOf(std::string text)
{
    PortMapping mapping;
    const auto protocol = takeProtocol(text);
    if (!protocol)
        return std::nullopt;
    mapping.protocol = *protocol;
    const std::size_t lastColon = text.rfind(':');
    const auto inside = rangeOf(std::string_view(text).substr(lastColon == std::string::npos ? 0 : lastColon + 1));
    if (!inside)
        return std::nullopt;
    mapping.inside = *inside;
    if (lastColon == std::string::npos)
        return mapping;
    text.resize(lastColon);
    const std::size_t colon = text.rfind(':');
    const bool bracket = text.ends_with(']'); // [::1]::80
    const std::string host =
        bracket || colon == std::string::npos ? (bracket ? std::string() : text) : text.substr(colon + 1);
    mapping.ip = bracket ? text : colon == std::string::npos ? std::string() : text.substr(0, colon);
    if (mapping.ip.starts_with('[') && mapping.ip.ends_with(']'))
        mapping.ip = mapping.ip.substr(1, mapping.ip.size() - 2);
    if (host.empty())
        return mapping;
    mapping.host = rangeOf(host);
    return mapping.host ? std::optional(mapping) : std::nullopt;
}

/// False: the very same port is there already.
bool addPort(ContainerDraft &to, NewValue port)
{
    NewValue &ports = to.list("ports");
    if (std::find(ports.items.begin(), ports.items.end(), port) != ports.items.end())
        return false;
    ports.items.push_back(std::move(port));
    return true;
}

NewValue portEntry(std::int64_t inside, const std::string &protocol)
{
    NewValue port = NewValue::map({{"containerPort", NewValue::integer(inside)}});
    if (protocol != "TCP")
        port.entries.emplace_back("protocol", NewValue::string(protocol));
    return port;
}

std::string pathOfNext(ContainerDraft &to)
{
    return "ports[" + std::to_string(to.list("ports").items.size()) + ']';
}

} // namespace

void takePublishedPort(ContainerDraft &to, const std::string &text)
{
    const auto mapping = mappingOf(text);
    if (!mapping)
        return to.dropped("no-port", text);
    if (mapping->inside.size() > mostPorts)
        return to.dropped("too-many-ports", std::to_string(mostPorts));
    const std::string field = pathOfNext(to);
    const bool onNode = to.pod().at("spec.hostNetwork") != nullptr;
    const bool paired = mapping->host && mapping->host->size() == mapping->inside.size();
    for (std::int64_t index = 0; index < mapping->inside.size(); ++index) {
        NewValue port = portEntry(mapping->inside.first + index, mapping->protocol);
        if (paired && to.pod().options().hostPorts && !onNode) {
            port.entries.emplace_back("hostPort", NewValue::integer(mapping->host->first + index));
            if (!mapping->ip.empty() && mapping->ip != "0.0.0.0" && mapping->ip != "::")
                port.entries.emplace_back("hostIP", NewValue::string(mapping->ip));
        }
        addPort(to, std::move(port));
    }
    if (onNode)
        to.changed("port-host-network", field);
    else if (!mapping->host)
        to.changed("port-any-host", field);
    else if (!paired)
        to.changed("port-range-host", field);
    else
        to.changed(to.pod().options().hostPorts ? "host-port" : "port-without-host", field,
                   std::to_string(mapping->host->first));
}

void takeExposedPort(ContainerDraft &to, const std::string &text)
{
    std::string rest = text;
    const auto protocol = takeProtocol(rest);
    const auto range = rangeOf(rest);
    if (!protocol || !range)
        return to.dropped("no-port", text);
    if (range->size() > mostPorts)
        return to.dropped("too-many-ports", std::to_string(mostPorts));
    const std::string field = pathOfNext(to);
    for (std::int64_t port = range->first; port <= range->last; ++port) {
        const auto &ports = to.list("ports").items;
        const NewValue entry = portEntry(port, *protocol);
        // one that is published too is declared by that
        const bool there = std::any_of(ports.begin(), ports.end(), [&](const NewValue &one) {
            return std::equal(entry.entries.begin(), entry.entries.end(), one.entries.begin(),
                              one.entries.begin()
                                  + static_cast<std::ptrdiff_t>(std::min(entry.entries.size(), one.entries.size())))
                && (one.entries.size() == entry.entries.size()
                    || one.entries[entry.entries.size()].first != "protocol");
        });
        if (!there)
            addPort(to, entry);
    }
    if (to.list("ports").items.empty())
        to.remove("ports");
    to.carried(field);
}

void takePublishAll(ContainerDraft &to, const std::string &)
{
    to.dropped("publish-all");
}

} // namespace podwright
