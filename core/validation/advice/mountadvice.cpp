// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/adviceareas.h"
#include "validation/advice/advicecontext.h"
#include "validation/advice/volumereading.h"
#include "validation/rules/containerplace.h"

namespace podwright {

namespace {

std::string_view plainPath(std::string_view path)
{
    while (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    return path;
}

bool looksLikeFile(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
    const std::size_t dot = name.rfind('.');
    return dot != std::string_view::npos && dot > 0
        && isOneOf(name.substr(dot),
                   ".conf, .cnf, .cfg, .ini, .yaml, .yml, .json, .toml, .xml, .properties, .env, .sh, "
                   ".txt, .html, .pem, .crt, .key, .sql, .py, .js");
}

/// Whether some init container can fill the volume before.
bool isFilledBefore(AdviceContext &context, std::string_view volume)
{
    for (const ValueRef container : context.spec()["initContainers"]) {
        for (const ValueRef mount : container["volumeMounts"]) {
            if (mount["name"].string() == volume)
                return true;
        }
    }
    return false;
}

bool hasItem(ValueRef source, std::string_view path)
{
    for (const ValueRef item : source["items"]) {
        const std::string_view made = item["path"].string();
        if (made == path || made.starts_with(std::string(path) + '/'))
            return true;
    }
    return false;
}

/// RUN-42 to RUN-44 (RUNVOL-08, RUNVOL-22).
void adviseSubPath(AdviceContext &context, ValueRef mount, ValueRef volume)
{
    const std::string_view path = mount["subPath"].string();
    if (path.empty())
        return;
    const std::string_view kind = volumeKind(volume);
    const ValueRef source = volume[kind];
    const std::string name(volume["name"].string());
    if (isConfigVolume(volume) && source["items"].size() > 0 && !hasItem(source, path))
        context.add("RUN-43", mount, "subPath", {quotable(path), name});
    else if (isConfigVolume(volume))
        context.add("RUN-42", mount, "subPath", {name});
    else if (kind == "emptyDir" && looksLikeFile(path) && !isFilledBefore(context, name))
        context.add("RUN-44", mount, "subPath", {quotable(path)});
}

/// RUN-45: a mount hides what the image has there.
void adviseSystemPath(AdviceContext &context, ValueRef mount, ValueRef volume)
{
    const std::string_view path = plainPath(mount["mountPath"].string());
    const bool fromNode = plainPath(volume["hostPath"]["path"].string()) == path;
    if (!fromNode && mount["subPath"].isNull()
        && isOneOf(path,
                   "/, /etc, /usr, /usr/bin, /usr/sbin, /usr/lib, /usr/local, /usr/local/bin, /bin, /sbin, /lib, "
                   "/lib64, /dev, /proc, /sys"))
        context.add("RUN-45", mount, "mountPath", {std::string(path)});
}

/// RUN-46, RUN-47: mounts among each other (RUNVOL-20, RUNVOL-21).
void adviseNeighbours(AdviceContext &context, const ContainerPlace &place, ValueRef mount)
{
    const std::string_view path = plainPath(mount["mountPath"].string());
    for (const ValueRef other : place["volumeMounts"]) {
        if (other.id() == mount.id())
            continue;
        const std::string_view outer = plainPath(other["mountPath"].string());
        const ValueRef volume = volumeNamed(context.spec(), other["name"].string());
        const bool same = path == outer && mount["mountPath"].string() != other["mountPath"].string();
        if (same && mount.id() > other.id()) {
            context.add("RUN-46", mount, "mountPath", {std::string(path)});
        } else if (outer.size() > 1 && path.starts_with(std::string(outer) + '/') && other["readOnly"].boolean()
                   && isOneOf(volumeKind(volume), "emptyDir, persistentVolumeClaim, image, nfs, ephemeral")) {
            context.add("RUN-47", mount, "mountPath", {std::string(path), std::string(outer)});
        }
    }
}

} // namespace

void adviseMounts(AdviceContext &context)
{
    forEachContainerPlace(context.spec(), [&](const ContainerPlace &place) {
        for (const ValueRef mount : place["volumeMounts"]) {
            const ValueRef volume = volumeNamed(context.spec(), mount["name"].string());
            if (!volume)
                continue;
            adviseSubPath(context, mount, volume);
            adviseSystemPath(context, mount, volume);
            adviseNeighbours(context, place, mount);
            if (mount["readOnly"].isBool() && !mount["readOnly"].boolean() && isReadOnlyVolume(volume))
                context.add("RUN-48", mount, "readOnly", {std::string(volumeKind(volume))});
        }
    });
}

} // namespace podwright
