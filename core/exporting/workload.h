// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exported.h"

#include <string>
#include <string_view>

namespace podwright {

/// What a Pod becomes.
struct WorkloadOptions {
    std::string kind = "Deployment"; ///< Deployment, StatefulSet, DaemonSet, Job or CronJob
    std::string name; ///< of the workload; empty: that of the Pod. Only where the text holds one Pod
    int replicas = 1; ///< of a Deployment or StatefulSet
    bool service = false; ///< append a Service for the declared ports
    std::string schedule = "0 * * * *"; ///< of a CronJob
};

/// Wraps each Pod of a text into a workload: the same bytes and comments of its specification, one or more levels
/// deeper. Server-side fields are cleaned away first. Notes say what the change means: restart policy, names, selector.
Exported asWorkload(std::string_view text, const WorkloadOptions &options);

} // namespace podwright
