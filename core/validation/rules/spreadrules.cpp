// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/spreadrules.h"

#include "validation/rules/fieldrule.h"
#include "validation/rules/labelselectorrules.h"

namespace podwright {

namespace {

constexpr FieldRule rows[] = {
    needed("TSC-02", "topologyKey", "topology-key-missing"),
    oneOf("TSC-07", "nodeAffinityPolicy", "spread-policy", "Honor, Ignore"),
    oneOf("TSC-08", "nodeTaintsPolicy", "spread-policy", "Honor, Ignore"),
};

// A missing maxSkew counts as 0, a missing whenUnsatisfiable as the empty text.
void checkNumbers(RuleContext &context, ValueRef constraint)
{
    const std::string_view action = constraint["whenUnsatisfiable"].string();
    if (constraint["maxSkew"].integer() < 1)
        context.add({"TSC-01", DiagnosticType::Invalid, "spread-max-skew", {shown(constraint["maxSkew"])}}, constraint,
                    "maxSkew");
    if (!hasWord("DoNotSchedule, ScheduleAnyway", action))
        context.add({"TSC-03", DiagnosticType::NotSupported, "spread-action", {std::string(action)}}, constraint,
                    "whenUnsatisfiable");
    const ValueRef domains = constraint["minDomains"];
    if (domains.isNull())
        return;
    if (domains.integer() < 1)
        context.add({"TSC-05", DiagnosticType::Invalid, "spread-min-domains", {shown(domains)}}, constraint,
                    "minDomains");
    if (action != "DoNotSchedule")
        context.add({"TSC-06", DiagnosticType::Invalid, "spread-min-domains-action", {}}, constraint, "minDomains");
}

/// Since 1.34 the server merges keys into the selector; before, it just refused a key that both name.
void checkKeysAgainstSelector(RuleContext &context, ValueRef constraint)
{
    constexpr int mergesSince = 34;
    if (context.scope().kubernetesMinor >= mergesSince) {
        checkMatchLabelKeysAgainstSelector(context, "TSC-11", constraint, {});
        return;
    }
    for (const ValueRef key : constraint["matchLabelKeys"]) {
        if (timesNamed(constraint["labelSelector"], key.string()) > 0)
            context.add({"TSC-11", DiagnosticType::Invalid, "label-key-in-selector", {shown(key)}}, key);
    }
}

/// The first of a pair is at fault.
void checkRepeats(RuleContext &context, ValueRef constraints, ValueRef constraint)
{
    const std::string_view key = constraint["topologyKey"].string();
    const std::string_view action = constraint["whenUnsatisfiable"].string();
    bool behind = false;
    for (const ValueRef other : constraints) {
        if (behind && other["topologyKey"].string() == key && other["whenUnsatisfiable"].string() == action) {
            context.addAt(
                {"TSC-04", DiagnosticType::Duplicate, "spread-twice", {std::string(key), std::string(action)}},
                context.fieldPath(constraint) + ".{topologyKey, whenUnsatisfiable}", constraint, "topologyKey");
            return;
        }
        behind = behind || other.id() == constraint.id();
    }
}

} // namespace

void checkSpreadConstraints(RuleContext &context)
{
    const ValueRef constraints = context.spec()["topologySpreadConstraints"];
    for (const ValueRef constraint : constraints) {
        checkFields(context, constraint, rows);
        checkNumbers(context, constraint);
        checkRepeats(context, constraints, constraint);
        checkLabelKeys(context, constraint, "matchLabelKeys", {"TSC-09", "TSC-10"});
        checkKeysAgainstSelector(context, constraint);
        checkLabelSelector(context, constraint["labelSelector"]);
    }
}

} // namespace podwright
