// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/volumesrules.h"

#include "validation/rules/rulecontext.h"

namespace podwright {

void checkVolumes(RuleContext &)
{
}

} // namespace podwright
