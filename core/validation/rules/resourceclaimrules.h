// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Area CLAIM: spec.resourceClaims.
void checkResourceClaims(RuleContext &context);

} // namespace podwright
