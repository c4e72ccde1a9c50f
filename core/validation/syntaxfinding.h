// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/diagnostic.h"
#include "yaml/syntaxerror.h"

namespace podwright {

/// What the parser refused, as a finding: YAML-01 …
Diagnostic syntaxFinding(const SyntaxError &error);

} // namespace podwright
