// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/adviceareas.h"
#include "validation/advice/advicecontext.h"
#include "validation/advice/amountof.h"
#include "validation/advice/expansions.h"
#include "validation/advice/mainprogram.h"
#include "validation/advice/secretnames.h"
#include "validation/rules/containerplace.h"

#include <algorithm>

namespace podwright {

namespace {

ValueRef variableOf(ValueRef env, std::string_view name)
{
    for (const ValueRef variable : env) {
        if (variable["name"].string() == name)
            return variable;
    }
    return {};
}

bool isBefore(ValueRef env, ValueRef first, ValueRef second)
{
    for (const ValueRef variable : env) {
        if (variable.id() == first.id())
            return true;
        if (variable.id() == second.id())
            return false;
    }
    return false;
}

/// RUN-12, RUN-13, ADV-04: what a value refers to (RUNENV-03, RUNENV-04, RUNENV-08).
void adviseValue(AdviceContext &context, const ContainerPlace &place, ValueRef variable)
{
    const std::string_view value = variable["value"].string();
    for (const std::string_view name : expandedNames(value)) {
        const ValueRef known = variableOf(place["env"], name);
        if (known && known.id() != variable.id() && !isBefore(place["env"], known, variable))
            context.add("RUN-12", variable, "value", {std::string(name)});
        else if ((!known || known.id() == variable.id()) && place["envFrom"].size() == 0 && !isServiceVariable(name))
            context.add("RUN-13", variable, "value", {std::string(name)});
    }
    for (const std::string_view name : shellNames(value)) {
        if (variableOf(place["env"], name) && name != variable["name"].string())
            context.add("ADV-04", variable, "value", {std::string(name)});
    }
}

/// RUN-18, RUN-19: amounts that come out otherwise than expected (RUNENV-18, RUNENV-19).
void adviseResourceField(AdviceContext &context, const ContainerPlace &place, ValueRef reference)
{
    const std::string_view resource = reference["resource"].string();
    const std::string_view other = reference["containerName"].string();
    if (resource.empty() || (!other.empty() && other != place["name"].string()))
        return;
    const std::size_t dot = resource.find('.');
    const ValueRef value = dot == std::string_view::npos
        ? ValueRef()
        : place["resources"][resource.substr(0, dot)][resource.substr(dot + 1)];
    if (!value) {
        if (resource.starts_with("limits.") && !resource.starts_with("limits.hugepages")
            && context.spec()["resources"]["limits"].isNull())
            context.add("RUN-19", reference, "resource", {std::string(resource)});
        return;
    }
    const auto divisor = amountOf(reference["divisor"]);
    const bool whole = !divisor || divisor->isZero() || *divisor == Quantity(1);
    const auto amount = amountOf(value);
    if (resource.ends_with(".cpu") && whole && amount && !amount->isWhole())
        context.add("RUN-18", reference, "resource",
                    {std::string(value.value().text), std::to_string(amount->value())});
}

/// RUN-20: a label or annotation that the Pod does not have (RUNENV-16).
void adviseFieldReference(AdviceContext &context, ValueRef reference)
{
    const std::string_view path = reference["fieldPath"].string();
    for (const char *kind : {"labels", "annotations"}) {
        const std::string head = "metadata." + std::string(kind) + "['";
        if (!path.starts_with(head) || !path.ends_with("']"))
            continue;
        const std::string_view key = path.substr(head.size(), path.size() - head.size() - 2);
        const bool added = key.find('/') != std::string_view::npos || key.ends_with("-hash");
        if (!added && !context.metadata()[kind][key])
            context.add("RUN-20", reference, "fieldPath", {std::string(path)});
    }
}

/// RUN-14: names in command and args that nothing defines; a shell's script may mean its own $( ).
void adviseCommandNames(AdviceContext &context, const ContainerPlace &place)
{
    if (place["envFrom"].size() > 0)
        return;
    const MainProgram program = MainProgram::of(place.container);
    for (const char *list : {"command", "args"}) {
        for (const ValueRef item : place[list]) {
            if (program.script && program.script.id() == item.id())
                continue;
            for (const std::string_view name : expandedNames(item.string())) {
                if (!variableOf(place["env"], name) && !isServiceVariable(name))
                    context.add("RUN-14", item, {std::string(name)});
            }
        }
    }
}

/// RUN-15, RUN-16: commands of hooks and probes know less (RUNENV-10, PRB-32).
void adviseHandlerNames(AdviceContext &context, const ContainerPlace &place)
{
    const auto forNames = [&](ValueRef handler, const auto &visit) {
        for (const ValueRef item : handler["exec"]["command"]) {
            for (const std::string_view name : expandedNames(item.string())) {
                if (const ValueRef variable = variableOf(place["env"], name))
                    visit(item, variable);
            }
        }
    };
    for (const char *hook : {"postStart", "preStop"}) {
        forNames(place["lifecycle"][hook], [&](ValueRef item, ValueRef variable) {
            context.add("RUN-15", item, {std::string(variable["name"].string())});
        });
    }
    for (const char *probe : {"livenessProbe", "readinessProbe", "startupProbe"}) {
        forNames(place[probe], [&](ValueRef item, ValueRef variable) {
            if (variable["valueFrom"].isMap() || !expandedNames(variable["value"].string()).empty())
                context.add("RUN-16", item, {std::string(variable["name"].string())});
        });
    }
}

/// RUN-17: fields in which nothing is replaced (RUNENV-10).
void adviseOtherFields(AdviceContext &context, const ContainerPlace &place)
{
    const auto look = [&](ValueRef map, const char *field) {
        if (!expandedNames(map[field].string()).empty())
            context.add("RUN-17", map, field, {field, quotable(map[field].string())});
    };
    look(place.container, "workingDir");
    for (const ValueRef mount : place["volumeMounts"]) {
        look(mount, "mountPath");
        look(mount, "subPath");
    }
    for (const char *probe : {"livenessProbe", "readinessProbe", "startupProbe"}) {
        look(place[probe]["httpGet"], "path");
        for (const ValueRef header : place[probe]["httpGet"]["httpHeaders"])
            look(header, "value");
    }
}

/// ADV-05, ADV-06: whoever may read the Pod reads them.
void adviseSecrets(AdviceContext &context, const ContainerPlace &place)
{
    for (const ValueRef variable : place["env"]) {
        const std::string_view name = variable["name"].string();
        if (namesSecret(name) && looksSecret(variable["value"].string()))
            context.add("ADV-05", variable, "value", {quotable(name)});
    }
    for (const char *list : {"command", "args"}) {
        for (const ValueRef item : place[list]) {
            const std::size_t equals = item.string().find('=');
            if (!item.string().starts_with('-') || equals == std::string_view::npos)
                continue;
            const std::string_view option = item.string().substr(0, equals);
            if (namesSecret(option) && looksSecret(item.string().substr(equals + 1)))
                context.add("ADV-06", item, {quotable(option)});
        }
    }
}

} // namespace

void adviseEnvironment(AdviceContext &context)
{
    forEachContainerPlace(context.spec(), [&](const ContainerPlace &place) {
        for (const ValueRef variable : place["env"]) {
            adviseValue(context, place, variable);
            adviseResourceField(context, place, variable["valueFrom"]["resourceFieldRef"]);
            adviseFieldReference(context, variable["valueFrom"]["fieldRef"]);
        }
        adviseCommandNames(context, place);
        adviseHandlerNames(context, place);
        adviseOtherFields(context, place);
        adviseSecrets(context, place);
    });
}

} // namespace podwright
