// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/podsecurity.h"

#include "validation/podsecuritychecks.h"

#include <algorithm>
#include <optional>

namespace podwright {

namespace {

/// Runs one check; empty where it passes.
std::optional<FailedSecurityCheck> run(const SecurityCheck &check, RuleContext &context, SecurityView &view)
{
    std::vector<Diagnostic> &found = context.found();
    found.clear();
    const Issue issue{check.rule, DiagnosticType::Forbidden, check.id};
    view.fail = [&](ValueRef value, std::string_view field) {
        if (field.empty())
            context.add(issue, value);
        else
            context.add(issue, value, field);
    };
    check.run(view);
    if (found.empty())
        return {};
    FailedSecurityCheck failed{check.id, check.rule, {}};
    for (Diagnostic &one : found)
        failed.places.push_back({std::move(one.field), std::move(one.path), one.range});
    return failed;
}

} // namespace

PodSecurityResult podSecurity(const SyntaxTree &syntax, const ValueTree &values, const PodPlace &place,
                              const RuleScope &scope)
{
    std::vector<Diagnostic> found;
    RuleContext context(syntax, values, place, scope, found);
    constexpr int newestPolicy = 35;
    SecurityView view{context.metadata(), context.spec(), std::min(scope.kubernetesMinor, newestPolicy), {}};
    PodSecurityResult result;
    for (const SecurityCheck &check : securityChecks()) {
        if (view.minor < check.since)
            continue;
        const auto failed = run(check, context, view);
        if (!failed)
            continue;
        if (!check.restricted)
            result.baseline.push_back(*failed);
        if (check.restricted || check.until == 0 || view.minor < check.until)
            result.restricted.push_back(*failed);
    }
    result.level = !result.baseline.empty() ? "privileged" : !result.restricted.empty() ? "baseline" : "restricted";
    return result;
}

} // namespace podwright
