// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textedit.h"

#include <optional>
#include <string>
#include <string_view>

namespace podwright {

/// The edit that silences a rule for what begins at a byte of the text: the line `# podwright: ignore RULE reason`
/// above it, indented as it is. Empty where a comment there would change what the text says (inside a long quote).
std::optional<EditList> ignoreComment(std::string_view text, std::size_t offset, std::string_view rule,
                                      std::string_view reason);

} // namespace podwright
