// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/podrules.h"

#include "validation/rules/containersrules.h"
#include "validation/rules/metadatarules.h"
#include "validation/rules/podsecurityrules.h"
#include "validation/rules/rulecontext.h"
#include "validation/rules/schedulingrules.h"
#include "validation/rules/specrules.h"
#include "validation/rules/storagerules.h"
#include "validation/rules/volumesrules.h"
#include "validation/rules/warningrules.h"
#include "validation/rules/workloadrules.h"

#include <exception>

namespace podwright {

namespace {

struct Area {
    const char *name;
    void (*check)(RuleContext &);
};

constexpr Area podAreas[] = {
    {"metadata", checkPodMetadata},        {"volumes", checkVolumes},
    {"containers", checkContainers},       {"spec", checkSpec},
    {"security", checkPodSecurityContext}, {"scheduling", checkScheduling},
};

} // namespace

void guarded(RuleContext &context, const char *name, const std::function<void()> &check)
{
    try {
        check();
    } catch (const std::exception &fault) {
        context.add({"FAULT-01", DiagnosticType::Invalid, "rule-fault", {name, fault.what()}, Severity::Advice},
                    context.object());
    }
}

void checkPodRules(RuleContext &context)
{
    bool goesOn = true;
    guarded(context, "object", [&] { checkObjectMetadata(context); });
    if (context.scope().isTemplate)
        guarded(context, "workload", [&] { goesOn = checkWorkload(context); });
    for (const Area &area : podAreas) {
        if (goesOn)
            guarded(context, area.name, [&] { area.check(context); });
    }
    guarded(context, "warnings", [&] { checkWarnings(context); });
    guarded(context, "storage", [&] { checkStorage(context); });
}

} // namespace podwright
