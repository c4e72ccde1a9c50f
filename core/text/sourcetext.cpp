// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sourcetext.h"

#include "text/utf8.h"

#include <algorithm>
#include <cstdint>

namespace podwright {

namespace {

constexpr std::string_view utf8Mark = "\xef\xbb\xbf";

char16_t unitAt(std::string_view bytes, std::size_t at, bool little)
{
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return static_cast<char16_t>(little ? first | second << 8 : first << 8 | second);
}

/// UTF-16 to UTF-8; the offset of the first bad unit, if any, goes to `invalid`.
std::string fromUtf16(std::string_view bytes, bool little, std::optional<std::size_t> &invalid)
{
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        if (at + 1 >= bytes.size()) {
            invalid = at;
            break;
        }
        char32_t code = unitAt(bytes, at, little);
        if (code >= 0xd800 && code < 0xdc00 && at + 3 < bytes.size()) {
            const char32_t low = unitAt(bytes, at + 2, little);
            if (low >= 0xdc00 && low < 0xe000) {
                code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
                at += 2;
            }
        }
        if (code >= 0xd800 && code < 0xe000) {
            invalid = at;
            break;
        }
        appendUtf8(text, code);
    }
    return text;
}

void appendUnit(std::string &bytes, char32_t unit, bool little)
{
    const char high = static_cast<char>(unit >> 8 & 0xff);
    const char low = static_cast<char>(unit & 0xff);
    bytes += little ? low : high;
    bytes += little ? high : low;
}

std::string toUtf16(std::string_view text, bool little)
{
    std::string bytes;
    bytes.reserve(text.size() * 2);
    for (std::size_t at = 0; at < text.size(); at += sequenceLength(text[at])) {
        const char32_t code = codePointAt(text, at);
        if (code < 0x10000) {
            appendUnit(bytes, code, little);
        } else {
            appendUnit(bytes, 0xd800 + ((code - 0x10000) >> 10), little);
            appendUnit(bytes, 0xdc00 + ((code - 0x10000) & 0x3ff), little);
        }
    }
    return bytes;
}

/// UTF-16 without a mark: a manifest's first characters are ASCII, so every second byte is zero.
std::optional<FileEncoding> guessUtf16(std::string_view bytes)
{
    if (bytes.size() < 4 || bytes.size() % 2 != 0)
        return std::nullopt;
    const bool littleHead = bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0;
    const bool bigHead = bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0;
    if (littleHead)
        return FileEncoding::Utf16LittleEndian;
    return bigHead ? std::optional(FileEncoding::Utf16BigEndian) : std::nullopt;
}

} // namespace

SourceText SourceText::decode(std::string bytes)
{
    SourceText source;
    const std::string_view view = bytes;
    if (view.starts_with("\xff\xfe") || view.starts_with("\xfe\xff")) {
        source.m_byteOrderMark = true;
        source.m_encoding = view[0] == '\xff' ? FileEncoding::Utf16LittleEndian : FileEncoding::Utf16BigEndian;
    } else if (const auto guessed = guessUtf16(view)) {
        source.m_encoding = *guessed;
    }
    if (source.m_encoding != FileEncoding::Utf8) {
        const std::size_t head = source.m_byteOrderMark ? 2 : 0;
        const bool little = source.m_encoding == FileEncoding::Utf16LittleEndian;
        source.m_text = fromUtf16(view.substr(head), little, source.m_invalidOffset);
        if (source.m_invalidOffset)
            *source.m_invalidOffset += head;
        return source;
    }
    if (view.starts_with(utf8Mark)) {
        source.m_byteOrderMark = true;
        bytes.erase(0, utf8Mark.size());
    }
    source.m_text = std::move(bytes);
    source.m_invalidOffset = firstInvalidUtf8(source.m_text);
    if (source.m_invalidOffset && source.m_byteOrderMark)
        *source.m_invalidOffset += utf8Mark.size();
    return source;
}

std::string SourceText::encode(std::string_view text) const
{
    if (m_encoding == FileEncoding::Utf8)
        return (m_byteOrderMark ? std::string(utf8Mark) : std::string()).append(text);
    const bool little = m_encoding == FileEncoding::Utf16LittleEndian;
    const std::string mark = !m_byteOrderMark ? "" : little ? "\xff\xfe" : "\xfe\xff";
    return mark + toUtf16(text, little);
}

std::string_view SourceText::dominantLineBreak() const
{
    const auto feeds = std::count(m_text.begin(), m_text.end(), '\n');
    std::ptrdiff_t pairs = 0;
    for (std::size_t at = m_text.find("\r\n"); at != std::string::npos; at = m_text.find("\r\n", at + 2))
        ++pairs;
    return pairs * 2 > feeds ? "\r\n" : "\n";
}

} // namespace podwright
