// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/knownnames.h"

#include "pod/nameuses.h"

#include <algorithm>
#include <functional>
#include <set>

namespace podwright {

namespace {

constexpr std::string_view labelMaps[] = {"labels", "matchLabels", "nodeSelector"};
constexpr std::string_view resourceMaps[] = {"limits", "requests", "overhead"};
constexpr std::string_view resourceNames[] = {"cpu", "memory", "ephemeral-storage", "hugepages-2Mi", "hugepages-1Gi"};
constexpr std::string_view podLabels[] = {"app.kubernetes.io/name",    "app.kubernetes.io/instance",
                                          "app.kubernetes.io/version", "app.kubernetes.io/component",
                                          "app.kubernetes.io/part-of", "app.kubernetes.io/managed-by"};
constexpr std::string_view nodeLabels[] = {"kubernetes.io/os",
                                           "kubernetes.io/arch",
                                           "kubernetes.io/hostname",
                                           "topology.kubernetes.io/zone",
                                           "topology.kubernetes.io/region",
                                           "node.kubernetes.io/instance-type"};

template <typename List> bool contains(const List &list, std::string_view word)
{
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

/// The last key of a path, indexes left out.
std::string lastKey(const Path &path)
{
    for (auto step = path.steps().rbegin(); step != path.steps().rend(); ++step) {
        if (step->kind == PathStep::Kind::Key)
            return step->key;
    }
    return {};
}

/// Names in order, each once.
class Names {
public:
    void add(std::string_view name)
    {
        if (!name.empty() && m_seen.insert(std::string(name)).second)
            m_names.emplace_back(name);
    }
    std::vector<std::string> take() { return std::move(m_names); }

private:
    std::set<std::string, std::less<>> m_seen;
    std::vector<std::string> m_names;
};

/// Visits every entry of every map.
void forEachEntry(ValueRef value, const std::function<void(std::string_view map, ValueRef)> &visit)
{
    const auto walk = [&visit](const auto &self, ValueRef at, std::string_view map) -> void {
        for (const ValueRef child : at) {
            if (at.isMap())
                visit(map, child);
            self(self, child, at.isMap() ? child.key() : map);
        }
    };
    walk(walk, value, {});
}

const PodPlace *podAround(const std::vector<PodPlace> &pods, const CaretContext &context)
{
    const auto found = std::find_if(pods.begin(), pods.end(), [&](const PodPlace &pod) {
        return pod.document == context.document && context.path.startsWith(pod.root);
    });
    return found == pods.end() ? nullptr : &*found;
}

/// Ports can be given by number too.
void addPortNumbers(Names &names, ValueRef container)
{
    for (const ValueRef port : container["ports"]) {
        if (port["containerPort"].isInteger())
            names.add(port["containerPort"].value().text);
    }
}

/// Names of objects and of what is declared in the Pod; false: no name goes there.
bool addNameUses(Names &names, const std::vector<PodPlace> &pods, const std::vector<ValueTree> &values,
                 const CaretContext &context)
{
    const PodPlace *pod = podAround(pods, context);
    const auto slot = pod ? nameSlotAt(*pod, context.path) : std::nullopt;
    if (!slot)
        return false;
    if (slot->defines)
        return true; // a new name, not one that is taken
    const bool outside = slot->kind >= NameKind::ConfigMap;
    for (const PodPlace &other : pods) {
        if (other.document >= values.size() || (&other != pod && !outside))
            continue;
        for (const NameUse &use : nameUses(values[other.document].root(), other)) {
            const bool declared = use.defines || (outside && use.path != context.path);
            if (use.kind == slot->kind && use.scope == slot->scope && declared)
                names.add(use.name);
        }
    }
    if (slot->kind == NameKind::Port && pod->document < values.size())
        addPortNumbers(names, values[pod->document].root().at(slot->scope));
    return true;
}

} // namespace

std::vector<std::string> namesFor(const std::vector<PodPlace> &pods, const std::vector<ValueTree> &values,
                                  const CaretContext &context)
{
    Names names;
    if (context.path.isEmpty() || addNameUses(names, pods, values, context))
        return names.take();
    const std::string key = lastKey(context.path);
    const std::string map = lastKey(context.path.parent());
    const bool label = contains(labelMaps, map);
    const bool used = label || key == "image" || key == "claimName" || (key == "key" && map.ends_with("KeyRef"))
        || key == "topologyKey" || key == "mountPath";
    if (!used)
        return {};
    for (const ValueTree &tree : values) {
        const ValueRef self = tree.root().at(context.path);
        forEachEntry(tree.root(), [&](std::string_view in, ValueRef entry) {
            const bool sameMap = label ? contains(labelMaps, in) : key != "key" || in == map;
            if (entry.key() == key && sameMap && entry.id() != self.id())
                names.add(entry.string());
        });
    }
    if (key == "topologyKey") {
        for (const std::string_view one : {nodeLabels[2], nodeLabels[3], nodeLabels[4]})
            names.add(one);
    }
    if (map == "nodeSelector" && key == nodeLabels[0]) {
        names.add("linux");
        names.add("windows");
    }
    return names.take();
}

std::vector<std::string> keysFor(const std::vector<PodPlace> &, const std::vector<ValueTree> &values,
                                 const CaretContext &context)
{
    Names names;
    const std::string map = lastKey(context.path);
    if (contains(resourceMaps, map)) {
        for (const std::string_view name : resourceNames)
            names.add(name);
    }
    const bool label = contains(labelMaps, map);
    const bool resource = contains(resourceMaps, map);
    for (const ValueTree &tree : values) {
        forEachEntry(tree.root(), [&](std::string_view in, ValueRef entry) {
            if (label ? contains(labelMaps, in) : resource ? contains(resourceMaps, in) : in == map)
                names.add(entry.key());
        });
    }
    if (map == "nodeSelector") {
        for (const std::string_view name : nodeLabels)
            names.add(name);
    } else if (label) {
        for (const std::string_view name : podLabels)
            names.add(name);
    }
    return names.take();
}

} // namespace podwright
