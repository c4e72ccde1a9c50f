// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Rules of area OS: spec.os, and the fields that the named system does not have.
void checkOs(RuleContext &context);

} // namespace podwright
