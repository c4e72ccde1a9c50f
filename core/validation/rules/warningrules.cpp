// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/warningrules.h"

#include "validation/rules/rulecontext.h"

namespace podwright {

void checkWarnings(RuleContext &)
{
}

} // namespace podwright
