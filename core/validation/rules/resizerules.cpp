// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/choice.h"
#include "validation/rules/containerareas.h"
#include "validation/rules/containerplace.h"
#include "validation/rules/featuregates.h"

#include <array>

namespace podwright {

namespace {

constexpr std::array<std::string_view, 2> resourceWords = {"cpu", "memory"};
constexpr std::array<std::string_view, 2> policyWords = {"NotRequired", "RestartContainer"};

/// A word of an entry; the server reports it at the whole list.
struct Word {
    const char *field;
    const char *missingRule;
    Choice choice;
};

constexpr Word words[] = {{"resourceName", "RSZ-02", {"resourceName", "RSZ-03", resourceWords, true}},
                          {"restartPolicy", "RSZ-04", {"restartPolicy", "RSZ-05", policyWords, true}}};

void checkEntry(RuleContext &context, const ContainerPlace &place, ValueRef entry)
{
    const ValueRef list = entry.parent();
    const ValueRef policy = entry["restartPolicy"];
    if (isRepeated(list, entry, "resourceName"))
        context.add(
            {"RSZ-01", DiagnosticType::Duplicate, "resize-twice", {std::string(entry["resourceName"].string())}},
            entry);
    for (const Word &word : words) {
        if (entry[word.field].string().empty())
            context.addAt({word.missingRule, DiagnosticType::Required, "resize-incomplete", {word.field}},
                          context.fieldPath(list), entry);
        checkChoiceAt(context, entry, word.choice, list, "");
    }
    if (policy.string() != "RestartContainer")
        return;
    if (context.spec()["restartPolicy"].string() == "Never")
        context.addAt({"RSZ-06", DiagnosticType::Invalid, "resize-restart-never"}, context.fieldPath(list), policy);
    if (place.kind == ContainerKind::Init && !place.isSidecar())
        context.add({"RSZ-07", DiagnosticType::Invalid, "resize-restart-init"}, policy);
}

} // namespace

void checkResizePolicy(RuleContext &context, const ContainerPlace &place)
{
    const ValueRef list = place["resizePolicy"];
    if (!isOn(Gate::InPlacePodVerticalScaling, context.scope())) {
        if (context.scope().staticPod && place.kind == ContainerKind::Init && list.size() > 0)
            context.add({"INIT-06", DiagnosticType::Invalid, "resize-not-yet"}, list);
        return;
    }
    for (const ValueRef entry : list)
        checkEntry(context, place, entry);
}

} // namespace podwright
