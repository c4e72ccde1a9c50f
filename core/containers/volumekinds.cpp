// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/volumekinds.h"

#include <algorithm>

namespace podwright {

namespace {

constexpr VolumeKind kinds[] = {
    {"emptyDir", VolumePurpose::Scratch, nullptr, false},
    {"configMap", VolumePurpose::Config, "name", true},
    {"downwardAPI", VolumePurpose::Config, nullptr, true},
    {"secret", VolumePurpose::Secret, "secretName", true},
    {"persistentVolumeClaim", VolumePurpose::Storage, "claimName", false},
    {"hostPath", VolumePurpose::Node, "path", false},
    {"projected", VolumePurpose::Projected, nullptr, true},
    {"image", VolumePurpose::Image, "reference", true},
    {"ephemeral", VolumePurpose::Ephemeral, "volumeClaimTemplate.spec.resources.requests.storage", false},
    {"csi", VolumePurpose::Storage, "driver", false},
    {"nfs", VolumePurpose::Storage, "server", false},
    {"iscsi", VolumePurpose::Storage, "iqn", false},
    {"fc", VolumePurpose::Storage, nullptr, false},
    {"awsElasticBlockStore", VolumePurpose::Storage, "volumeID", false},
    {"azureDisk", VolumePurpose::Storage, "diskName", false},
    {"azureFile", VolumePurpose::Storage, "shareName", false},
    {"cephfs", VolumePurpose::Storage, nullptr, false},
    {"cinder", VolumePurpose::Storage, "volumeID", false},
    {"flexVolume", VolumePurpose::Storage, "driver", false},
    {"flocker", VolumePurpose::Storage, "datasetName", false},
    {"gcePersistentDisk", VolumePurpose::Storage, "pdName", false},
    {"gitRepo", VolumePurpose::Scratch, "repository", false},
    {"glusterfs", VolumePurpose::Storage, "path", false},
    {"photonPersistentDisk", VolumePurpose::Storage, "pdID", false},
    {"portworxVolume", VolumePurpose::Storage, "volumeID", false},
    {"quobyte", VolumePurpose::Storage, "volume", false},
    {"rbd", VolumePurpose::Storage, "image", false},
    {"scaleIO", VolumePurpose::Storage, "volumeName", false},
    {"storageos", VolumePurpose::Storage, "volumeName", false},
    {"vsphereVolume", VolumePurpose::Storage, "volumePath", false},
};

NewValue text(const std::string &value)
{
    return NewValue::string(value);
}

/// A volume of its own for each Pod, made from a claim of this size.
NewValue claimTemplate(const std::string &size)
{
    const NewValue spec = NewValue::map({
        {"accessModes", NewValue::list({text("ReadWriteOnce")})},
        {"resources", NewValue::map({{"requests", NewValue::map({{"storage", text(size)}})}})},
    });
    return NewValue::map({{"volumeClaimTemplate", NewValue::map({{"spec", spec}})}});
}

NewValue projection(const std::string &configMap)
{
    const NewValue source = NewValue::map({{"configMap", NewValue::map({{"name", text(configMap)}})}});
    return NewValue::map({{"sources", NewValue::list({source})}});
}

} // namespace

std::span<const VolumeKind> volumeKinds()
{
    return kinds;
}

const VolumeKind *volumeKind(std::string_view field)
{
    const auto found =
        std::find_if(std::begin(kinds), std::end(kinds), [&](const VolumeKind &one) { return field == one.field; });
    return found == std::end(kinds) ? nullptr : found;
}

std::vector<const VolumeKind *> kindsOf(ValueRef volume)
{
    std::vector<const VolumeKind *> found;
    for (const ValueRef member : volume.isMap() ? volume : ValueRef()) {
        const VolumeKind *kind = member.isNull() ? nullptr : volumeKind(member.key());
        if (kind)
            found.push_back(kind);
    }
    return found;
}

NewValue newVolume(VolumePurpose purpose, const std::string &name, const std::string &source)
{
    const auto with = [&](const char *field, NewValue value) {
        return NewValue::map({{"name", text(name)}, {field, std::move(value)}});
    };
    switch (purpose) {
    case VolumePurpose::Config:
        return with("configMap", NewValue::map({{"name", text(source)}}));
    case VolumePurpose::Secret:
        return with("secret", NewValue::map({{"secretName", text(source)}}));
    case VolumePurpose::Storage:
        return with("persistentVolumeClaim", NewValue::map({{"claimName", text(source)}}));
    case VolumePurpose::Node:
        return with("hostPath", NewValue::map({{"path", text(source)}}));
    case VolumePurpose::Projected:
        return with("projected", projection(source));
    case VolumePurpose::Image:
        return with("image", NewValue::map({{"reference", text(source)}}));
    case VolumePurpose::Ephemeral:
        return with("ephemeral", claimTemplate(source));
    case VolumePurpose::Scratch:
        break;
    }
    return with("emptyDir", NewValue::map());
}

} // namespace podwright
