// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/schedulingrules.h"

#include "validation/rules/rulecontext.h"
#include "validation/rules/tolerationrules.h"

namespace podwright {

void checkScheduling(RuleContext &context)
{
    checkTolerations(context);
}

} // namespace podwright
