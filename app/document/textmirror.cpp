// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/textmirror.h"

#include <QStringView>

#include <algorithm>

namespace podwright {

namespace {

/// UTF-16 units that the UTF-8 bytes stand for. Invalid bytes count as one unit each, as QString::fromUtf8 makes of
/// them.
int utf16Length(std::string_view bytes)
{
    const bool ascii = std::all_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    if (ascii)
        return static_cast<int>(bytes.size());
    return static_cast<int>(QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())).size());
}

std::size_t utf8Length(std::string_view line, int units)
{
    std::size_t byte = 0;
    for (int seen = 0; seen < units && byte < line.size();) {
        const auto lead = static_cast<unsigned char>(line[byte]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        seen += length == 4 ? 2 : 1;
        byte += length;
    }
    return std::min(byte, line.size());
}

} // namespace

const char *TextMirror::bytesOf(Break lineBreak)
{
    switch (lineBreak) {
    case Lf:
        return "\n";
    case CrLf:
        return "\r\n";
    case Cr:
        return "\r";
    case None:
        break;
    }
    return "";
}

void TextMirror::setText(std::string utf8)
{
    m_text = std::move(utf8);
    m_starts.clear();
    scan(0, m_text.size(), 0, m_starts);
    if (m_starts.front().lineBreak != None)
        m_usual = m_starts.front().lineBreak;
}

/// Appends the lines of [begin, end), the first of which starts at the UTF-16 position, to lines. The last one ends at
/// `end` without a break of its own.
void TextMirror::scan(std::size_t begin, std::size_t end, int position, std::vector<Line> &lines) const
{
    lines.push_back({begin, position, None});
    const std::string_view all = std::string_view(m_text).substr(0, end);
    while (begin < end) {
        std::size_t stop = all.find('\n', begin);
        stop = std::min(stop, end);
        const std::size_t carriage = all.substr(0, stop).find('\r', begin);
        const bool pair = carriage != std::string_view::npos && carriage + 1 == stop && stop < end;
        if (carriage == std::string_view::npos && stop == end)
            return;
        const std::size_t at = std::min(carriage, stop);
        lines.back().lineBreak = pair ? CrLf : at == carriage ? Cr : Lf;
        position += utf16Length(all.substr(begin, at - begin)) + 1;
        begin = at + (pair ? 2 : 1);
        lines.push_back({begin, position, None});
    }
}

QString TextMirror::documentText() const
{
    QString text = QString::fromUtf8(m_text.data(), static_cast<qsizetype>(m_text.size()));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    return text;
}

std::size_t TextMirror::lineOfPosition(int position) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), position,
                                        [](int value, const Line &line) { return value < line.position; });
    return static_cast<std::size_t>(after - m_starts.begin()) - 1;
}

std::size_t TextMirror::byteOffset(int position) const
{
    const std::size_t line = lineOfPosition(position);
    const std::size_t begin = m_starts[line].byte;
    const std::size_t next = line + 1 < m_starts.size() ? m_starts[line + 1].byte : m_text.size();
    const std::size_t end = next - std::char_traits<char>::length(bytesOf(m_starts[line].lineBreak));
    return begin + utf8Length(std::string_view(m_text).substr(begin, end - begin), position - m_starts[line].position);
}

int TextMirror::position(std::size_t byteOffset) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), byteOffset,
                                        [](std::size_t value, const Line &line) { return value < line.byte; });
    const Line &line = *std::prev(after);
    const std::size_t next = after != m_starts.end() ? after->byte : m_text.size();
    const std::size_t end = next - std::char_traits<char>::length(bytesOf(line.lineBreak));
    const std::size_t stop = std::min(std::max(byteOffset, line.byte), end);
    return line.position + utf16Length(std::string_view(m_text).substr(line.byte, stop - line.byte));
}

TextMirror::Break TextMirror::breakNear(std::size_t line) const
{
    if (m_starts[line].lineBreak != None)
        return m_starts[line].lineBreak;
    return line > 0 ? m_starts[line - 1].lineBreak : m_usual;
}

