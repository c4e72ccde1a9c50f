// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/serverdefaults.h"

#include "validation/defaulting.h"

namespace podwright {

namespace {

std::string written(ValueRef value)
{
    if (value.isMap())
        return "{}";
    if (value.isBool())
        return value.boolean() ? "true" : "false";
    return std::string(value.value().text);
}

ValueTree withDefaults(const Snapshot &snapshot, const Schema &schema, int kubernetesMinor, std::size_t document)
{
    ValueTree values = ValueTree::read(snapshot.parsed.tree, document);
    for (const PodPlace &pod : snapshot.pods) {
        if (pod.document == document)
            fillDefaults(values, pod, {kubernetesMinor, pod.isTemplate, {}, false}, schema);
    }
    return values;
}

} // namespace

std::vector<ServerDefault> serverDefaults(const Snapshot &snapshot, const Schema &schema, int kubernetesMinor)
{
    std::vector<ServerDefault> found;
    ValueTree values; // with the defaults of all Pods of the document it was read from
    std::optional<std::size_t> read;
    for (const PodPlace &pod : snapshot.pods) {
        const std::size_t document = pod.document;
        if (read != document) {
            values = withDefaults(snapshot, schema, kubernetesMinor, document);
            read = document;
        }
        for (const DefaultedValue &one : defaultedValues(values, pod)) {
            const Path path = one.value.path();
            ValueRef host = snapshot.values[document].root();
            std::size_t depth = 0;
            while (depth < path.size()) { // as far as the text goes
                const PathStep &step = path.steps()[depth];
                const ValueRef next = step.kind == PathStep::Kind::Key ? host[step.key] : host.at(step.index);
                if (!next)
                    break;
                host = next;
                ++depth;
            }
            const auto at = path.steps().begin() + static_cast<std::ptrdiff_t>(depth);
            found.push_back({{document, Path({path.steps().begin(), at})},
                             Path({at, path.steps().end()}).toString(),
                             written(one.value),
                             path});
        }
    }
    return found;
}

std::optional<std::string> ServerDefaultsByPlace::at(const SnapshotPtr &snapshot, const Schema &schema,
                                                     int kubernetesMinor, const ManifestPath &place)
{
    constexpr std::size_t longest = 64u << 10;
    if (snapshot->text.size() > longest || place.document >= snapshot->values.size())
        return std::nullopt;
    if (m_snapshot != snapshot || m_minor != kubernetesMinor || m_document != place.document) {
        m_snapshot = snapshot;
        m_minor = kubernetesMinor;
        m_document = place.document;
        m_values = withDefaults(*snapshot, schema, kubernetesMinor, place.document);
    }
    const ValueRef value = m_values.root().at(place.path);
    if (!value || value.value().provenance != Provenance::Default || value.size() > 0)
        return std::nullopt;
    return written(value);
}

} // namespace podwright
