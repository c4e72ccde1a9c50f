// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/volumenames.h"

#include "validation/rules/values.h"

#include <algorithm>

namespace podwright {

VolumeNames::VolumeNames(const RuleContext &context)
    : m_volumes(context.spec()["volumes"])
{
    if (context.scope().workloadKind == "StatefulSet")
        m_claimTemplates = context.object()["spec"]["volumeClaimTemplates"];
    const auto &found = context.found();
    if (std::none_of(found.begin(), found.end(), [](const Diagnostic &one) { return one.severity == Severity::Error; }))
        return;
    for (const ValueRef volume : m_volumes) {
        if (isBlamed(context, volume))
            m_blamed.push_back(volume.id());
    }
}

/// An error of a rule at the volume or in it. What strict reading finds (unknown fields) does not count, nor does
/// PRJ-16, which the server checks apart from the volumes.
bool VolumeNames::isBlamed(const RuleContext &context, ValueRef volume)
{
    const std::string path = volume.path().toString();
    const auto &found = context.found();
    return std::any_of(found.begin(), found.end(), [&](const Diagnostic &one) {
        return one.severity == Severity::Error && !one.rule.starts_with("DEC-") && one.rule != "PRJ-16"
            && one.path.starts_with(path);
    });
}

ValueRef VolumeNames::volume(std::string_view name) const
{
    if (name.empty())
        return {};
    for (const ValueRef volume : m_volumes) {
        if (volume["name"].string() == name
            && std::find(m_blamed.begin(), m_blamed.end(), volume.id()) == m_blamed.end())
            return volume;
    }
    return {};
}

bool VolumeNames::isOfClaimTemplate(std::string_view name) const
{
    for (const ValueRef claim : m_claimTemplates) {
        if (!name.empty() && claim["metadata"]["name"].string() == name)
            return true;
    }
    return false;
}

bool VolumeNames::isClaim(std::string_view name) const
{
    const ValueRef named = volume(name);
    return isOfClaimTemplate(name) || isSet(named["persistentVolumeClaim"]) || isSet(named["ephemeral"]);
}

bool VolumeNames::isEmptyDir(std::string_view name) const
{
    return !isOfClaimTemplate(name) && isSet(volume(name)["emptyDir"]);
}

} // namespace podwright
