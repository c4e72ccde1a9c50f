// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textrange.h"

#include <string_view>
#include <vector>

namespace podwright {

/// The parts of a stream, cut before each line that begins with `---`, as kubectl does. Directives stay with the
/// document behind them. Together the parts are the whole text; a text without a mark is one part.
std::vector<TextRange> cutDocuments(std::string_view text);

} // namespace podwright
