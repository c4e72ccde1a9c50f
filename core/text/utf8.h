// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace podwright {

/// Byte offset of the first byte that is not valid UTF-8 (overlong forms and surrogates included), none if all is
/// valid.
std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// Length in bytes, 1 to 4, of the sequence that begins with this byte; 1 for a byte that begins none.
inline std::size_t sequenceLength(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    return byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

/// Whether the byte goes on with a sequence begun before it.
inline bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

/// The code point at an offset of valid UTF-8.
char32_t codePointAt(std::string_view text, std::size_t offset);

void appendUtf8(std::string &text, char32_t codePoint);

} // namespace podwright
