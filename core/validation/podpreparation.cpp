// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/podpreparation.h"

#include <optional>
#include <string>
#include <string_view>

namespace podwright {

namespace {

constexpr std::string_view AppArmorPrefix = "container.apparmor.security.beta.kubernetes.io/";

struct AppArmorProfile {
    std::string_view type;
    std::string_view localhost; ///< the profile's name, for Localhost only
};

std::optional<AppArmorProfile> profileOf(std::string_view annotation)
{
    constexpr std::string_view localhost = "localhost/";
    constexpr std::size_t longest = 4095;
    if (annotation == "unconfined")
        return AppArmorProfile{"Unconfined", {}};
    if (annotation == "runtime/default")
        return AppArmorProfile{"RuntimeDefault", {}};
    if (!annotation.starts_with(localhost))
        return {};
    const std::string_view name = annotation.substr(localhost.size());
    const std::size_t first = name.find_first_not_of(" \t\r\n");
    const bool trimmed = first == 0 && name.find_last_not_of(" \t\r\n") + 1 == name.size();
    return trimmed && name.size() <= longest ? std::optional(AppArmorProfile{"Localhost", name}) : std::nullopt;
}

bool isSame(ValueRef field, const AppArmorProfile &profile)
{
    return field.isMap() && field["type"].string() == profile.type
        && field["localhostProfile"].string() == profile.localhost
        && field["localhostProfile"].exists() == !profile.localhost.empty();
}

ValueRef addMap(ValueTree &values, ValueRef parent, std::string_view key)
{
    if (const ValueRef present = parent[key])
        return present;
    Value map;
    map.kind = ValueKind::Map;
    map.provenance = Provenance::Default;
    map.key = key;
    return values.ref(values.append(parent.id(), map));
}

void addText(ValueTree &values, ValueRef parent, std::string_view key, std::string_view text)
{
    Value value;
    value.kind = ValueKind::String;
    value.provenance = Provenance::Default;
    value.key = key;
    value.text = text;
    values.append(parent.id(), value);
}

void copyProfile(ValueTree &values, ValueRef container, ValueRef annotations, ValueRef podProfile)
{
    const ValueRef annotation = annotations[std::string(AppArmorPrefix) + std::string(container["name"].string())];
    const auto profile = profileOf(annotation.string());
    if (!annotation || !profile || container["securityContext"]["appArmorProfile"] || isSame(podProfile, *profile))
        return;
    const ValueRef context = addMap(values, container, "securityContext");
    if (!context.isMap())
        return;
    const ValueRef field = addMap(values, context, "appArmorProfile");
    addText(values, field, "type", profile->type);
    if (!profile->localhost.empty())
        addText(values, field, "localhostProfile", profile->localhost);
}

} // namespace

void copyOldNames(ValueTree &values, ValueRef spec)
{
    const ValueRef old = spec["serviceAccount"];
    const ValueRef name = spec["serviceAccountName"];
    if (old.string().empty() || (name && !name.string().empty()))
        return;
    if (name)
        values.detach(name.id());
    addText(values, spec, "serviceAccountName", old.string());
}

void preparePod(ValueTree &values, ValueRef pod)
{
    const ValueRef spec = pod["spec"];
    if (const ValueRef grace = spec["terminationGracePeriodSeconds"]; grace.integer() < 0) {
        Value &value = values.value(grace.id());
        value.integer = 1;
        value.number = 1;
        value.text = "1";
        value.provenance = Provenance::Default;
    }
    const ValueRef annotations = pod["metadata"]["annotations"];
    if (annotations.size() == 0 || spec["os"]["name"].string() == "windows")
        return;
    for (const std::string_view list : {"containers", "initContainers", "ephemeralContainers"}) {
        for (const ValueRef container : spec[list]) {
            if (container.isMap())
                copyProfile(values, container, annotations, spec["securityContext"]["appArmorProfile"]);
        }
    }
}

} // namespace podwright
