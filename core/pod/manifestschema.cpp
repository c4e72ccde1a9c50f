// SPDX-License-Identifier: GPL-3.0-or-later
#include "pod/manifestschema.h"

#include <algorithm>

namespace podwright {

namespace {

SchemaPlace follow(const Schema &schema, SchemaPlace place, const Path &path, std::size_t from)
{
    for (std::size_t step = from; step < path.size() && place.known(); ++step) {
        const PathStep &at = path.steps()[step];
        place = at.kind == PathStep::Kind::Key ? schema.child(place, at.key) : schema.item(place);
    }
    return place;
}

/// Every object begins alike, also one that the schema does not know.
int rankInObject(const std::vector<PodPlace> &pods, std::size_t document, const Path &parent, std::string_view key,
                 int otherwise)
{
    static constexpr std::string_view order[] = {"apiVersion", "kind", "metadata", "spec"};
    const bool isObject = std::any_of(pods.begin(), pods.end(), [&](const PodPlace &pod) {
        return pod.document == document && pod.object == parent;
    });
    const auto found = std::find(std::begin(order), std::end(order), key);
    return isObject && found != std::end(order) ? static_cast<int>(found - std::begin(order)) : otherwise;
}

/// The innermost Pod around the path, else null.
const PodPlace *podAround(const std::vector<PodPlace> &pods, std::size_t document, const Path &path)
{
    for (const PodPlace &pod : pods) {
        if (pod.document == document && path.startsWith(pod.root))
            return &pod;
    }
    return nullptr;
}

} // namespace

SchemaPlace schemaPlaceOf(const Schema &schema, const std::vector<PodPlace> &pods, std::size_t document,
                          const Path &path)
{
    if (const PodPlace *pod = podAround(pods, document, path))
        return follow(schema, {nullptr, schema.type(pod->typeName()), false}, path, pod->root.size());
    bool any = false;
    for (const PodPlace &pod : pods) {
        any = any || pod.document == document;
        const Path metadata = pod.object.child("metadata");
        if (pod.document == document && path.startsWith(metadata))
            return follow(schema, {nullptr, schema.type("ObjectMeta"), false}, path, metadata.size());
    }
    return any ? SchemaPlace() : follow(schema, {nullptr, schema.type("Pod"), false}, path, 0);
}

KeyOrder keyOrderOf(const Schema &schema, std::vector<PodPlace> pods, std::size_t document)
{
    return [&schema, pods = std::move(pods), document](const Path &parent, std::string_view key) {
        constexpr int unknown = 1 << 20;
        const SchemaPlace place = schemaPlaceOf(schema, pods, document, parent);
        const Field *field = place.type && place.kind() == FieldKind::Object ? place.type->field(key) : nullptr;
        return field ? field->rank : rankInObject(pods, document, parent, key, unknown);
    };
}

std::string fieldPathOf(const std::vector<PodPlace> &pods, std::size_t document, const Path &path)
{
    const PodPlace *pod = podAround(pods, document, path);
    const std::size_t from = pod ? pod->root.size() : 0;
    std::string text;
    for (std::size_t step = from; step < path.size(); ++step) {
        const PathStep &at = path.steps()[step];
        if (at.kind == PathStep::Kind::Key)
            text += (text.empty() ? "" : ".") + at.key;
        else
            text += "[]";
    }
    return text;
}

} // namespace podwright
