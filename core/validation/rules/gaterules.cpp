// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/gaterules.h"

#include "validation/names.h"
#include "validation/rules/forms.h"

namespace podwright {

namespace {

void checkReadinessGates(RuleContext &context, ValueRef gates)
{
    for (const ValueRef gate : gates) {
        const std::string_view type = gate["conditionType"].string();
        if (!isQualifiedName(type))
            context.add({"GATE-01",
                         DiagnosticType::Invalid,
                         type.empty() ? "condition-type-missing" : QualifiedName.message,
                         {shown(type)}},
                        gate, "conditionType");
    }
}

void checkSchedulingGates(RuleContext &context, ValueRef gates)
{
    for (const ValueRef gate : gates) {
        const std::string_view name = gate["name"].string();
        if (!isQualifiedName(name))
            context.add({"GATE-02",
                         DiagnosticType::Invalid,
                         name.empty() ? "gate-name-missing" : QualifiedName.message,
                         {shown(name)}},
                        gate);
        if (isRepeated(gates, gate, "name"))
            context.add({"GATE-03", DiagnosticType::Duplicate, "gate-twice", {shown(name)}}, gate);
    }
}

void checkSchedulingGroup(RuleContext &context, ValueRef group)
{
    if (group["podGroupName"].isNull())
        context.add({"GATE-04", DiagnosticType::Invalid, "group-name-missing"}, group, "podGroupName");
    else
        checkForm(context, "GATE-05", DnsSubdomain, group, "podGroupName");
}

} // namespace

void checkGates(RuleContext &context)
{
    const ValueRef spec = context.spec();
    if (const ValueRef gates = spec["readinessGates"]; gates.isList())
        checkReadinessGates(context, gates);
    if (const ValueRef gates = spec["schedulingGates"]; gates.isList())
        checkSchedulingGates(context, gates);
    if (const ValueRef group = spec["schedulingGroup"]; group.isMap())
        checkSchedulingGroup(context, group);
}

} // namespace podwright
