// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/fixfamilies.h"

namespace podwright {

namespace {

constexpr const char *nameLabel = "app.kubernetes.io/name";

void addLabel(FixContext &context, const Path &labels, const std::string &value)
{
    if (!value.empty())
        context.add("add-label", context.planner().set(labels.child(nameLabel), NewValue::string(value)), false,
                    {nameLabel, value});
}

} // namespace

/// RUN-67, ADV-52, ADV-53: labels that are missing.
void addLabelFixes(FixContext &context)
{
    const std::string_view rule = context.finding().rule;
    if (rule == "RUN-67") {
        context.add("add-label",
                    context.planner().set(context.path().child("kubernetes.io/os"), NewValue::string("windows")), false,
                    {"kubernetes.io/os", "windows"});
        return;
    }
    for (const char *usual : {"app", "name", "k8s-app", "run"})
        addLabel(context, context.path(), std::string(context.value()[usual].string()));
    if (rule == "ADV-53")
        addLabel(context, context.path(), std::string(context.at(context.path().parent())["name"].string()));
    if (rule == "ADV-53" && context.isEmpty())
        addLabel(context, context.path(), std::string(context.at(context.pod().object)["metadata"]["name"].string()));
}

/// RUN-60, RUN-65, ADV-49, ADV-54, ADV-55: a name whose successor is known.
void addSuccessorFixes(FixContext &context)
{
    const std::string_view rule = context.finding().rule;
    const Path &path = context.path();
    if (path.isEmpty())
        return;
    if (rule == "RUN-60" || rule == "RUN-65") {
        context.set(path, NewValue::string(std::string(context.argument(1))), false);
    } else if (rule == "ADV-49") {
        const std::string role = "node-role.kubernetes.io/control-plane";
        if (path.last().key == "key")
            context.set(path, NewValue::string(role), false);
        else
            context.add("rename-field", context.planner().renameKey(path, role), false, {path.last().key, role});
    } else if (rule == "ADV-54") {
        const Path now = context.specPath().child("serviceAccountName");
        if (!context.at(now)) // the server copies the one to the other
            context.add("rename-field", context.planner().renameKey(path, now.last().key), true,
                        {path.last().key, now.last().key});
        else
            context.remove(path, context.at(now).string() == context.value().string());
    } else {
        const std::string field(context.argument(1));
        const std::string name = field.starts_with("spec.") ? field.substr(5) : std::string();
        const Path now = context.specPath().child(name);
        if (!name.empty() && !context.at(now) && (name == "hostname" || name == "subdomain" || name == "schedulerName"))
            context.add("move-annotation", context.planner().moveEntry(path, context.specPath(), name), false, {field});
        context.setAside(path, false);
    }
}

} // namespace podwright
