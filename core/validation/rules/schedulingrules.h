// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Rules of areas AFF, TOL, TSC and CLAIM, with label selectors (LSEL).
void checkScheduling(RuleContext &context);

} // namespace podwright
