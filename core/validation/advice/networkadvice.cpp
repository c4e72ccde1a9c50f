// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/adviceareas.h"
#include "validation/advice/advicecontext.h"
#include "validation/advice/knownimages.h"
#include "validation/rules/containerplace.h"

#include <map>
#include <vector>

namespace podwright {

namespace {

/// A port that a container which runs on listens on: declared, or known of its image.
struct Listener {
    ValueRef container;
    ValueRef marked;
    std::int64_t port;
    bool udp;
};

std::vector<Listener> listenersOf(AdviceContext &context)
{
    std::vector<Listener> listeners;
    forEachContainerPlace(context.spec(), [&](const ContainerPlace &place) {
        if (!place.runsOn())
            return;
        for (const ValueRef port : place["ports"]) {
            if (port["containerPort"].integer() > 0 && port["protocol"].string() != "SCTP")
                listeners.push_back({place.container, port["containerPort"], port["containerPort"].integer(),
                                     port["protocol"].string() == "UDP"});
        }
        const KnownImage *image = knownImage(place["image"].string());
        if (image && image->port > 0 && place["ports"].size() == 0 && place["command"].size() == 0
            && place["args"].size() == 0 && place["volumeMounts"].size() == 0)
            listeners.push_back({place.container, place["image"], image->port, false});
    });
    return listeners;
}

/// RUN-35: the containers of a Pod share its ports (NET-01).
void adviseClashes(AdviceContext &context)
{
    std::map<std::pair<std::int64_t, bool>, ValueRef> firsts;
    for (const Listener &one : listenersOf(context)) {
        const ValueRef first = firsts.try_emplace({one.port, one.udp}, one.container).first->second;
        if (first.id() != one.container.id())
            context.add("RUN-35", one.marked, {std::to_string(one.port), quotable(first["name"].string())});
    }
}

/// RUN-36, ADV-43 (NET-05, NET-06, NET-08).
void adviseHostPorts(AdviceContext &context)
{
    if (context.spec()["hostNetwork"].boolean())
        return;
    forEachContainerPlace(context.spec(), [&](const ContainerPlace &place) {
        for (const ValueRef port : place["ports"]) {
            const std::int64_t number = port["hostPort"].integer();
            if (number > 0)
                context.add(place.kind == ContainerKind::Init ? "RUN-36" : "ADV-43", port, "hostPort",
                            {std::to_string(number)});
        }
    });
}

/// RUN-37, ADV-45 (NET-12, NET-17).
void adviseNames(AdviceContext &context)
{
    const ValueRef spec = context.spec();
    const std::string_view policy = spec["dnsPolicy"].string();
    const ValueRef servers = spec["dnsConfig"]["nameservers"];
    if (servers.size() >= 3 && policy.starts_with("ClusterFirst"))
        context.add("RUN-37", servers.at(servers.size() - 1), {quotable(servers.at(servers.size() - 1).string())});
    if (spec["hostNetwork"].boolean() && policy == "ClusterFirst" && !context.scope().staticPod)
        context.add("ADV-45", spec, "dnsPolicy");
}

/// RUN-38 to RUN-40 (NET-18, NET-24, NET-26).
void adviseHostNames(AdviceContext &context)
{
    const ValueRef spec = context.spec();
    if (spec["setHostnameAsFQDN"].boolean() && spec["subdomain"].string().empty())
        context.add("RUN-38", spec, "setHostnameAsFQDN");
    if (spec["hostNetwork"].boolean() && !spec["hostname"].string().empty())
        context.add("RUN-39", spec, "hostname", {quotable(spec["hostname"].string())});
    if (spec["hostAliases"].size() == 0)
        return;
    forEachContainerPlace(spec, [&](const ContainerPlace &place) {
        for (const ValueRef mount : place["volumeMounts"]) {
            if (mount["mountPath"].string() == "/etc/hosts")
                context.add("RUN-40", mount, "mountPath");
        }
    });
}

} // namespace

void adviseNetwork(AdviceContext &context)
{
    adviseClashes(context);
    adviseHostPorts(context);
    adviseNames(context);
    adviseHostNames(context);
}

} // namespace podwright
