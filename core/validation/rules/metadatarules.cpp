// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/metadatarules.h"

#include "validation/rules/rulecontext.h"

namespace podwright {

void checkMetadata(RuleContext &)
{
}

} // namespace podwright
