// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

/// White space inside of a line, as YAML and the shells mean it: a space or a tab.
constexpr bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

} // namespace podwright
