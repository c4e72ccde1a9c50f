// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pod/podplace.h"
#include "yaml/valuetree.h"

#include <cstdint>
#include <string>
#include <vector>

namespace podwright {

enum class LifeRole : std::uint8_t { Init, Sidecar, App };

/// What a container does during a stretch of the picture.
enum class LifeStage : std::uint8_t {
    Waits, ///< for those before it
    Starts, ///< pull, create, start
    PostStart, ///< the hook, during which the next container does not begin (ORD-08)
    StartupProbe, ///< the other probes rest; for a sidecar's the next container waits, too (ORD-13)
    GetsReady, ///< runs, but its readiness probe has not succeeded yet
    RunsToEnd, ///< an ordinary init container: must end with 0 (ORD-12)
    Runs,
    PreStop, ///< TRM-03; of sidecars too, at once (TRM-12)
    WaitsToStop, ///< a sidecar whose hook is done, while app containers or later sidecars still stop (TRM-11)
    Stops, ///< from the stop signal to KILL at the latest
};

struct LifeBar {
    LifeStage stage = LifeStage::Waits;
    double begin = 0; ///< in steps up to PodLife::deletion, in seconds behind it
    double end = 0;
    bool operator==(const LifeBar &other) const = default;
};

/// What follows when a container ends by itself.
enum class AfterExit : std::uint8_t {
    Restarts, ///< with growing waits (RUNRST-06)
    StaysDone,
    StaysFailed,
    NextBegins, ///< an init container that is done
    TriedAgain, ///< a failed init container
    PodFails, ///< and all others are stopped
};

struct LifeLane {
    std::string name;
    Path path; ///< of the container in the document
    LifeRole role = LifeRole::App;
    std::vector<LifeBar> bars;
    AfterExit afterSuccess = AfterExit::Restarts;
    AfterExit afterFailure = AfterExit::Restarts;
    bool hasLiveness = false; ///< a liveness probe may end it while it runs
    bool hasRules = false; ///< restartPolicyRules come before both (ORD-29)
};

/// The life of a Pod from its first container to the last KILL: who starts when, who waits for whom, who ends when. The
/// start has no clock (nobody knows how long an image takes), so it is counted in steps; the end is in seconds from the
/// deletion, for programs that do not heed the stop signal.
struct PodLife {
    std::vector<LifeLane> lanes; ///< in the order of starting
    double steps = 0; ///< all run from here on
    double deletion = 0; ///< where the end begins on the axis of steps
    double ended = 0; ///< seconds from the deletion to the end of the last container
    double grace = 30;
    std::string restartPolicy; ///< of the Pod, default filled in
};

/// Reads the life of a Pod or template (ORD, RUNRST, TRM of the run-time facts). Pure; bears any data.
PodLife readPodLife(ValueRef document, const PodPlace &place);

} // namespace podwright
