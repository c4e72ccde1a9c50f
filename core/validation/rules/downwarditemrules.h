// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/rulecontext.h"

namespace podwright {

/// VSRC-49 … VSRC-59: the items of a downwardAPI volume. The server reports them at the volume, without the item.
void checkDownwardVolumeItems(RuleContext &context, ValueRef source);
/// PRJ-11: the same rules in a projected volume.
void checkDownwardProjectionItems(RuleContext &context, ValueRef source);

} // namespace podwright
