// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Area TSC: topology spread constraints.
void checkSpreadConstraints(RuleContext &context);

} // namespace podwright
