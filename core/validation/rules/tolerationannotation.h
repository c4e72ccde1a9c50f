// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

namespace podwright {

class RuleContext;

/// Rules ANN-02 and ANN-03: the deprecated annotation that holds tolerations as JSON, and the rules of area TOL for
/// what stands in it. The value is not empty.
void checkTolerationAnnotation(RuleContext &context, ValueRef annotation);

} // namespace podwright
