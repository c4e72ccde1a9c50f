// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/rulecontext.h"

namespace podwright {

/// Area PRJ: the sources of a projected volume (its defaultMode is a row of the table of volumes).
void checkProjectedSources(RuleContext &context, ValueRef projected);

/// PRJ-17 … PRJ-26.
void checkTrustBundle(RuleContext &context, ValueRef bundle);
/// PRJ-27 … PRJ-36.
void checkPodCertificate(RuleContext &context, ValueRef certificate);

} // namespace podwright
