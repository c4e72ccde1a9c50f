// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/names.h"
#include "validation/rules/values.h"
#include "validation/rules/warning.h"
#include "validation/rules/warningrules.h"

namespace podwright {

namespace {

constexpr const char *required = "requiredDuringSchedulingIgnoredDuringExecution";
constexpr const char *preferred = "preferredDuringSchedulingIgnoredDuringExecution";

struct RenamedLabel {
    std::string_view was;
    std::string_view is;
};

constexpr RenamedLabel renamed[] = {
    {"beta.kubernetes.io/arch", "kubernetes.io/arch"},
    {"beta.kubernetes.io/os", "kubernetes.io/os"},
    {"beta.kubernetes.io/instance-type", "node.kubernetes.io/instance-type"},
    {"failure-domain.beta.kubernetes.io/region", "topology.kubernetes.io/region"},
    {"failure-domain.beta.kubernetes.io/zone", "topology.kubernetes.io/zone"},
    {"node-role.kubernetes.io/master", "node-role.kubernetes.io/control-plane"},
};

/// The new name of a deprecated node label; empty for others.
std::string_view newNameOf(std::string_view label)
{
    for (const RenamedLabel &one : renamed) {
        if (one.was == label)
            return one.is;
    }
    return {};
}

Issue deprecatedLabel(std::string_view label, std::string_view newName)
{
    return warning("WARN-02", "warn-node-label", {std::string(label), std::string(newName)});
}

void warnOfKey(RuleContext &context, ValueRef map, std::string_view field)
{
    const std::string_view label = map[field].string();
    const std::string_view newName = newNameOf(label);
    if (!newName.empty())
        context.add(deprecatedLabel(label, newName), map, field);
}

/// Values are looked at in preferred terms only; in required ones they are errors.
void warnOfTerm(RuleContext &context, ValueRef term, bool lookAtValues)
{
    for (const ValueRef expression : term["matchExpressions"]) {
        warnOfKey(context, expression, "key");
        for (const ValueRef value : expression["values"]) {
            if (lookAtValues && !isLabelValue(value.string()))
                context.add(warning("WARN-03", "warn-label-value", {shown(value.string())}), value);
        }
    }
}

void warnOfNullSelector(RuleContext &context, ValueRef owner)
{
    if (owner["labelSelector"].isNull())
        context.add(warning("WARN-04", "warn-null-selector"), owner, "labelSelector");
}

void warnOfPodAffinity(RuleContext &context, ValueRef affinity)
{
    for (const ValueRef term : affinity[required])
        warnOfNullSelector(context, term);
    for (const ValueRef term : affinity[preferred])
        warnOfNullSelector(context, term["podAffinityTerm"] ? term["podAffinityTerm"] : term);
}

} // namespace

void warnOfScheduling(RuleContext &context)
{
    const ValueRef spec = context.spec();
    for (const ValueRef label : spec["nodeSelector"]) {
        const std::string_view newName = newNameOf(label.key());
        if (!newName.empty())
            context.addKey(deprecatedLabel(label.key(), newName), label.parent(), label.key());
    }
    const ValueRef affinity = spec["affinity"];
    for (const ValueRef term : affinity["nodeAffinity"][required]["nodeSelectorTerms"])
        warnOfTerm(context, term, false);
    for (const ValueRef term : affinity["nodeAffinity"][preferred])
        warnOfTerm(context, term["preference"], true);
    for (const ValueRef constraint : spec["topologySpreadConstraints"]) {
        warnOfKey(context, constraint, "topologyKey");
        warnOfNullSelector(context, constraint);
    }
    warnOfPodAffinity(context, affinity["podAffinity"]);
    warnOfPodAffinity(context, affinity["podAntiAffinity"]);
}

} // namespace podwright
