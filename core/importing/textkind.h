// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importoptions.h"

#include <string_view>

namespace podwright {

/// What a text most likely is; looks at its words only, so a fault in it does not matter.
ImportKind guessTextKind(std::string_view text);

/// The text between the fences (```), where it was copied with them; else the text.
std::string_view withoutFences(std::string_view text);

} // namespace podwright
