// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/mountmatrix.h"

#include <unordered_map>

namespace podwright {

namespace {

class MatrixReader {
public:
    MatrixReader(ValueRef document, const PodPlace &pod)
        : m_document(document)
        , m_pod(pod)
    {
    }

    MountMatrix read()
    {
        m_matrix.containers = containersOf(m_document, m_pod);
        const Path volumes = m_pod.root.child("spec").child("volumes");
        addVolumes(volumes, {}, false);
        m_matrix.ownVolumes = m_matrix.volumes.size();
        if (m_pod.isTemplate)
            addVolumes(m_pod.root.parent().child("volumeClaimTemplates"), "metadata", true);
        for (std::size_t index = 0; index < m_matrix.containers.size(); ++index)
            addMounts(index);
        return std::move(m_matrix);
    }

private:
    void addVolumes(const Path &path, std::string_view nameIn, bool isTemplate)
    {
        const ValueRef list = m_document.at(path);
        std::size_t index = 0;
        for (const ValueRef one : list.isList() ? list : ValueRef()) {
            MountedVolume volume;
            volume.name = (nameIn.empty() ? one : one[nameIn])["name"].string();
            volume.isMap = one.isMap();
            volume.isTemplate = isTemplate;
            if (!isTemplate)
                volume.kinds = kindsOf(one);
            volume.place = path.item(index++);
            const int row = static_cast<int>(m_matrix.volumes.size());
            // a claim template stands before a volume of the same name; among volumes the first has the name
            const auto [known, fresh] = m_rows.emplace(volume.name, row);
            if (!fresh && isTemplate)
                known->second = row;
            volume.duplicate = !fresh && !isTemplate && !volume.name.empty();
            m_matrix.volumes.push_back(std::move(volume));
        }
    }

    void addMounts(std::size_t container)
    {
        const std::size_t first = m_matrix.mounts.size();
        const Path path = m_matrix.containers[container].path;
        for (const bool device : {false, true}) {
            const Path list = path.child(device ? "volumeDevices" : "volumeMounts");
            const ValueRef items = m_document.at(list);
            std::size_t index = 0;
            for (const ValueRef one : items.isList() ? items : ValueRef())
                add(mountOf(one, container, device, list.item(index++)));
        }
        nest(first);
    }

    static Mount mountOf(ValueRef value, std::size_t container, bool device, Path place)
    {
        Mount mount;
        mount.container = container;
        mount.volumeName = value["name"].string();
        mount.path = value[device ? "devicePath" : "mountPath"].string();
        const ValueRef subPath = value["subPath"];
        mount.subPath = (subPath.isString() ? subPath : value["subPathExpr"]).string();
        mount.propagation = value["mountPropagation"].string();
        mount.readOnly = value["readOnly"].boolean();
        mount.device = device;
        mount.place = std::move(place);
        return mount;
    }

    void add(Mount mount)
    {
        const auto row = m_rows.find(mount.volumeName);
        if (row != m_rows.end() && !mount.volumeName.empty()) {
            mount.volume = row->second;
            MountedVolume &volume = m_matrix.volumes[static_cast<std::size_t>(mount.volume)];
            volume.mounts.push_back(m_matrix.mounts.size());
            mount.readOnly = mount.readOnly || volume.isReadOnly();
        }
        m_matrix.mounts.push_back(std::move(mount));
    }

    /// Which mounts of the container lie in others: the runtime mounts the outer one first (RUNVOL-20).
    void nest(std::size_t first)
    {
        std::unordered_map<std::string, std::size_t> byPath;
        for (std::size_t index = first; index < m_matrix.mounts.size(); ++index) {
            Mount &mount = m_matrix.mounts[index];
            if (mount.device || mount.path.empty())
                continue;
            const auto [known, fresh] = byPath.emplace(plainPath(mount.path), index);
            if (!fresh)
                mount.clash = m_matrix.mounts[known->second].clash = true;
        }
        for (const auto &[path, index] : byPath)
            m_matrix.mounts[index].inside = outerOf(byPath, path);
    }

    static int outerOf(const std::unordered_map<std::string, std::size_t> &byPath, std::string path)
    {
        while (path.size() > 1) {
            const std::size_t slash = path.rfind('/');
            if (slash == std::string::npos)
                return -1;
            path.resize(slash == 0 ? 1 : slash);
            const auto outer = byPath.find(path);
            if (outer != byPath.end())
                return static_cast<int>(outer->second);
        }
        return -1;
    }

    ValueRef m_document;
    const PodPlace &m_pod;
    MountMatrix m_matrix;
    std::unordered_map<std::string, int> m_rows;
};

} // namespace

MountMatrix MountMatrix::read(ValueRef document, const PodPlace &pod)
{
    return MatrixReader(document, pod).read();
}

std::vector<std::size_t> MountMatrix::cell(std::size_t volume, std::size_t container) const
{
    std::vector<std::size_t> found;
    for (const std::size_t mount : volumes[volume].mounts) {
        if (mounts[mount].container == container)
            found.push_back(mount);
    }
    return found;
}

std::string plainPath(std::string_view path)
{
    std::string plain;
    std::size_t at = 0;
    while (at <= path.size()) {
        const std::size_t end = std::min(path.find('/', at), path.size());
        const std::string_view step = path.substr(at, end - at);
        if (!step.empty() && step != ".")
            plain += (plain.empty() && !path.starts_with('/') ? "" : "/") + std::string(step);
        at = end + 1;
    }
    return plain.empty() && path.starts_with('/') ? "/" : plain;
}

} // namespace podwright
