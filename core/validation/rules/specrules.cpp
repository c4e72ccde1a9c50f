// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/specrules.h"

#include "validation/rules/rulecontext.h"

namespace podwright {

void checkSpec(RuleContext &)
{
}

} // namespace podwright
