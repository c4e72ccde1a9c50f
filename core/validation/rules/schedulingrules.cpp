// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/schedulingrules.h"

#include "validation/rules/affinityrules.h"
#include "validation/rules/resourceclaimrules.h"
#include "validation/rules/spreadrules.h"
#include "validation/rules/tolerationrules.h"

namespace podwright {

void checkScheduling(RuleContext &context)
{
    checkAffinity(context);
    checkTolerations(context);
    checkSpreadConstraints(context);
    checkResourceClaims(context);
}

} // namespace podwright
