// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// VER-01, a finding of kind run time: a field that the chosen version knows and drops without a word, as its feature
/// gate is off there by default. To be asked before the fields are dropped; a kubelet drops none.
void checkDroppedFields(RuleContext &context);

} // namespace podwright
