// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Area TPL: what a kind of workload asks of its Pod template beside the rules of Pods (TPL-01 to TPL-10), and the
/// forms of its own name. Returns whether the server goes on to the rules of Pods: there has to be a template, and some
/// kinds leave it at a selector that cannot be read.
bool checkWorkload(RuleContext &context);

} // namespace podwright
