// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/names.h"
#include "validation/rules/values.h"
#include "validation/rules/warning.h"
#include "validation/rules/warningrules.h"

namespace podwright {

namespace {

void warnOfAddress(RuleContext &context, ValueRef address)
{
    const std::string_view text = address.string();
    if (!isLooseIp(text))
        return;
    if (!isStrictIp(text)) {
        context.add(warning("WARN-21", "warn-ip-form", {shown(text)}), address);
        return;
    }
    if (text.find(':') == std::string_view::npos)
        return;
    const std::string canonical = canonicalIp(text);
    if (canonical != text)
        context.add(warning("WARN-21", "warn-ip-canonical", {shown(text), canonical}), address);
}

void warnOfPullSecrets(RuleContext &context)
{
    const ValueRef secrets = context.spec()["imagePullSecrets"];
    for (const ValueRef secret : secrets) {
        const std::string_view name = secret["name"].string();
        if (isRepeated(secrets, secret, "name"))
            context.add(warning("WARN-11", "warn-pull-secret-twice", {shown(name)}), secret, "name");
        if (name.empty())
            context.add(warning("WARN-12", "warn-pull-secret-empty"), secret, "name");
    }
}

} // namespace

void warnOfSpec(RuleContext &context)
{
    const ValueRef aliases = context.spec()["hostAliases"];
    for (const ValueRef alias : aliases) {
        if (isRepeated(aliases, alias, "ip"))
            context.add(warning("WARN-10", "warn-alias-twice", {shown(alias["ip"].string())}), alias, "ip");
        if (alias["ip"])
            warnOfAddress(context, alias["ip"]);
    }
    warnOfPullSecrets(context);
    for (const ValueRef server : context.spec()["dnsConfig"]["nameservers"])
        warnOfAddress(context, server);
    const ValueRef grace = context.spec()["terminationGracePeriodSeconds"];
    if (context.scope().isTemplate && grace.integer() < 0)
        context.add(warning("WARN-20", "warn-negative-grace", {std::to_string(grace.integer())}), grace);
}

} // namespace podwright
