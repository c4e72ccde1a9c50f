// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/containerlist.h"
#include "editing/editplanner.h"

#include <string>
#include <string_view>
#include <vector>

namespace podwright {

using EditSteps = std::vector<EditPlanner::Step>;

/// Places in a document that name something (a container, a volume), as values that can be planned with later.
struct NameReferences {
    std::vector<Path> values; ///< strings that are the name
    std::vector<std::pair<Path, std::string>> keys; ///< keys that contain it, with what stands before it
};

/// What else names a container: `resourceFieldRef.containerName`, `targetContainerName`, old annotations of seccomp and
/// AppArmor, kubectl's default container, the failure policy of a Job.
NameReferences containerReferences(ValueRef document, const PodPlace &pod, std::string_view name);

/// A container under a new name with everything that refers to it. The name must be free.
EditSteps renameContainer(ValueRef document, const PodPlace &pod, const Path &container, const std::string &newName);

/// An app, init or sidecar container in another of these roles: its bytes and comments move to the end of the other
/// list, and its restartPolicy comes or goes. An init list that becomes empty goes too.
EditSteps changeRole(ValueRef document, const ContainerEntry &container, ContainerRole role);

/// Another volume name in the volume and in all mounts, devices and file references of the Pod.
EditSteps renameVolume(ValueRef document, const PodPlace &pod, const Path &volume, const std::string &newName);

/// The volume goes, with every mount and device of it in any container. Lists that become empty go too.
EditSteps removeVolume(ValueRef document, const PodPlace &pod, const Path &volume);

} // namespace podwright
