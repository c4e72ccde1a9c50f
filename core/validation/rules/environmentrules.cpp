// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/names.h"
#include "validation/rules/containerareas.h"
#include "validation/rules/containerplace.h"
#include "validation/rules/featuregates.h"
#include "validation/rules/values.h"
#include "validation/rules/valuesourcerules.h"

#include <string>

namespace podwright {

namespace {

bool isGoodName(const RuleContext &context, std::string_view name)
{
    return isOn(Gate::RelaxedEnvironmentVariableValidation, context.scope()) ? isEnvironmentName(name)
                                                                             : isStrictEnvironmentName(name);
}

Issue nameIssue(const RuleContext &context, const char *rule, std::string_view name)
{
    const bool relaxed = isOn(Gate::RelaxedEnvironmentVariableValidation, context.scope());
    return {rule, DiagnosticType::Invalid, relaxed ? "env-name-form" : "env-name-strict-form", {shown(name)}};
}

/// All keys of a config map or secret at once.
struct EnvironmentSource {
    const char *field;
    const char *noName;
    const char *nameForm;
    const char *nameMessage;
};

constexpr EnvironmentSource environmentSources[] = {{"configMapRef", "ENV-33", "ENV-34", "config-map-name"},
                                                    {"secretRef", "ENV-35", "ENV-36", "secret-name"}};

/// Of a name that ends in a dash the server looks at all but the last two characters, with an "a" behind them.
bool isSubdomainStart(std::string_view name)
{
    if (name.size() < 2 || !name.ends_with('-'))
        return isDnsSubdomain(name);
    return isDnsSubdomain(std::string(name.substr(0, name.size() - 2)) + 'a');
}

int checkSources(RuleContext &context, ValueRef entry)
{
    int count = 0;
    for (const EnvironmentSource &source : environmentSources) {
        const ValueRef reference = entry[source.field];
        if (!isSet(reference))
            continue;
        ++count;
        const std::string_view name = reference["name"].string();
        if (name.empty())
            context.add({source.noName, DiagnosticType::Required, "env-from-without-name"}, reference, "name");
        else if (!isSubdomainStart(name))
            context.add({source.nameForm, DiagnosticType::Invalid, source.nameMessage, {shown(name)}}, reference,
                        "name");
    }
    return count;
}

void checkEnvFrom(RuleContext &context, ValueRef list)
{
    for (const ValueRef entry : list) {
        const std::string_view prefix = entry["prefix"].string();
        if (!prefix.empty() && !isGoodName(context, prefix))
            context.add(nameIssue(context, "ENV-30", prefix), entry, "prefix");
        const int count = checkSources(context, entry);
        if (count == 0)
            context.addAt({"ENV-31", DiagnosticType::Invalid, "env-from-nothing"}, context.fieldPath(list), entry);
        else if (count > 1)
            context.addAt({"ENV-32", DiagnosticType::Invalid, "env-from-several"}, context.fieldPath(list), entry);
    }
}

} // namespace

void checkEnvironment(RuleContext &context, const ContainerPlace &place, const VolumeNames &volumes)
{
    for (const ValueRef variable : place["env"]) {
        const std::string_view name = variable["name"].string();
        if (name.empty())
            context.add({"ENV-01", DiagnosticType::Required, "env-without-name"}, variable, "name");
        else if (!isGoodName(context, name))
            context.add(nameIssue(context, "ENV-02", name), variable, "name");
        checkValueFrom(context, variable, volumes);
    }
    checkEnvFrom(context, place["envFrom"]);
}

} // namespace podwright
