// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Rules of areas VOL, VSRC, PRJ and PVC.
void checkVolumes(RuleContext &context);

} // namespace podwright
