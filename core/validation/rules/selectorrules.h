// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/rulecontext.h"

#include <map>
#include <string_view>

namespace podwright {

using Labels = std::map<std::string_view, std::string_view>;

/// The labels of a map; the views live as long as its tree.
Labels labelsOf(ValueRef map);

/// Whether a label selector (matchLabels and matchExpressions) picks the labels. One without faults is asked for; an
/// absent one picks nothing, an empty one everything.
bool selects(ValueRef selector, const Labels &labels);

/// TPL-04 to TPL-06 and TPL-08: the selector of a workload that is no Job, and whether it picks the template's labels.
/// Returns whether it can be read; there is nothing to read in kinds without one.
bool checkSelector(RuleContext &context);

/// TPL-05 at the labels of the template.
void addMismatch(RuleContext &context);

} // namespace podwright
