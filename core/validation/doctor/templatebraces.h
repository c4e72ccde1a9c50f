// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/diagnostic.h"
#include "validation/doctor/textlines.h"

#include <string_view>
#include <vector>

namespace podwright {

/// `{{ … }}` and `{% … %}` of Helm, Go templates and Jinja outside of quotes: the text is a template, no manifest yet.
void findTemplateBraces(std::string_view text, const std::vector<TextLine> &lines, std::vector<Diagnostic> &found);

} // namespace podwright
