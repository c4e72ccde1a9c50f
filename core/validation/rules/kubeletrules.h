// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace podwright {

class RuleContext;

/// What the kubelet makes of a static Pod before it checks it: a missing name (KDEC-03) it refuses; what it writes over
/// (KDEC-07 to KDEC-09, KDEC-13) or lets pass although it cannot work (KDEC-12) is a finding of kind run time.
void checkKubeletChanges(RuleContext &context, const std::string &nodeName);

} // namespace podwright
