// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/environmentoptions.h"

#include "containers/expansion.h"
#include "importing/amounts.h"
#include "importing/containerdraft.h"
#include "validation/names.h"

#include <algorithm>

namespace podwright {

void addVariable(ContainerDraft &to, const std::string &name, const std::optional<std::string> &value)
{
    if (!isEnvironmentName(name))
        return to.dropped("bad-variable-name", name);
    NewValue variable = NewValue::map({{"name", NewValue::string(name)},
                                       {"value", NewValue::string(escapeReferences(value.value_or(std::string())))}});
    auto &variables = to.list("env").items;
    const auto found = std::find_if(variables.begin(), variables.end(),
                                    [&](const NewValue &one) { return one.entries[0].second.text == name; });
    const std::string field = "env[" + std::to_string(found - variables.begin()) + ']';
    if (found == variables.end())
        variables.push_back(std::move(variable));
    else
        *found = std::move(variable);
    if (value)
        to.carried(field);
    else
        to.changed("variable-of-shell", field, name);
}

void takeVariable(ContainerDraft &to, const std::string &text)
{
    const std::size_t sign = text.find('=');
    if (sign == std::string::npos)
        addVariable(to, text, std::nullopt);
    else
        addVariable(to, text.substr(0, sign), text.substr(sign + 1));
}

void takeEnvFile(ContainerDraft &to, const std::string &file)
{
    std::string name = asDnsLabel(file.substr(file.rfind('/') + 1));
    if (name.empty())
        name = "env";
    else if (name == "env")
        name = asDnsLabel(to.name() + "-env");
    NewValue &sources = to.list("envFrom");
    const std::string field = "envFrom[" + std::to_string(sources.items.size()) + ']';
    sources.items.push_back(NewValue::map({{"configMapRef", NewValue::map({{"name", NewValue::string(name)}})}}));
    to.changed("env-file", field, "kubectl create configmap " + name + " --from-env-file=" + file);
}

} // namespace podwright
