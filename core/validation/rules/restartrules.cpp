// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/choice.h"
#include "validation/rules/containerareas.h"
#include "validation/rules/containerplace.h"
#include "validation/rules/featuregates.h"

#include <array>

namespace podwright {

namespace {

constexpr std::size_t mostRules = 20;
constexpr std::size_t mostExitCodes = 255;
constexpr std::array<std::string_view, 3> policyWords = {"Always", "OnFailure", "Never"};
constexpr std::array<std::string_view, 2> actionWords = {"Restart", "RestartAllContainers"};
constexpr std::array<std::string_view, 2> operatorWords = {"In", "NotIn"};

bool allowsRestartingAll(const RuleContext &context)
{
    return isOn(Gate::RestartAllContainersOnContainerExits, context.scope());
}

/// Before restart rules came a policy was for init containers only, and there only Always.
void checkOldPolicy(RuleContext &context, const ContainerPlace &place)
{
    const ValueRef policy = place["restartPolicy"];
    if (isSet(policy) && place.kind == ContainerKind::Regular)
        context.add({"RST-01", DiagnosticType::Forbidden, "restart-policy-too-new"}, policy);
    else if (place.kind == ContainerKind::Init)
        checkChoice(context, place.container, {"restartPolicy", "RST-02", std::span(policyWords).first(1)});
}

void checkRule(RuleContext &context, ValueRef rule)
{
    const auto actions = std::span(actionWords).first(allowsRestartingAll(context) ? 2 : 1);
    const ValueRef codes = rule["exitCodes"];
    if (!isOneOf(rule["action"].string(), actions))
        context.add({"RST-06",
                     DiagnosticType::NotSupported,
                     "not-supported",
                     {shown(rule["action"].string()), listed(actions)}},
                    rule, "action");
    if (!isSet(codes)) {
        context.add({"RST-07", DiagnosticType::Required, "restart-rule-without-codes"}, rule, "exitCodes");
        return;
    }
    if (!isOneOf(codes["operator"].string(), operatorWords))
        context.add({"RST-08",
                     DiagnosticType::NotSupported,
                     "not-supported",
                     {shown(codes["operator"].string()), listed(operatorWords)}},
                    codes, "operator");
    if (codes["values"].size() > mostExitCodes)
        context.add(
            {"RST-09", DiagnosticType::TooMany, "too-many-exit-codes", {std::to_string(codes["values"].size())}}, codes,
            "values");
}

} // namespace

void checkRestartPolicy(RuleContext &context, const ContainerPlace &place)
{
    if (!isOn(Gate::ContainerRestartRules, context.scope())) {
        checkOldPolicy(context, place);
        return;
    }
    const bool regular = place.kind == ContainerKind::Regular;
    const ValueRef rules = place["restartPolicyRules"];
    checkChoice(context, place.container, {"restartPolicy", regular ? "RST-01" : "RST-02", policyWords});
    if (rules.size() > 0 && !isSet(place["restartPolicy"]))
        context.add({regular ? "RST-03" : "RST-04", DiagnosticType::Required, "restart-rules-without-policy"},
                    place.container, "restartPolicy");
    if (rules.size() > 0 && place.isSidecar() && !allowsRestartingAll(context))
        context.add({"RST-10", DiagnosticType::Forbidden, "restart-rules-on-sidecar"}, rules);
    if (rules.size() > mostRules)
        context.add({"RST-05", DiagnosticType::TooMany, "too-many-restart-rules", {std::to_string(rules.size())}},
                    rules);
    for (const ValueRef rule : rules)
        checkRule(context, rule);
}

} // namespace podwright
