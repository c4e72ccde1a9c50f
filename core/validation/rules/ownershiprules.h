// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Rules META-11 … META-23: owner references, finalizers and managed fields.
void checkOwnership(RuleContext &context);

} // namespace podwright
