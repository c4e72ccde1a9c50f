// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/resourceamounts.h"

#include "validation/names.h"
#include "validation/podresources.h"
#include "validation/rules/choice.h"

#include <algorithm>
#include <array>

namespace podwright {

namespace {

constexpr std::string_view hugePagesPrefix = "hugepages-";
constexpr std::array<std::string_view, 3> containerResources = {"cpu", "memory", "ephemeral-storage"};

/// Of Kubernetes itself: no prefix, or one of its own.
bool isNative(std::string_view resource)
{
    return resource.find('/') == std::string_view::npos || resource.find("kubernetes.io/") != std::string_view::npos;
}

/// A device or the like of another maker: `example.org/gpu`. Must still be a name with "requests." in front, for
/// quotas.
bool isExtended(std::string_view resource)
{
    constexpr std::string_view quotaPrefix = "requests.";
    constexpr std::size_t mostPrefixBytes = 253;
    return !isNative(resource) && !resource.starts_with(quotaPrefix) && isQualifiedName(resource)
        && quotaPrefix.size() + resource.find('/') <= mostPrefixBytes;
}

bool isWholePages(std::string_view resource, const Quantity &amount)
{
    const auto page = Quantity::parse(resource.substr(hugePagesPrefix.size()));
    if (!page || page->isNegative() || page->isZero() || !page->isWhole())
        return false;
    return Quantity(amount.value()).isMultipleOf(*page);
}

std::string shownAmount(ValueRef amount)
{
    return shown(textOf(amount));
}

} // namespace

bool isOvercommitted(std::string_view resource)
{
    return isNative(resource) && !isHugePages(resource);
}

bool isStandardResource(std::string_view resource)
{
    static constexpr std::array<std::string_view, 20> names = {"cpu",
                                                               "memory",
                                                               "ephemeral-storage",
                                                               "storage",
                                                               "requests.cpu",
                                                               "requests.memory",
                                                               "requests.ephemeral-storage",
                                                               "requests.storage",
                                                               "limits.cpu",
                                                               "limits.memory",
                                                               "limits.ephemeral-storage",
                                                               "pods",
                                                               "resourcequotas",
                                                               "services",
                                                               "services.nodeports",
                                                               "services.loadbalancers",
                                                               "replicationcontrollers",
                                                               "secrets",
                                                               "persistentvolumeclaims",
                                                               "configmaps"};
    return isOneOf(resource, names) || isHugePages(resource) || resource.starts_with("requests.hugepages-");
}

std::optional<Quantity> amountOf(ValueRef value)
{
    const auto amount = Quantity::parse(textOf(value));
    return amount ? std::optional(amount->roundedToMilli()) : std::nullopt;
}

void checkResourceNames(RuleContext &context, ValueRef list, const ResourceNameRules &rules)
{
    for (const ValueRef entry : list) {
        const std::string_view name = entry.key();
        const bool bare = name.find('/') == std::string_view::npos;
        if (!isQualifiedName(name))
            context.addKey({rules.form, DiagnosticType::Invalid, "must-be-qualified-name", {shown(name)}}, list, name);
        else if (bare && !isOneOf(name, containerResources) && !isHugePages(name))
            context.addKey({rules.bare, DiagnosticType::Invalid, "resource-unknown", {shown(name)}}, list, name);
        else if (!isNative(name) && !isExtended(name))
            context.addKey({rules.extended, DiagnosticType::Invalid, "resource-not-extended", {shown(name)}}, list,
                           name);
    }
}

void checkAmounts(RuleContext &context, ValueRef list, const AmountRules &rules)
{
    for (const ValueRef entry : list) {
        const std::string_view name = entry.key();
        const auto amount = entry.isNull() ? std::optional(Quantity()) : amountOf(entry);
        if (!amount)
            continue;
        if (amount->isNegative())
            context.addKey({rules.negative, DiagnosticType::Invalid, "amount-negative", {shownAmount(entry)}}, list,
                           name);
        if (rules.notWhole && isExtended(name) && !amount->isWhole())
            context.addKey(
                {rules.notWhole, DiagnosticType::Invalid, "amount-not-whole", {shownAmount(entry), shown(name)}}, list,
                name);
        if (isHugePages(name) && !isWholePages(name, *amount))
            context.addKey(
                {rules.pages, DiagnosticType::Invalid, "amount-not-pages", {shownAmount(entry), shown(name)}}, list,
                name);
    }
}

namespace {

void checkRequest(RuleContext &context, ValueRef resources, ValueRef request, const BalanceRules &rules)
{
    const std::string_view name = request.key();
    const ValueRef limit = resources["limits"][name];
    const bool overcommitted = isOvercommitted(name);
    if (!limit) {
        if (!overcommitted)
            context.add({rules.noLimit, DiagnosticType::Required, "request-without-limit", {shown(name)}}, resources,
                        "limits");
        return;
    }
    const auto requested = amountOf(request);
    const auto allowed = amountOf(limit);
    if (!requested || !allowed || *requested == *allowed || (overcommitted && *requested < *allowed))
        return;
    context.addAt({overcommitted ? rules.above : rules.notEqual,
                   DiagnosticType::Invalid,
                   overcommitted ? "request-above-limit" : "request-not-limit",
                   {shownAmount(request), shownAmount(limit), shown(name)}},
                  context.fieldPath(request.parent()), request);
}

} // namespace

void checkBalance(RuleContext &context, ValueRef resources, const BalanceRules &rules)
{
    bool pages = false;
    bool computes = false;
    for (const char *side : {"limits", "requests"}) {
        for (const ValueRef entry : resources[side]) {
            pages = pages || isHugePages(entry.key());
            computes = computes || entry.key() == "cpu" || entry.key() == "memory";
        }
    }
    for (const ValueRef request : resources["requests"])
        checkRequest(context, resources, request, rules);
    if (pages && !computes)
        context.add({rules.pagesAlone, DiagnosticType::Forbidden, "huge-pages-alone"}, resources);
}

} // namespace podwright
