// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/workloadrules.h"

#include "validation/rules/jobrules.h"
#include "validation/rules/selectorrules.h"
#include "validation/rules/values.h"

namespace podwright {

namespace {

/// The kinds that keep their Pods running: nothing but Always, and no end.
void checkEndless(RuleContext &context)
{
    const ValueRef spec = context.spec();
    const std::string kind(context.scope().workloadKind);
    const std::string_view policy = spec["restartPolicy"].string();
    if (policy != "Always")
        context.add({"TPL-01", DiagnosticType::NotSupported, "restart-policy-endless", {shown(policy), kind}}, spec,
                    "restartPolicy");
    if (!spec["activeDeadlineSeconds"].isNull())
        context.add({"TPL-02", DiagnosticType::Forbidden, "deadline-endless", {kind}}, spec["activeDeadlineSeconds"]);
}

void checkEphemeral(RuleContext &context)
{
    const ValueRef containers = context.spec()["ephemeralContainers"];
    if (containers.size() > 0)
        context.add({"TPL-03", DiagnosticType::Forbidden, "ephemeral-in-template"}, containers);
}

/// DaemonSets look into the template whatever the selector is; Jobs have one of their own.
bool stopsAtSelector(std::string_view kind)
{
    return kind == "Deployment" || kind == "StatefulSet" || kind == "ReplicaSet";
}

} // namespace

bool checkWorkload(RuleContext &context)
{
    const std::string_view kind = context.scope().workloadKind;
    const bool isJob = kind == "Job" || kind == "CronJob";
    const bool readable = isJob ? checkJobSelector(context) : checkSelector(context);
    if (!context.pod()) {
        if (kind == "ReplicationController")
            context.add({"TPL-07", DiagnosticType::Required, "template-missing"}, context.object()["spec"], "template");
        return false;
    }
    const bool goesOn = readable || !stopsAtSelector(kind);
    if (isJob)
        checkJob(context);
    else if (kind != "PodTemplate" && (goesOn || kind == "StatefulSet"))
        checkEndless(context);
    if (goesOn)
        checkEphemeral(context);
    return goesOn;
}

} // namespace podwright
