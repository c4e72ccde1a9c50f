// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/versionrules.h"

#include "validation/gatedfields.h"
#include "validation/rules/rulecontext.h"

#include <algorithm>

namespace podwright {

namespace {

/// Fields that the version does not even know have a finding that says so.
bool isUnknown(const RuleContext &context, ValueRef value)
{
    return std::any_of(context.found().begin(), context.found().end(), [&](const Diagnostic &one) {
        return one.type == DiagnosticType::Unknown && context.fieldPath(value).starts_with(one.field);
    });
}

} // namespace

void checkDroppedFields(RuleContext &context)
{
    if (context.scope().staticPod)
        return;
    const int minor = context.scope().kubernetesMinor;
    for (const ClosedField &closed : closedFields(context.spec(), minor)) {
        if (closed.value.isNull() || isUnknown(context, closed.value))
            continue;
        context.add({"VER-01",
                     DiagnosticType::Invalid,
                     closed.onSince == 0 ? "dropped-field" : "dropped-field-until",
                     {std::string(closed.value.key()), std::to_string(closed.onSince), std::to_string(minor)},
                     Severity::RunTime},
                    closed.value);
    }
}

} // namespace podwright
