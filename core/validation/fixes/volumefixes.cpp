// SPDX-License-Identifier: GPL-3.0-or-later
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

} // namespace

/// RUN-49, RUN-53, RUN-54, ADV-31, KDEC-12: volumes.
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
    } else {
        const std::string name(context.at(volume)["name"].string());
        std::vector<Path> paths = mountsOf(context, name);
        paths.push_back(volume);
        context.add("set-aside-volume", context.settingAside(paths), false, {name});
    }
}

} // namespace podwright
