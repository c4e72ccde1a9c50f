// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

namespace podwright {

/// The floor for what the stop signal leaves, in seconds, however long preStop took (TRM-03).
inline constexpr double leastStopSeconds = 2;

enum class ProbeKind : std::uint8_t { Startup, Readiness, Liveness };
enum class ProbeHandler : std::uint8_t { None, HttpGet, TcpSocket, Exec, Grpc };

/// The numbers of one probe with the defaults filled in (PRB-12). Seconds.
struct ProbeSettings {
    ProbeHandler handler = ProbeHandler::None;
    int initialDelay = 0; ///< D, from the container's start
    int timeout = 1; ///< T
    int period = 10; ///< P, at least 1
    int successThreshold = 1; ///< N
    int failureThreshold = 3; ///< F
    std::optional<int> grace; ///< terminationGracePeriodSeconds of the probe
};

/// The probes of one container and what ends it. Seconds.
struct ContainerProbes {
    std::optional<ProbeSettings> startup;
    std::optional<ProbeSettings> readiness;
    std::optional<ProbeSettings> liveness;
    int podGrace = 30; ///< terminationGracePeriodSeconds of the Pod
    int preStop = 0; ///< what the preStop hook takes; of a sleep its seconds
    bool restarts = true; ///< after a kill, by the policy that holds for this container
};

} // namespace podwright
