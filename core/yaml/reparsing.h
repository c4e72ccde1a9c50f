// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/parser.h"

namespace podwright {

/// parseYaml() for a text of which an earlier state was parsed: documents of a stream that have not changed are taken
/// over, so are those in which only one plain value or a line of blanks has.
ParseResult parseYamlAgain(std::string_view text, const SyntaxTree &earlier);

} // namespace podwright
