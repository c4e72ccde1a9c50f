// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/names.h"
#include "validation/rules/choice.h"
#include "validation/rules/containerareas.h"
#include "validation/rules/containerplace.h"

#include <array>
#include <string_view>
#include <unordered_set>

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

using NameSet = std::unordered_set<std::string_view>; // a Pod may have thousands of containers

void addNames(ValueRef list, NameSet &names)
{
    for (const ValueRef container : list)
        names.insert(container["name"].string());
}

} // namespace

void checkContainerNames(RuleContext &context)
{
    const ValueRef spec = context.spec();
    if (spec["containers"].size() == 0)
        context.add({"CTR-01", DiagnosticType::Required, "no-containers"}, spec, "containers");
    for (const NameRule &rule : nameRules) {
        NameSet elsewhere;
        for (const char *other : rule.others) {
            if (other)
                addNames(spec[other], elsewhere);
        }
        NameSet earlier;
        for (const ValueRef container : spec[rule.list]) {
            const std::string_view name = container["name"].string();
            const bool repeated = !earlier.insert(name).second && (rule.remembersNameless || !name.empty());
            const bool taken = repeated || elsewhere.contains(name);
            if (taken)
                context.add({rule.rule, DiagnosticType::Duplicate, "container-name-twice", {shown(name)}}, container,
                            "name");
        }
    }
}

} // namespace podwright
