// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/advicerules.h"

#include "validation/advice/adviceareas.h"
#include "validation/advice/advicecontext.h"
#include "validation/advice/ignorecomments.h"
#include "yaml/syntaxtree.h"

#include <exception>

namespace podwright {

namespace {

struct Area {
    const char *name;
    void (*check)(AdviceContext &);
};

constexpr Area areas[] = {
    {"foreground", adviseForeground}, {"commands", adviseCommands},       {"containers", adviseContainers},
    {"images", adviseImages},         {"environment", adviseEnvironment}, {"probes", adviseProbes},
    {"lifecycle", adviseLifecycle},   {"network", adviseNetwork},         {"mounts", adviseMounts},
    {"volumes", adviseVolumes},       {"resources", adviseResources},     {"security", adviseSecurity},
    {"scheduling", adviseScheduling}, {"metadata", adviseMetadata},       {"system", adviseSystem},
    {"static Pod", adviseStaticPod},
};

} // namespace

void checkAdvice(RuleContext &rules, const RuleIds &disabled)
{
    AdviceContext context(rules, disabled);
    for (const Area &area : areas) {
        try {
            area.check(context);
        } catch (const std::exception &fault) {
            rules.add({"FAULT-01", DiagnosticType::Invalid, "rule-fault", {area.name, fault.what()}, Severity::Advice},
                      rules.pod());
        }
    }
}

void heedIgnoreComments(std::vector<Diagnostic> &found, const RuleIds &disabled, const SyntaxTree &syntax,
                        std::size_t document)
{
    const IgnoreComments comments = IgnoreComments::read(syntax.text(), syntax, document);
    comments.silence(found);
    if (!disabled.contains(IgnoreComments::unknownRule))
        comments.reportUnknown(found);
}

} // namespace podwright
