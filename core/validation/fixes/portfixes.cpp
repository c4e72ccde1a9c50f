// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/fixfamilies.h"
#include "validation/rules/containerplace.h"

#include <set>

namespace podwright {

namespace {

constexpr std::int64_t highestPort = 65535;

std::set<std::int64_t> declaredPorts(ValueRef spec)
{
    std::set<std::int64_t> ports;
    forEachContainerPlace(spec, [&](const ContainerPlace &place) {
        for (const ValueRef port : place["ports"])
            ports.insert(port["containerPort"].integer());
    });
    return ports;
}

/// The places of a container that mean one of its ports by its number.
std::vector<Path> numbersOf(ValueRef container, std::int64_t port)
{
    std::vector<Path> places;
    for (const char *probe : {"livenessProbe", "readinessProbe", "startupProbe"}) {
        for (const char *handler : {"httpGet", "tcpSocket", "grpc"}) {
            const ValueRef asked = container[probe][handler]["port"];
            if (asked.isInteger() && asked.integer() == port)
                places.push_back(asked.path());
        }
    }
    for (const char *hook : {"postStart", "preStop"}) {
        const ValueRef asked = container["lifecycle"][hook]["httpGet"]["port"];
        if (asked.isInteger() && asked.integer() == port)
            places.push_back(asked.path());
    }
    return places;
}

} // namespace

/// RUN-35: the next port that no container of the Pod declares, for the port and what asks at it; or one of the two
/// does not listen after all.
void addSharedPortFixes(FixContext &context)
{
    const ValueRef port = context.value();
    if (context.containerPath().isEmpty())
        return;
    if (!port.isInteger()) { // known of the image
        context.setAside(context.containerPath(), false);
        return;
    }
    const auto taken = declaredPorts(context.spec());
    std::int64_t free = port.integer() < 1024 ? port.integer() + 8000 : port.integer() + 1;
    while (free <= highestPort && taken.contains(free))
        ++free;
    if (free <= highestPort) {
        const NewValue number = NewValue::integer(std::to_string(free));
        std::vector<EditPlanner::Step> steps;
        std::vector<Path> places = numbersOf(context.at(context.containerPath()), port.integer());
        places.push_back(context.path());
        steps.reserve(places.size());
        for (const Path &place : places)
            steps.emplace_back([=](const EditPlanner &planner) { return planner.set(place, number); });
        context.add("set-port", context.planner().steps(steps), false, {number.text});
    }
    context.setAside(context.path().parent(), false);
}

} // namespace podwright
