// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/servertext.h"

namespace podwright {

namespace {

constexpr ServerText texts[] = {
    {"claim-source-group", "must be 'PersistentVolumeClaim' when referencing the default apiGroup", "\"%1\""},
    {"certificate-key-type",
     "supported values: \"RSA3072\", \"RSA4096\", \"ECDSAP256\", \"ECDSAP384\", \"ECDSAP521\", \"ED25519\""},
    {"certificate-no-path", "specify at least one of credentialBundlePath, keyPath, and certificateChainPath"},
    {"volume-name-missing", ""},
    {"volume-name-twice", ""},
    {"volume-two-sources", "may not specify more than 1 volume type"},
    {"volume-field-missing", ""},
    {"volume-number", "must be between %4 and %5, inclusive"},
    {"volume-word", "supported values: %{4}"},
    {"file-mode", "must be a number between 0 and 0777 (octal), both inclusive"},
    {"empty-dir-limit", "SizeLimit field must be a valid resource quantity"},
    {"host-path-missing", ""},
    {"host-path-type", "supported values: %{4}"},
    {"host-path-backsteps", "must not contain '..'"},
    {"git-repository-missing", ""},
    {"volume-secret-missing", ""},
    {"volume-config-map-missing", ""},
    {"volume-claim-missing", ""},
    {"volume-claim-of-pod", "must not reference a PVC that gets created for an ephemeral volume"},
    {"item-key-missing", ""},
    {"item-path-missing", ""},
    {"nfs-server-missing", ""},
    {"nfs-path-missing", ""},
    {"nfs-path-relative", "must be an absolute path"},
    {"iscsi-name", "must be valid format"},
    {"iscsi-secret", ""},
    {"iscsi-long-name",
     "Total length of <volume name>:<iscsi.targetPortal> must be under 64 characters if iscsi.initiatorName is "
     "specified.",
     "\"%1\""},
    {"quobyte-tenant", "must be a UUID and may not exceed a length of 64 characters"},
    {"quobyte-registry", "must be a host:port pair or multiple pairs separated by commas"},
    {"azure-managed-uri",
     "supported values: "
     "\"/subscriptions/{sub-id}/resourcegroups/{group-name}/providers/microsoft.compute/disks/{disk-id}\""},
    {"azure-blob-uri",
     "supported values: \"https://{account-name}.blob.core.windows.net/{container-name}/{disk-name}.vhd\""},
    {"flocker-no-dataset", "one of datasetName and datasetUUID is required"},
    {"flocker-slash", "must not contain '/'"},
    {"fc-no-target", "must specify either targetWWNs or wwids, but not both"},
    {"fc-two-targets", "targetWWNs and wwids can not be specified simultaneously"},
    {"fc-no-lun", "lun is required if targetWWNs is specified"},
    {"csi-driver-missing", ""},
    {"csi-driver-long", "may not be more than 63 bytes"},
    {"image-volume-reference", ""},
    {"claim-template-missing", ""},
    {"claim-access-modes", "at least 1 access mode is required"},
    {"claim-access-mode",
     "supported values: \"ReadOnlyMany\", \"ReadWriteMany\", \"ReadWriteOnce\", \"ReadWriteOncePod\""},
    {"claim-once-pod", "may not use ReadWriteOncePod with other access modes"},
    {"claim-metadata", "cannot be set"},
    {"claim-volume-mode", "supported values: \"Block\", \"Filesystem\""},
    {"claim-source-field", ""},
    {"claim-storage-missing", ""},
    {"claim-storage-zero", "must be greater than zero"},
    // projected volumes
    {"projected-two-members", "may not specify more than 1 volume type per source"},
    {"projected-same-path", "conflicting duplicate paths", "\"%1\""},
    {"token-short", "may not specify a duration less than 10 minutes"},
    {"token-long", "may not specify a duration larger than 2^32 seconds"},
    {"token-without-account", "must not be specified when serviceAccountName is not set"},
    {"downward-no-source", "one of fieldRef and resourceFieldRef is required"},
    {"downward-two-sources", "fieldRef and resourceFieldRef can not be specified simultaneously", "\"resource\""},
    {"downward-field-missing", ""},
    {"downward-field-unknown", "error converting fieldPath: field label not supported: %1"},
    {"downward-version", "error converting fieldPath: unsupported pod version: %1"},
    {"downward-resource-unknown",
     "supported values: \"limits.cpu\", \"limits.ephemeral-storage\", \"limits.memory\", \"requests.cpu\", "
     "\"requests.ephemeral-storage\", \"requests.memory\""},
    {"downward-container-missing", ""},
    {"downward-resource-missing", ""},
    {"downward-divisor", nullptr, "\"%2\""},
    {"bundle-two-sources", "only one of name and signerName may be used"},
    {"bundle-no-source", "either name or signerName must be specified"},
    {"bundle-selector-with-name", "labelSelector must be unset if name is specified"},
    {"bundle-name-empty", "must be a valid object name"},
    {"signer-name-empty", "must be a valid signer name"},
    {"flex-option", "kubernetes.io and k8s.io namespaces are reserved", "\"%1\""},
    {"downward-field-elsewhere",
     "supported values: \"metadata.annotations\", \"metadata.labels\", \"metadata.name\", \"metadata.namespace\", "
     "\"metadata.uid\"",
     "\"%1\""},
    {"flocker-two-datasets", "datasetName and datasetUUID can not be specified simultaneously", "\"resource\""},
    {"claim-source-namespace", "may not be specified when dataSourceRef.namespace is specified", "{}"},
    {"claim-sources-differ", "must match dataSourceRef", "{}"},
};

} // namespace

std::span<const ServerText> serverTextsOfVolumes()
{
    return texts;
}

} // namespace podwright
