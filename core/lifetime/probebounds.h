// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifetime/probes.h"

#include <optional>

namespace podwright {

/// A span of moments in seconds; what happens lies in it, nobody can say where.
struct TimeSpan {
    double earliest = 0;
    double latest = 0;
    bool operator==(const TimeSpan &other) const = default;
};

/// The earliest and latest moments that follow from the numbers alone, whatever the phase of the kubelet's clocks
/// (PRB-49 to PRB-53). Seconds from the container's start; the kubelet's own delays (under a second) are left out.
/// Attempts that answer take no time.
struct ProbeBounds {
    /// The startup probe succeeds (PRB-50), for an app that answers from `appUp` on; none without a startup probe.
    std::optional<TimeSpan> started;
    /// The container becomes ready (PRB-49); without a readiness probe as soon as it is started (PRB-44).
    TimeSpan ready;
    /// The startup probe gives the container up (PRB-51), if the app never answers; none without a startup probe.
    std::optional<TimeSpan> givenUp;
    /// The longest time that an app may surely take to start: D + (F-1)·P of the startup probe, or of the liveness
    /// probe where there is none. None: nothing bounds it.
    std::optional<double> startBudget;
    /// From a hang (no answer any more, connections accepted) to the decision to kill (PRB-52); none without a liveness
    /// probe.
    std::optional<TimeSpan> hangToDecision;
    /// From the decision to the end of the container at the latest (PRB-53): grace, or preStop and 2 s.
    double decisionToKill = 0;
    /// From a hang to the end of the container.
    std::optional<TimeSpan> hangToKill;
    /// From a hang to not ready; none without a readiness probe.
    std::optional<TimeSpan> hangToUnready;
};

/// Pure; `appUp` in seconds from the container's start.
ProbeBounds probeBounds(const ContainerProbes &probes, double appUp);

} // namespace podwright
