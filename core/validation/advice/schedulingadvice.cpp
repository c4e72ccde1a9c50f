// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/adviceareas.h"
#include "validation/advice/advicecontext.h"

namespace podwright {

namespace {

constexpr std::string_view oldRole = "node-role.kubernetes.io/master";

/// ADV-46, ADV-49.
void adviseTolerations(AdviceContext &context)
{
    const bool everywhere = context.scope().workloadKind == "DaemonSet" || context.scope().staticPod;
    for (const ValueRef toleration : context.spec()["tolerations"]) {
        if (toleration["key"].string().empty() && toleration["operator"].string() == "Exists" && !everywhere)
            context.add("ADV-46", toleration);
        if (toleration["key"].string() == oldRole)
            context.add("ADV-49", toleration, "key");
    }
}

void adviseTerms(AdviceContext &context, ValueRef term)
{
    for (const ValueRef expression : term["matchExpressions"]) {
        if (expression["key"].string() == oldRole)
            context.add("ADV-49", expression, "key");
    }
}

/// ADV-47 to ADV-49: how a node is chosen.
void adviseNode(AdviceContext &context)
{
    const ValueRef spec = context.spec();
    if (!spec["nodeName"].string().empty() && !context.scope().staticPod)
        context.add("ADV-47", spec, "nodeName", {quotable(spec["nodeName"].string())});
    const ValueRef selector = spec["nodeSelector"];
    if (selector["kubernetes.io/hostname"])
        context.add("ADV-48", selector["kubernetes.io/hostname"],
                    {quotable(selector["kubernetes.io/hostname"].string())});
    if (selector[oldRole])
        context.add("ADV-49", selector[oldRole]);
    const ValueRef affinity = spec["affinity"]["nodeAffinity"];
    for (const ValueRef term : affinity["requiredDuringSchedulingIgnoredDuringExecution"]["nodeSelectorTerms"])
        adviseTerms(context, term);
    for (const ValueRef term : affinity["preferredDuringSchedulingIgnoredDuringExecution"])
        adviseTerms(context, term["preference"]);
}

/// ADV-51: a spread over Pods that are not of this kind.
void adviseSpread(AdviceContext &context)
{
    for (const ValueRef constraint : context.spec()["topologySpreadConstraints"]) {
        for (const ValueRef label : constraint["labelSelector"]["matchLabels"]) {
            const ValueRef own = context.metadata()["labels"][label.key()];
            if (own.string() != label.string()) {
                context.add("ADV-51", label, {std::string(label.key())});
                break;
            }
        }
    }
}

} // namespace

void adviseScheduling(AdviceContext &context)
{
    adviseTolerations(context);
    adviseNode(context);
    adviseSpread(context);
    const std::string_view priority = context.spec()["priorityClassName"].string();
    if (priority.starts_with("system-") && !context.scope().staticPod
        && context.metadata()["namespace"].string() != "kube-system" && context.scope().workloadKind != "DaemonSet")
        context.add("ADV-50", context.spec(), "priorityClassName", {quotable(priority)});
}

} // namespace podwright
