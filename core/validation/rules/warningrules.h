// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// What the server accepts with a warning (WARN-01 …).
void checkWarnings(RuleContext &context);

} // namespace podwright
