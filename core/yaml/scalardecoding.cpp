// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/scalardecoding.h"

#include "text/characters.h"
#include "text/utf8.h"

#include <algorithm>
#include <optional>

namespace podwright {

namespace {

char at(std::string_view text, std::size_t offset)
{
    return offset < text.size() ? text[offset] : '\0';
}

/// Length of the line break at the offset, 0 if there is none.
std::size_t breakLength(std::string_view text, std::size_t offset)
{
    if (at(text, offset) == '\n')
        return 1;
    return at(text, offset) == '\r' && at(text, offset + 1) == '\n' ? 2 : 0;
}

/// Reads a fold: blanks, line breaks and the indentation of the next line. Returns the offset of the next character and
/// appends what the fold stands for. `offset` is at the first blank or break.
std::size_t readFold(std::string_view text, std::size_t offset, std::string &value)
{
    std::size_t end = offset;
    while (isBlank(at(text, end)))
        ++end;
    if (breakLength(text, end) == 0) {
        value.append(text.substr(offset, end - offset));
        return end;
    }
    int breaks = 0;
    while (const std::size_t length = breakLength(text, end)) {
        ++breaks;
        end += length;
        while (isBlank(at(text, end)))
            ++end;
    }
    value.append(breaks == 1 ? 1 : static_cast<std::size_t>(breaks) - 1, breaks == 1 ? ' ' : '\n');
    return end;
}

bool isDocumentMark(std::string_view text, std::size_t offset)
{
    if (offset > 0 && text[offset - 1] != '\n')
        return false;
    const auto mark = text.substr(offset, 3);
    const char behind = at(text, offset + 3);
    return (mark == "---" || mark == "...")
        && (offset + 3 >= text.size() || behind == '\n' || behind == '\r' || isBlank(behind));
}

std::optional<char32_t> simpleEscape(char c)
{
    switch (c) {
    case '0':
        return 0;
    case 'a':
        return 7;
    case 'b':
        return 8;
    case 't':
    case '\t':
        return 9;
    case 'n':
        return 10;
    case 'v':
        return 11;
    case 'f':
        return 12;
    case 'r':
        return 13;
    case 'e':
        return 27;
    case ' ':
        return 32;
    case '"':
        return '"';
    case '\\':
        return '\\';
    case 'N':
        return 0x85;
    case '_':
        return 0xa0;
    case 'L':
        return 0x2028;
    case 'P':
        return 0x2029;
    default:
        return std::nullopt;
    }
}

std::optional<char32_t> hexCode(std::string_view digits, std::size_t count)
{
    if (digits.size() < count)
        return std::nullopt;
    char32_t code = 0;
    for (const char c : digits.substr(0, count)) {
        const int digit = c >= '0' && c <= '9' ? c - '0'
            : c >= 'a' && c <= 'f'             ? c - 'a' + 10
            : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                               : -1;
        if (digit < 0)
            return std::nullopt;
        code = code * 16 + static_cast<char32_t>(digit);
    }
    const bool surrogate = code >= 0xd800 && code <= 0xdfff;
    return surrogate || code > 0x10ffff ? std::nullopt : std::optional(code);
}

/// Reads the escape whose backslash is at the offset; npos for an unknown one.
std::size_t readEscape(std::string_view text, std::size_t offset, std::string &value)
{
    const char kind = at(text, offset + 1);
    if (const std::size_t length = breakLength(text, offset + 1)) { // an escaped line break: lines are joined
        std::size_t end = offset + 1 + length;
        while (isBlank(at(text, end)))
            ++end;
        while (const std::size_t more = breakLength(text, end)) {
            value += '\n';
            end += more;
            while (isBlank(at(text, end)))
                ++end;
        }
        return end;
    }
    if (const auto simple = simpleEscape(kind)) {
        appendUtf8(value, *simple);
        return offset + 2;
    }
    const std::size_t digits = kind == 'x' ? 2 : kind == 'u' ? 4 : kind == 'U' ? 8 : 0;
    const auto code = digits ? hexCode(text.substr(std::min(text.size(), offset + 2)), digits) : std::nullopt;
    if (!code)
        return std::string_view::npos;
    appendUtf8(value, *code);
    return offset + 2 + digits;
}

struct BlockHeader {
    bool valid = false;
    bool folded = false;
    char chomping = ' '; ///< '-', '+' or ' '
    int indent = 0; ///< explicit indicator, 0 for none
    std::size_t end = 0; ///< start of the line behind the header's, or the end of the text
};

BlockHeader readHeader(std::string_view text, std::size_t begin)
{
    BlockHeader header;
    header.folded = text[begin] == '>';
    std::size_t offset = begin + 1;
    for (int part = 0; part < 2; ++part) {
        const char c = at(text, offset);
        if ((c == '-' || c == '+') && header.chomping == ' ')
            header.chomping = c;
        else if (c >= '1' && c <= '9' && header.indent == 0)
            header.indent = c - '0';
        else
            break;
        ++offset;
    }
    const std::size_t blanks = offset;
    while (isBlank(at(text, offset)))
        ++offset;
    if (at(text, offset) == '#' && offset > blanks)
        offset = std::min(text.find('\n', offset), text.size());
    else
        offset = std::min(offset + (at(text, offset) == '\r' ? 1 : 0), text.size());
    header.valid = offset >= text.size() || text[offset] == '\n';
    header.end = std::min(offset + 1, text.size());
    return header;
}

std::size_t spacesAt(std::string_view text, std::size_t offset)
{
    std::size_t end = offset;
    while (at(text, end) == ' ')
        ++end;
    return end - offset;
}

/// The content lines of a block scalar.
class BlockReader {
public:
    BlockReader(std::string_view text, const BlockHeader &header, int parentIndent)
        : m_text(text)
        , m_header(header)
        , m_parentIndent(parentIndent)
    {
    }

