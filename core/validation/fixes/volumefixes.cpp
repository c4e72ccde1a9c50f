// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/commandline.h"
#include "validation/fixes/fixfamilies.h"
#include "validation/quantity.h"

#include <algorithm>
#include <cstdio>

namespace podwright {

namespace {

/// Where a volume is mounted, those further down in a list first.
std::vector<Path> mountsOf(const FixContext &context, std::string_view volume)
{
    std::vector<Path> mounts;
    for (const char *containers : {"containers", "initContainers", "ephemeralContainers"}) {
        for (const ValueRef container : context.spec()[containers]) {
            for (const char *list : {"volumeMounts", "volumeDevices"}) {
                for (const ValueRef mount : container[list]) {
                    if (mount["name"].string() == volume)
                        mounts.insert(mounts.begin(), mount.path());
                }
            }
        }
    }
    return mounts;
}

/// The volume that holds the finding's place.
Path volumeOf(const FixContext &context)
{
    const std::size_t depth = context.specPath().size() + 2; // spec.volumes[0]
    Path at = context.path();
    while (at.size() > depth)
        at = at.parent();
    return at.size() == depth ? at : Path();
}

/// Half of the memory, so that the other half is the program's; or more memory, where one container alone uses it.
void addMemoryShares(FixContext &context, const Path &volume)
{
    const auto memory = Quantity::parse(context.argument(1));
    const auto size = Quantity::parse(context.argument(0));
    if (!memory || !size)
        return;
    context.write(context.path(), Quantity(memory->value() / 2).text(QuantityForm::Binary));
    const auto mounts = mountsOf(context, context.at(volume)["name"].string());
    if (mounts.size() == 1) {
        const Path limit = mounts[0].parent().parent().child("resources").child("limits").child("memory");
        context.write(limit, (*memory + *size).text(QuantityForm::Binary));
    }
}

/// Not more than the containers may write, or that more, where it is one container's.
void addStorageShares(FixContext &context)
{
    context.write(context.path(), std::string(context.argument(1)));
    const Path containers = context.specPath().child("containers");
    if (context.at(containers).size() == 1)
        context.write(containers.item(0).child("resources").child("limits").child("ephemeral-storage"),
                      std::string(context.argument(0)));
}

/// ADV-34: what is done by hand where the kubelet does not do it. Root is asked for, because the folder is root's. The
/// image is that of a container with the volume, so that nothing else has to be pulled.
void addGroupOwner(FixContext &context, const Path &volume)
{
    const ValueRef name = context.at(volume)["name"];
    const ValueRef group = context.spec()["securityContext"]["fsGroup"];
    const auto mounts = mountsOf(context, name.string());
    if (mounts.empty())
        return;
    const ValueRef mount = context.at(mounts.back());
    const ValueRef image = context.at(mounts.back().parent().parent())["image"];
    const std::string path(mount["mountPath"].string());
    const std::string added = "chgrp-" + std::string(name.string());
    NewValue security = NewValue::map({{"runAsUser", NewValue::integer("0")}});
    if (context.spec()["securityContext"]["runAsNonRoot"].boolean())
        security.entries.emplace_back("runAsNonRoot", NewValue::boolean(false));
    const NewValue mounted =
        NewValue::map({{"name", NewValue::string(std::string(name.string()))}, {"mountPath", NewValue::string(path)}});
    const NewValue container = NewValue::map({{"name", NewValue::string(added)},
                                              {"image", NewValue::string(std::string(image.string()))},
                                              {"command", listOfWords({"chgrp", "-R", context.written(group), path})},
                                              {"securityContext", security},
                                              {"volumeMounts", NewValue::list({mounted})}});
    const Path list = context.specPath().child("initContainers");
    context.add("add-init-container", context.planner().insertItem(list, container, 0), false, {added});
}

} // namespace

/// RUN-49, RUN-53, RUN-54, ADV-31, ADV-34, KDEC-12: volumes.
void addVolumeFixes(FixContext &context)
{
    const std::string_view rule = context.finding().rule;
    const Path volume = volumeOf(context);
    if (volume.isEmpty())
        return;
    if (rule == "RUN-49") {
        constexpr std::int64_t added = 0440; // what the kubelet adds for the group
        char mode[8];
        std::snprintf(mode, sizeof mode, "%04o", static_cast<unsigned>(context.value().integer() | added) & 0xfffu);
        context.write(context.path(), mode);
        context.setAside(context.specPath().child("securityContext").child("fsGroup"), false);
    } else if (rule == "RUN-53") {
        addMemoryShares(context, volume);
    } else if (rule == "RUN-54") {
        addStorageShares(context);
    } else if (rule == "ADV-34") {
        addGroupOwner(context, volume);
        context.setAside(context.specPath().child("securityContext").child("fsGroup"), false);
    } else {
        const std::string name(context.at(volume)["name"].string());
        std::vector<Path> paths = mountsOf(context, name);
        paths.push_back(volume);
        context.add("set-aside-volume", context.settingAside(paths), false, {name});
    }
}

} // namespace podwright