/// The bytes of a text that replaces something from firstLine to lastLine. As many lines as before keep their line
/// breaks one by one; else all new ones are written as the one near by.
std::string TextMirror::withLineBreaks(const QString &text, std::size_t firstLine, std::size_t lastLine) const
{
    const bool sameCount = text.count(u'\n') == static_cast<qsizetype>(lastLine - firstLine);
    const Break near = breakNear(firstLine);
    std::string bytes;
    std::size_t line = firstLine;
    for (const char byte : text.toStdString()) {
        if (byte == '\n')
            bytes += bytesOf(sameCount ? m_starts[line++].lineBreak : near == None ? m_usual : near);
        else
            bytes += byte;
    }
    return bytes;
}

void TextMirror::apply(const EditList &edits)
{
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        const auto lineOf = [this](std::size_t byte) {
            const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), byte,
                                                [](std::size_t value, const Line &line) { return value < line.byte; });
            return static_cast<std::size_t>(after - m_starts.begin()) - 1;
        };
        splice(lineOf(edit->range.begin), lineOf(edit->range.end), *edit);
    }
}

TextEdit TextMirror::replace(int position, int removed, QStringView inserted)
{
    const std::size_t firstLine = lineOfPosition(position);
    const std::size_t begin = byteOffset(position);
    const std::size_t lastLine = lineOfPosition(position + removed);
    const bool endsAtLineStart = removed > 0 && position + removed == m_starts[lastLine].position;
    const std::size_t end = endsAtLineStart ? m_starts[lastLine].byte : byteOffset(position + removed);
    QString text = inserted.toString();
    text.replace(QChar::ParagraphSeparator, u'\n');
    TextEdit edit{{begin, end}, withLineBreaks(text, firstLine, lastLine)};
    splice(firstLine, lastLine, edit);
    return edit;
}

/// Applies the edit, which begins in firstLine and ends in lastLine; only these lines are read again, the rest is
/// shifted.
void TextMirror::splice(std::size_t firstLine, std::size_t lastLine, const TextEdit &edit)
{
    const bool toTheEnd = lastLine + 1 >= m_starts.size();
    const std::size_t oldEnd = toTheEnd ? m_text.size() : m_starts[lastLine + 1].byte;
    m_text.replace(edit.range.begin, edit.range.length(), edit.text);
    const std::size_t newEnd = oldEnd + edit.text.size() - edit.range.length();
    std::vector<Line> lines;
    scan(m_starts[firstLine].byte, newEnd, m_starts[firstLine].position, lines);
    if (!toTheEnd) {
        const int shift = lines.back().position - m_starts[lastLine + 1].position;
        lines.pop_back(); // the line behind the break that ends the scanned part is there already
        for (std::size_t line = lastLine + 1; line < m_starts.size(); ++line) {
            m_starts[line].byte += newEnd - oldEnd;
            m_starts[line].position += shift;
        }
    }
    const auto first = m_starts.begin() + static_cast<std::ptrdiff_t>(firstLine);
    const auto last = m_starts.begin() + static_cast<std::ptrdiff_t>(lastLine) + 1;
    m_starts.insert(m_starts.erase(first, last), lines.begin(), lines.end());
}

std::vector<std::uint8_t> TextMirror::lineBreaks() const
{
    const Break first = m_starts.front().lineBreak;
    const bool alike = std::all_of(m_starts.begin(), m_starts.end() - 1,
                                   [first](const Line &line) { return line.lineBreak == first; });
    if (alike)
        return {first};
    std::vector<std::uint8_t> breaks;
    breaks.reserve(m_starts.size());
    for (const Line &line : m_starts)
        breaks.push_back(line.lineBreak);
    return breaks;
}

void TextMirror::setLineBreaks(const std::vector<std::uint8_t> &breaks)
{
    if (breaks.empty() || (breaks.size() > 1 && breaks.size() != m_starts.size()) || breaks == lineBreaks())
        return;
    std::string text;
    text.reserve(m_text.size() + breaks.size());
    for (std::size_t line = 0; line < m_starts.size(); ++line) {
        const std::size_t begin = m_starts[line].byte;
        const std::size_t next = line + 1 < m_starts.size() ? m_starts[line + 1].byte : m_text.size();
        const std::size_t end = next - std::char_traits<char>::length(bytesOf(m_starts[line].lineBreak));
        text.append(m_text, begin, end - begin);
        if (m_starts[line].lineBreak != None)
            text += bytesOf(static_cast<Break>(breaks[breaks.size() > 1 ? line : 0]));
    }
    setText(std::move(text));
}

} // namespace podwright
