// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace podwright {

/// Renders what our charts are made of, as Go's templates and Helm do: texts in quotes, values, `include NAME.image`,
/// `quote`, `toJson`, `toYaml` with `nindent`, `with … end` and the trimming of white space. Anything else is an error.
/// For tests of what the templates mean.
std::string renderTemplate(const std::string &text, const std::string &values, std::string *error);

} // namespace podwright
