// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Area AFF: node affinity, and affinity and anti-affinity of Pods.
void checkAffinity(RuleContext &context);

} // namespace podwright
