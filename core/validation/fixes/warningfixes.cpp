// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/fixfamilies.h"
#include "validation/quantity.h"

#include <algorithm>

namespace podwright {

namespace {

/// A name that has a successor: as a key or as a value.
void addNewName(FixContext &context)
{
    const std::string now(context.argument(1));
    const Path &path = context.path();
    // the labels of the same meaning stand on every node; the role was taken off the nodes
    const bool safe = now.find("node-role") == std::string::npos;
    if (path.last().key == context.argument(0))
        context.add("rename-field", context.planner().renameKey(path, now), safe, {path.last().key, now});
    else
        context.set(path, NewValue::string(now), safe);
}

/// The profile that an annotation names, as the fields type and localhostProfile.
NewValue profileOf(std::string_view text)
{
    if (text == "unconfined")
        return NewValue::map({{"type", NewValue::string("Unconfined")}});
    if (text.starts_with("localhost/"))
        return NewValue::map({{"type", NewValue::string("Localhost")},
                              {"localhostProfile", NewValue::string(std::string(text.substr(10)))}});
    return NewValue::map({{"type", NewValue::string("RuntimeDefault")}});
}

/// The security context that an annotation of a profile is about: the Pod's or that of the container it names.
Path securityOf(const FixContext &context, std::string_view key)
{
    const std::size_t slash = key.find('/');
    if (key.starts_with("seccomp."))
        return context.specPath().child("securityContext");
    for (const char *list : {"containers", "initContainers", "ephemeralContainers"}) {
        for (const ValueRef container : context.spec()[list]) {
            if (slash != std::string_view::npos && container["name"].string() == key.substr(slash + 1))
                return container.path().child("securityContext");
        }
    }
    return {};
}

/// AppArmor's annotation is copied by the server itself; seccomp's has no effect any more.
void addProfile(FixContext &context, const char *field, bool safe)
{
    const Path &annotation = context.path();
    const Path security = securityOf(context, annotation.last().key);
    if (security.isEmpty())
        return;
    const NewValue profile = profileOf(context.value().string());
    const PlannedEdit planned = context.planner().steps(
        {[&](const EditPlanner &planner) { return planner.set(security.child(field), profile); },
         [&](const EditPlanner &planner) { return planner.remove(annotation, true); }});
    context.add("move-annotation", planned, safe, {security.child(field).toString()});
}

/// `net.core.somaxconn=1024,kernel.shm_rmid_forced=1` as the list of the field.
void addSysctls(FixContext &context)
{
    std::vector<NewValue> items;
    std::string_view rest = context.value().string();
    while (!rest.empty()) {
        const std::string_view one = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(one.size() + 1, rest.size()));
        const std::size_t equals = one.find('=');
        if (equals == std::string_view::npos)
            return;
        items.push_back(NewValue::map({{"name", NewValue::string(std::string(one.substr(0, equals)))},
                                       {"value", NewValue::string(std::string(one.substr(equals + 1)))}}));
    }
    const Path field = context.specPath().child("securityContext").child("sysctls");
    if (items.empty() || context.at(field))
        return;
    const PlannedEdit planned =
        context.planner().steps({[&](const EditPlanner &planner) { return planner.set(field, NewValue::list(items)); },
                                 [&](const EditPlanner &planner) { return planner.remove(context.path(), true); }});
    context.add("move-annotation", planned, false, {field.toString()});
}

/// Amounts of bytes with a fraction: `500m` is half a byte, and Mi or M is what was meant; else the next whole one.
void addWholeBytes(FixContext &context)
{
    const std::string text = context.written(context.value());
    if (text.ends_with('m')) {
        context.write(context.path(), text.substr(0, text.size() - 1) + "Mi");
        context.write(context.path(), text.substr(0, text.size() - 1) + 'M');
    } else if (const auto amount = Quantity::parse(text); amount && !amount->isWhole()) {
        context.write(context.path(), std::to_string(amount->value()));
    }
}

/// An address with leading zeros, as most programs read it.
void addAddress(FixContext &context)
{
    const std::string canonical(context.argument(1));
    if (!canonical.empty()) {
        context.set(context.path(), NewValue::string(canonical), true);
        return;
    }
    std::string plain;
    bool leading = true;
    const std::string_view text = context.value().string();
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool last = at + 1 == text.size() || text[at + 1] == '.';
        if (leading && text[at] == '0' && !last)
            continue;
        plain += text[at];
        leading = text[at] == '.';
    }
    context.set(context.path(), NewValue::string(plain), false);
}

