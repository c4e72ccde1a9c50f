// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/fixfamilies.h"

#include <algorithm>
#include <cctype>

namespace podwright {

namespace {

std::string replaced(std::string text, const std::string &what, const std::string &by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size()))
        text.replace(at, what.size(), by);
    return text;
}

/// The place of a variable in its list; the number of variables where it is not there.
std::size_t placeOf(ValueRef env, std::string_view name)
{
    std::size_t place = 0;
    for (const ValueRef variable : env) {
        if (variable["name"].string() == name)
            return place;
        ++place;
    }
    return place;
}

void addDefinition(FixContext &context, const std::string &name)
{
    const Path env = context.containerPath().child("env");
    const NewValue variable = NewValue::map({{"name", NewValue::string(name)}, {"value", NewValue::string("")}});
    context.add("add-variable",
                context.at(env).size() > 0 ? context.planner().insertItem(env, variable, 0)
                                           : context.planner().set(env, NewValue::list({variable})),
                false, {name});
}

std::string withDashes(std::string_view name)
{
    std::string key;
    for (const char c : name)
        key += c == '_' ? '-' : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return key;
}

std::string inCapitals(std::string_view name)
{
    std::string variable;
    for (const char c : name)
        variable += c == '-' || c == '.' ? '_' : static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return variable;
}

/// `api-token` of `--api-token`.
std::string_view optionName(std::string_view option)
{
    return option.substr(std::min(option.find_first_not_of('-'), option.size()));
}

/// `--token=abc` as `--token=$(TOKEN)`, which a new variable holds.
PlannedEdit wordFromVariable(const FixContext &context, const std::string &name, const NewValue &reference)
{
    const Path env = context.containerPath().child("env");
    const std::string word(context.value().string());
    const std::size_t equals = word.find('=');
    if (name.empty() || equals == std::string::npos || placeOf(context.at(env), name) < context.at(env).size())
        return {};
    const NewValue variable = NewValue::map({{"name", NewValue::string(name)}, {"valueFrom", reference}});
    const NewValue changed = NewValue::string(word.substr(0, equals + 1) + "$(" + name + ')');
    return context.planner().steps({[&](const EditPlanner &planner) { return planner.insertItem(env, variable); },
                                    [&](const EditPlanner &planner) { return planner.set(context.path(), changed); }});
}

} // namespace

/// RUN-12, RUN-13, RUN-14, ADV-04: references to variables that are not there, come later, or are a shell's.
void addVariableFixes(FixContext &context)
{
    const std::string name(context.argument(0));
    const std::string text(context.value().string());
    const std::string_view rule = context.finding().rule;
    if (name.empty() || context.containerPath().isEmpty())
        return;
    if (rule == "ADV-04") {
        const std::string kubernetes = "$(" + name + ')';
        const std::string meant = replaced(replaced(text, "${" + name + '}', kubernetes), '$' + name, kubernetes);
        context.set(context.path(), NewValue::string(meant), false);
        return;
    }
    if (rule == "RUN-12") {
        const Path env = context.containerPath().child("env");
        const std::string own(context.at(context.path().parent())["name"].string());
        context.add("move-before",
                    context.planner().moveItem(env, placeOf(context.at(env), name), placeOf(context.at(env), own)),
                    false, {name, own});
    } else {
        addDefinition(context, name);
    }
    context.set(context.path(), NewValue::string(replaced(text, "$(" + name + ')', "$$(" + name + ')')), false);
}

/// ADV-05, ADV-06: the value goes to a Secret, which is to be made apart.
void addSecretFixes(FixContext &context)
{
    const bool isWord = context.finding().rule == "ADV-06";
    const Path variable = context.path().parent();
    const std::string name(isWord ? optionName(context.argument(0)) : context.at(variable)["name"].string());
    const std::string key = withDashes(name);
    const std::string pod(context.at(context.pod().root)["metadata"]["name"].string());
    const std::string secret = (pod.empty() ? "my" : pod) + "-secret";
    const NewValue reference = NewValue::map(
        {{"secretKeyRef", NewValue::map({{"name", NewValue::string(secret)}, {"key", NewValue::string(key)}})}});
    context.add("read-from-secret",
                isWord ? wordFromVariable(context, inCapitals(name), reference)
                       : context.planner().changeMember(variable, "value", "valueFrom", reference),
                false, {secret, key});
}

} // namespace podwright
