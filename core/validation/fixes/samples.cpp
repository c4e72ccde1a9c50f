// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/samples.h"

#include "pod/fieldvalue.h"
#include "validation/names.h"

#include <algorithm>
#include <array>

namespace podwright {

namespace {

struct Sample {
    std::string_view owner; ///< type of the map, empty: any
    std::string_view field;
    const char *value;
};

/// Examples for fields without a default. The order of the rows counts: the owner's own rows come first.
constexpr Sample samples[] = {
    {"ObjectMeta", "name", "my-pod"},
    {"Container", "name", "main"},
    {"Container", "image", "nginx:stable"},
    {"EphemeralContainer", "name", "debugger"},
    {"EphemeralContainer", "image", "busybox:stable"},
    {"Volume", "name", "data"},
    {"VolumeMount", "mountPath", "/data"},
    {"VolumeDevice", "devicePath", "/dev/xvda"},
    {"EnvVar", "name", "NAME"},
    {"ContainerPort", "containerPort", "8080"},
    {"ContainerPort", "hostPort", "8080"},
    {"ContainerPort", "name", "http"},
    {"HTTPHeader", "name", "X-Check"},
    {"HTTPHeader", "value", "yes"},
    {"HTTPGetAction", "path", "/"},
    {"HTTPGetAction", "port", "8080"},
    {"TCPSocketAction", "port", "8080"},
    {"GRPCAction", "port", "8080"},
    {"ExecAction", "command", "[\"true\"]"},
    {"SleepAction", "seconds", "5"},
    {"KeyToPath", "key", "key"},
    {"KeyToPath", "path", "file"},
    {"HostPathVolumeSource", "path", "/var/lib/data"},
    {"NFSVolumeSource", "path", "/exports"},
    {"Toleration", "operator", "Exists"},
    {"TopologySpreadConstraint", "maxSkew", "1"},
    {"TopologySpreadConstraint", "topologyKey", "kubernetes.io/hostname"},
    {"PodAffinityTerm", "topologyKey", "kubernetes.io/hostname"},
    {"", "secretName", "my-secret"},
    {"", "claimName", "my-claim"},
    {"", "storage", "1Gi"},
    {"", "cpu", "500m"},
    {"", "memory", "128Mi"},
    {"", "ephemeral-storage", "1Gi"},
    {"", "kind", "Pod"},
    {"", "fieldPath", "metadata.name"},
    {"", "resource", "limits.cpu"},
    {"", "key", "key"},
    {"", "name", "name"},
};

std::optional<NewValue> valueOf(const SchemaPlace &place, std::string_view text)
{
    return fieldValueOf(place, std::string(text));
}

void addValue(std::vector<NewValue> &values, std::optional<NewValue> value)
{
    if (value && std::find(values.begin(), values.end(), *value) == values.end())
        values.push_back(*std::move(value));
}

/// Names of the volumes for a mount, numbers of the container's ports for a probe.
void addPresent(const FixContext &context, const Path &path, std::string_view owner, const SchemaPlace &place,
                std::vector<NewValue> &values)
{
    const std::string &field = path.last().key;
    if ((owner == "VolumeMount" || owner == "VolumeDevice") && field == "name") {
        for (const ValueRef volume : context.spec()["volumes"])
            addValue(values, valueOf(place, volume["name"].string()));
    }
    if (field == "port") {
        for (Path at = path; !at.isEmpty(); at = at.parent()) {
            for (const ValueRef port : context.at(at)["ports"])
                addValue(values, valueOf(place, context.written(port["containerPort"])));
        }
    }
    if (owner == "Container" && field == "name") {
        const std::string name = nameOfImage(context.at(path.parent())["image"].string());
        if (!name.empty())
            addValue(values, valueOf(place, name));
    }
    if (owner == "ObjectMeta" && field == "name") {
        const std::string name = nameOfImage(context.spec()["containers"].at(0)["image"].string());
        if (!name.empty())
            addValue(values, valueOf(place, name));
    }
}

} // namespace

bool isPlaceholder(std::string_view text)
{
    constexpr std::array<std::string_view, 16> words = {"string", "int",     "integer", "int32",   "int64", "number",
                                                        "bool",   "boolean", "object",  "obeject", "map",   "list",
                                                        "array",  "float",   "value",   "Object"};
    const bool bracketed = text.size() > 2 && text.front() == '<' && text.back() == '>';
    return bracketed || std::find(words.begin(), words.end(), text) != words.end();
}

std::string nameOfImage(std::string_view image)
{
    const std::string_view last = image.substr(image.rfind('/') + 1);
    std::string name;
    for (const char c : last.substr(0, last.find_first_of(":@"))) {
        const bool good = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        name += good ? c : '-';
    }
    while (!name.empty() && name.back() == '-')
        name.pop_back();
    return isDnsLabel(name) ? name : std::string();
}

std::vector<NewValue> samplesFor(const FixContext &context, const Path &path)
{
    std::vector<NewValue> values;
    if (path.isEmpty())
        return values;
    const SchemaPlace place = context.schemaPlace(path);
    const SchemaPlace parent = context.schemaPlace(path.parent());
    const std::string_view owner = parent.type ? parent.type->name() : std::string_view();
    addPresent(context, path, owner, place, values);
    if (place.field && !place.isElement) {
        if (place.field->defaultValue && place.field->defaultValue->find_first_of("{[") == std::string_view::npos)
            addValue(values, valueOf(place, *place.field->defaultValue));
        for (const auto &words : {place.field->enumValues, place.field->knownValues}) {
            for (const std::string_view word : words)
                addValue(values, valueOf(place, word));
        }
    }
    const std::string &field = path.last().key;
    for (const Sample &sample : samples) {
        if (sample.field == field && (sample.owner == owner || sample.owner.empty()))
            addValue(values, valueOf(place, sample.value));
    }
    if (values.empty() && place.kind() == FieldKind::Boolean)
        values = {NewValue::boolean(false), NewValue::boolean(true)};
    if (values.empty() && place.kind() == FieldKind::Integer && place.field)
        values = {NewValue::integer(std::to_string(place.field->minimum.value_or(1)))};
    return values;
}

} // namespace podwright
