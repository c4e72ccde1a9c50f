// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textrange.h"

#include <string_view>
#include <vector>

namespace podwright {

/// The parts of a stream, cut before each line that begins with `---`, as kubectl does. Directives stay with the
/// document behind them. Together the parts are the whole text; a text without a mark is one part.
std::vector<TextRange> cutDocuments(std::string_view text);

/// The length of what a reader of one document reads, as the kubelet does: up to the first line behind its content (or
/// its own `---`) that begins with `---` or `...`.
std::size_t firstDocumentLength(std::string_view text);

} // namespace podwright
