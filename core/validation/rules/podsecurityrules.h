// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Rules of areas PSC, USERNS, WIN and OS: the security context of the Pod, and what hangs on spec.os.
void checkPodSecurityContext(RuleContext &context);

} // namespace podwright
