// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/claimtemplaterules.h"
#include "validation/rules/downwarditemrules.h"
#include "validation/rules/projectedrules.h"
#include "validation/rules/volumesourcerules.h"

namespace podwright {

namespace {

using Form = FieldRule::Form;

constexpr const char *missing = "volume-field-missing";
constexpr std::int64_t mostPartition = 255;

constexpr FieldRule modeRow(const char *rule, std::string_view field)
{
    return shaped(rule, Form::FileMode, field, "file-mode");
}

constexpr FieldRule hostPath[] = {
    needed("VSRC-02", "path", "host-path-missing"),
    shaped("VSRC-04", Form::OneOfOrEmpty, "type", "host-path-type")
        .among("DirectoryOrCreate, Directory, FileOrCreate, File, Socket, CharDevice, BlockDevice"),
};
constexpr FieldRule gitRepo[] = {needed("VSRC-05", "repository", "git-repository-missing")};
constexpr FieldRule gcePersistentDisk[] = {
    reportedAt("persistentDisk.pdName", needed("VSRC-07", "pdName", missing)),
    reportedAt("persistentDisk.partition", between("VSRC-08", "partition", "volume-number", 0, mostPartition)),
};
constexpr FieldRule awsElasticBlockStore[] = {
    needed("VSRC-09", "volumeID", missing),
    between("VSRC-10", "partition", "volume-number", 0, mostPartition),
};
constexpr FieldRule secret[] = {
    needed("VSRC-11", "secretName", "volume-secret-missing"),
    modeRow("VSRC-12", "defaultMode"),
};
constexpr FieldRule secretItems[] = {
    needed("VSRC-13", "key", "item-key-missing"),
    needed("VSRC-14", "path", "item-path-missing"),
    shaped("VSRC-15", Form::LocalPath, "path", "item-path-form"),
    modeRow("VSRC-16", "mode"),
};
constexpr FieldRule configMap[] = {
    needed("VSRC-17", "name", "volume-config-map-missing"),
    modeRow("VSRC-18", "defaultMode"),
};
constexpr FieldRule configMapItems[] = {
    needed("VSRC-19", "key", "item-key-missing"),
    needed("VSRC-20", "path", "item-path-missing"),
    shaped("VSRC-21", Form::LocalPath, "path", "item-path-form"),
    modeRow("VSRC-22", "mode"),
};
constexpr FieldRule nfs[] = {
    needed("VSRC-23", "server", "nfs-server-missing"),
    needed("VSRC-24", "path", "nfs-path-missing"),
};
constexpr FieldRule iscsi[] = {
    needed("VSRC-26", "targetPortal", missing),
    needed("VSRC-27", "iqn", missing),
    between("VSRC-29", "lun", "volume-number", 0, mostPartition),
};
constexpr FieldRule glusterfs[] = {needed("VSRC-33", "endpoints", missing), needed("VSRC-34", "path", missing)};
constexpr FieldRule persistentVolumeClaim[] = {needed("VSRC-38", "claimName", "volume-claim-missing")};
constexpr FieldRule rbd[] = {needed("VSRC-39", "monitors", missing), needed("VSRC-40", "image", missing)};
constexpr FieldRule cinder[] = {
    needed("VSRC-41", "volumeID", missing),
    needed("VSRC-42", "secretRef.name", missing),
};
constexpr FieldRule cephfs[] = {needed("VSRC-43", "monitors", missing)};
constexpr FieldRule quobyte[] = {
    needed("VSRC-44", "registry", missing),
    needed("VSRC-47", "volume", missing),
};
constexpr FieldRule downwardApi[] = {modeRow("VSRC-48", "defaultMode")};
constexpr FieldRule flexVolume[] = {needed("VSRC-64", "driver", missing)};
constexpr FieldRule azureFile[] = {
    needed("VSRC-66", "secretName", missing),
    needed("VSRC-67", "shareName", missing),
};
constexpr FieldRule azureDisk[] = {
    needed("VSRC-68", "diskName", missing),
    needed("VSRC-69", "diskURI", missing),
    oneOf("VSRC-70", "cachingMode", "volume-word", "None, ReadOnly, ReadWrite"),
    oneOf("VSRC-71", "kind", "volume-word", "Shared, Dedicated, Managed"),
};
constexpr FieldRule vsphereVolume[] = {needed("VSRC-74", "volumePath", missing)};
constexpr FieldRule photonPersistentDisk[] = {needed("VSRC-75", "pdID", missing)};
constexpr FieldRule portworxVolume[] = {needed("VSRC-76", "volumeID", missing)};
constexpr FieldRule scaleIo[] = {
    needed("VSRC-77", "gateway", missing),
    needed("VSRC-78", "system", missing),
    needed("VSRC-79", "volumeName", missing),
};
constexpr FieldRule storageos[] = {
    needed("VSRC-80", "volumeName", missing),
    shaped("VSRC-81", Form::DnsLabel, "volumeName", "must-be-dns-label"),
    shaped("VSRC-82", Form::DnsLabel, "volumeNamespace", "must-be-dns-label"),
    needed("VSRC-83", "secretRef.name", missing),
};
constexpr FieldRule csi[] = {
    needed("VSRC-84", "driver", "csi-driver-missing"),
    needed("VSRC-87", "nodePublishSecretRef.name", missing),
    reportedAt("csi.name", shaped("VSRC-88", Form::DnsSubdomain, "nodePublishSecretRef.name", "must-be-dns-subdomain")),
};
constexpr FieldRule image[] = {
    shaped("VSRC-91", Form::OneOfOrEmpty, "pullPolicy", "volume-word").among("Always, IfNotPresent, Never"),
};
constexpr FieldRule projected[] = {modeRow("PRJ-01", "defaultMode")};

void checkSecretItems(RuleContext &context, ValueRef source)
{
    checkKeyItems(context, source, secretItems);
}

void checkConfigMapItems(RuleContext &context, ValueRef source)
{
    checkKeyItems(context, source, configMapItems);
}

constexpr VolumeSource sources[] = {
    {"emptyDir", {}, checkEmptyDir},
    {"hostPath", hostPath, checkHostPath},
    {"gitRepo", gitRepo, checkGitRepo},
    {"gcePersistentDisk", gcePersistentDisk},
    {"awsElasticBlockStore", awsElasticBlockStore},
    {"secret", secret, checkSecretItems},
    {"nfs", nfs, checkNfs},
    {"iscsi", iscsi, checkIscsi},
    {"glusterfs", glusterfs},
    {"flocker", {}, checkFlocker},
    {"persistentVolumeClaim", persistentVolumeClaim},
    {"rbd", rbd},
    {"cinder", cinder},
    {"cephfs", cephfs},
    {"quobyte", quobyte, checkQuobyte},
    {"downwardAPI", downwardApi, checkDownwardVolumeItems},
    {"fc", {}, checkFibreChannel},
    {"flexVolume", flexVolume, checkFlexVolume},
    {"configMap", configMap, checkConfigMapItems},
    {"azureFile", azureFile},
    {"vsphereVolume", vsphereVolume},
    {"photonPersistentDisk", photonPersistentDisk},
    {"portworxVolume", portworxVolume},
    {"azureDisk", azureDisk, checkAzureDisk},
    {"storageos", storageos},
    {"projected", projected, checkProjectedSources},
    {"scaleIO", scaleIo},
    {"csi", csi, checkCsi},
    {"ephemeral", {}, checkClaimTemplate},
    {"image", image, checkImageVolume},
};

} // namespace

std::span<const VolumeSource> volumeSources()
{
    return sources;
}

} // namespace podwright
