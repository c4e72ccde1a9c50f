// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace podwright {

/// What a file was stored as; saving writes the same again.
enum class FileEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian };

/// The text of a file: UTF-8 bytes without the byte order mark, line breaks exactly as in the file.
/// A value; loading never changes a byte and encode() gives back the loaded bytes.
class SourceText {
public:
    SourceText() = default;

    /// Reads the bytes of a file. UTF-16 (recognised by its mark, or by its zero bytes) is transcoded; invalid UTF-8
    /// is kept as it is and makes the text read-only, invalidOffset() says where.
    static SourceText decode(std::string bytes);

    /// The bytes to write for the text given (by default its own): mark and encoding as in the file it came from.
    std::string encode() const { return encode(m_text); }
    std::string encode(std::string_view text) const;

    const std::string &text() const { return m_text; }
    void setText(std::string text) { m_text = std::move(text); }
    FileEncoding encoding() const { return m_encoding; }
    bool hasByteOrderMark() const { return m_byteOrderMark; }
    /// The line break that most lines end with: "\n" or "\r\n"; "\n" where there is none.
    std::string_view dominantLineBreak() const;
    /// Byte offset in the file of the first byte that is not valid in its encoding.
    std::optional<std::size_t> invalidOffset() const { return m_invalidOffset; }
    bool isReadOnly() const { return m_invalidOffset.has_value(); }

private:
    std::string m_text;
    FileEncoding m_encoding = FileEncoding::Utf8;
    bool m_byteOrderMark = false;
    std::optional<std::size_t> m_invalidOffset;
};

} // namespace podwright
