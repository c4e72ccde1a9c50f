// SPDX-License-Identifier: GPL-3.0-or-later
#include "messages/sentence.h"

#include <QCoreApplication>

namespace podwright {

namespace {

constexpr Sentence sentences[] = {
    {"toleration-key-form",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot be the key of a taint. Up to 63 letters, digits, “-”, “_” and “.” are allowed, "
                       "with a letter or digit at both ends and a domain with “/” in front if you like.")},
    {"toleration-without-key",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "This toleration names no key, so its operator must be Exists: it then tolerates every taint. "
                       "Give a key or write “operator: Exists”.")},
    {"toleration-seconds",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "tolerationSeconds delays an eviction, which only the effect NoExecute brings. Write “effect: "
                       "NoExecute” or remove tolerationSeconds.")},
    {"toleration-value-form",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot be the value of a taint. Up to 63 letters, digits, “-”, “_” and “.” are allowed, "
                       "with a letter or digit at both ends.")},
    {"toleration-value-with-exists",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The operator Exists takes any value, so “%1” must not be given. Remove value or write “operator: Equal”.")},
    {"toleration-comparison",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The operator %1 belongs to a feature that clusters have switched off by default. Use Equal or Exists.")},
    {"toleration-operator",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no operator of a toleration. Use Equal (the value must match) or Exists (any value).")},
    {"toleration-effect",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no effect of a taint. Use NoSchedule, PreferNoSchedule or NoExecute, or leave effect "
                       "out to tolerate all three.")},
    {"selector-values-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The operator %1 compares with a list, but values is empty. Write at least one value, or use "
                       "Exists or DoesNotExist.")},
    {"selector-values-given",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The operator %1 asks only for the key, so values must be empty. Remove values, or use In or NotIn.")},
    {"selector-operator",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no operator of a label selector. Use In, NotIn, Exists or DoesNotExist.")},
    {"node-selector-operator",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” is no operator of a node selector. Use In, NotIn, Exists, DoesNotExist, Gt or Lt.")},
    {"node-selector-one-number",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "The operator %1 compares with one number, so values must hold exactly one item: the number in quotes.")},
    {"node-selector-terms",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "nodeSelectorTerms is empty, so no node could ever fit. Write at least one term, or remove the "
                       "required node affinity.")},
    {"node-field-operator",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "“%1” cannot be used for a field of the node. Use In or NotIn.")},
    {"node-field-one-value",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A field of the node is compared with exactly one value. Write one node name in values.")},
    {"node-field-key",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot be selected by. The only field of a node that can is metadata.name; for labels use "
                       "matchExpressions.")},
    {"affinity-weight",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The weight is %1, but it must be from 1 to 100. Terms with a greater weight count more.")},
    {"topology-key-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "topologyKey is missing or empty. It names the node label that says which nodes belong "
                       "together, such as kubernetes.io/hostname or topology.kubernetes.io/zone.")},
    {"topology-key-form",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” cannot be the key of a node label. Write one such as kubernetes.io/hostname or "
                       "topology.kubernetes.io/zone.")},
    {"label-keys-without-selector",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "%1 narrows a labelSelector, but there is none. Add a labelSelector or remove %1.")},
    {"label-key-in-selector",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The key “%1” is named by the labelSelector and by matchLabelKeys, which adds it to the "
                       "selector again. Keep it in one of the two.")},
    {"label-key-match-and-mismatch",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The key “%1” stands in matchLabelKeys and in mismatchLabelKeys, which ask for the opposite. "
                       "Remove it from one of the two.")},
    {"spread-max-skew",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "maxSkew must be at least 1: it is the greatest difference that two domains may have in their "
                       "number of Pods.")},
    {"spread-action",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "“%1” says nothing that a scheduler understands. Write DoNotSchedule (the Pod waits) or "
                       "ScheduleAnyway (it is only a wish).")},
    {"spread-twice",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "Two constraints have the topologyKey %1 and the whenUnsatisfiable %2. Keep one of them, or change one.")},
    {"spread-min-domains",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "minDomains must be at least 1, but it is %1. Leave it out if the number of domains does not matter.")},
    {"spread-min-domains-action",
     QT_TRANSLATE_NOOP(
         "podwright::DiagnosticText",
         "minDomains works with “whenUnsatisfiable: DoNotSchedule” only. Write that or remove minDomains.")},
    {"spread-policy",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText", "“%1” is not allowed for %2. Write Honor (look at it) or Ignore.")},
    {"claim-in-mirror-pod",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "A mirror Pod cannot claim resources: it only shows a static Pod, which knows no objects of the "
                       "cluster. Remove resourceClaims or the annotation kubernetes.io/config.mirror.")},
    {"claim-name-missing",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The claim has no name. Containers refer to it by the name, so give one.")},
    {"claim-name-twice",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "Two claims are called “%1”. Containers refer to claims by name, so rename one.")},
    {"claim-two-sources",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The claim names an existing ResourceClaim and a template. Keep resourceClaimName or "
                       "resourceClaimTemplateName, not both.")},
    {"claim-no-source",
     QT_TRANSLATE_NOOP("podwright::DiagnosticText",
                       "The claim does not say where it comes from. Write resourceClaimName (one that exists) or "
                       "resourceClaimTemplateName (one is made for the Pod).")},
};

} // namespace

std::span<const Sentence> schedulingSentences()
{
    return sentences;
}

} // namespace podwright
