// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifetime/probes.h"

#include <optional>
#include <vector>

namespace podwright {

/// One course of events to play through. Seconds from the container's start.
struct ProbeScenario {
    double appUp = 3; ///< from here on the app answers
    std::optional<double> hang; ///< from here on it accepts connections but never answers
    double startupPhase = 0; ///< first tick of the worker's clock, in [0, period): nobody can know it (PRB-04)
    double readinessPhase = 0;
    double livenessPhase = 0;
    double answerTime = 0; ///< what an answered attempt takes
    double end = 120; ///< how far to play; at most an hour
};

enum class AttemptResult { Success, Failure };

struct ProbeAttempt {
    ProbeKind kind = ProbeKind::Startup;
    double begin = 0;
    double end = 0;
    AttemptResult result = AttemptResult::Success;
    int inARow = 1; ///< how many equal results in a row, this one included
};

/// A stretch in which the container was ready.
struct ReadyStretch {
    double begin = 0;
    double end = 0; ///< the end of play, if nothing ended it before
};

/// What the kubelet does in one course of events, until the container is killed or the play is over.
struct ProbeCourse {
    std::vector<ProbeAttempt> attempts; ///< by their beginning
    std::optional<double> started; ///< startup over; 0 without a startup probe
    std::vector<ReadyStretch> ready;
    std::optional<double> killDecision;
    ProbeKind killedBy = ProbeKind::Liveness;
    std::optional<double> stopSignal; ///< TERM, after preStop
    std::optional<double> killed; ///< KILL at the latest, for a program that does not heed TERM
    bool restarted = false; ///< a new container follows
};

/// Plays one course of events as the kubelet does (PRB-04 to PRB-19, PRB-38 to PRB-44). Pure.
ProbeCourse playProbes(const ContainerProbes &probes, const ProbeScenario &scenario);

} // namespace podwright
