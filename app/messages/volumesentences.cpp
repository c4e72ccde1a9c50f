// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

constexpr Sentence sentences[] = {
    {"volume-name-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The volume has no name. Containers mount it by its name, so give one.")},
    {"volume-name-twice",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Two volumes are called “%1”. Containers mount them by name, so rename one.")},
    {"volume-two-sources",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A volume has exactly one source, so %1 is one too many. Keep one and put the other into a "
                       "volume of its own.")},
    {"volume-claim-of-pod",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The claim “%1” is made for an ephemeral volume of this Pod and belongs to that volume alone. "
                       "Mount that volume or name another claim.")},
    {"volume-field-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A volume of kind %3 needs %2, which is missing or empty. Fill it in, or choose another kind.")},
    {"volume-number",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "%2 is %1, but for a volume of kind %3 it must be from %4 to %5.")},
    {"volume-word", QT_TRANSLATE_NOOP("podwright::DiagnosticText", "“%1” is not allowed for %2 of %3. Allowed: %4.")},
    {"file-mode",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "%1 is no file mode: it must be from 0 to 0777 (511 in decimal). Write it in octal, such as 0644 or 0400.")},
    {"empty-dir-limit",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "sizeLimit is %1, but a limit cannot be negative. Write an amount such as 500Mi, or leave it "
                       "out for no limit of its own.")},
    {"host-path-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "hostPath needs path: the file or directory on the node. Write it, such as /var/log.")},
    {"host-path-type",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no type of hostPath. Allowed: %4; or leave it out for no check before mounting.")},
    {"host-path-backsteps",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The path “%1” holds “..”, which could lead out of the directory that is meant. Write the path without it.")},
    {"git-repository-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "gitRepo needs repository: the URL to clone from. gitRepo is deprecated and switched off in new "
                       "clusters; an Init container that clones into an emptyDir does the same.")},
    {"git-directory",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” leads out of the volume. The directory must be relative and must not hold “..”; “.” "
                       "clones into the volume itself.")},
    {"volume-secret-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The name of the Secret is missing or empty. Write which Secret the files come from.")},
    {"volume-config-map-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The name of the ConfigMap is missing or empty. Write which ConfigMap the files come from.")},
    {"volume-claim-missing",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "persistentVolumeClaim needs claimName: the claim in the Pod’s namespace that is mounted. Write it.")},
    {"item-key-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "The item has no key. Write which key becomes a file.")},
    {"item-path-missing",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The path is missing or empty. Write the name of the file inside the volume, such as app.conf.")},
    {"item-path-form",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no path inside the volume: it must be relative, hold no “..” between slashes and not "
                       "begin with “..”. Write one such as conf/app.conf.")},
    {"nfs-server-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "nfs needs server: the host name or IP address of the NFS server. Write it.")},
    {"nfs-path-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "nfs needs path: the directory that the server exports. Write it, such as /exports/data.")},
    {"nfs-path-relative",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "The path “%1” of an NFS export must begin with “/”.")},
    {"iscsi-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no iSCSI name. Write iqn.2026-01.example.org:storage, eui. with 16 letters and digits, "
                       "or naa. with 32.")},
    {"iscsi-secret",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Authentication with CHAP is on, so secretRef is needed: it names the Secret with user and "
                       "password. Add it, or switch both chapAuth fields off.")},
    {"iscsi-long-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "With an initiatorName, “%1:%2” (volume name, colon, targetPortal) may have at most 64 bytes. "
                       "Shorten the name of the volume.")},
    {"flocker-no-dataset",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "flocker needs datasetName or datasetUUID. Write one of them.")},
    {"flocker-two-datasets",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "datasetName and datasetUUID cannot both be given. Keep datasetUUID.")},
    {"flocker-slash", QT_TRANSLATE_NOOP("podwright::DiagnosticText", "The dataset name “%1” must not hold “/”.")},
    {"quobyte-tenant",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "The tenant “%1” has more than 64 bytes. Shorten it.")},
    {"quobyte-registry",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no host and port. Write the registry as host:port, several with commas between them.")},
    {"fc-no-target",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "fc needs targetWWNs (with lun) or wwids. Write one of them.")},
    {"fc-two-targets",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "targetWWNs and wwids cannot both be given. Keep one of them.")},
    {"fc-no-lun",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "targetWWNs needs lun: the number of the logical unit, from 0 to 255. Write it.")},
    {"flex-option",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The option “%1” lies in a name space that Kubernetes keeps for itself (kubernetes.io, k8s.io). "
                       "Use a domain of your own.")},
    {"azure-managed-uri",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no managed disk. With “kind: Managed” diskURI begins with /subscriptions/.")},
    {"azure-blob-uri",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "“%1” is no disk of kind %2, whose diskURI begins with https://. For a managed disk write “kind: Managed”.")},
    {"csi-driver-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "csi needs driver: the name of the CSI driver, such as secrets-store.csi.k8s.io. Write it.")},
    {"csi-driver-long",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "The name of a CSI driver has at most 63 bytes; “%1” has more.")},
    {"csi-driver-form",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot be the name of a CSI driver. Letters, digits and “-” in parts joined by dots are "
                       "allowed, with a letter or digit at both ends of each part.")},
    {"image-volume-reference",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "An image volume needs reference: the image whose files are mounted, such as "
                       "registry.example.org/models:1. Write it.")},
    {"claim-template-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "ephemeral needs volumeClaimTemplate, from which the claim of the Pod is made. Write it with "
                       "accessModes and resources.requests.storage.")},
    {"claim-made-name",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The claim would be called “%1” (Pod name, “-”, volume name), which is no name that an object may have: at "
         "most 253 small letters, digits, “-” and “.”. Shorten or change the name of the volume.")},
    {"claim-metadata",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The template of a claim may have labels and annotations only; %1 is given by Kubernetes. Remove it.")},
    {"claim-access-modes",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "accessModes is missing or empty. Write how the volume is used, such as [ReadWriteOnce].")},
    {"claim-access-mode",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no access mode. Use ReadWriteOnce, ReadOnlyMany, ReadWriteMany or ReadWriteOncePod.")},
    {"claim-once-pod",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "ReadWriteOncePod means that one Pod alone uses the volume, so no other mode may stand beside "
                       "it. Remove one or the other.")},
    {"claim-storage-missing",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The claim does not say how much storage it wants. Write resources.requests.storage, such as 1Gi.")},
    {"claim-storage-zero",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The storage request is %1, but it must be more than 0. Write an amount such as 1Gi.")},
    {"claim-volume-mode",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no volume mode. Use Filesystem (mounted as a directory) or Block (a raw device).")},
    {"claim-source-field",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%2 is missing or empty. A source of data is named by kind and name.")},
    {"claim-source-group",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A source of kind “%1” needs its apiGroup; only PersistentVolumeClaim goes without. Write it, "
                       "such as snapshot.storage.k8s.io for a VolumeSnapshot.")},
    {"claim-source-namespace",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "dataSource knows no namespaces, so it cannot be given when dataSourceRef names one. Remove dataSource.")},
    {"claim-sources-differ",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "dataSource and dataSourceRef name different objects. Keep dataSourceRef alone, or make them the same.")},
};

} // namespace

std::span<const Sentence> volumeSentences()
{
    return sentences;
}

} // namespace podwright
