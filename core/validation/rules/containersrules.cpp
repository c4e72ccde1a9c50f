// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/containersrules.h"

#include "validation/rules/rulecontext.h"

namespace podwright {

void checkContainers(RuleContext &)
{
}

} // namespace podwright
