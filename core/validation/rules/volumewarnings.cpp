// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/fractionalbytes.h"
#include "validation/rules/values.h"
#include "validation/rules/warning.h"
#include "validation/rules/warningrules.h"

namespace podwright {

namespace {

constexpr std::string_view kindsWithoutFuture[] = {
    "photonPersistentDisk", "gitRepo", "scaleIO", "flocker", "storageos", "quobyte", "glusterfs", "cephfs", "rbd"};

void warnOfKinds(RuleContext &context, ValueRef volume)
{
    for (const std::string_view kind : kindsWithoutFuture) {
        if (!volume[kind].isNull())
            context.add(warning("WARN-06", "warn-volume-kind", {std::string(kind)}), volume, kind);
    }
}

void warnOfClaim(RuleContext &context, ValueRef spec)
{
    const ValueRef storage = spec["resources"]["requests"]["storage"];
    if (hasFractionalBytes(storage))
        context.addKey(warning("WARN-07", "warn-fractional-bytes", {shown(storage)}), storage.parent(), "storage");
}

std::string_view withoutSlashes(std::string_view path)
{
    while (path.ends_with('/'))
        path.remove_suffix(1);
    return path;
}

/// Whether one of two paths is the other or lies below it.
bool overlap(std::string_view one, std::string_view other)
{
    one = withoutSlashes(one);
    other = withoutSlashes(other);
    if (one.empty() || other.empty())
        return false;
    const bool isShorter = one.size() < other.size();
    const std::string_view inner = isShorter ? other : one;
    const std::string_view outer = isShorter ? one : other;
    return inner.starts_with(outer) && (inner.size() == outer.size() || inner[outer.size()] == '/');
}

/// Calls `visit(owner, field)` for every path that a projected source writes, the token's included. Of several members
/// the first counts.
template <typename Visit> void forEachPath(ValueRef source, const Visit &visit)
{
    for (const char *kind : {"configMap", "secret", "downwardAPI"}) {
        const ValueRef member = source[kind];
        for (const ValueRef item : member["items"])
            visit(item, "path");
        if (!member.isNull())
            return;
    }
    for (const char *kind : {"serviceAccountToken", "clusterTrustBundle"}) {
        if (!source[kind].isNull()) {
            visit(source[kind], "path");
            return;
        }
    }
    for (const char *field : {"credentialBundlePath", "keyPath", "certificateChainPath"})
        visit(source["podCertificate"], field);
}

template <typename Visit> void forEachProjectedPath(ValueRef projected, const Visit &visit)
{
    for (const ValueRef source : projected["sources"])
        forEachPath(source, visit);
}

/// One warning for each earlier path that a path overlaps with. `each(visit)` walks over the paths.
template <typename Walk> void warnOfOverlaps(RuleContext &context, const Walk &each)
{
    std::size_t place = 0;
    each([&](ValueRef owner, const char *field) {
        const std::string_view path = owner[field].string();
        std::size_t before = 0;
        each([&](ValueRef other, const char *otherField) {
            const std::string_view earlier = other[otherField].string();
            if (before++ < place && overlap(path, earlier))
                context.add(warning("WARN-08", "warn-overlapping-paths", {shown(path), shown(earlier)}), owner, field);
        });
        ++place;
    });
}

void warnOfSources(RuleContext &context, ValueRef projected)
{
    for (const ValueRef source : projected["sources"]) {
        bool any = false;
        for (const ValueRef member : source)
            any = any || !member.isNull();
        if (!any)
            context.add(warning("WARN-09", "warn-empty-source"), source);
    }
}

} // namespace

void warnOfVolumes(RuleContext &context)
{
    for (const ValueRef volume : context.spec()["volumes"]) {
        warnOfKinds(context, volume);
        warnOfClaim(context, volume["ephemeral"]["volumeClaimTemplate"]["spec"]);
        for (const char *kind : {"configMap", "secret", "downwardAPI"}) {
            const ValueRef items = volume[kind]["items"];
            if (items.size() > 1)
                warnOfOverlaps(context, [&](const auto &visit) {
                    for (const ValueRef item : items)
                        visit(item, "path");
                });
        }
        const ValueRef projected = volume["projected"];
        warnOfSources(context, projected);
        warnOfOverlaps(context, [&](const auto &visit) { forEachProjectedPath(projected, visit); });
    }
}

} // namespace podwright
