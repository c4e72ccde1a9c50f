// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Rule STORE-01: the server's storage takes no object that has a version already. Reached only when nothing else is
/// wrong, so it is the last one.
void checkStorage(RuleContext &context);

} // namespace podwright
