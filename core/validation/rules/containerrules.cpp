// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/names.h"
#include "validation/rules/choice.h"
#include "validation/rules/containerareas.h"
#include "validation/rules/containerplace.h"

#include <array>

namespace podwright {

namespace {

constexpr std::array<std::string_view, 2> terminationPolicies = {"File", "FallbackToLogsOnError"};
constexpr std::array<std::string_view, 3> pullPolicies = {"Always", "IfNotPresent", "Never"};
constexpr Choice policies[] = {{"terminationMessagePolicy", "CTR-08", terminationPolicies, true},
                               {"imagePullPolicy", "CTR-10", pullPolicies, true}};

void checkName(RuleContext &context, const ContainerPlace &place)
{
    const std::string_view name = place["name"].string();
    if (name.empty())
        context.add({"CTR-02", DiagnosticType::Required, "container-without-name"}, place.container, "name");
    else if (!isDnsLabel(name))
        context.add({"CTR-03", DiagnosticType::Invalid, "container-name-form", {shown(name)}}, place.container, "name");
}

void checkImage(RuleContext &context, const ContainerPlace &place)
{
    const std::string_view image = place["image"].string();
    if (image.empty())
        context.add({"CTR-05", DiagnosticType::Required, "container-without-image"}, place.container, "image");
    else if ((!context.scope().isTemplate || place.kind == ContainerKind::Ephemeral)
             && withoutSpaceAround(image) != image)
        context.add({"CTR-06", DiagnosticType::Invalid, "image-padded"}, place.container, "image");
}

} // namespace

void checkContainer(RuleContext &context, const ContainerPlace &place)
{
    checkName(context, place);
    checkImage(context, place);
    for (const Choice &policy : policies)
        checkChoice(context, place.container, policy);
}

namespace {

/// Names that may be taken twice: the lists in which a namesake is looked for before an item's own list.
struct NameRule {
    const char *list;
    const char *rule;
    std::array<const char *, 2> others;
    bool remembersNameless; ///< two entries of the list without a name count as namesakes
};

constexpr NameRule nameRules[] = {{"containers", "CTR-04", {}, true},
                                  {"initContainers", "INIT-01", {"containers"}, false},
                                  {"ephemeralContainers", "EPH-01", {"containers", "initContainers"}, true}};

bool isTaken(ValueRef list, std::string_view name)
{
    for (const ValueRef container : list) {
        if (container["name"].string() == name)
            return true;
    }
    return false;
}

} // namespace

void checkContainerNames(RuleContext &context)
{
    const ValueRef spec = context.spec();
    if (spec["containers"].size() == 0)
        context.add({"CTR-01", DiagnosticType::Required, "no-containers"}, spec, "containers");
    for (const NameRule &rule : nameRules) {
        const ValueRef list = spec[rule.list];
        for (const ValueRef container : list) {
            const std::string_view name = container["name"].string();
            bool taken = (rule.remembersNameless || !name.empty()) && isRepeated(list, container, "name");
            for (const char *other : rule.others)
                taken = taken || (other && isTaken(spec[other], name));
            if (taken)
                context.add({rule.rule, DiagnosticType::Duplicate, "container-name-twice", {shown(name)}}, container,
                            "name");
        }
    }
}

} // namespace podwright
