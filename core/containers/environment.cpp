// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/environment.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace podwright {

namespace {

struct SourceField {
    const char *field;
    VariableSource source;
    const char *first; ///< fields that tell what it refers to
    const char *second;
};

constexpr SourceField sources[] = {
    {"configMapKeyRef", VariableSource::ConfigMapKey, "name", "key"},
    {"secretKeyRef", VariableSource::SecretKey, "name", "key"},
    {"fieldRef", VariableSource::Field, "fieldPath", nullptr},
    {"resourceFieldRef", VariableSource::Resource, "containerName", "resource"},
    {"fileKeyRef", VariableSource::File, "path", "key"},
};
constexpr SourceField lists[] = {
    {"configMapRef", VariableSource::WholeConfigMap, "name", nullptr},
    {"secretRef", VariableSource::WholeSecret, "name", nullptr},
};

template <std::size_t Count>
void readSource(Variable &variable, ValueRef from, const SourceField (&fields)[Count], bool hasValue)
{
    int found = hasValue ? 1 : 0;
    for (const SourceField &one : fields) {
        const ValueRef source = from[one.field];
        if (!source.exists())
            continue;
        ++found;
        variable.source = source.isMap() ? one.source : VariableSource::Unknown;
        variable.text = source[one.first].string();
        const std::string_view second = one.second ? source[one.second].string() : std::string_view();
        if (!second.empty())
            variable.text += (variable.text.empty() ? "" : " / ") + std::string(second);
    }
    if (found > 1)
        variable.source = VariableSource::Several;
    else if (found == 0)
        variable.source = VariableSource::Unknown;
}

/// Builds variable after variable, as the kubelet does.
class Building {
public:
    explicit Building(ValueRef env)
    {
        for (const ValueRef entry : env)
            m_all.insert(entry["name"].string());
    }

    void finish(Variable &variable, ValueRef entry, bool open)
    {
        const std::string_view name = entry["name"].string();
        if (variable.source == VariableSource::Value)
            variable.value = expanded(variable, open);
        m_set[name] = variable.value;
    }

private:
    std::optional<std::string> expanded(Variable &variable, bool open)
    {
        bool known = true;
        std::size_t size = variable.text.size();
        const std::string text = expandReferences(variable.text, [&](std::string_view name) {
            const auto set = m_set.find(name);
            if (set == m_set.end()) {
                known = known && !open && !Environment::hasServiceForm(name);
                if (!Environment::hasServiceForm(name))
                    note(variable.unknown, name);
                if (m_all.contains(name))
                    note(variable.later, name);
                return std::optional<std::string>();
            }
            known = known && set->second;
            size += set->second ? set->second->size() : 0;
            if (size > Environment::longest) {
                known = false;
                return std::optional<std::string>();
            }
            return set->second;
        });
        return known && text.size() <= Environment::longest ? std::optional(text) : std::nullopt;
    }

    static void note(std::vector<std::string> &names, std::string_view name)
    {
        constexpr std::size_t most = 20; // more are not read by anybody
        if (names.size() < most && std::find(names.begin(), names.end(), name) == names.end())
            names.emplace_back(name);
    }

    std::unordered_set<std::string_view> m_all;
    std::unordered_map<std::string_view, std::optional<std::string>> m_set;
};

std::string_view scalarText(ValueRef value)
{
    return value.isNull() || value.isMap() || value.isList() || value.isBool() ? std::string_view()
                                                                               : value.value().text;
}

} // namespace

Environment Environment::read(ValueRef container)
{
    Environment made;
    std::size_t index = 0;
    for (const ValueRef entry : container["envFrom"]) {
        Variable list;
        list.name = entry["prefix"].string();
        list.isList = true;
        list.index = index++;
        readSource(list, entry, lists, false);
        made.m_variables.push_back(std::move(list));
    }
    made.m_open = index > 0;
    index = 0;
    Building building(container["env"]);
    for (const ValueRef entry : container["env"]) {
        Variable variable;
        variable.name = scalarText(entry["name"]);
        variable.index = index++;
        const ValueRef value = entry["value"];
        if (entry["valueFrom"].exists())
            readSource(variable, entry["valueFrom"], sources, value.exists() && !scalarText(value).empty());
        else if (entry.isMap() && (value.isNull() || value.isString()))
            variable.text = scalarText(value);
        else { // a number or list where text must be
            variable.source = VariableSource::Unknown;
            variable.text = scalarText(value);
        }
        building.finish(variable, entry, made.m_open);
        made.m_variables.push_back(std::move(variable));
    }
    std::unordered_set<std::string> seen;
    for (auto one = made.m_variables.rbegin(); one != made.m_variables.rend() && !one->isList; ++one)
        one->replaced = !one->name.empty() && !seen.insert(one->name).second;
    return made;
}

bool Environment::hasServiceForm(std::string_view name)
{
    return name.ends_with("_PORT") || name.find("_PORT_") != std::string_view::npos || name.ends_with("_SERVICE_HOST")
        || name.find("_SERVICE_PORT") != std::string_view::npos;
}

std::optional<std::string> Environment::valueOf(std::string_view name) const
{
    const auto found = std::find_if(m_variables.rbegin(), m_variables.rend(),
                                    [&](const Variable &one) { return !one.isList && one.name == name; });
    return found == m_variables.rend() ? std::nullopt : found->value;
}

bool Environment::has(std::string_view name) const
{
    return std::any_of(m_variables.begin(), m_variables.end(),
                       [&](const Variable &one) { return !one.isList && one.name == name; });
}

} // namespace podwright
