// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/rulecontext.h"

#include <functional>
#include <string_view>

namespace podwright {

/// Takes what is wrong in one toleration: the issue and the field (`key`, `operator`, `effect`) it is reported at.
using TolerationSink = std::function<void(const Issue &, std::string_view field)>;

/// Area TOL for one toleration, wherever it comes from (the specification, or the old annotation: ANN-03).
void checkToleration(ValueRef toleration, const TolerationSink &sink);
/// Area TOL for spec.tolerations.
void checkTolerations(RuleContext &context);

} // namespace podwright
