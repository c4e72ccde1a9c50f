// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Rules PSC-06 … PSC-10: the sysctls of the Pod.
void checkSysctls(RuleContext &context);

} // namespace podwright
