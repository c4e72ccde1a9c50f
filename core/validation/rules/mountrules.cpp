// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/names.h"
#include "validation/rules/choice.h"
#include "validation/rules/containerareas.h"
#include "validation/rules/containerplace.h"
#include "validation/rules/volumenames.h"

#include <array>

namespace podwright {

namespace {

constexpr std::array<std::string_view, 3> propagationWords = {"None", "HostToContainer", "Bidirectional"};
constexpr std::array<std::string_view, 3> recursiveWords = {"Disabled", "IfPossible", "Enabled"};
constexpr Choice propagations{"mountPropagation", "MNT-12", propagationWords};
constexpr Choice recursions{"recursiveReadOnly", "MNT-14", recursiveWords};

/// Whether the other list has an entry of this name. Of entries of one name the server remembers the last alone, which
/// matters for their paths.
bool isNamed(ValueRef list, std::string_view name)
{
    for (const ValueRef other : list) {
        if (other["name"].string() == name)
            return true;
    }
    return false;
}

bool isLastOfItsName(ValueRef list, ValueRef entry)
{
    bool behind = false;
    for (const ValueRef other : list) {
        if (behind && other["name"].string() == entry["name"].string())
            return false;
        behind = behind || other.id() == entry.id();
    }
    return true;
}

bool isPathOf(ValueRef list, const char *field, std::string_view path)
{
    for (const ValueRef other : list) {
        if (other[field].string() == path && isLastOfItsName(list, other))
            return true;
    }
    return false;
}

void checkMountPlace(RuleContext &context, const ContainerPlace &place, ValueRef mount, const VolumeNames &volumes)
{
    const std::string_view name = mount["name"].string();
    const std::string_view path = mount["mountPath"].string();
    const ValueRef devices = place["volumeDevices"];
    if (name.empty())
        context.add({"MNT-01", DiagnosticType::Required, "mount-without-name"}, mount, "name");
    if (!volumes.has(name))
        context.add({"MNT-02", DiagnosticType::NotFound, "no-such-volume", {shown(name)}}, mount, "name");
    if (path.empty())
        context.add({"MNT-03", DiagnosticType::Required, "mount-without-path"}, mount, "mountPath");
    if (isRepeated(place["volumeMounts"], mount, "mountPath"))
        context.add({"MNT-04", DiagnosticType::Invalid, "mount-path-twice", {shown(path)}}, mount, "mountPath");
    if (isNamed(devices, name))
        context.add({"MNT-05", DiagnosticType::Invalid, "mount-and-device", {shown(name)}}, mount, "name");
    if (isPathOf(devices, "devicePath", path))
        context.add({"MNT-06", DiagnosticType::Invalid, "mount-path-is-device", {shown(path)}}, mount, "mountPath");
}

/// A path inside the volume; the server leaves the index out.
struct SubPath {
    const char *field;
    const char *absoluteRule;
    const char *backstepsRule;
};

constexpr SubPath subPaths[] = {{"subPath", "MNT-07", "MNT-08"}, {"subPathExpr", "MNT-10", "MNT-11"}};

void checkSubPaths(RuleContext &context, ValueRef mount)
{
    for (const SubPath &subPath : subPaths) {
        const ValueRef value = mount[subPath.field];
        const std::string_view text = value.string();
        const auto add = [&](const char *rule, const char *message) {
            context.addAt({rule, DiagnosticType::Invalid, message, {shown(text), subPath.field}},
                          context.fieldPath(mount.parent()) + '.' + subPath.field, value);
        };
        if (text.starts_with('/'))
            add(subPath.absoluteRule, "sub-path-absolute");
        if (hasBacksteps(text))
            add(subPath.backstepsRule, "path-with-backsteps");
    }
    if (!mount["subPath"].string().empty() && !mount["subPathExpr"].string().empty())
        context.add({"MNT-09", DiagnosticType::Invalid, "sub-path-twice"}, mount, "subPathExpr");
}

void checkMountMode(RuleContext &context, const ContainerPlace &place, ValueRef mount)
{
    const ValueRef mounts = mount.parent();
    const ValueRef propagation = mount["mountPropagation"];
    const ValueRef recursive = mount["recursiveReadOnly"];
    checkChoiceAt(context, mount, propagations, mounts, ".mountPropagation");
    if (propagation.string() == "Bidirectional" && !place["securityContext"]["privileged"].boolean())
        context.addAt({"MNT-13", DiagnosticType::Forbidden, "bidirectional-unprivileged"},
                      context.fieldPath(mounts) + ".mountPropagation", propagation);
    checkChoiceAt(context, mount, recursions, mounts, ".recursiveReadOnly");
    if (recursive.string() != "Enabled" && recursive.string() != "IfPossible")
        return;
    const auto refuse = [&](const char *rule, const char *message) {
        context.addAt({rule, DiagnosticType::Forbidden, message, {shown(recursive.string())}},
                      context.fieldPath(mounts) + ".recursiveReadOnly", recursive);
    };
    if (!mount["readOnly"].boolean())
        refuse("MNT-15", "recursive-not-read-only");
    if (isSet(propagation) && propagation.string() != "None")
        refuse("MNT-16", "recursive-with-propagation");
}

void checkDeviceName(RuleContext &context, const ContainerPlace &place, ValueRef device, const VolumeNames &volumes)
{
    const std::string_view name = device["name"].string();
    if (name.empty())
        context.add({"MNT-17", DiagnosticType::Required, "mount-without-name"}, device, "name");
    else if (isRepeated(place["volumeDevices"], device, "name"))
        context.add({"MNT-18", DiagnosticType::Invalid, "device-twice", {shown(name)}}, device, "name");
    if (!volumes.has(name))
        context.add({"MNT-20", DiagnosticType::NotFound, "no-such-volume", {shown(name)}}, device, "name");
    else if (!volumes.isClaim(name))
        context.add({"MNT-19", DiagnosticType::Invalid, "device-not-a-claim", {shown(name)}}, device, "name");
    if (isNamed(place["volumeMounts"], name))
        context.add({"MNT-24", DiagnosticType::Invalid, "mount-and-device", {shown(name)}}, device, "name");
}

/// A path with backsteps is not remembered, so its repetition counts as that alone.
void checkDevicePath(RuleContext &context, const ContainerPlace &place, ValueRef device)
{
    const std::string_view path = device["devicePath"].string();
    const bool backsteps = hasBacksteps(path);
    if (path.empty())
        context.add({"MNT-21", DiagnosticType::Required, "device-without-path"}, device, "devicePath");
    if (!backsteps && isRepeated(place["volumeDevices"], device, "devicePath"))
        context.add({"MNT-22", DiagnosticType::Invalid, "device-path-twice", {shown(path)}}, device, "devicePath");
    if (backsteps)
        context.add({"MNT-23", DiagnosticType::Invalid, "path-with-backsteps", {shown(path)}}, device, "devicePath");
    if (isPathOf(place["volumeMounts"], "mountPath", path))
        context.add({"MNT-25", DiagnosticType::Invalid, "mount-path-is-device", {shown(path)}}, device, "devicePath");
}

} // namespace

void checkMounts(RuleContext &context, const ContainerPlace &place, const VolumeNames &volumes)
{
    for (const ValueRef mount : place["volumeMounts"]) {
        checkMountPlace(context, place, mount, volumes);
        checkSubPaths(context, mount);
        checkMountMode(context, place, mount);
    }
    for (const ValueRef device : place["volumeDevices"]) {
        checkDeviceName(context, place, device, volumes);
        checkDevicePath(context, place, device);
    }
}

} // namespace podwright
