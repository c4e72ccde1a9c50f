// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/fixfamilies.h"

#include <algorithm>

namespace podwright {

namespace {

/// Members of unions that the schema does not tell.
struct Members {
    std::string_view owner;
    std::vector<std::string_view> fields;
};

const std::vector<Members> &otherUnions()
{
    static const std::vector<Members> unions = {
        {"EnvVar", {"value", "valueFrom"}},
        {"EnvVarSource", {"fieldRef", "resourceFieldRef", "configMapKeyRef", "secretKeyRef", "fileKeyRef"}},
        {"EnvFromSource", {"configMapRef", "secretRef"}},
        {"VolumeMount", {"subPath", "subPathExpr"}},
        {"Probe", {"exec", "httpGet", "tcpSocket", "grpc"}},
        {"LifecycleHandler", {"exec", "httpGet", "tcpSocket", "sleep"}},
        {"DownwardAPIVolumeFile", {"fieldRef", "resourceFieldRef"}},
        {"ClusterTrustBundleProjection", {"name", "signerName"}},
    };
    return unions;
}

std::vector<std::string> present(ValueRef map, const std::vector<std::string_view> &members)
{
    std::vector<std::string> names;
    for (const ValueRef child : map) {
        const std::string_view key = child.key();
        if (!child.isNull() && std::find(members.begin(), members.end(), key) != members.end())
            names.emplace_back(key);
    }
    return names;
}

std::vector<std::string> tooMany(const FixContext &context, const Path &map)
{
    const SchemaPlace place = context.schemaPlace(map);
    const ValueRef value = context.at(map);
    if (!place.type || place.kind() != FieldKind::Object || !value.isMap())
        return {};
    for (const FieldUnion &one : place.type->unions()) {
        auto names = present(value, one.members);
        if (names.size() > static_cast<std::size_t>(std::max(1, one.maximum)))
            return names;
    }
    for (const Members &one : otherUnions()) {
        auto names = one.owner == place.type->name() ? present(value, one.fields) : std::vector<std::string>();
        if (names.size() > 1)
            return names;
    }
    return {};
}

} // namespace

void addUnionFixes(FixContext &context)
{
    Path map = context.path();
    std::vector<std::string> names;
    for (int up = 0; up < 3 && names.empty(); ++up) {
        names = tooMany(context, map);
        if (names.empty() && !map.isEmpty())
            map = map.parent();
    }
    for (const std::string &kept : names) {
        std::vector<Path> others;
        for (const std::string &name : names) {
            if (name != kept)
                others.push_back(map.child(name));
        }
        context.add("keep-member", context.settingAside(others), false, {kept});
    }
}

} // namespace podwright
