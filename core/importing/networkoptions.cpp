// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/networkoptions.h"

#include "importing/amounts.h"
#include "importing/containerdraft.h"
#include "importing/poddraft.h"
#include "validation/names.h"

#include <algorithm>

namespace podwright {

namespace {

void carryPodFlag(ContainerDraft &to, const char *path)
{
    if (to.pod().set(path, NewValue::boolean(true)))
        to.pod().note(ImportOutcome::Carried, "carried", {}, path);
}

void appendUnique(ContainerDraft &to, const std::string &path, const std::string &value, std::size_t most)
{
    NewValue &list = to.pod().list(path);
    const NewValue entry = NewValue::string(value);
    if (std::find(list.items.begin(), list.items.end(), entry) != list.items.end())
        return to.pod().note(ImportOutcome::Carried, "carried", {}, path);
    if (list.items.size() >= most)
        return to.dropped("too-many", std::to_string(most));
    list.items.push_back(entry);
    to.pod().note(ImportOutcome::Carried, "carried", {}, path);
}

} // namespace

void takeNetwork(ContainerDraft &to, const std::string &text)
{
    if (text == "host")
        return carryPodFlag(to, "spec.hostNetwork");
    if (text == "none")
        return to.dropped("no-network");
    if (text == "bridge" || text == "default" || text == "private")
        return to.carried({}, "as-by-default");
    for (const char *prefix : {"container:", "service:"}) {
        if (text.starts_with(prefix))
            return to.dropped("network-of-container", text.substr(std::string_view(prefix).size()));
    }
    to.dropped("network-by-name", text);
}

void takeExtraHost(ContainerDraft &to, const std::string &text)
{
    const std::size_t equal = text.find('=');
    const std::size_t sign = equal != std::string::npos ? equal : text.find(':');
    std::string address = sign == std::string::npos ? std::string() : text.substr(sign + 1);
    const std::string name = text.substr(0, sign);
    if (address.starts_with('[') && address.ends_with(']'))
        address = address.substr(1, address.size() - 2);
    if (address == "host-gateway")
        return to.dropped("host-gateway", name);
    if (!isStrictIp(address) || !isDnsSubdomain(name))
        return to.dropped("unknown-value", text);
    NewValue &aliases = to.pod().list("spec.hostAliases");
    const NewValue ip = NewValue::string(address);
    auto found = std::find_if(aliases.items.begin(), aliases.items.end(),
                              [&](const NewValue &one) { return one.entries[0].second == ip; });
    if (found == aliases.items.end()) {
        aliases.items.push_back(NewValue::map({{"ip", ip}, {"hostnames", NewValue::list()}}));
        found = aliases.items.end() - 1;
    }
    auto &names = found->entries[1].second.items;
    if (std::find(names.begin(), names.end(), NewValue::string(name)) == names.end())
        names.push_back(NewValue::string(name));
    to.pod().note(ImportOutcome::Carried, "carried", {}, "spec.hostAliases");
}

void takeDnsServer(ContainerDraft &to, const std::string &text)
{
    if (!isStrictIp(text))
        return to.dropped("unknown-value", text);
    NewValue &servers = to.pod().list("spec.dnsConfig.nameservers");
    const NewValue entry = NewValue::string(text);
    if (std::find(servers.items.begin(), servers.items.end(), entry) == servers.items.end()) {
        if (servers.items.size() >= 3)
            return to.dropped("too-many", "3");
        servers.items.push_back(entry);
    }
    to.pod().set("spec.dnsPolicy", NewValue::string("None"));
    to.pod().note(ImportOutcome::Changed, "dns-server", {}, "spec.dnsConfig.nameservers");
}

void takeDnsSearch(ContainerDraft &to, const std::string &text)
{
    if (!isDnsSubdomainWithUnderscore(text))
        return to.dropped("unknown-value", text);
    appendUnique(to, "spec.dnsConfig.searches", text, 32);
}

void takeDnsOption(ContainerDraft &to, const std::string &text)
{
    const std::size_t colon = text.find(':');
    if (text.empty() || colon == 0)
        return to.dropped("unknown-value", text);
    NewValue option = NewValue::map({{"name", NewValue::string(text.substr(0, colon))}});
    if (colon != std::string::npos)
        option.entries.emplace_back("value", NewValue::string(text.substr(colon + 1)));
    to.pod().list("spec.dnsConfig.options").items.push_back(std::move(option));
    to.pod().note(ImportOutcome::Carried, "carried", {}, "spec.dnsConfig.options");
}

void takeHostname(ContainerDraft &to, const std::string &text)
{
    const std::string name = asDnsLabel(text.substr(0, text.find('.')));
    if (name.empty())
        return to.dropped("unknown-value", text);
    if (to.pod().set("spec.hostname", NewValue::string(name)))
        to.pod().note(name == text ? ImportOutcome::Carried : ImportOutcome::Changed,
                      name == text ? "carried" : "hostname", name, "spec.hostname");
}

void takePidMode(ContainerDraft &to, const std::string &text)
{
    if (text == "host")
        return carryPodFlag(to, "spec.hostPID");
    if (text == "private" || text.empty())
        return to.carried({}, "as-by-default");
    to.dropped("pid-of-container");
}

void takeIpcMode(ContainerDraft &to, const std::string &text)
{
    if (text == "host")
        return carryPodFlag(to, "spec.hostIPC");
    to.carried({}, "ipc-shared");
}

void takeLink(ContainerDraft &to, const std::string &text)
{
    to.dropped("link", text.substr(0, text.find(':')));
}

} // namespace podwright
