// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/adviceareas.h"
#include "validation/advice/advicecontext.h"
#include "validation/advice/knownimages.h"
#include "validation/rules/containerplace.h"

#include <algorithm>

namespace podwright {

namespace {

/// A container's field, or the Pod's where the container has none (SEC-01).
ValueRef effective(AdviceContext &context, const ContainerPlace &place, const char *field)
{
    const ValueRef own = place["securityContext"][field];
    return own.isNull() ? context.spec()["securityContext"][field] : own;
}

/// RUN-58, RUN-59, ADV-37, ADV-38: who the program runs as (SEC-02 to SEC-06).
void adviseUser(AdviceContext &context, const ContainerPlace &place)
{
    const ValueRef user = effective(context, place, "runAsUser");
    const ValueRef nonRoot = effective(context, place, "runAsNonRoot");
    const KnownImage *image = knownImage(place["image"].string());
    if (nonRoot.boolean() && user.isInteger() && user.integer() == 0)
        context.add("RUN-58", user);
    else if (nonRoot.boolean() && !user.isInteger() && image && image->root)
        context.add("RUN-59", nonRoot, {std::string(image->name)});
    else if (nonRoot.boolean() && !user.isInteger())
        context.add("ADV-38", nonRoot);
    else if (user.isInteger() && user.integer() == 0)
        context.add("ADV-37", user, {quotable(place["name"].string())});
    else if (!user.isInteger() && !nonRoot.boolean())
        context.add("ADV-37", place.container, "securityContext.runAsNonRoot", {quotable(place["name"].string())});
}

/// RUN-62, ADV-35: privileged overrides the rest (SEC-13).
void advisePrivileged(AdviceContext &context, ValueRef security)
{
    if (!security["privileged"].boolean())
        return;
    context.add("ADV-35", security, "privileged");
    for (const char *field : {"seccompProfile", "appArmorProfile"}) {
        if (security[field].isMap() && security[field]["type"].string() != "Unconfined")
            context.add("RUN-62", security[field], {std::string(field)});
    }
    if (security["capabilities"]["drop"].size() > 0)
        context.add("RUN-62", security["capabilities"]["drop"], {std::string("capabilities.drop")});
}

/// RUN-60, RUN-61, ADV-41 (SEC-12).
void adviseCapabilities(AdviceContext &context, const ContainerPlace &place)
{
    const ValueRef security = place["securityContext"];
    const bool nonRoot = effective(context, place, "runAsUser").integer() > 0;
    for (const char *list : {"add", "drop"}) {
        for (const ValueRef item : security["capabilities"][list]) {
            const std::string_view name = item.string();
            if (name.starts_with("CAP_"))
                context.add("RUN-60", item, {std::string(name), std::string(name.substr(4))});
        }
    }
    for (const ValueRef item : security["capabilities"]["add"]) {
        std::string_view name = item.string();
        if (name.starts_with("CAP_"))
            name.remove_prefix(4);
        if (isOneOf(name,
                    "ALL, SYS_ADMIN, NET_ADMIN, SYS_PTRACE, SYS_MODULE, SYS_RAWIO, DAC_READ_SEARCH, BPF, NET_RAW"))
            context.add("ADV-41", item, {std::string(name)});
        if (nonRoot && !security["privileged"].boolean() && name != "NET_BIND_SERVICE")
            context.add("RUN-61", item, {std::string(name)});
    }
}

/// RUN-63: images that cannot do without a folder to write to (SEC-11).
void adviseReadOnlyRoot(AdviceContext &context, const ContainerPlace &place)
{
    const KnownImage *image = knownImage(place["image"].string());
    if (!place["securityContext"]["readOnlyRootFilesystem"].boolean() || !image || !*image->writes
        || place["command"].size() > 0)
        return;
    const std::string_view wanted = image->writes;
    for (const ValueRef mount : place["volumeMounts"]) {
        const std::string_view path = mount["mountPath"].string();
        if (!path.empty() && wanted.starts_with(path.substr(0, path.find_last_not_of('/') + 1)))
            return;
    }
    context.add("RUN-63", place["securityContext"], "readOnlyRootFilesystem", {image->name, image->writes});
}

/// ADV-36, ADV-39, ADV-40: what confines the program (SEC-10, SEC-14).
void adviseConfinement(AdviceContext &context, const ContainerPlace &place)
{
    const ValueRef security = place["securityContext"];
    if (security["privileged"].boolean())
        return;
    if (!security["allowPrivilegeEscalation"].isBool() || security["allowPrivilegeEscalation"].boolean())
        context.add("ADV-36", place.container, "securityContext.allowPrivilegeEscalation");
    if (effective(context, place, "seccompProfile").isNull())
        context.add("ADV-39", place.container, "securityContext.seccompProfile");
}

void adviseUnconfined(AdviceContext &context, ValueRef security)
{
    for (const char *field : {"seccompProfile", "appArmorProfile"}) {
        if (security[field]["type"].string() == "Unconfined")
            context.add("ADV-40", security[field], "type", {field});
    }
    if (security["procMount"].string() == "Unmasked")
        context.add("ADV-40", security, "procMount", {"procMount"});
}

constexpr std::string_view safeSysctls =
    "kernel.shm_rmid_forced, net.ipv4.ip_local_port_range, net.ipv4.tcp_syncookies, net.ipv4.ping_group_range, "
    "net.ipv4.ip_unprivileged_port_start, net.ipv4.ip_local_reserved_ports, net.ipv4.tcp_keepalive_time, "
    "net.ipv4.tcp_fin_timeout, net.ipv4.tcp_keepalive_intvl, net.ipv4.tcp_keepalive_probes, net.ipv4.tcp_rmem, "
    "net.ipv4.tcp_wmem";

/// RUN-64, ADV-42, ADV-44: what holds for the whole Pod (SEC-20).
void advisePod(AdviceContext &context)
{
    const ValueRef spec = context.spec();
    for (const ValueRef sysctl : spec["securityContext"]["sysctls"]) {
        std::string name(sysctl["name"].string());
        std::replace(name.begin(), name.end(), '/', '.');
        if (!name.empty() && !isOneOf(name, safeSysctls))
            context.add("RUN-64", sysctl, "name", {quotable(name)});
    }
    for (const char *field : {"hostNetwork", "hostPID", "hostIPC"}) {
        if (spec[field].boolean() && !context.scope().staticPod)
            context.add("ADV-42", spec, field, {field});
    }
    const std::string_view account = spec["serviceAccountName"].string();
    if (!context.scope().staticPod && spec["automountServiceAccountToken"].isNull()
        && (account.empty() || account == "default"))
        context.add("ADV-44", spec, "automountServiceAccountToken");
}

} // namespace

void adviseSecurity(AdviceContext &context)
{
    advisePod(context);
    adviseUnconfined(context, context.spec()["securityContext"]);
    forEachContainerPlace(context.spec(), [&](const ContainerPlace &place) {
        adviseUnconfined(context, place["securityContext"]);
        advisePrivileged(context, place["securityContext"]);
        adviseCapabilities(context, place);
        if (context.isWindows() || place.kind == ContainerKind::Ephemeral)
            return;
        adviseUser(context, place);
        adviseReadOnlyRoot(context, place);
        adviseConfinement(context, place);
    });
}

} // namespace podwright
