// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/itemnames.h"

#include "document/snapshotplaces.h"
#include "pod/manifestschema.h"

#include <algorithm>
#include <array>

namespace podwright {

bool hasUniqueNames(const SchemaType &type)
{
    static constexpr std::array types = {"Container", "EphemeralContainer", "Volume", "ContainerPort"};
    return std::find(types.begin(), types.end(), type.name()) != types.end();
}

std::set<std::string> namesBeside(const Snapshot &snapshot, const ManifestPath &list)
{
    static constexpr std::array containers = {"containers", "initContainers", "ephemeralContainers"};
    std::set<std::string> names;
    const auto add = [&](const Path &path) {
        const ValueRef items = valueAt(snapshot, {list.document, path});
        for (const ValueRef item : items)
            names.emplace(item["name"].string());
    };
    add(list.path);
    if (std::find(containers.begin(), containers.end(), list.path.last().key) != containers.end()) {
        for (const char *other : containers)
            add(list.path.parent().child(other));
    }
    return names;
}

std::string uniqueName(const std::string &wanted, const std::set<std::string> &taken)
{
    constexpr std::size_t longestName = 63;
    std::string name = wanted.substr(0, longestName);
    for (int number = 2; taken.contains(name); ++number) {
        const std::string tail = '-' + std::to_string(number);
        name = wanted.substr(0, longestName - tail.size()) + tail;
    }
    return name;
}

std::optional<std::string> nameOfCopy(const Schema &schema, const Snapshot &snapshot, const ManifestPath &item)
{
    const SchemaType *type = schemaPlaceOf(schema, snapshot.pods, item.document, item.path).type;
    const ValueRef name = valueAt(snapshot, item)["name"];
    if (!type || !name.isString() || !(hasUniqueNames(*type) || type->name() == "EnvVar"))
        return std::nullopt;
    return uniqueName(std::string(name.string()) + "-copy", namesBeside(snapshot, {item.document, item.path.parent()}));
}

} // namespace podwright
