// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// TPL-09 and, for a selector of one's own, TPL-05, of a Job or a CronJob. Returns whether the selector can be read.
bool checkJobSelector(RuleContext &context);

/// TPL-01 and TPL-10, the length of the name, and what a CronJob's jobTemplate says of its Jobs.
void checkJob(RuleContext &context);

} // namespace podwright
