// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/names.h"
#include "validation/podresources.h"
#include "validation/rules/containerareas.h"
#include "validation/rules/featuregates.h"
#include "validation/rules/resourceamounts.h"
#include "validation/rules/values.h"

namespace podwright {

namespace {

struct Side {
    const char *field;
    const char *badName;
    const char *unsupported;
    AmountRules amounts;
};

constexpr Side sides[] = {{"limits", "PLR-02", "PLR-03", {"PLR-04", nullptr, "PLR-05"}},
                          {"requests", "PLR-06", "PLR-06", {"PLR-06", nullptr, "PLR-06"}}};
constexpr BalanceRules balance{"PLR-07", "PLR-08", "PLR-09", "PLR-10"};

void checkNames(RuleContext &context, ValueRef list, const Side &side)
{
    for (const ValueRef entry : list) {
        const std::string_view name = entry.key();
        const bool bare = name.find('/') == std::string_view::npos;
        if (!isQualifiedName(name))
            context.addKey({side.badName, DiagnosticType::Invalid, "must-be-qualified-name", {shown(name)}}, list,
                           name);
        else if (bare && !isStandardResource(name))
            context.addKey({side.badName, DiagnosticType::Invalid, "resource-unknown", {shown(name)}}, list, name);
        else if (!isPodLevelResource(name))
            context.addKey({side.unsupported, DiagnosticType::NotSupported, "resource-not-for-pod", {shown(name)}},
                           list, name);
    }
}

/// Containers together against the Pod's amount: all requests, and limits of huge pages.
void checkTogether(RuleContext &context, const char *side, const char *rule, const char *message, bool onlyHugePages)
{
    const ValueRef list = context.spec()["resources"][side];
    if (list.size() == 0)
        return;
    const ResourceAmounts sum = aggregateAmounts(context.spec(), side);
    for (const ValueRef entry : list) {
        const auto own = amountOf(entry);
        const auto taken = sum.find(entry.key());
        if (own && taken != sum.end() && taken->second.amount.roundedToMilli() > *own
            && (!onlyHugePages || isHugePages(entry.key())))
            context.addKey({rule,
                            DiagnosticType::Invalid,
                            message,
                            {shown(textOf(entry)), shown(entry.key()), taken->second.text()}},
                           list, entry.key());
    }
}

void checkContainerLimits(RuleContext &context)
{
    const ValueRef limits = context.spec()["resources"]["limits"];
    std::size_t index = 0;
    for (const ValueRef container : context.spec()["containers"]) {
        for (const ValueRef limit : container["resources"]["limits"]) {
            const auto own = amountOf(limit);
            const auto most = amountOf(limits[limit.key()]);
            if (own && most && *own > *most)
                context.addAt({"PLR-13",
                               DiagnosticType::Invalid,
                               "limit-above-pod",
                               {shown(textOf(limit)), shown(textOf(limits[limit.key()])), shown(limit.key())}},
                              context.fieldPath(context.spec()) + ".resources.containers[" + std::to_string(index)
                                  + "][" + std::string(limit.key()) + "].limits",
                              limit);
        }
        ++index;
    }
}

} // namespace

void checkPodResources(RuleContext &context)
{
    const ValueRef resources = context.spec()["resources"];
    const bool windows = context.spec()["os"]["name"].string() == "windows"; // refused as a whole
    if (!isSet(resources) || windows || !isOn(Gate::PodLevelResources, context.scope()))
        return;
    if (isSet(resources["claims"]))
        context.add({"PLR-01", DiagnosticType::Forbidden, "claims-of-pod-resources"}, resources["claims"]);
    checkClaimReferences(context, resources["claims"]);
    for (const Side &side : sides) {
        checkNames(context, resources[side.field], side);
        checkAmounts(context, resources[side.field], side.amounts);
    }
    checkBalance(context, resources, balance);
    checkTogether(context, "requests", "PLR-11", "pod-requests-too-small", false);
    checkTogether(context, "limits", "PLR-12", "pod-limits-too-small", true);
    checkContainerLimits(context);
}

} // namespace podwright
