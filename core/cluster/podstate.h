// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pod/containerrole.h"

#include <string>
#include <vector>

class QByteArray;

namespace podwright {

/// How a container fares on its node.
struct ContainerState {
    enum class Kind { Unknown, Waiting, Running, Terminated };
    std::string name;
    ContainerRole role = ContainerRole::App;
    Kind kind = Kind::Unknown;
    std::string reason; ///< "CrashLoopBackOff", "Completed" …
    std::string message;
    int exitCode = 0; ///< Terminated
    int restarts = 0;
    bool ready = false;
    std::string lastReason; ///< why it ended the time before; empty: it has not
    int lastExitCode = 0;
    bool operator==(const ContainerState &other) const = default;
};

/// What a cluster says of a Pod.
struct PodState {
    std::string name;
    std::string phase; ///< "Pending", "Running" …
    std::string reason; ///< "Evicted" …
    std::string message;
    std::string node;
    std::string address;
    bool ending = false; ///< it is being deleted
    std::string unscheduled; ///< why no node takes it, in the scheduler's words
    std::vector<ContainerState> containers; ///< init containers first
    bool operator==(const PodState &other) const = default;
};

/// Something that happened.
struct ClusterEvent {
    std::string time; ///< as written, of the last time
    bool warning = false;
    std::string reason;
    std::string message;
    std::string container; ///< of the Pod; empty: none in particular
    int count = 1;
    bool operator==(const ClusterEvent &other) const = default;
};

/// Of `kubectl get pod -o json`: one Pod, or a list. `readable`, where given, tells whether it was JSON at all.
std::vector<PodState> readPodStates(const QByteArray &json, bool *readable = nullptr);

/// Of `kubectl get events -o json`, the oldest first.
std::vector<ClusterEvent> readClusterEvents(const QByteArray &json, bool *readable = nullptr);

} // namespace podwright
