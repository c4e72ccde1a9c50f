// SPDX-License-Identifier: GPL-3.0-or-later
#include "volumespanel/volumewords.h"

#include "messages/joinedsentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace podwright {

namespace {

class VolumeText {
    Q_DECLARE_TR_FUNCTIONS(podwright::VolumeText)

public:
    static QString name(VolumePurpose purpose)
    {
        switch (purpose) {
        case VolumePurpose::Config:
            return tr("Settings");
        case VolumePurpose::Secret:
            return tr("Secret");
        case VolumePurpose::Storage:
            return tr("Storage that stays");
        case VolumePurpose::Node:
            return tr("Folder of the node");
        case VolumePurpose::Projected:
            return tr("Several in one");
        case VolumePurpose::Image:
            return tr("Content of an image");
        case VolumePurpose::Ephemeral:
            return tr("Disk of its own");
        case VolumePurpose::Scratch:
            break;
        }
        return tr("Scratch");
    }

    static QString hint(VolumePurpose purpose)
    {
        switch (purpose) {
        case VolumePurpose::Config:
            return tr("Files from a config map");
        case VolumePurpose::Secret:
            return tr("Files from a Secret");
        case VolumePurpose::Storage:
            return tr("A claim that outlives the Pod");
        case VolumePurpose::Node:
            return tr("A path of the machine; risky");
        case VolumePurpose::Projected:
            return tr("Config maps, Secrets, tokens together");
        case VolumePurpose::Image:
            return tr("Files of an OCI image, read-only");
        case VolumePurpose::Ephemeral:
            return tr("A new claim that goes with the Pod");
        case VolumePurpose::Scratch:
            break;
        }
        return tr("Empty at first, gone with the Pod");
    }

    static QString source(VolumePurpose purpose)
    {
        switch (purpose) {
        case VolumePurpose::Config:
        case VolumePurpose::Projected:
            return tr("Name of the config map");
        case VolumePurpose::Secret:
            return tr("Name of the Secret");
        case VolumePurpose::Storage:
            return tr("Name of the claim");
        case VolumePurpose::Node:
            return tr("Path on the node");
        case VolumePurpose::Image:
            return tr("Image");
        case VolumePurpose::Ephemeral:
            return tr("Size");
        case VolumePurpose::Scratch:
            break;
        }
        return {};
    }

    static QString kind(const MountedVolume &volume)
    {
        if (volume.isTemplate)
            return tr("claim for each Pod (volumeClaimTemplates)");
        if (!volume.isMap)
            return tr("no volume: not a map");
        if (volume.kinds.empty())
            return tr("no kind written: an empty emptyDir");
        if (volume.kinds.size() > 1)
            return tr("several kinds at once");
        return QStringLiteral("%1 (%2)").arg(name(volume.kinds.front()->purpose),
                                             QLatin1String(volume.kinds.front()->field));
    }

    static QString mount(const Mount &mount)
    {
        QStringList parts{mount.path.empty() ? tr("(no path)") : QString::fromStdString(mount.path)};
        if (mount.readOnly)
            parts.append(tr("read-only"));
        if (!mount.subPath.empty())
            parts.append(tr("only %1").arg(QString::fromStdString(mount.subPath)));
        if (mount.device)
            parts.append(tr("device"));
        if (!mount.propagation.empty() && mount.propagation != "None")
            parts.append(QString::fromStdString(mount.propagation));
        return parts.join(QStringLiteral(", "));
    }

    static QString trouble(const MountMatrix &matrix, const Mount &mount)
    {
        if (mount.volume < 0)
            return tr("No volume has this name; the server refuses the Pod.");
        if (mount.clash)
            return tr("Another mount of the container has this path; the server refuses that.");
        if (mount.inside < 0)
            return {};
        const Mount &outer = matrix.mounts[static_cast<std::size_t>(mount.inside)];
        return tr("It lies inside %1 (volume %2) and hides what that volume has there.")
            .arg(QString::fromStdString(outer.path), QString::fromStdString(outer.volumeName));
    }

    static QString summary(const MountMatrix &matrix, const MountedVolume &volume)
    {
        QStringList readers;
        QStringList writers;
        for (const std::size_t index : volume.mounts) {
            const Mount &one = matrix.mounts[index];
            (one.readOnly ? readers : writers).append(QString::fromStdString(matrix.containers[one.container].name));
        }
        for (QStringList *list : {&readers, &writers})
            list->removeDuplicates();
        QStringList lines;
        if (volume.duplicate)
            lines.append(tr("A volume above has this name already; the server refuses that."));
        if (volume.mounts.empty())
            lines.append(tr("No container mounts it, so the node does not even set it up."));
        if (!writers.isEmpty())
            lines.append(tr("Written by: %1.").arg(writers.join(QStringLiteral(", "))));
        if (!readers.isEmpty())
            lines.append(tr("Read by: %1.").arg(readers.join(QStringLiteral(", "))));
        if (volume.isReadOnly())
            lines.append(tr("Read-only in every container, whatever the mount says."));
        return joinedSentences(lines);
    }
};

} // namespace

QString purposeName(VolumePurpose purpose)
{
    return VolumeText::name(purpose);
}

QString purposeHint(VolumePurpose purpose)
{
    return VolumeText::hint(purpose);
}

QString sourceLabel(VolumePurpose purpose)
{
    return VolumeText::source(purpose);
}

QString kindName(const MountedVolume &volume)
{
    return VolumeText::kind(volume);
}

QString mountText(const Mount &mount)
{
    return VolumeText::mount(mount);
}

QString mountTrouble(const MountMatrix &matrix, const Mount &mount)
{
    return VolumeText::trouble(matrix, mount);
}

int mountSeverity(const Mount &mount)
{
    return mount.volume < 0 || mount.clash ? 0 : mount.inside >= 0 ? 2 : -1;
}

QString volumeSummary(const MountMatrix &matrix, const MountedVolume &volume)
{
    return VolumeText::summary(matrix, volume);
}

} // namespace podwright
