// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Rules of containers of every kind and of what stands in them: CTR, PORT, ENV, MNT, PROBE, HND, LIFE, RES, RSZ, RST,
/// INIT, EPH, CSC; and PLR, which weighs them against the Pod.
void checkContainers(RuleContext &context);

} // namespace podwright
