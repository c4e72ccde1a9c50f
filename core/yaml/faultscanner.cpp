// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/faultscanner.h"

#include "text/characters.h"
#include "text/utf8.h"

#include <algorithm>
#include <cstdio>

namespace podwright {

namespace {

/// Nothing but characters that look like spaces: ideographic, no-break and zero-width ones, the byte order mark.
bool isLookalikeSpace(std::string_view text)
{
    for (std::size_t at = 0; at < text.size(); at += sequenceLength(text[at])) {
        const char32_t code = codePointAt(text, at);
        const bool space =
            code == ' ' || code == 0x3000 || code == 0xa0 || code == 0xfeff || (code >= 0x2000 && code <= 0x200d);
        if (!space)
            return false;
    }
    return !text.empty();
}

} // namespace

FaultScanner::FaultScanner(std::string_view text, TextRange document)
    : m_text(text.substr(0, document.end))
    , m_document(document)
{
}

void FaultScanner::add(SyntaxErrorCode code, std::size_t begin, std::size_t end, std::string argument)
{
    SyntaxError error{code, {begin, std::max(begin, end)}, {}};
    if (!argument.empty())
        error.arguments.push_back(std::move(argument));
    m_found.push_back(std::move(error));
}

std::vector<SyntaxError> FaultScanner::scan()
{
    for (std::size_t begin = m_document.begin; begin < m_document.end;) {
        std::size_t end = std::min(m_text.find('\n', begin), m_document.end);
        const std::size_t next = end + 1;
        if (end > begin && m_text[end - 1] == '\r')
            --end;
        if (begin >= m_skipTo)
            scanLine(begin, end);
        begin = next;
    }
    return std::move(m_found);
}

void FaultScanner::scanLine(std::size_t begin, std::size_t end)
{
    std::size_t content = begin;
    while (content < end && m_text[content] == ' ')
        ++content;
    m_column = static_cast<int>(content - begin);
    const bool blank = m_text.substr(content, end - content).find_first_not_of(" \t") == std::string_view::npos;
    if (m_blockIndent >= -1 && m_valueOpen && m_plainOpen) { // inside a block scalar
        if (blank || m_column > m_blockIndent)
            return;
        m_valueOpen = m_plainOpen = false;
        m_blockIndent = -2;
    }
    if (blank || at(content) == '#')
        return;
    const auto mark = m_text.substr(content, 3);
    if (m_column == 0 && (mark == "---" || mark == "..." || at(content) == '%'))
        return;
    if (at(content) == '\t') {
        const std::size_t tabs = m_text.find_first_not_of(" \t", content);
        add(SyntaxErrorCode::TabIndentation, content, tabs);
        content = tabs;
    }
    scanContent(content, end);
}

/// A line's content: dashes, then a key, then a value.
void FaultScanner::scanContent(std::size_t begin, std::size_t end)
{
    checkIndentation(begin, end);
    while (begin < end && m_text[begin] == '-' && (begin + 1 == end || isBlank(m_text[begin + 1]))) {
        m_levels.push_back({m_column, true});
        const std::size_t next = std::min(m_text.find_first_not_of(" \t", begin + 1), end);
        m_column += static_cast<int>(next - begin);
        begin = next;
    }
    if (begin < end)
        scanEntry(begin, end);
    else
        m_valueOpen = true;
}

void FaultScanner::checkIndentation(std::size_t begin, std::size_t end)
{
    const bool dash = m_text[begin] == '-' && (begin + 1 >= end || isBlank(m_text[begin + 1]));
    const bool deeper = m_levels.empty() || m_column > m_levels.back().column;
    if (deeper) {
        const bool continuation = !m_valueOpen && !m_levels.empty();
        const bool entry = dash || findColon(begin, end) != std::string_view::npos;
        if (continuation && entry && !m_levels.empty())
            add(SyntaxErrorCode::OddIndentation, begin, end);
        return;
    }
    while (!m_levels.empty() && m_levels.back().column > m_column)
        m_levels.pop_back();
    const bool fits = !m_levels.empty() && m_levels.back().column == m_column;
    if (!fits && !m_levels.empty())
        add(SyntaxErrorCode::OddIndentation, begin, end);
    // `key:` and its list may stand in one column
    if (fits && m_levels.back().sequence && !dash)
        m_levels.pop_back();
    else if (fits && m_levels.back().sequence && dash)
        m_levels.pop_back();
}

void FaultScanner::scanEntry(std::size_t begin, std::size_t end)
{
    m_valueOpen = m_plainOpen = false;
    const std::size_t colon = findColon(begin, end);
    if (colon == std::string_view::npos) {
        const char c = m_text[begin];
        const bool inMap = !m_levels.empty() && !m_levels.back().sequence && m_levels.back().column == m_column;
        const std::size_t stop = contentEnd(begin, end);
        const std::size_t tight = m_text.substr(0, stop).find(':', begin);
        if (inMap && tight != std::string_view::npos && c != '"' && c != '\'')
            add(SyntaxErrorCode::MissingSpace, tight, tight + 1, ":");
        else if (inMap)
            add(SyntaxErrorCode::MissingColon, begin, stop);
        else
            checkValue(begin, end);
        return;
    }
    if (m_levels.empty() || m_levels.back().column != m_column || m_levels.back().sequence)
        m_levels.push_back({m_column, false});
    std::size_t value = colon + 1;
    while (value < end && isBlank(m_text[value]))
        ++value;
    if (value >= end || m_text[value] == '#') {
        m_valueOpen = true;
        return;
    }
    if (const auto stop = contentEnd(value, end); isLookalikeSpace(m_text.substr(value, stop - value))) {
        char name[12];
        std::snprintf(name, sizeof name, "U+%04X", static_cast<unsigned>(codePointAt(m_text, value)));
        add(SyntaxErrorCode::LookalikeSpace, value, stop, name);
        m_valueOpen = true;
        return;
    }
    checkValue(value, end);
}

void FaultScanner::checkValue(std::size_t begin, std::size_t end)
{
    while (begin < end && (m_text[begin] == '&' || m_text[begin] == '!')) {
        begin = std::min(m_text.find_first_of(" \t", begin), end);
        begin = std::min(m_text.find_first_not_of(" \t", begin), end);
        m_valueOpen = begin >= end;
    }
    const char c = begin < end ? m_text[begin] : '\0';
    if (c == '"' || c == '\'') {
        skipQuoted(begin);
    } else if (c == '[' || c == '{') {
        skipFlow(begin, end);
    } else if (c == '|' || c == '>') {
        m_blockIndent = m_levels.empty() ? -1 : m_levels.back().column;
        m_valueOpen = m_plainOpen = true;
    } else if (c == '@' || c == '`' || c == '%' || c == ']' || c == '}' || c == ',') {
        add(c == ']' || c == '}' ? SyntaxErrorCode::UnexpectedBracket : SyntaxErrorCode::ReservedCharacter, begin,
            begin + 1, std::string(1, c));
    } else if (c == '-' && begin + 1 < end && isBlank(m_text[begin + 1])) {
        add(SyntaxErrorCode::SequenceInline, begin, end);
    } else if (c != '\0' && c != '*') {
        const std::size_t stop = contentEnd(begin, end);
        const std::size_t colon = findColon(begin, stop);
        if (colon != std::string_view::npos)
            add(SyntaxErrorCode::ColonInPlainValue, begin, stop);
    }
}

/// Skips a quoted value, which may span lines. A quote that is closed nowhere, or only far below where another entry's
/// quote stands, is the fault.
std::size_t FaultScanner::skipQuoted(std::size_t begin)
{
    const char quote = m_text[begin];
    std::size_t offset = begin + 1;
    while (offset < m_document.end) {
        const char c = m_text[offset];
        if (c == '\\' && quote == '"') {
            offset += 2;
            continue;
        }
        if (c == quote && quote == '\'' && at(offset + 1) == '\'') {
            offset += 2;
            continue;
        }
        if (c == quote)
            break;
        ++offset;
    }
    const std::size_t lineEnd = std::min(m_text.find('\n', begin), m_document.end);
    const std::size_t closeEnd = std::min(m_text.find('\n', std::min(offset, m_document.end)), m_document.end);
    const auto behind = offset < m_document.end ? m_text.substr(offset + 1, closeEnd - offset - 1) : std::string_view();
    const std::size_t rest = behind.find_first_not_of(" \t\r");
    const bool clean = rest == std::string_view::npos || behind[rest] == '#' || behind[rest] == ':'
        || behind[rest] == ',' || behind[rest] == ']' || behind[rest] == '}';
    if (offset >= m_document.end || (offset > lineEnd && !clean)) {
        add(SyntaxErrorCode::UnclosedQuote, begin, begin + 1, std::string(1, quote));
        return lineEnd; // the lines below are read as if it were closed
    }
    if (!clean && offset < lineEnd)
        add(SyntaxErrorCode::ContentAfterValue, offset + 1 + rest, lineEnd);
    m_skipTo = std::max(m_skipTo, offset > lineEnd ? closeEnd + 1 : m_skipTo);
    return offset + 1;
}

/// Skips a flow collection, which may span lines.
std::size_t FaultScanner::skipFlow(std::size_t begin, std::size_t end)
{
    std::vector<std::size_t> open;
    std::size_t offset = begin;
    while (offset < m_document.end) {
        const char c = m_text[offset];
        if ((c == '"' || c == '\'')
            && (offset == begin || isBlank(m_text[offset - 1]) || m_text[offset - 1] == '[' || m_text[offset - 1] == '{'
                || m_text[offset - 1] == ',')) {
            const std::size_t faults = m_found.size();
            offset = skipQuoted(offset);
            if (m_found.size() > faults)
                return offset;
            continue;
        }
        if (c == '[' || c == '{')
            open.push_back(offset);
        if (c == ']' || c == '}') {
            if (open.empty() || (m_text[open.back()] == '[') != (c == ']')) {
                add(SyntaxErrorCode::UnexpectedBracket, offset, offset + 1, std::string(1, c));
                return offset + 1;
            }
            open.pop_back();
            if (open.empty())
                break;
        }
        // an entry of block style further down: the bracket was forgotten above it
        if (c == '\n') {
            const std::size_t next = m_text.find_first_not_of(' ', offset + 1);
            const std::size_t lineEnd =
                next == std::string_view::npos ? next : std::min(m_text.find('\n', next), m_document.end);
            if (next != std::string_view::npos && static_cast<int>(next - offset - 1) <= m_column
                && (m_text[next] == '-' || findColon(next, lineEnd) != std::string_view::npos))
                break;
        }
        ++offset;
    }
    if (!open.empty()) {
        add(SyntaxErrorCode::UnclosedBracket, open.back(), open.back() + 1, std::string(1, m_text[open.back()]));
        return end;
    }
    const std::size_t lineEnd = std::min(m_text.find('\n', offset), m_document.end);
    if (offset > end)
        m_skipTo = std::max(m_skipTo, lineEnd + 1);
    return offset + 1;
}

/// End of a line's content without its comment and trailing blanks.
std::size_t FaultScanner::contentEnd(std::size_t begin, std::size_t end) const
{
    std::size_t stop = begin;
    for (; stop < end; ++stop) {
        if (m_text[stop] == '#' && stop > begin && isBlank(m_text[stop - 1]))
            break;
    }
    while (stop > begin && isBlank(m_text[stop - 1]))
        --stop;
    return stop;
}

/// The colon that ends a key which begins at `begin`, npos if there is none on the line.
std::size_t FaultScanner::findColon(std::size_t begin, std::size_t end) const
{
    const char quote = m_text[begin];
    std::size_t offset = begin;
    if (quote == '"' || quote == '\'') {
        offset = m_text.substr(0, end).find(quote, begin + 1);
        if (offset == std::string_view::npos)
            return offset;
        ++offset;
        while (offset < end && isBlank(m_text[offset]))
            ++offset;
        return offset < end && m_text[offset] == ':' ? offset : std::string_view::npos;
    }
    if (quote == '[' || quote == '{')
        return std::string_view::npos;
    for (; offset < end; ++offset) {
        if (m_text[offset] == '#' && offset > begin && isBlank(m_text[offset - 1]))
            break;
        if (m_text[offset] == ':' && (offset + 1 >= end || isBlank(m_text[offset + 1])))
            return offset;
    }
    return std::string_view::npos;
}

} // namespace podwright
