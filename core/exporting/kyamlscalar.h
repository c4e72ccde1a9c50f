// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace podwright {

/// A string as KYAML writes it: in double quotes on one line, or, with line breaks in it, folded over lines that stand
/// at this indentation (blanks).
std::string kyamlString(std::string_view text, int indent);

/// A key: bare where nobody could take it for anything but a string, else in double quotes.
std::string kyamlKey(std::string_view key);

} // namespace podwright
