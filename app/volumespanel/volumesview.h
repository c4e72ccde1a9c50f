// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/mountmatrix.h"
#include "document/manifestpath.h"
#include "document/snapshot.h"

#include <QStringList>

namespace podwright {

/// A Pod's volumes and mounts as the panel's parts show them, with the snapshot they were read from.
struct VolumesView {
    SnapshotPtr snapshot;
    PodPlace pod;
    MountMatrix matrix;
    QStringList unknown; ///< names that mounts use and no volume has; rows below those of the volumes
    bool editable = false;

    static VolumesView read(const SnapshotPtr &snapshot, const PodPlace &pod, bool editable);
    ManifestPath place(const Path &path) const { return {pod.document, path}; }
    ValueRef document() const;
    Path volumesPath() const { return pod.root.child("spec").child("volumes"); }
    std::size_t rows() const { return matrix.volumes.size() + static_cast<std::size_t>(unknown.size()); }
    /// Null for a row of an unknown name.
    const MountedVolume *volume(int row) const;
    std::string nameOf(int row) const;
    /// Indexes of the mounts in a cell.
    std::vector<std::size_t> cell(int row, std::size_t container) const;
};

} // namespace podwright
