// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

namespace podwright {

class RuleContext;

/// Rules META-11 … META-23: owner references, finalizers and managed fields of an object's metadata.
void checkOwnership(RuleContext &context, ValueRef metadata);

} // namespace podwright
