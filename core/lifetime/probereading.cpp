// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifetime/probereading.h"

#include <algorithm>

namespace podwright {

namespace {

constexpr std::int64_t mostProbeSeconds = 1'000'000'000;

int number(ValueRef value, int otherwise, int least)
{
    return value.isInteger() && value.integer() >= least ? static_cast<int>(std::min(value.integer(), mostProbeSeconds))
                                                         : otherwise;
}

ProbeHandler handlerOf(ValueRef probe)
{
    if (probe["exec"].isMap())
        return ProbeHandler::Exec;
    if (probe["httpGet"].isMap())
        return ProbeHandler::HttpGet;
    if (probe["tcpSocket"].isMap())
        return ProbeHandler::TcpSocket;
    return probe["grpc"].isMap() ? ProbeHandler::Grpc : ProbeHandler::None;
}

} // namespace

std::optional<ProbeSettings> readProbe(ValueRef probe)
{
    if (!probe.isMap())
        return {};
    ProbeSettings read;
    read.handler = handlerOf(probe);
    read.initialDelay = number(probe["initialDelaySeconds"], read.initialDelay, 0);
    read.timeout = number(probe["timeoutSeconds"], read.timeout, 1);
    read.period = number(probe["periodSeconds"], read.period, 1);
    read.successThreshold = number(probe["successThreshold"], read.successThreshold, 1);
    read.failureThreshold = number(probe["failureThreshold"], read.failureThreshold, 1);
    if (probe["terminationGracePeriodSeconds"].isInteger())
        read.grace = number(probe["terminationGracePeriodSeconds"], 1, 1);
    return read;
}

ContainerProbes readProbes(ValueRef container, ValueRef spec)
{
    ContainerProbes read;
    read.startup = readProbe(container["startupProbe"]);
    read.readiness = readProbe(container["readinessProbe"]);
    read.liveness = readProbe(container["livenessProbe"]);
    read.podGrace = number(spec["terminationGracePeriodSeconds"], read.podGrace, 0);
    read.preStop = number(container["lifecycle"]["preStop"]["sleep"]["seconds"], 0, 0);
    const std::string_view own = container["restartPolicy"].string();
    read.restarts = (own.empty() ? spec["restartPolicy"].string() : own) != "Never";
    return read;
}

} // namespace podwright
