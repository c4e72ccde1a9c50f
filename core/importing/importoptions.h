// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace podwright {

/// What a text is that might become a Pod.
enum class ImportKind : std::uint8_t {
    Unknown,
    Manifest, ///< YAML of Pods, workloads or other objects
    Json, ///< the same as JSON
    DockerRun, ///< also of podman and nerdctl
    KubectlRun,
    Compose,
    Dockerfile, ///< says how an image is built, not how it runs
    Describe, ///< the report of `kubectl describe`
    Binary,
    Empty
};

/// What may be chosen when a text is taken in.
struct ImportOptions {
    ImportKind kind = ImportKind::Unknown; ///< Unknown: guess
    std::string service; ///< of several services, commands or objects only this one; empty: all (objects: the first)
    std::string podName; ///< empty: from the source
    bool claims = true; ///< named volumes become claims, else scratch space that goes away with the Pod
    bool hostPorts = true; ///< published ports are opened on the node too
    bool restartUnhealthy = false; ///< a health check restarts the container too, which plain Docker does not do
};

} // namespace podwright
