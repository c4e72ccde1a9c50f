// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;

/// Rules of areas SPEC, HOST, DNS and GATE: what stands directly in the specification.
void checkSpec(RuleContext &context);

} // namespace podwright
