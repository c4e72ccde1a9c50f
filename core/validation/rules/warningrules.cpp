// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/warningrules.h"

#include "validation/rules/rulecontext.h"

namespace podwright {

void checkWarnings(RuleContext &context)
{
    if (context.scope().staticPod)
        return;
    warnOfMetadata(context);
    warnOfScheduling(context);
    warnOfVolumes(context);
    warnOfSpec(context);
    warnOfContainers(context);
    warnOfPorts(context);
}

} // namespace podwright
