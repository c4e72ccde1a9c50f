// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/documentdata.h"
#include "schema/schematype.h"
#include "validation/advice/volumereading.h"
#include "validation/fixes/fixfamilies.h"

#include <algorithm>

namespace podwright {

namespace {

std::string withoutSlash(std::string_view path)
{
    return std::string(path.substr(0, path.find_last_not_of('/') + 1));
}

/// The paths under which the volume of a mount has its files, as far as its items tell.
std::vector<std::string> filesOf(const FixContext &context, ValueRef mount)
{
    std::vector<std::string> files;
    const ValueRef volume = volumeNamed(context.spec(), mount["name"].string());
    for (const ValueRef item : volume[volumeKind(volume)]["items"]) {
        if (!item["path"].string().empty())
            files.emplace_back(item["path"].string());
    }
    return files;
}

/// One mount for every file, in the place of the one that hides the folder.
void addFileMounts(FixContext &context, const Path &mount)
{
    const auto files = filesOf(context, context.at(mount));
    const std::string folder = withoutSlash(context.at(mount)["mountPath"].string());
    constexpr std::size_t mostFiles = 20;
    if (files.empty() || files.size() > mostFiles || mount.last().kind != PathStep::Kind::Index)
        return;
    std::vector<EditPlanner::Step> steps;
    for (std::size_t index = 0; index < files.size(); ++index) {
        NewValue one = dataOf(context.at(mount));
        setDataAt(one, Path().child("mountPath"), NewValue::string(folder + '/' + files[index]));
        setDataAt(one, Path().child("subPath"), NewValue::string(files[index]));
        const std::size_t place = mount.last().index + index;
        steps.emplace_back([mount, one, index, place](const EditPlanner &planner) {
            return index == 0 ? planner.set(mount, one) : planner.insertItem(mount.parent(), one, place);
        });
    }
    context.add("mount-files", context.planner().steps(steps), false, {folder});
}

/// An empty folder for an image that has to write there though its own files are read-only.
void addWritableFolder(FixContext &context, const std::string &folder)
{
    std::string name = folder.substr(std::min(folder.find_first_not_of('/'), folder.size()));
    std::replace(name.begin(), name.end(), '/', '-');
    if (name.empty() || volumeNamed(context.spec(), name))
        return;
    const NewValue volume = NewValue::map({{"name", NewValue::string(name)}, {"emptyDir", NewValue::map()}});
    const NewValue mount = NewValue::map({{"name", NewValue::string(name)}, {"mountPath", NewValue::string(folder)}});
    const Path volumes = context.specPath().child("volumes");
    const Path mounts = context.containerPath().child("volumeMounts");
    context.add(
        "mount-empty",
        context.planner().steps({[&](const EditPlanner &planner) { return planner.insertItem(volumes, volume); },
                                 [&](const EditPlanner &planner) { return planner.insertItem(mounts, mount); }}),
        false, {folder});
}

/// RUN-42, RUN-44: the folder instead of the one file in it, where the file keeps its name.
void addFolderMount(FixContext &context, const Path &mount)
{
    const std::string file(context.at(mount)["subPath"].string());
    const std::string path = withoutSlash(context.at(mount)["mountPath"].string());
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos || slash == 0 || path.substr(slash + 1) != file)
        return;
    const std::string folder = path.substr(0, slash);
    const PlannedEdit planned = context.planner().steps(
        {[&](const EditPlanner &planner) { return planner.set(mount.child("mountPath"), NewValue::string(folder)); },
         [&](const EditPlanner &planner) { return planner.remove(mount.child("subPath")); }});
    context.add("mount-folder", planned, false, {folder});
}

} // namespace

/// RUN-42 to RUN-45, RUN-47, RUN-63: what is mounted where.
void addMountFixes(FixContext &context)
{
    const std::string_view rule = context.finding().rule;
    if (context.path().isEmpty() || context.containerPath().isEmpty())
        return;
    const Path mount = context.path().parent();
    const std::string argument(context.argument(0));
    if (rule == "RUN-42" || rule == "RUN-44") {
        addFolderMount(context, mount);
    } else if (rule == "RUN-43") {
        auto files = filesOf(context, context.at(mount));
        const std::string text(context.value().string());
        std::stable_sort(files.begin(), files.end(), [&](const std::string &a, const std::string &b) {
            return nameDistance(text, a) < nameDistance(text, b);
        });
        for (const std::string &file : files)
            context.set(context.path(), NewValue::string(file), false);
    } else if (rule == "RUN-45") {
        addFileMounts(context, mount);
        const std::string name(context.at(mount)["name"].string());
        if (!name.empty())
            context.set(context.path(), NewValue::string(withoutSlash(argument) + '/' + name), false);
    } else if (rule == "RUN-47") {
        for (const ValueRef other : context.at(mount.parent())) {
            if (withoutSlash(other["mountPath"].string()) == context.argument(1))
                context.setAside(other.path().child("readOnly"), false);
        }
    } else {
        addWritableFolder(context, std::string(context.argument(1)));
        context.setAside(context.path(), false);
    }
}

} // namespace podwright
