// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/hostrules.h"

#include "validation/names.h"
#include "validation/rules/forms.h"

namespace podwright {

namespace {

constexpr std::size_t mostHostnameBytes = 64; // what the kernel takes

void checkOverride(RuleContext &context)
{
    const ValueRef spec = context.spec();
    const ValueRef name = spec["hostnameOverride"];
    if (!name.isString())
        return;
    if (spec["setHostnameAsFQDN"].boolean())
        context.add({"HOST-03", DiagnosticType::Forbidden, "override-with-fqdn"}, name);
    if (spec["hostNetwork"].boolean())
        context.add({"HOST-04", DiagnosticType::Forbidden, "override-with-host-network"}, name);
    if (name.string().size() > mostHostnameBytes)
        context.add({"HOST-05",
                     DiagnosticType::TooLong,
                     "too-long",
                     {std::to_string(name.string().size()), std::to_string(mostHostnameBytes)}},
                    name);
    checkForm(context, "HOST-06", DnsSubdomain, spec, "hostnameOverride");
}

void checkAlias(RuleContext &context, ValueRef alias)
{
    const ValueRef ip = alias["ip"];
    if (!isAcceptedIp(context, ip.string()))
        context.add({"HOST-07",
                     DiagnosticType::Invalid,
                     ip.string().empty() ? "ip-missing" : "must-be-ip",
                     {shown(ip.string())}},
                    alias, "ip");
    const ValueRef names = alias["hostnames"];
    if (!names.isList())
        return;
    for (const ValueRef name : names) {
        if (!isDnsSubdomain(name.string()))
            context.add({"HOST-08", DiagnosticType::Invalid, DnsSubdomain.message, {shown(name.string())}}, name);
    }
}

} // namespace

bool isAcceptedIp(const RuleContext &context, std::string_view text)
{
    constexpr int strictSince = 36;
    return context.scope().kubernetesMinor >= strictSince ? isStrictIp(text) : isLooseIp(text);
}

void checkHostNames(RuleContext &context)
{
    const ValueRef spec = context.spec();
    if (context.scope().workloadKind != "StatefulSet") { // its controller overwrites them
        checkForm(context, "HOST-01", DnsLabel, spec, "hostname", true);
        checkForm(context, "HOST-02", DnsLabel, spec, "subdomain", true);
    }
    checkOverride(context);
    const ValueRef aliases = spec["hostAliases"];
    if (!aliases.isList())
        return;
    for (const ValueRef alias : aliases)
        checkAlias(context, alias);
}

} // namespace podwright
