// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/rulecontext.h"

namespace podwright {

/// Area PVC: the claim template of an ephemeral volume.
void checkClaimTemplate(RuleContext &context, ValueRef ephemeral);
/// What PVC says of the specification of a claim (`claim.spec`), whose metadata are others' concern.
void checkClaimSpec(RuleContext &context, ValueRef claim);

} // namespace podwright
