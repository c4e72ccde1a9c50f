// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/containerareas.h"
#include "validation/rules/containerplace.h"
#include "validation/rules/values.h"

namespace podwright {

namespace {

struct NoField {
    const char *field;
    const char *rule;
};

constexpr NoField notInInit[] = {
    {"lifecycle", "INIT-02"}, {"livenessProbe", "INIT-03"}, {"readinessProbe", "INIT-04"}, {"startupProbe", "INIT-05"}};
constexpr NoField notInEphemeral[] = {
    {"ports", "EPH-03"},          {"resources", "EPH-04"},          {"resizePolicy", "EPH-05"},
    {"restartPolicy", "EPH-06"},  {"restartPolicyRules", "EPH-07"}, {"livenessProbe", "EPH-08"},
    {"readinessProbe", "EPH-09"}, {"startupProbe", "EPH-10"},       {"lifecycle", "EPH-11"}};
constexpr NoField notInEphemeralMount[] = {{"subPath", "EPH-12"}, {"subPathExpr", "EPH-13"}};

bool hasSetChild(ValueRef map)
{
    for (const ValueRef child : map) {
        if (isSet(child))
            return true;
    }
    return false;
}

/// Whether a field is set for the server; resources is no pointer there, so an empty map is nothing.
bool isThere(ValueRef container, std::string_view field)
{
    const ValueRef value = container[field];
    return field == "resources" ? hasSetChild(value) : isSet(value);
}

bool isContainerNamed(ValueRef list, std::string_view name)
{
    for (const ValueRef container : list) {
        if (container["name"].string() == name)
            return true;
    }
    return false;
}

} // namespace

void checkInitContainer(RuleContext &context, const ContainerPlace &place)
{
    for (const NoField &one : notInInit) {
        if (isThere(place.container, one.field))
            context.add({one.rule, DiagnosticType::Forbidden, "not-in-init-container", {one.field}}, place[one.field]);
    }
}

void checkEphemeralContainer(RuleContext &context, const ContainerPlace &place)
{
    const std::string_view target = place["targetContainerName"].string();
    if (!target.empty() && !isContainerNamed(context.spec()["containers"], target)
        && !isContainerNamed(context.spec()["initContainers"], target))
        context.add({"EPH-02", DiagnosticType::NotFound, "no-such-target", {shown(target)}}, place.container,
                    "targetContainerName");
    for (const NoField &one : notInEphemeral) {
        if (isThere(place.container, one.field))
            context.add({one.rule, DiagnosticType::Forbidden, "not-in-ephemeral-container", {one.field}},
                        place[one.field]);
    }
    for (const ValueRef mount : place["volumeMounts"]) {
        for (const NoField &one : notInEphemeralMount) {
            if (!mount[one.field].string().empty())
                context.add({one.rule, DiagnosticType::Forbidden, "not-in-ephemeral-container", {one.field}}, mount,
                            one.field);
        }
    }
}

} // namespace podwright
