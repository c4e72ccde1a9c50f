// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Rules ANN-05 … ANN-14: the deprecated annotations for seccomp and AppArmor, and that they agree with the fields.
void checkProfileAnnotations(RuleContext &context);

} // namespace podwright
