// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/snapshotplaces.h"

#include <algorithm>

namespace podwright {

namespace {

/// The path of a node inside its document; a key stands for its value.
Path pathOf(const SyntaxTree &tree, NodeId id)
{
    std::vector<PathStep> steps;
    if (tree.node(id).isKey && tree.node(id).next != NoNode)
        id = tree.node(id).next;
    for (NodeId parent = tree.node(id).parent; parent != NoNode; id = parent, parent = tree.node(id).parent) {
        if (tree.node(parent).kind == NodeKind::Map) {
            const NodeId key = tree.keyOf(id);
            steps.push_back(PathStep::ofKey(std::string(key == NoNode ? "" : tree.node(key).value)));
            continue;
        }
        std::size_t index = 0;
        for (NodeId item = tree.node(parent).firstChild; item != id && item != NoNode; item = tree.node(item).next)
            ++index;
        steps.push_back(PathStep::ofIndex(index));
    }
    std::reverse(steps.begin(), steps.end());
    return Path(std::move(steps));
}

/// Of a document's nodes the innermost one whose lines hold the offset by indentation: for comments and blank lines.
std::optional<std::size_t> documentAt(const Snapshot &snapshot, std::size_t byteOffset)
{
    const auto &documents = snapshot.parsed.tree.documents();
    for (std::size_t index = 0; index < documents.size(); ++index) {
        const YamlDocument &document = documents[index];
        const bool last = index + 1 == documents.size();
        if (byteOffset >= document.begin && (byteOffset < document.end || (last && byteOffset <= snapshot.text.size())))
            return index;
    }
    return std::nullopt;
}

} // namespace

ValueRef valueAt(const Snapshot &snapshot, const ManifestPath &place)
{
    if (place.document >= snapshot.values.size())
        return {};
    return snapshot.values[place.document].root().at(place.path);
}

NodeId nodeAt(const Snapshot &snapshot, const ManifestPath &place)
{
    const ValueRef value = valueAt(snapshot, place);
    if (!value.exists() || value.value().provenance == Provenance::Merge)
        return NoNode;
    return value.value().node;
}

std::optional<ManifestPath> placeAt(const Snapshot &snapshot, std::size_t byteOffset)
{
    const auto document = documentAt(snapshot, byteOffset);
    if (!document)
        return std::nullopt;
    const NodeId node = snapshot.parsed.tree.nodeAt(byteOffset);
    if (node == NoNode)
        return ManifestPath{*document, {}};
    return ManifestPath{*document, pathOf(snapshot.parsed.tree, node)};
}

TextRange valueRange(const Snapshot &snapshot, const ManifestPath &place)
{
    const NodeId node = nodeAt(snapshot, place);
    return node == NoNode ? TextRange{} : snapshot.parsed.tree.node(node).range();
}

TextRange entryRange(const Snapshot &snapshot, const ManifestPath &place)
{
    const NodeId id = nodeAt(snapshot, place);
    if (id == NoNode)
        return {};
    const Node &node = snapshot.parsed.tree.node(id);
    return {node.entryBegin == NoOffset ? node.begin : node.entryBegin, node.end};
}

const PodPlace *podAround(const Snapshot &snapshot, const ManifestPath &place)
{
    const PodPlace *found = nullptr;
    for (const PodPlace &pod : snapshot.pods) {
        if (pod.document == place.document && place.path.startsWith(pod.root))
            found = &pod;
    }
    return found;
}

const PodPlace *podNear(const Snapshot &snapshot, const ManifestPath &place)
{
    const PodPlace *pod = podAround(snapshot, place);
    return pod || snapshot.pods.empty() ? pod : &snapshot.pods.front();
}

QString podTitle(const Snapshot &snapshot, const PodPlace &pod)
{
    const ValueRef object = valueAt(snapshot, {pod.document, pod.object});
    const std::string_view name = object["metadata"]["name"].string();
    return QString::fromStdString(pod.kind) + u' '
        + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace podwright