    DecodedScalar read(std::size_t headerEnd)
    {
        DecodedScalar result;
        std::size_t offset = m_header.end;
        m_indent = m_header.indent ? std::max(m_parentIndent, 0) + m_header.indent : detectIndent(offset);
        result.end = headerEnd;
        while (offset < m_text.size()) {
            const std::size_t spaces = spacesAt(m_text, offset);
            const std::size_t lineEnd = std::min(m_text.find('\n', offset), m_text.size());
            const bool blank = breakLength(m_text, offset + spaces) > 0 || offset + spaces >= m_text.size();
            if (blank && static_cast<int>(spaces) <= m_indent) {
                if (offset + spaces >= m_text.size())
                    break;
                ++m_pendingBreaks;
                m_lastBlankEnd = lineEnd;
            } else if (static_cast<int>(spaces) < m_indent || isDocumentMark(m_text, offset)) {
                break;
            } else {
                addLine(offset + static_cast<std::size_t>(m_indent), lineEnd);
                result.end = contentEnd(lineEnd);
            }
            offset = std::min(lineEnd + 1, m_text.size());
        }
        finish(result);
        result.next = offset;
        return result;
    }

private:
    /// The line without its CR.
    std::size_t contentEnd(std::size_t lineEnd) const
    {
        return lineEnd > 0 && lineEnd < m_text.size() && m_text[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    }

    int detectIndent(std::size_t offset) const
    {
        int deepest = 0;
        while (offset < m_text.size()) {
            const std::size_t spaces = spacesAt(m_text, offset);
            deepest = std::max(deepest, static_cast<int>(spaces));
            if (breakLength(m_text, offset + spaces) == 0)
                break;
            offset = m_text.find('\n', offset) + 1;
        }
        return std::max({deepest, m_parentIndent + 1, 1});
    }

    void addLine(std::size_t begin, std::size_t lineEnd)
    {
        const auto line = m_text.substr(begin, contentEnd(lineEnd) - begin);
        const bool leading = !line.empty() && isBlank(line.front());
        if (m_any && m_header.folded && !leading && !m_leading) {
            if (m_pendingBreaks == 0)
                m_value += ' ';
            m_value.append(m_pendingBreaks, '\n');
        } else {
            m_value.append(m_pendingBreaks + (m_any ? 1 : 0), '\n');
        }
        m_value.append(line);
        m_pendingBreaks = 0;
        m_leading = leading;
        m_any = true;
        m_endsWithBreak = lineEnd < m_text.size();
    }

    void finish(DecodedScalar &result)
    {
        if (m_header.chomping != '-' && m_any && m_endsWithBreak)
            m_value += '\n';
        if (m_header.chomping == '+') {
            m_value.append(m_pendingBreaks, '\n');
            if (m_pendingBreaks > 0)
                result.end = contentEnd(m_lastBlankEnd);
        }
        result.value = std::move(m_value);
    }

    std::string_view m_text;
    const BlockHeader &m_header;
    int m_parentIndent;
    int m_indent = 0;
    std::string m_value;
    std::size_t m_pendingBreaks = 0;
    std::size_t m_lastBlankEnd = 0;
    bool m_leading = false;
    bool m_any = false;
    bool m_endsWithBreak = false;
};

} // namespace

DecodedScalar decodeQuoted(std::string_view text, std::size_t begin)
{
    const char quote = text[begin];
    DecodedScalar result;
    std::size_t offset = begin + 1;
    while (offset < text.size()) {
        const char c = text[offset];
        if (isDocumentMark(text, offset))
            break;
        if (c == quote) {
            if (quote != '\'' || at(text, offset + 1) != '\'') {
                result.end = result.next = offset + 1;
                return result;
            }
            result.value += '\'';
            offset += 2;
        } else if (c == '\\' && quote == '"') {
            const std::size_t next = readEscape(text, offset, result.value);
            if (next == std::string_view::npos) {
                result.fault = DecodedScalar::Fault::UnknownEscape;
                result.faultOffset = offset;
                return result;
            }
            offset = next;
        } else if (isBlank(c) || breakLength(text, offset)) {
            offset = readFold(text, offset, result.value);
        } else {
            result.value += c;
            ++offset;
        }
    }
    result.fault = DecodedScalar::Fault::Unclosed;
    result.faultOffset = begin;
    return result;
}

DecodedScalar decodeBlock(std::string_view text, std::size_t begin, int parentIndent)
{
    const BlockHeader header = readHeader(text, begin);
    if (!header.valid) {
        DecodedScalar result;
        result.fault = DecodedScalar::Fault::BadHeader;
        result.faultOffset = begin;
        return result;
    }
    std::size_t headerEnd = header.end;
    while (headerEnd > begin + 1 && (text[headerEnd - 1] == '\n' || text[headerEnd - 1] == '\r'))
        --headerEnd;
    return BlockReader(text, header, parentIndent).read(headerEnd);
}

std::size_t matchPlain(std::string_view text, std::size_t begin, std::string_view value)
{
    if (text.substr(begin, value.size()) == value && value.find('\n') == std::string_view::npos)
        return begin + value.size();
    std::size_t offset = begin;
    for (std::size_t matched = 0; matched < value.size();) {
        if (at(text, offset) == value[matched] && breakLength(text, offset) == 0 && !isBlank(value[matched])) {
            ++offset;
            ++matched;
            continue;
        }
        std::string fold;
        const std::size_t next = readFold(text, offset, fold);
        if (fold.empty() || value.substr(matched, fold.size()) != fold)
            return std::string_view::npos;
        matched += fold.size();
        offset = next;
    }
    return offset;
}

} // namespace podwright
