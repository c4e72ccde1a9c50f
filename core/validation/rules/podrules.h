// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// All rules of the API server for one Pod or Pod template, in the server's order. A rule that throws becomes a finding
/// of its own (FAULT-01) and the other areas still run.
void checkPodRules(RuleContext &context);

} // namespace podwright
