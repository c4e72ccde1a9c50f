// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifetime/probebounds.h"

#include <algorithm>

namespace podwright {

namespace {

/// PRB-52: a tick right after the hang, or right before it.
TimeSpan failing(const ProbeSettings &probe)
{
    const double gap = std::max(probe.period, probe.timeout);
    const double rest = (probe.failureThreshold - 1) * gap + probe.timeout;
    return {rest, probe.period + rest};
}

/// PRB-53: the probe's grace or the Pod's; preStop eats from it, two seconds always remain.
double killTime(const ContainerProbes &probes, const std::optional<ProbeSettings> &deciding)
{
    const double grace = deciding && deciding->grace ? *deciding->grace : std::max(1, probes.podGrace);
    const double preStop = std::min<double>(probes.preStop, grace);
    return std::max(grace, preStop + leastStopSeconds);
}

TimeSpan readyFrom(const std::optional<ProbeSettings> &readiness, TimeSpan from)
{
    if (!readiness)
        return from;
    const double delay = readiness->initialDelay;
    // other syncs of the Pod bring extra attempts (PRB-42), so the wait between successes may fall away
    const double earliest = std::max(from.earliest, delay);
    const double latest = std::max(from.latest, delay)
        + readiness->successThreshold * static_cast<double>(readiness->period) + readiness->timeout;
    return {earliest, latest};
}

} // namespace

ProbeBounds probeBounds(const ContainerProbes &probes, double appUp)
{
    ProbeBounds bounds;
    TimeSpan begin{appUp, appUp};
    if (const auto &startup = probes.startup) {
        const double first = std::max<double>(appUp, startup->initialDelay);
        bounds.started = TimeSpan{first, first + startup->period};
        begin = *bounds.started;
        const double gap = (startup->failureThreshold - 1) * static_cast<double>(startup->period);
        bounds.startBudget = startup->initialDelay + gap;
        bounds.givenUp = TimeSpan{*bounds.startBudget, *bounds.startBudget + startup->period + startup->timeout};
    } else if (const auto &liveness = probes.liveness) {
        bounds.startBudget =
            liveness->initialDelay + (liveness->failureThreshold - 1) * static_cast<double>(liveness->period);
    }
    bounds.ready = probes.readiness ? readyFrom(probes.readiness, begin) : probes.startup ? begin : TimeSpan{0, 0};
    bounds.decisionToKill = killTime(probes, probes.liveness);
    if (probes.liveness) {
        bounds.hangToDecision = failing(*probes.liveness);
        bounds.hangToKill =
            TimeSpan{bounds.hangToDecision->earliest, bounds.hangToDecision->latest + bounds.decisionToKill};
    }
    if (probes.readiness)
        bounds.hangToUnready = failing(*probes.readiness);
    return bounds;
}

} // namespace podwright
