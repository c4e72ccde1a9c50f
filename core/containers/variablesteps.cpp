// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/variablesteps.h"

#include <unordered_map>

namespace podwright {

namespace {

constexpr VariableSource single[] = {VariableSource::Value, VariableSource::ConfigMapKey, VariableSource::SecretKey,
                                     VariableSource::Field, VariableSource::Resource,     VariableSource::File};
constexpr VariableSource whole[] = {VariableSource::WholeConfigMap, VariableSource::WholeSecret};

/// The member of valueFrom (or of an entry of envFrom) for a source.
const char *memberOf(VariableSource source)
{
    switch (source) {
    case VariableSource::ConfigMapKey:
        return "configMapKeyRef";
    case VariableSource::SecretKey:
        return "secretKeyRef";
    case VariableSource::Field:
        return "fieldRef";
    case VariableSource::Resource:
        return "resourceFieldRef";
    case VariableSource::File:
        return "fileKeyRef";
    case VariableSource::WholeConfigMap:
        return "configMapRef";
    case VariableSource::WholeSecret:
        return "secretRef";
    default:
        return "";
    }
}

NewValue textOf(std::string_view value)
{
    return NewValue::string(std::string(value));
}

/// What the new source begins with; `old` is the map of the present one.
NewValue beginning(VariableSource source, ValueRef old)
{
    switch (source) {
    case VariableSource::ConfigMapKey:
    case VariableSource::SecretKey:
        return NewValue::map({{"name", textOf(old["name"].string())}, {"key", textOf(old["key"].string())}});
    case VariableSource::Field:
        return NewValue::map({{"fieldPath", textOf("metadata.name")}});
    case VariableSource::Resource:
        return NewValue::map({{"resource", textOf("limits.cpu")}});
    case VariableSource::File:
        return NewValue::map({{"volumeName", textOf("")}, {"path", textOf("")}, {"key", textOf(old["key"].string())}});
    default:
        return NewValue::map({{"name", textOf(old["name"].string())}});
    }
}

EditPlanner::Step removal(const Path &path)
{
    return [path](const EditPlanner &planner) { return planner.remove(path); };
}

EditPlanner::Step setting(const Path &path, NewValue value)
{
    return [path, value = std::move(value)](const EditPlanner &planner) { return planner.set(path, value); };
}

} // namespace

std::span<const VariableSource> sourcesFor(bool list)
{
    return list ? std::span<const VariableSource>(whole) : std::span<const VariableSource>(single);
}

EditSteps changeSource(ValueRef document, const Path &variable, VariableSource source)
{
    EditSteps steps;
    const ValueRef entry = document.at(variable);
    const bool list = source == VariableSource::WholeConfigMap || source == VariableSource::WholeSecret;
    const Path holder = list ? variable : variable.child("valueFrom");
    const ValueRef from = list ? entry : entry["valueFrom"];
    if (source == VariableSource::Value) {
        if (from.exists())
            steps.push_back(removal(holder));
        if (!entry["value"].isString())
            steps.push_back(setting(variable.child("value"), textOf("")));
        return steps;
    }
    if (!list && entry["value"].exists())
        steps.push_back(removal(variable.child("value")));
    std::string present; // of the members there, the first is changed and the others go
    for (const ValueRef member : from.isMap() ? from : ValueRef()) {
        if (list && member.key() == "prefix")
            continue;
        if (present.empty())
            present = member.key();
        else
            steps.push_back(removal(holder.child(member.key())));
    }
    const std::string member = memberOf(source);
    const NewValue value = beginning(source, from[present]);
    if (present.empty())
        steps.push_back(setting(from.isMap() ? holder.child(member) : holder,
                                from.isMap() ? value : NewValue::map({{member, value}})));
    else if (present != member) {
        steps.push_back(
            [=](const EditPlanner &planner) { return planner.changeMember(holder, present, member, value); });
    }
    return steps;
}

EditSteps pasteVariables(ValueRef container, const Path &env, const EnvLines &lines)
{
    const ValueRef present = container["env"];
    std::unordered_map<std::string, std::size_t> known;
    std::size_t index = 0;
    for (const ValueRef entry : present.isList() ? present : ValueRef())
        known[std::string(entry["name"].string())] = index++;
    EditSteps steps;
    std::vector<NewValue> fresh;
    for (const EnvLines::Variable &line : lines.variables) {
        const NewValue value = textOf(escapeReferences(line.value));
        const auto [at, added] = known.emplace(line.name, index + fresh.size());
        if (added) {
            fresh.push_back(NewValue::map({{"name", textOf(line.name)}, {"value", value}}));
        } else if (at->second >= index) { // twice in the lines: the last one counts
            fresh[at->second - index].entries[1].second = value;
        } else {
            const Path item = env.item(at->second);
            if (present.at(at->second)["valueFrom"].exists())
                steps.push_back(removal(item.child("valueFrom")));
            steps.push_back(setting(item.child("value"), value));
        }
    }
    if (!present.isList() && !fresh.empty()) {
        steps.push_back(setting(env, NewValue::list(fresh)));
        return steps;
    }
    if (!fresh.empty())
        steps.push_back([env, fresh](const EditPlanner &planner) { return planner.insertItems(env, fresh); });
    return steps;
}

std::string freeVariable(const Environment &environment)
{
    std::string name = "NEW_VARIABLE";
    for (int number = 2; environment.has(name); ++number)
        name = "NEW_VARIABLE_" + std::to_string(number);
    return name;
}

} // namespace podwright
