// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace podwright {

/// A scalar found in a text: where it ends and what it says.
struct DecodedScalar {
    enum class Fault { None, Unclosed, UnknownEscape, BadHeader, Tab };
    Fault fault = Fault::None;
    std::size_t end = 0; ///< behind the scalar (the closing quote, the last content line)
    std::size_t next = 0; ///< where reading goes on: behind what belongs to it (a block scalar's blank lines)
    std::size_t faultOffset = 0;
    std::string value;
};

/// Decodes a quoted scalar whose opening quote stands at `begin`.
DecodedScalar decodeQuoted(std::string_view text, std::size_t begin);

/// Decodes a block scalar whose | or > stands at `begin`; parentIndent is the column of the innermost block collection,
/// -1 for none.
DecodedScalar decodeBlock(std::string_view text, std::size_t begin, int parentIndent);

/// Where a plain scalar that begins at `begin` and has this value ends; npos if the text does not say the value.
std::size_t matchPlain(std::string_view text, std::size_t begin, std::string_view value);

} // namespace podwright
