// SPDX-License-Identifier: GPL-3.0-or-later
#include "volumespanel/volumesview.h"

#include "document/snapshotplaces.h"

namespace podwright {

VolumesView VolumesView::read(const SnapshotPtr &snapshot, const PodPlace &pod, bool editable)
{
    VolumesView view;
    view.snapshot = snapshot;
    view.pod = pod;
    view.matrix = MountMatrix::read(view.document(), pod);
    view.editable = editable;
    for (const Mount &mount : view.matrix.mounts) {
        if (mount.volume < 0)
            view.unknown.append(QString::fromStdString(mount.volumeName));
    }
    view.unknown.removeDuplicates();
    return view;
}

ValueRef VolumesView::document() const
{
    return snapshot ? valueAt(*snapshot, {pod.document, {}}) : ValueRef();
}

const MountedVolume *VolumesView::volume(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < matrix.volumes.size() ? &matrix.volumes[index] : nullptr;
}

std::string VolumesView::nameOf(int row) const
{
    const MountedVolume *one = volume(row);
    return one ? one->name : unknown.value(row - static_cast<int>(matrix.volumes.size())).toStdString();
}

std::vector<std::size_t> VolumesView::cell(int row, std::size_t container) const
{
    if (volume(row))
        return matrix.cell(static_cast<std::size_t>(row), container);
    std::vector<std::size_t> found;
    const std::string name = nameOf(row);
    for (std::size_t index = 0; index < matrix.mounts.size(); ++index) {
        const Mount &mount = matrix.mounts[index];
        if (mount.volume < 0 && mount.container == container && mount.volumeName == name)
            found.push_back(index);
    }
    return found;
}

} // namespace podwright
