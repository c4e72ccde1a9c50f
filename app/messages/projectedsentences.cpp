// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

constexpr Sentence sentences[] = {
    {"downward-no-source",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The item does not say what to write into the file. Give fieldRef (metadata of the Pod) or "
                       "resourceFieldRef (requests and limits).")},
    {"downward-two-sources",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The item has fieldRef and resourceFieldRef, but a file holds one value. Keep one of them.")},
    {"downward-field-missing",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "fieldPath is missing or empty. Write which field goes into the file, such as metadata.labels.")},
    {"downward-version",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "fieldRef knows apiVersion v1 only, not “%1”. Leave apiVersion out.")},
    {"downward-field-unknown",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no field that the downward API gives. In a volume: metadata.name, .namespace, .uid, "
                       ".labels, .annotations, or one label as metadata.labels['key'].")},
    {"downward-field-elsewhere",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” can be read as an environment variable or not at all, but not in a volume. Here only "
                       "metadata.name, .namespace, .uid, .labels and .annotations can.")},
    {"downward-container-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "In a volume resourceFieldRef must say whose resources are meant. Write containerName.")},
    {"downward-resource-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "resource is missing or empty. Write which amount goes into the file, such as limits.memory.")},
    {"downward-resource-unknown",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no amount that can be read. Write limits. or requests. with cpu, memory, "
                       "ephemeral-storage or hugepages-2Mi behind it.")},
    {"downward-divisor",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "%1 cannot divide %2. For cpu use 1 or 1m; for bytes 1, 1k, 1M, 1G and so on, or 1Ki, 1Mi, 1Gi and so on.")},
    {"projected-two-members",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "A projected source has exactly one member. Put each of them into an item of its own below sources.")},
    {"projected-same-path",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "Two sources write the file “%1”. Give one of them another path.")},
    {"token-without-account",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "A token of a service account needs one: spec.serviceAccountName is empty. Write it, such as default.")},
    {"token-short",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The token would expire after %1 seconds, but at least 600 (ten minutes) are needed.")},
    {"token-long",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The token would expire after %1 seconds, but at most 4294967296 are allowed.")},
    {"bundle-two-sources",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A trust bundle is named by name or by signerName, not by both. Remove one.")},
    {"bundle-no-source",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "It is not said which trust bundle is meant. Write name (one bundle) or signerName (all bundles "
                       "of a signer).")},
    {"bundle-name-empty",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The name of the trust bundle is empty. Write it, or remove name and give signerName.")},
    {"bundle-name-form",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no name of a trust bundle: small letters, digits, “-” and “.”, with “domain:path:” of "
                       "the signer in front if it belongs to one.")},
    {"bundle-selector-with-name",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "labelSelector chooses among the bundles of a signer, so it cannot stand beside name. Remove it.")},
    {"signer-name-empty",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "signerName is empty. Write a domain and a path, such as example.org/signer.")},
    {"signer-name-form",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no name of a signer. Write a domain of at least two parts, “/” and a path, such as "
                       "example.org/signer.")},
    {"certificate-key-type", QT_TRANSLATE_NOOP("podwright::DiagnosticText", "“%1” is no type of key. Allowed: %4.")},
    {"certificate-lifetime",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The certificate would live for %1 seconds, but for this signer it must be from %2 to %3.")},
    {"certificate-annotation",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The key “%1” must begin with a domain and “/”, such as example.org/team.")},
    {"certificate-no-path",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The certificate is written nowhere. Give credentialBundlePath, or keyPath and certificateChainPath.")},
};

} // namespace

std::span<const Sentence> projectedSentences()
{
    return sentences;
}

} // namespace podwright
