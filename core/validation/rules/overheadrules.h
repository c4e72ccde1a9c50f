// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Rule SPEC-14: what the run time itself needs is held to the rules of a container's limits.
void checkOverhead(RuleContext &context);

} // namespace podwright
