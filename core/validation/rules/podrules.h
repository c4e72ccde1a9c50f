// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace podwright {

class RuleContext;

/// All rules of the API server for one Pod or Pod template, in the server's order. A rule that throws becomes a finding
/// of its own (FAULT-01) and the other areas still run.
void checkPodRules(RuleContext &context);

/// Runs an area of rules. One that throws is a fault of this program: it becomes a finding with the name of the area,
/// at the object, and what was found before stays.
void guarded(RuleContext &context, const char *name, const std::function<void()> &check);

} // namespace podwright
