// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace podwright {

/// A character that is taken for one of YAML's own.
enum class Lookalike : std::uint8_t {
    None,
    Space, ///< no-break, ideographic and typographic spaces
    Nothing, ///< takes no room: zero-width space, joiner, byte order mark inside
    Quote, ///< “ ” ‘ ’ and the full-width ones
    Dash, ///< a dash where a list item begins
    Wide, ///< a full-width form of an ASCII character: ： ， ［ ８ Ａ
};

/// What the character at an offset of UTF-8 text looks like.
Lookalike lookalikeAt(std::string_view text, std::size_t offset);
/// What it stands for: " " (two for the double-width space), "", "\"", "'", "-" or the ASCII character.
std::string meantBy(char32_t character);
/// A blank, or what looks like one or like nothing.
bool looksBlank(std::string_view text, std::size_t offset);

} // namespace podwright
