// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/lineindex.h"

#include "text/utf8.h"

#include <algorithm>

namespace podwright {

LineIndex::LineIndex(std::string_view text)
    : m_text(text)
{
    m_starts.push_back(0);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n')))
            m_starts.push_back(at + 1);
    }
}

int LineIndex::lineOf(std::size_t offset) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    return static_cast<int>(after - m_starts.begin()) - 1;
}

std::size_t LineIndex::lineStart(int line) const
{
    return line < lineCount() ? m_starts[static_cast<std::size_t>(line)] : m_text.size();
}

std::size_t LineIndex::lineEnd(int line) const
{
    if (line + 1 >= lineCount())
        return m_text.size();
    std::size_t end = lineStart(line + 1) - 1;
    if (m_text[end] == '\n' && end > lineStart(line) && m_text[end - 1] == '\r')
        --end;
    return end;
}

LineColumn LineIndex::codePoints(std::size_t offset) const
{
    offset = std::min(offset, m_text.size());
    const int line = lineOf(offset);
    const auto part = m_text.substr(lineStart(line), offset - lineStart(line));
    return {line, static_cast<int>(std::count_if(part.begin(), part.end(), [](char c) { return !isContinuation(c); }))};
}

LineColumn LineIndex::utf16(std::size_t offset) const
{
    offset = std::min(offset, m_text.size());
    const int line = lineOf(offset);
    int units = 0;
    for (std::size_t at = lineStart(line); at < offset; at += sequenceLength(m_text[at]))
        units += sequenceLength(m_text[at]) == 4 ? 2 : 1;
    return {line, units};
}

std::size_t LineIndex::offsetOfCodePoints(LineColumn place) const
{
    std::size_t at = lineStart(place.line);
    const std::size_t end = lineEnd(place.line);
    for (int column = 0; column < place.column && at < end; ++column)
        at += sequenceLength(m_text[at]);
    return std::min(at, end);
}

std::size_t LineIndex::offsetOfUtf16(LineColumn place) const
{
    std::size_t at = lineStart(place.line);
    const std::size_t end = lineEnd(place.line);
    for (int units = 0; units < place.column && at < end;) {
        const std::size_t length = sequenceLength(m_text[at]);
        units += length == 4 ? 2 : 1;
        at += length;
    }
    return std::min(at, end);
}

} // namespace podwright
