// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textrange.h"
#include "yaml/syntaxerror.h"
#include "yaml/yamlevents.h"

#include <string_view>
#include <vector>

namespace podwright {

/// Names the faults of one document that does not parse at the places of their causes. `fault` is what the parser said,
/// `seen` what the tree builder found (null if it was not asked). Never empty; sorted by place.
std::vector<SyntaxError> findFaults(std::string_view text, TextRange document, const YamlEventFault &fault,
                                    const SyntaxError *seen);

} // namespace podwright
