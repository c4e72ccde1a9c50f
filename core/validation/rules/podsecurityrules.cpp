// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/podsecurityrules.h"

#include "validation/rules/rulecontext.h"

namespace podwright {

void checkPodSecurityContext(RuleContext &)
{
}

} // namespace podwright
