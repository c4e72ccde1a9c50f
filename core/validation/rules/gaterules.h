// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Rules of area GATE: readiness gates, scheduling gates, scheduling group.
void checkGates(RuleContext &context);

} // namespace podwright
