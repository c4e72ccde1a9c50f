// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/defaulting.h"

#include "schema/schema.h"
#include "validation/defaulttable.h"
#include "validation/gatedfields.h"
#include "validation/nullvalues.h"
#include "validation/podpreparation.h"
#include "validation/podresources.h"

#include <algorithm>

namespace podwright {

namespace {

constexpr int PodLevelResourcesOn = 34; ///< first 1.N that fills them in

/// The map under a key, made where there is none.
ValueRef ensureMap(ValueTree &values, ValueRef parent, std::string_view key)
{
    if (!parent.isMap())
        return {};
    setDefault(values, parent, {key, DefaultRow::When::Missing, ValueKind::Map, {}, 0});
    return parent[key];
}

/// A template that is not there is an empty one for the server; only a ReplicationController must have one.
void ensureTemplate(ValueTree &values, const PodPlace &place)
{
    if (!place.isTemplate || place.kind == "ReplicationController")
        return;
    ValueRef at = values.root().at(place.object);
    for (std::size_t step = place.object.size(); step < place.root.size(); ++step)
        at = ensureMap(values, at, place.root.steps()[step].key);
}

void addAmount(ValueTree &values, ValueRef amounts, std::string_view name, const std::string &text)
{
    Value value;
    value.kind = ValueKind::String;
    value.provenance = Provenance::Default;
    value.key = name;
    value.text = values.keep(text);
    values.append(amounts.id(), value);
}

/// Adds the amounts that a list of resources lacks, as far as `wanted` says yes.
template <typename Wanted>
void addMissing(ValueTree &values, ValueRef resources, std::string_view what, const ResourceAmounts &amounts,
                const Wanted &wanted)
{
    for (const auto &[name, amount] : amounts) {
        if (!wanted(name) || resources[what][name])
            continue;
        if (const ValueRef map = ensureMap(values, resources, what); map.isMap())
            addAmount(values, map, name, amount.text());
    }
}

void requestsFromLimits(ValueTree &values, ValueRef containers)
{
    for (const ValueRef container : containers) {
        const ValueRef resources = container["resources"];
        addMissing(values, resources, "requests", readAmounts(resources["limits"]),
                   [](std::string_view) { return true; });
    }
}

/// Only a Pod that says something about itself as a whole gets more of it.
void fillPodLevelResources(ValueTree &values, ValueRef spec)
{
    const ValueRef resources = spec["resources"];
    if (resources["limits"].size() == 0 && resources["requests"].size() == 0)
        return;
    addMissing(values, resources, "limits", aggregateAmounts(spec, "limits"),
               [&](std::string_view name) { return isHugePages(name) && !resources["requests"][name]; });
    if (resources["limits"].size() == 0)
        return;
    addMissing(values, resources, "requests", aggregateAmounts(spec, "requests"),
               [](std::string_view name) { return isPodLevelResource(name) && !isHugePages(name); });
    addMissing(values, resources, "requests", readAmounts(resources["limits"]), isPodLevelResource);
}

/// On the node's network a container's port is a port of the node.
void fillHostPorts(ValueTree &values, ValueRef containers)
{
    for (const ValueRef container : containers) {
        for (const ValueRef port : container["ports"]) {
            const ValueRef number = port["containerPort"];
            if (!port.isMap() || !number.isInteger() || number.integer() == 0)
                continue;
            setDefault(values, port,
                       {"hostPort", DefaultRow::When::Zero, ValueKind::Integer, number.value().text, number.integer()});
        }
    }
}

/// What only a Pod gets, not the template of one.
void fillPodDefaults(ValueTree &values, ValueRef spec, int minor)
{
    requestsFromLimits(values, spec["containers"]);
    requestsFromLimits(values, spec["initContainers"]);
    if (minor >= PodLevelResourcesOn)
        fillPodLevelResources(values, spec);
    setDefault(values, spec, {"enableServiceLinks", DefaultRow::When::Missing, ValueKind::Bool, {}, 1});
    if (spec["hostNetwork"].boolean()) {
        fillHostPorts(values, spec["containers"]);
        fillHostPorts(values, spec["initContainers"]);
    }
}

void fillShape(ValueTree &values, ValueRef at, const DefaultShape &shape)
{
    if (at.isList()) {
        for (const ValueRef item : at)
            fillShape(values, item, shape);
        return;
    }
    if (!at.isMap())
        return;
    for (const DefaultShape::Below &below : shape.below) {
        if (const ValueRef child = at[below.field])
            fillShape(values, child, *below.shape);
    }
    if (shape.more)
        shape.more(values, at);
    for (const DefaultRow &row : shape.rows)
        setDefault(values, at, row);
}

bool isAmounts(std::string_view key)
{
    return key == "limits" || key == "requests" || key == "overhead";
}

void collect(ValueRef value, const std::string &field, std::vector<DefaultedValue> &found)
{
    if (value.value().provenance == Provenance::Default && value.size() == 0) {
        found.push_back({field, value.path().toString(), value});
        return;
    }
    std::size_t index = 0;
    for (const ValueRef child : value) {
        if (value.isList()) {
            collect(child, field + '[' + std::to_string(index++) + ']', found);
            continue;
        }
        const std::string key(child.key());
        const std::string step = isAmounts(value.key()) ? '[' + key + ']' : '.' + key;
        collect(child, field + step, found);
    }
}

} // namespace

void fillDefaults(ValueTree &values, const PodPlace &place, const RuleScope &scope, const Schema &schema)
{
    const ValueRef pod = values.root().at(place.root);
    if (const SchemaType *type = schema.type(place.typeName()))
        resolveNulls(values, pod, *type, schema);
    ensureMap(values, pod, "metadata");
    const ValueRef spec = ensureMap(values, pod, "spec");
    if (!spec.isMap())
        return;
    if (!place.isTemplate)
        fillPodDefaults(values, spec, scope.kubernetesMinor);
    fillShape(values, spec, podSpecDefaults());
}

void applyDefaults(ValueTree &values, const PodPlace &place, const RuleScope &scope, const Schema &schema)
{
    ensureTemplate(values, place);
    fillDefaults(values, place, scope, schema);
    const ValueRef pod = values.root().at(place.root);
    if (!pod["spec"].isMap())
        return;
    copyOldNames(values, pod["spec"]);
    if (scope.staticPod)
        return;
    dropGatedFields(values, pod["spec"], scope.kubernetesMinor);
    if (!place.isTemplate)
        preparePod(values, pod);
}

void completeTemplate(ValueTree &values, const PodPlace &place, const RuleScope &scope)
{
    const ValueRef spec = values.root().at(place.root)["spec"];
    if (!place.isTemplate || !spec.isMap())
        return;
    fillPodDefaults(values, spec, scope.kubernetesMinor);
    fillShape(values, spec, podSpecDefaults());
}

std::vector<DefaultedValue> defaultedValues(const ValueTree &values, const PodPlace &place)
{
    std::vector<DefaultedValue> found;
    const std::size_t head = place.object.toString().size();
    const std::string field = place.root.child("spec").toString().substr(head == 0 ? 0 : head + 1);
    if (const ValueRef spec = values.root().at(place.root)["spec"])
        collect(spec, field, found);
    return found;
}

} // namespace podwright
