// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/containerlist.h"
#include "containers/volumekinds.h"

#include <string>
#include <vector>

namespace podwright {

/// A mount of a volume in a container.
struct Mount {
    std::size_t container = 0; ///< index in MountMatrix::containers
    int volume = -1; ///< index in MountMatrix::volumes; -1: no volume has that name
    std::string volumeName;
    std::string path; ///< in the container, as written; of a device: devicePath
    std::string subPath; ///< or subPathExpr
    std::string propagation;
    bool readOnly = false; ///< by the mount or by the kind of volume
    bool device = false; ///< an entry of volumeDevices
    int inside = -1; ///< another mount of the container that this one lies in and hides a part of
    bool clash = false; ///< another mount of the container has the same path: refused by the server
    Path place;
};

struct MountedVolume {
    std::string name;
    std::vector<const VolumeKind *> kinds; ///< see kindsOf()
    bool isMap = true; ///< false: no map stands there
    bool isTemplate = false; ///< of volumeClaimTemplates of a StatefulSet
    bool duplicate = false; ///< an earlier volume has the name: refused by the server
    std::vector<std::size_t> mounts; ///< indexes in MountMatrix::mounts
    bool isReadOnly() const { return kinds.size() == 1 && kinds.front()->readOnly; }
    Path place;
};

/// Which volumes a Pod has, which containers mount them where, and what is odd about that. Pure; bears any data.
struct MountMatrix {
    std::vector<MountedVolume> volumes;
    std::vector<ContainerEntry> containers;
    std::vector<Mount> mounts; ///< container by container, in the order of the manifest
    std::size_t ownVolumes = 0; ///< the first so many volumes stand in spec.volumes

    static MountMatrix read(ValueRef document, const PodPlace &pod);
    /// Mounts of a volume in a container.
    std::vector<std::size_t> cell(std::size_t volume, std::size_t container) const;
};

/// A path in a container without doubled or trailing slashes and `.` steps.
std::string plainPath(std::string_view path);

} // namespace podwright
