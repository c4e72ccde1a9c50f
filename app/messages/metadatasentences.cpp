// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

constexpr Sentence sentences[] = {
    // forms that fields of all areas share
    {"must-be-dns-label",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "“%1” is not a DNS label. Use 1 to 63 lower-case letters, digits and hyphens, with a letter or digit at "
         "both ends and no dots.")},
    {"must-be-dns-subdomain",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "“%1” is not a DNS subdomain name. Use at most 253 lower-case letters, digits, hyphens and dots; every "
         "part between dots begins and ends with a letter or digit.")},
    {"must-be-qualified-name",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "“%1” is not a qualified name. Use 1 to 63 letters, digits, “-”, “_” and “.”, with a letter or digit at "
         "both ends; a DNS subdomain name and “/” may stand in front.")},
    {"must-be-label-value",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "“%1” is not a label value. Use at most 63 letters, digits, “-”, “_” and “.”, with a letter or digit at "
         "both ends, or leave it empty.")},
    {"out-of-range",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "%1 is out of range. Use a whole number from %2 to %3.")},
    // of metadata
    {"name-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The name is missing. Write a name, or a generateName from which the server makes one.")},
    {"must-begin-dns-subdomain",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot begin a DNS subdomain name. Use lower-case letters, digits, hyphens and dots; "
                       "begin with a letter or digit.")},
    {"generated-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The server would make a name such as “%1” of this, which is not a DNS subdomain name. Use "
                       "lower-case letters, digits, hyphens and dots.")},
    {"negative", QT_TRANSLATE_NOOP("podwright::DiagnosticText", "%1 is negative. Use 0 or more.")},
    {"annotations-too-long",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The annotations hold %1 bytes in keys and values, and %2 are allowed in all. Keep large data "
                       "elsewhere, in a ConfigMap for instance.")},
    {"owner-without-version",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” names no version. Write the owner’s API version as “v1” or “apps/v1”.")},
    {"owner-without",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 is missing. An owner reference needs apiVersion, kind, name and uid.")},
    {"owner-event",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "An Event cannot own anything. Name another owner, or remove the reference.")},
    {"two-controllers",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” and “%2” both claim to be the controller. Set controller: true for one owner only.")},
    {"finalizer-without-domain",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no finalizer of Kubernetes (%2). Put a domain in front for one of your own, such as "
                       "example.com/%1.")},
    {"finalizers-disagree",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "orphan keeps the dependents and foregroundDeletion deletes them first. Keep one of the two finalizers.")},
    {"manager-unprintable",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The name of the manager holds characters that cannot be printed. Use letters, digits and signs.")},
    {"managed-operation",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "“%1” is no operation of managed fields. Use Apply or Update, or leave managedFields to the server.")},
    {"managed-fields-type",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no type of managed fields. Use FieldsV1, or leave managedFields to the server.")},
    {"version-on-create",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A new object has no resourceVersion yet, and the server refuses “%1”. Remove the field. "
                       "(kubectl create takes it out by itself.)")},
    // of annotations
    {"mirror-without-node",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This annotation marks the mirror of a static Pod, which is always on a node. Set "
                       "spec.nodeName, or remove the annotation.")},
    {"tolerations-annotation",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This is not a list of tolerations in JSON. Remove the annotation and use spec.tolerations.")},
    {"deletion-cost",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no deletion cost. Write a whole number of 32 bits in quotes, without “+” and leading "
                       "zeros, such as \"-100\".")},
    {"seccomp-annotation",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no seccomp profile. Use runtime/default, unconfined or localhost/ with a relative "
                       "path; better, remove the annotation and use securityContext.seccompProfile.")},
    {"apparmor-annotation-container",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "There is no container “%1” in this Pod. Correct the name in the annotation, or remove the annotation.")},
    {"apparmor-annotation",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no AppArmor profile. Use runtime/default, unconfined or localhost/ with the profile’s "
                       "name; better, remove the annotation and use securityContext.appArmorProfile.")},
    {"profile-annotation-type",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The annotation %1 says “%2”, but the field says “%3”. Remove the annotation; the field is enough.")},
    {"profile-annotation-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The annotation %1 says “%2”, but the field names the profile “%3”. Remove the annotation; the "
                       "field is enough.")},
    // of the specification
    {"empty-word", QT_TRANSLATE_NOOP("podwright::DiagnosticText", "%1 is empty. Leave it out, or use one of: %2.")},
    {"node-with-gates",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "nodeName puts the Pod on a node, but its scheduling gates hold it back. Remove nodeName or the gates.")},
    {"static-pod-with-gates",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The kubelet runs a static Pod on its own node, so scheduling gates cannot hold it back. Remove "
                       "schedulingGates.")},
    {"ephemeral-on-create",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A new Pod cannot have ephemeral containers. Remove them here and add them to the running Pod "
                       "with kubectl debug.")},
    {"too-long",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "This has %1 bytes, and at most %2 are allowed. Make it shorter.")},
    {"too-many-items",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "There are %1 entries, and at most %2 are allowed. Remove some.")},
    {"override-with-fqdn",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "hostnameOverride sets the whole host name, so setHostnameAsFQDN cannot be true as well. Remove "
                       "one of the two.")},
    {"override-with-host-network",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "On the host network the Pod has the node’s host name, so hostnameOverride is not allowed. "
                       "Remove it or hostNetwork.")},
    {"ip-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The IP address is missing. Write an IPv4 or IPv6 address, such as 192.0.2.10.")},
    {"must-be-ip",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is not an IP address. Write IPv4 as 192.0.2.10, without leading zeros, or IPv6 as "
                       "2001:db8::10, not mapped from IPv4.")},
    {"searches-too-long",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The search domains have %1 characters together, and at most %2 are allowed. Remove some or use "
                       "shorter ones.")},
    {"must-be-search-domain",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is not a search domain. Use lower-case letters, digits, “-”, “_” and dots, with a letter "
                       "or digit at the end of every part, or a single dot.")},
    {"dns-option-without-name",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A DNS option needs a name, such as ndots. Add it or remove the entry.")},
    {"dns-none-without-config",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "With dnsPolicy None the Pod has no DNS settings of its own. Add dnsConfig with at least one "
                       "name server, or choose another policy.")},
    {"dns-none-without-server",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "With dnsPolicy None at least one name server is needed. Add one here, or choose another policy.")},
    {"condition-type-missing",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "A readiness gate needs the type of a condition, such as example.com/ready. Add it or remove the gate.")},
    {"gate-name-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A scheduling gate needs a name, such as example.com/wait. Add it or remove the gate.")},
    {"gate-twice",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "The scheduling gate “%1” is listed twice. Keep one of the two.")},
    {"group-name-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "schedulingGroup must name a PodGroup. Add podGroupName, or remove schedulingGroup.")},
};

} // namespace

std::span<const Sentence> metadataSentences()
{
    return sentences;
}

} // namespace podwright
