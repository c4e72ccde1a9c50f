// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/doctor/textlines.h"

#include "text/utf8.h"
#include "validation/doctor/lookalikes.h"

#include <algorithm>
#include <string>

namespace podwright {

namespace {

class TextLineReader {
public:
    explicit TextLineReader(std::string_view text)
        : m_text(text)
    {
    }

    std::vector<TextLine> read()
    {
        for (std::size_t begin = 0; begin < m_text.size();) {
            std::size_t end = std::min(m_text.find('\n', begin), m_text.size());
            const std::size_t next = end + 1;
            if (end > begin && m_text[end - 1] == '\r')
                --end;
            readLine(begin, end);
            begin = next;
        }
        return std::move(m_lines);
    }

private:
    void readLine(std::size_t begin, std::size_t end)
    {
        TextLine line;
        line.range = {begin, end};
        line.content = skipBlanks(begin, end);
        line.value = line.content;
        line.contentEnd = end;
        if (begin < m_quotedUntil || isBlockText(line)) {
            line.isText = true;
            m_lines.push_back(std::move(line));
            return;
        }
        m_block = NoBlock;
        readContent(line);
        m_lines.push_back(std::move(line));
    }

    bool isBlockText(const TextLine &line) const
    {
        return m_block != NoBlock
            && (line.content == line.range.end || static_cast<std::ptrdiff_t>(line.column()) > m_block);
    }

    std::size_t skipBlanks(std::size_t at, std::size_t end) const
    {
        while (at < end && looksBlank(m_text, at))
            at += sequenceLength(m_text[at]);
        return std::min(at, end);
    }

    /// Goes through the content token by token: a quote or # counts only where a token begins.
    void readContent(TextLine &line)
    {
        Cursor cursor{line.content, line.content, line.content, line.content};
        const std::size_t end = line.range.end;
        while (cursor.at < end) {
            if (looksBlank(m_text, cursor.at)) {
                cursor.at = skipBlanks(cursor.at, end);
                if (cursor.at < end && m_text[cursor.at] == '#')
                    break;
            } else if (m_text[cursor.at] == '#' && cursor.at == line.content) {
                break;
            } else if (cursor.tokenBegins && (m_text[cursor.at] == '"' || m_text[cursor.at] == '\'')) {
                line.open.push_back({cursor.open, cursor.at});
                cursor.at = cursor.open = cursor.last = skipQuoted(cursor.at, end);
                cursor.tokenBegins = false;
            } else {
                readCharacter(line, cursor);
            }
        }
        line.contentEnd = cursor.last;
        line.open.push_back({std::min(cursor.open, cursor.last), cursor.last});
        openBlock(line, cursor.keySeen ? cursor.entry - line.range.begin : m_dash);
    }

    struct Cursor {
        std::size_t at; ///< what is read next
        std::size_t open; ///< begin of the part outside of quotes
        std::size_t entry; ///< begin of the key
        std::size_t last; ///< behind the last character that is no blank
        bool tokenBegins = true;
        bool keySeen = false;
    };

    void readCharacter(TextLine &line, Cursor &cursor)
    {
        const std::size_t end = line.range.end;
        const char c = m_text[cursor.at];
        const std::size_t next = std::min(cursor.at + sequenceLength(c), end);
        const bool spaced = next >= end || looksBlank(m_text, next);
        const bool dash = c == '-' && spaced && cursor.at == cursor.entry && !cursor.keySeen;
        const bool colon = c == ':' && spaced;
        if (!cursor.keySeen && (dash || colon)) {
            line.value = skipBlanks(next, end);
            cursor.keySeen = colon;
        }
        if (dash) {
            m_dash = cursor.at - line.range.begin;
            cursor.entry = line.value;
        }
        cursor.tokenBegins = dash || colon || c == '[' || c == '{' || (c == ',' && spaced);
        cursor.at = cursor.last = next;
    }

    /// A value that is the head of a block scalar: the lines below it that are indented deeper are text.
    void openBlock(const TextLine &line, std::size_t parentColumn)
    {
        std::size_t at = std::min(line.value, line.contentEnd);
        while (at < line.contentEnd && (m_text[at] == '&' || m_text[at] == '!')) {
            at = std::min(m_text.find_first_of(" \t", at), line.contentEnd);
            at = std::min(m_text.find_first_not_of(" \t", at), line.contentEnd);
        }
        if (at >= line.contentEnd || (m_text[at] != '|' && m_text[at] != '>'))
            return;
        const auto rest = m_text.substr(at + 1, line.contentEnd - at - 1);
        if (rest.find_first_not_of("0123456789+-") == std::string_view::npos)
            m_block = line.value == line.content ? -1 : static_cast<std::ptrdiff_t>(parentColumn);
    }

    /// Behind a quoted value; the end of the line where the quote is closed nowhere.
    std::size_t skipQuoted(std::size_t begin, std::size_t end)
    {
        const std::size_t close = closingQuote(begin);
        if (close < end)
            return close + 1;
        const std::size_t closeEnd = std::min(m_text.find('\n', close), m_text.size());
        const auto behind = close < m_text.size() ? m_text.substr(close + 1, closeEnd - close - 1) : " x";
        const std::size_t rest = behind.find_first_not_of(" \t\r");
        const bool clean =
            rest == std::string_view::npos || std::string_view("#,]}").find(behind[rest]) != std::string_view::npos;
        if (clean && close < m_text.size())
            m_quotedUntil = closeEnd;
        return end;
    }

    std::size_t closingQuote(std::size_t begin) const
    {
        const char quote = m_text[begin];
        std::size_t at = begin + 1;
        for (; at < m_text.size(); ++at) {
            if (m_text[at] == '\\' && quote == '"')
                ++at;
            else if (m_text[at] == quote && quote == '\'' && at + 1 < m_text.size() && m_text[at + 1] == '\'')
                ++at;
            else if (m_text[at] == quote)
                break;
        }
        return std::min(at, m_text.size());
    }

    static constexpr std::ptrdiff_t NoBlock = -2;

    std::string_view m_text;
    std::vector<TextLine> m_lines;
    std::size_t m_quotedUntil = 0;
    std::size_t m_dash = 0; ///< column of the last list dash
    std::ptrdiff_t m_block = NoBlock; ///< inside a block scalar: the column of its parent, -1 at the root
};

} // namespace

std::vector<TextLine> readTextLines(std::string_view text)
{
    return TextLineReader(text).read();
}

} // namespace podwright