/// No selector selects no Pod: the labels of this Pod are what is usually meant.
void addSelector(FixContext &context)
{
    const ValueRef labels = context.at(context.pod().root)["metadata"]["labels"];
    std::vector<std::pair<std::string, NewValue>> own;
    for (const char *usual : {"app.kubernetes.io/name", "app", "name", "k8s-app", "run"}) {
        if (own.empty() && !labels[usual].string().empty())
            own.emplace_back(usual, NewValue::string(std::string(labels[usual].string())));
    }
    if (!own.empty()) {
        const std::string shown = '{' + own[0].first + ": " + own[0].second.text + '}';
        context.add("write-value",
                    context.planner().set(context.path().child("matchLabels"), NewValue::map(std::move(own))), false,
                    {"matchLabels", shown});
    }
    context.write(context.path(), "{}");
}

void addHostAddress(FixContext &context)
{
    const Path port = context.path().parent();
    context.setAside(context.path(), false);
    const std::string number = context.written(context.at(port)["containerPort"]);
    if (!number.empty())
        context.write(port.child("hostPort"), number);
}

void addPortName(FixContext &context)
{
    std::string name(context.value().string());
    for (int number = 2; number < 10 && !name.empty(); ++number)
        context.set(context.path(), NewValue::string(name.substr(0, 13) + '-' + std::to_string(number)), false);
    context.setAside(context.path(), false);
}

/// The names of a repeated address go to the entry that has it first.
void addAliasJoin(FixContext &context)
{
    const Path alias = context.path().parent();
    const Path list = alias.parent();
    const std::string_view address = context.value().string();
    ValueRef first;
    for (const ValueRef one : context.at(list)) {
        if (!first && one["ip"].string() == address)
            first = one;
    }
    if (!first)
        return;
    const Path names = first.path().child("hostnames");
    std::vector<EditPlanner::Step> steps;
    for (const ValueRef name : context.at(alias)["hostnames"]) {
        const NewValue value = NewValue::string(std::string(name.string()));
        steps.emplace_back([=, isThere = context.at(names).isList()](const EditPlanner &planner) {
            return isThere ? planner.insertItem(names, value) : planner.set(names, NewValue::list({value}));
        });
    }
    steps.emplace_back([=](const EditPlanner &planner) { return planner.remove(alias); });
    context.add("join-alias", context.planner().steps(steps), false, {std::string(address)});
    context.setAside(alias, false);
}

void addItemRemoval(FixContext &context)
{
    const bool isItem = context.path().last().kind != PathStep::Kind::Key;
    context.remove(isItem ? context.path() : context.path().parent(), true);
}

void addGrace(FixContext &context)
{
    context.write(context.path(), "1", true); // what the kubelet makes of it
    context.write(context.path(), "30");
}

void addPriority(FixContext &context)
{
    context.setAside(context.path(), false);
    const Path field = context.specPath().child("priorityClassName");
    if (context.at(field))
        return;
    const PlannedEdit planned = context.planner().steps(
        {[&](const EditPlanner &planner) { return planner.set(field, NewValue::string("system-cluster-critical")); },
         [&](const EditPlanner &planner) { return planner.remove(context.path(), true); }});
    context.add("move-annotation", planned, false, {field.toString()});
}

struct Row {
    std::string_view message;
    void (*family)(FixContext &);
};

constexpr Row rows[] = {
    {"warn-node-label", addNewName},
    {"warn-critical-pod", addPriority},
    {"warn-sysctl-annotation", addSysctls},
    {"warn-seccomp-annotation", [](FixContext &context) { addProfile(context, "seccompProfile", false); }},
    {"warn-apparmor-annotation", [](FixContext &context) { addProfile(context, "appArmorProfile", true); }},
    {"warn-fractional-bytes", addWholeBytes},
    {"warn-ip-form", addAddress},
    {"warn-ip-canonical", addAddress},
    {"warn-null-selector", addSelector},
    {"warn-host-ip", addHostAddress},
    {"warn-port-name-twice", addPortName},
    {"warn-alias-twice", addAliasJoin},
    {"warn-pull-secret-twice", addItemRemoval},
    {"warn-pull-secret-empty", addItemRemoval},
    {"warn-negative-grace", addGrace},
};

} // namespace

void addWarningFixes(FixContext &context)
{
    for (const Row &row : rows) {
        if (row.message == context.finding().message && !context.path().isEmpty())
            row.family(context);
    }
}

} // namespace podwright
