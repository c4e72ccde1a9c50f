// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/specrules.h"

#include "validation/rules/choice.h"
#include "validation/rules/dnsrules.h"
#include "validation/rules/forms.h"
#include "validation/rules/gaterules.h"
#include "validation/rules/hostrules.h"
#include "validation/rules/overheadrules.h"

#include <limits>

namespace podwright {

namespace {

void checkNames(RuleContext &context)
{
    const ValueRef spec = context.spec();
    checkForm(context, "SPEC-06", DnsSubdomain, spec, "serviceAccountName", true);
    if (!context.scope().staticPod) // the kubelet writes its own node's name over it
        checkForm(context, "SPEC-07", DnsSubdomain, spec, "nodeName", true);
    checkForm(context, "SPEC-10", DnsSubdomain, spec, "priorityClassName", true);
    checkForm(context, "SPEC-11", DnsSubdomain, spec, "runtimeClassName");
}

void checkRestartPolicy(RuleContext &context)
{
    static constexpr std::string_view policies[] = {"Always", "OnFailure", "Never"};
    if (!context.spec()["restartPolicy"].string().empty())
        checkChoice(context, context.spec(), {"restartPolicy", "SPEC-03", policies});
}

void checkPreemptionPolicy(RuleContext &context)
{
    static constexpr std::string_view policies[] = {"PreemptLowerPriority", "Never"};
    const ValueRef policy = context.spec()["preemptionPolicy"];
    if (policy.isString() && policy.string().empty())
        context.add({"SPEC-12", DiagnosticType::Required, "empty-word", {"preemptionPolicy", listed(policies)}},
                    policy);
    else
        checkChoice(context, context.spec(), {"preemptionPolicy", "SPEC-13", policies});
}

/// A Pod with scheduling gates waits, so it cannot be on a node yet. The kubelet always sets the node.
void checkNodeWithGates(RuleContext &context)
{
    const ValueRef spec = context.spec();
    const bool placed = context.scope().staticPod || !spec["nodeName"].string().empty();
    if (placed && !context.scope().isTemplate && spec["schedulingGates"].size() > 0)
        context.add({"SPEC-08", DiagnosticType::Forbidden,
                     context.scope().staticPod ? "static-pod-with-gates" : "node-with-gates"},
                    spec, "nodeName");
}

} // namespace

void checkSpec(RuleContext &context)
{
    const ValueRef spec = context.spec();
    checkRestartPolicy(context);
    checkLabels(context, spec["nodeSelector"], {"SPEC-04", "SPEC-05"});
    checkNames(context);
    checkNodeWithGates(context);
    checkRange(context, "SPEC-09", spec, "activeDeadlineSeconds", 1, std::numeric_limits<std::int32_t>::max());
    checkPreemptionPolicy(context);
    checkOverhead(context);
    if (!context.scope().isTemplate && spec["ephemeralContainers"].size() > 0)
        context.add({"SPEC-16", DiagnosticType::Forbidden, "ephemeral-on-create"}, spec["ephemeralContainers"]);
    checkHostNames(context);
    checkDns(context);
    checkGates(context);
}

} // namespace podwright
