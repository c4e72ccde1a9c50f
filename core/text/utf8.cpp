// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/utf8.h"

namespace podwright {

namespace {

unsigned char byteAt(std::string_view text, std::size_t offset)
{
    return offset < text.size() ? static_cast<unsigned char>(text[offset]) : 0;
}

} // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const unsigned char lead = byteAt(text, at);
        if (lead < 0x80) {
            ++at;
            continue;
        }
        const std::size_t length = sequenceLength(text[at]);
        if (length == 1 || lead > 0xf4 || lead == 0xc0 || lead == 0xc1)
            return at;
        for (std::size_t next = 1; next < length; ++next) {
            if ((byteAt(text, at + next) & 0xc0) != 0x80)
                return at;
        }
        const unsigned char second = byteAt(text, at + 1);
        if ((lead == 0xe0 && second < 0xa0) || (lead == 0xed && second > 0x9f) || (lead == 0xf0 && second < 0x90)
            || (lead == 0xf4 && second > 0x8f))
            return at;
        at += length;
    }
    return std::nullopt;
}

char32_t codePointAt(std::string_view text, std::size_t offset)
{
    const char32_t lead = byteAt(text, offset);
    const char32_t second = byteAt(text, offset + 1) & 0x3f;
    const char32_t third = byteAt(text, offset + 2) & 0x3f;
    switch (sequenceLength(text[offset])) {
    case 2:
        return (lead & 0x1f) << 6 | second;
    case 3:
        return (lead & 0x0f) << 12 | second << 6 | third;
    case 4:
        return (lead & 0x07) << 18 | second << 12 | third << 6 | (byteAt(text, offset + 3) & 0x3f);
    default:
        return lead;
    }
}

void appendUtf8(std::string &text, char32_t codePoint)
{
    const auto tail = [&](int shift) { text += static_cast<char>(0x80 | ((codePoint >> shift) & 0x3f)); };
    if (codePoint < 0x80) {
        text += static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        text += static_cast<char>(0xc0 | (codePoint >> 6));
        tail(0);
    } else if (codePoint < 0x10000) {
        text += static_cast<char>(0xe0 | (codePoint >> 12));
        tail(6);
        tail(0);
    } else {
        text += static_cast<char>(0xf0 | (codePoint >> 18));
        tail(12);
        tail(6);
        tail(0);
    }
}

} // namespace podwright
