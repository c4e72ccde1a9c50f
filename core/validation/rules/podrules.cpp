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

#include <exception>

namespace podwright {

namespace {

struct Area {
    const char *name;
    void (*check)(RuleContext &);
};

constexpr Area areas[] = {
    {"metadata", checkMetadata},           {"volumes", checkVolumes},
    {"containers", checkContainers},       {"spec", checkSpec},
    {"security", checkPodSecurityContext}, {"scheduling", checkScheduling},
    {"warnings", checkWarnings},           {"storage", checkStorage},
};

} // namespace

void checkPodRules(RuleContext &context)
{
    for (const Area &area : areas) {
        try {
            area.check(context);
        } catch (const std::exception &fault) {
            context.add(
                {"FAULT-01", DiagnosticType::Invalid, "rule-fault", {area.name, fault.what()}, Severity::Advice},
                context.pod());
        }
    }
}

} // namespace podwright
