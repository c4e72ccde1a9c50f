// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/fractionalbytes.h"
#include "validation/rules/values.h"
#include "validation/rules/warning.h"
#include "validation/rules/warningrules.h"

namespace podwright {

namespace {

constexpr std::string_view inBytes[] = {"memory", "ephemeral-storage"};

void warnOfAmount(RuleContext &context, ValueRef amounts, std::string_view resource, ValueRef written)
{
    if (hasFractionalBytes(written))
        context.addKey(warning("WARN-13", "warn-fractional-bytes", {shown(written)}), amounts, resource);
}

/// A limit is warned of once more where it was copied into the requests; the way it is written counts there too.
void warnOfAmounts(RuleContext &context, ValueRef resources)
{
    const ValueRef limits = resources["limits"];
    const ValueRef requests = resources["requests"];
    for (const std::string_view resource : inBytes) {
        const ValueRef request = requests[resource];
        const bool isCopy = request && request.value().provenance == Provenance::Default && limits[resource];
        warnOfAmount(context, limits, resource, limits[resource]);
        warnOfAmount(context, requests, resource, isCopy ? limits[resource] : request);
    }
}

/// Whether a text holds `$(name)`.
bool refersTo(std::string_view text, std::string_view name)
{
    for (std::size_t at = text.find("$("); at != std::string_view::npos; at = text.find("$(", at + 2)) {
        const std::string_view rest = text.substr(at + 2);
        if (rest.starts_with(name) && rest.substr(name.size()).starts_with(')'))
            return true;
    }
    return false;
}

/// A variable that extends an earlier one of its name by naming it hides nothing.
void warnOfHiddenVariables(RuleContext &context, ValueRef variables)
{
    for (const ValueRef variable : variables) {
        const std::string_view name = variable["name"].string();
        for (const ValueRef other : variables) {
            if (other.id() == variable.id())
                break;
            if (other["name"].string() != name)
                continue;
            if (!variable["valueFrom"].isNull() || !refersTo(variable["value"].string(), name))
                context.add(warning("WARN-16", "warn-variable-hidden", {shown(name)}), variable);
            break;
        }
    }
}

} // namespace

void warnOfContainers(RuleContext &context)
{
    const ValueRef overhead = context.spec()["overhead"];
    for (const std::string_view resource : inBytes)
        warnOfAmount(context, overhead, resource, overhead[resource]);
    forEachContainer(context.spec(), [&](ValueRef container) {
        warnOfAmounts(context, container["resources"]);
        warnOfHiddenVariables(context, container["env"]);
    });
}

} // namespace podwright
