// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/dnsrules.h"

#include "validation/names.h"
#include "validation/rules/choice.h"
#include "validation/rules/hostrules.h"

namespace podwright {

namespace {

constexpr std::size_t mostNameservers = 3;
constexpr std::size_t mostSearches = 32;
constexpr std::size_t mostSearchBytes = 2048;

void checkCount(RuleContext &context, const char *rule, ValueRef list, std::size_t most)
{
    if (list.isList() && list.size() > most)
        context.add(
            {rule, DiagnosticType::Invalid, "too-many-items", {std::to_string(list.size()), std::to_string(most)}},
            list);
}

void checkNameservers(RuleContext &context, ValueRef servers)
{
    checkCount(context, "DNS-05", servers, mostNameservers);
    for (const ValueRef server : servers) {
        if (!isAcceptedIp(context, server.string()))
            context.add({"DNS-06",
                         DiagnosticType::Invalid,
                         server.string().empty() ? "ip-missing" : "must-be-ip",
                         {shown(server.string())}},
                        server);
    }
}

bool isSearchDomain(const RuleContext &context, std::string_view text)
{
    constexpr int relaxedSince = 33; // gate RelaxedDNSSearchValidation
    const bool relaxed = context.scope().kubernetesMinor >= relaxedSince;
    if (relaxed && text == ".")
        return true;
    if (text.ends_with('.'))
        text.remove_suffix(1);
    return relaxed ? isDnsSubdomainWithUnderscore(text) : isDnsSubdomain(text);
}

void checkSearches(RuleContext &context, ValueRef searches)
{
    checkCount(context, "DNS-07", searches, mostSearches);
    std::size_t joined = searches.size() > 0 ? searches.size() - 1 : 0;
    for (const ValueRef search : searches)
        joined += search.string().size();
    if (joined > mostSearchBytes)
        context.add({"DNS-08",
                     DiagnosticType::Invalid,
                     "searches-too-long",
                     {std::to_string(joined), std::to_string(mostSearchBytes)}},
                    searches);
    for (const ValueRef search : searches) {
        if (!isSearchDomain(context, search.string()))
            context.add({"DNS-09", DiagnosticType::Invalid, "must-be-search-domain", {shown(search.string())}}, search);
    }
}

void checkConfig(RuleContext &context, ValueRef config)
{
    if (const ValueRef servers = config["nameservers"]; servers.isList())
        checkNameservers(context, servers);
    if (const ValueRef searches = config["searches"]; searches.isList())
        checkSearches(context, searches);
    const ValueRef options = config["options"];
    if (!options.isList())
        return;
    for (const ValueRef option : options) {
        if (option["name"].string().empty())
            context.add({"DNS-10", DiagnosticType::Required, "dns-option-without-name"}, option);
    }
}

} // namespace

void checkDns(RuleContext &context)
{
    static constexpr std::string_view policies[] = {"ClusterFirstWithHostNet", "ClusterFirst", "Default", "None"};
    const ValueRef spec = context.spec();
    const ValueRef config = spec["dnsConfig"];
    if (!spec["dnsPolicy"].string().empty())
        checkChoice(context, spec, {"dnsPolicy", "DNS-02", policies});
    if (spec["dnsPolicy"].string() == "None") { // without a server nothing else is looked at
        if (config.isNull()) {
            context.add({"DNS-03", DiagnosticType::Required, "dns-none-without-config"}, spec, "dnsConfig");
            return;
        }
        if (config["nameservers"].size() == 0) {
            context.add({"DNS-04", DiagnosticType::Required, "dns-none-without-server"}, config, "nameservers");
            return;
        }
    }
    if (config.isMap())
        checkConfig(context, config);
}

} // namespace podwright
