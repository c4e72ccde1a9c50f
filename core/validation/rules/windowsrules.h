// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Rules of area WIN: the Windows options of the Pod and of its containers, and HostProcess Pods.
void checkWindowsOptions(RuleContext &context);

} // namespace podwright
