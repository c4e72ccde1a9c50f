// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/plancontext.h"

namespace podwright {

/// What an alias or a merge key stands for, written out in its place. The node: the alias, the merge key, or a list of
/// aliases behind one.
Rewriting expanded(const PlanContext &context, NodeId node);

} // namespace podwright
