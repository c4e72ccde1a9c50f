// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/plainevents.h"

#include "yaml/scalardecoding.h"

#include <algorithm>
#include <cstdint>

namespace podwright {

namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t deepestLevel = 40; ///< levels
constexpr std::size_t longestKey = 128; ///< bytes

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

bool isKeyCharacter(char c)
{
    return isWord(c) || c == '.' || c == '/' || c == '-';
}

/// Control characters and the first bytes of YAML's breaks, marks and blanks of more than one byte.
bool isDoubtful(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte < ' ' || byte == 0xc2 || byte == 0xe2 || byte == 0xef;
}

bool mayBeginPlain(char c)
{
    return isWord(c) || c == '/' || c == '.' || c == '$' || c == '~' || (static_cast<unsigned char>(c) >= 0x80);
}

bool isNullWord(std::string_view word)
{
    return word == "~" || word == "null" || word == "Null" || word == "NULL";
}

/// Goes through the lines with the collections that are open. Each function that returns a bool returns false where the
/// text is not plain; all is dropped then.
class PlainEventReader {
public:
    explicit PlainEventReader(std::string_view text)
        : m_text(text)
    {
        m_events.reserve(text.size() / 12 + 8);
    }

    std::optional<std::vector<YamlEvent>> read();

private:
    struct Collection {
        std::size_t column;
        bool sequence;
    };

    bool readLine();
    bool readEntries(std::size_t at);
    bool enter(std::size_t column, bool item);
    void fillWithNull();
    void close();
    bool readValue(std::size_t at);
    bool readQuoted(std::size_t &at);
    bool readPlain(std::size_t at);
    bool readLiteral(std::size_t at);
    bool readFlow(std::size_t &at, std::size_t depth);
    bool readFlowEntry(std::size_t &at, bool map, std::size_t depth);
    bool readFlowWord(std::size_t &at);
    std::size_t keyEnd(std::size_t at) const;
    std::size_t skipSpaces(std::size_t at) const;
    bool isEmptyFrom(std::size_t at) const;
    char charAt(std::size_t at) const { return at < m_lineEnd ? m_text[at] : '\n'; }
    YamlEvent &add(YamlEvent::Kind kind, bool flow = false);
    void addScalar(std::string_view value, bool quoted);

    std::string_view m_text;
    std::vector<YamlEvent> m_events;
    std::vector<Collection> m_open;
    bool m_waits = false; ///< a key or a dash for its value
    bool m_marked = false; ///< by `---`
    std::size_t m_line = 0;
    std::size_t m_lineEnd = 0;
    std::size_t m_next = 0; ///< line
};

std::optional<std::vector<YamlEvent>> PlainEventReader::read()
{
    if (m_text.find_first_of("\t\r") != npos)
        return std::nullopt;
    for (; m_line < m_text.size(); m_line = m_next) {
        m_lineEnd = std::min(m_text.find('\n', m_line), m_text.size());
        m_next = std::min(m_lineEnd + 1, m_text.size());
        if (!readLine())
            return std::nullopt;
    }
    if (m_events.empty())
        return std::nullopt;
    while (!m_open.empty())
        close();
    return std::move(m_events);
}

YamlEvent &PlainEventReader::add(YamlEvent::Kind kind, bool flow)
{
    YamlEvent &event = m_events.emplace_back();
    event.kind = kind;
    event.flow = flow;
    return event;
}

void PlainEventReader::addScalar(std::string_view value, bool quoted)
{
    if (!quoted && isNullWord(value)) {
        add(YamlEvent::Kind::Null);
        return;
    }
    YamlEvent &event = add(YamlEvent::Kind::Scalar);
    event.value = value;
    if (quoted)
        event.tag = "!";
}

std::size_t PlainEventReader::skipSpaces(std::size_t at) const
{
    while (at < m_lineEnd && m_text[at] == ' ')
        ++at;
    return at;
}

/// Whether nothing but a comment follows what ends at `at`.
bool PlainEventReader::isEmptyFrom(std::size_t at) const
{
    const std::size_t content = skipSpaces(at);
    return content == m_lineEnd || (m_text[content] == '#' && (content > at || content == m_line));
}

bool PlainEventReader::readLine()
{
    const std::size_t content = skipSpaces(m_line);
    if (isEmptyFrom(m_line))
        return true;
    if (content > m_line)
        return readEntries(content);
    const std::string_view head = m_text.substr(m_line, 3);
    if (head == "---") {
        const bool first = m_events.empty() && !m_marked;
        m_marked = true;
        return first && skipSpaces(m_line + 3) == m_lineEnd;
    }
    return head != "..." && readEntries(content);
}

/// All that one line begins: `- - key: value`.
bool PlainEventReader::readEntries(std::size_t at)
{
    for (bool item = false;; item = true) {
        const std::size_t column = at - m_line;
        const bool dash = m_text[at] == '-' && (charAt(at + 1) == ' ' || at + 1 == m_lineEnd);
        const std::size_t end = dash ? at + 1 : keyEnd(at);
        if (end == npos)
            return item && readValue(at);
        if (!enter(column, dash))
            return false;
        if (!dash)
            addScalar(m_text.substr(at, end - at), false);
        m_waits = true;
        const std::size_t behind = dash ? end : end + 1;
        at = skipSpaces(behind);
        if (isEmptyFrom(behind))
            return true;
        if (!dash)
            return readValue(at);
    }
}

/// Where the key that begins here ends: at its colon. npos: none begins here.
std::size_t PlainEventReader::keyEnd(std::size_t at) const
{
    const std::size_t begin = at;
    if (!isWord(m_text[begin]))
        return npos;
    while (at < m_lineEnd && isKeyCharacter(m_text[at]))
        ++at;
    const bool ends = charAt(at) == ':' && (charAt(at + 1) == ' ' || at + 1 == m_lineEnd);
    const bool good = ends && at - begin <= longestKey && !isNullWord(m_text.substr(begin, at - begin));
    return good ? at : npos;
}

/// Goes to the collection of an entry at this column: an open one, or a new one where a value is waited for.
bool PlainEventReader::enter(std::size_t column, bool item)
{
    const bool below = m_open.empty() || column > m_open.back().column
        || (m_waits && column == m_open.back().column && item && !m_open.back().sequence);
    if (below) {
        if ((m_open.empty() ? !m_events.empty() : !m_waits) || m_open.size() >= deepestLevel)
            return false;
        m_open.push_back({column, item});
        m_waits = false;
        add(item ? YamlEvent::Kind::SequenceStart : YamlEvent::Kind::MapStart);
        return true;
    }
    while (!m_open.empty()
           && (m_open.back().column > column || (m_open.back().column == column && m_open.back().sequence && !item)))
        close();
    fillWithNull();
    return !m_open.empty() && m_open.back().column == column && m_open.back().sequence == item;
}

void PlainEventReader::fillWithNull()
{
    if (m_waits)
        add(YamlEvent::Kind::Null);
    m_waits = false;
}

void PlainEventReader::close()
{
    fillWithNull();
    add(m_open.back().sequence ? YamlEvent::Kind::SequenceEnd : YamlEvent::Kind::MapEnd);
    m_open.pop_back();
}

/// What stands behind a key or a dash, to the end of the line.
bool PlainEventReader::readValue(std::size_t at)
{
    m_waits = false;
    const char c = m_text[at];
    if (c == '|')
        return readLiteral(at);
    if (c == '"' || c == '\'')
        return readQuoted(at) && isEmptyFrom(at);
    if (c == '[' || c == '{')
        return readFlow(at, 0) && isEmptyFrom(at);
    return readPlain(at);
}

/// Without escapes; `at` goes behind the closing quote.
bool PlainEventReader::readQuoted(std::size_t &at)
{
    const char quote = m_text[at];
    const std::size_t begin = at + 1;
    for (at = begin; at < m_lineEnd && m_text[at] != quote; ++at) {
        if (m_text[at] == '\\' || isDoubtful(m_text[at]))
            return false;
    }
    if (at >= m_lineEnd || charAt(at + 1) == quote)
        return false;
    addScalar(m_text.substr(begin, at - begin), true);
    ++at;
    return true;
}

/// To the end of the line or a comment.
bool PlainEventReader::readPlain(std::size_t begin)
{
    std::size_t at = begin;
    while (charAt(at) == '-' && at < begin + 2)
        ++at;
    if (at > begin ? !isWord(charAt(at)) : !mayBeginPlain(charAt(at)))
        return false;
    for (; at < m_lineEnd; ++at) {
        const char c = m_text[at];
        if (c == ':' && (at + 1 == m_lineEnd || m_text[at + 1] == ' '))
            return false;
        if (c == '#' && m_text[at - 1] == ' ')
            break;
        if (isDoubtful(c))
            return false;
    }
    const std::string_view value = m_text.substr(begin, at - begin);
    addScalar(value.substr(0, value.find_last_not_of(' ') + 1), false);
    return true;
}

/// `|` and `|-` with lines that begin with one.
bool PlainEventReader::readLiteral(std::size_t at)
{
    const std::size_t header = charAt(at + 1) == '-' ? at + 2 : at + 1;
    const std::size_t content = m_next < m_text.size() ? m_text.find_first_not_of(' ', m_next) : npos;
    if (header != m_lineEnd || content == npos || m_text[content] == '\n')
        return false;
    const std::size_t indent = content - m_next;
    const std::size_t parent = m_open.back().column;
    if (indent <= parent)
        return false;
    DecodedScalar decoded = decodeBlock(m_text, at, static_cast<int>(parent));
    const bool ends = decoded.next == m_text.size() || (decoded.next > 0 && m_text[decoded.next - 1] == '\n');
    if (decoded.fault != DecodedScalar::Fault::None || !ends || decoded.next < m_next)
        return false;
    addScalar(decoded.value, true);
    m_next = decoded.next;
    return true;
}

/// A flow collection that ends on this line; `at` goes behind it.
bool PlainEventReader::readFlow(std::size_t &at, std::size_t depth)
{
    const bool map = m_text[at] == '{';
    const char end = map ? '}' : ']';
    if (depth + m_open.size() >= deepestLevel)
        return false;
    add(map ? YamlEvent::Kind::MapStart : YamlEvent::Kind::SequenceStart, true);
    at = skipSpaces(at + 1);
    while (charAt(at) != end) {
        if (!readFlowEntry(at, map, depth))
            return false;
        at = skipSpaces(at);
        if (charAt(at) == end)
            break;
        if (charAt(at) != ',')
            return false;
        at = skipSpaces(at + 1);
        if (charAt(at) == end)
            return false;
    }
    ++at;
    add(map ? YamlEvent::Kind::MapEnd : YamlEvent::Kind::SequenceEnd);
    return true;
}

/// An item, or `key: value`.
bool PlainEventReader::readFlowEntry(std::size_t &at, bool map, std::size_t depth)
{
    if (map) {
        const std::size_t end = at < m_lineEnd ? keyEnd(at) : npos;
        if (end == npos)
            return false;
        addScalar(m_text.substr(at, end - at), false);
        at = skipSpaces(end + 1);
    }
    const char c = charAt(at);
    if (c == '"' || c == '\'')
        return readQuoted(at);
    return c == '[' || c == '{' ? readFlow(at, depth + 1) : readFlowWord(at);
}

bool PlainEventReader::readFlowWord(std::size_t &at)
{
    const std::size_t begin = at;
    while (charAt(at) == '-' && at < begin + 2)
        ++at;
    if (!isWord(charAt(at)) && (at > begin || charAt(at) != '/'))
        return false;
    while (at < m_lineEnd && (isKeyCharacter(m_text[at]) || m_text[at] == '='))
        ++at;
    addScalar(m_text.substr(begin, at - begin), false);
    return true;
}

} // namespace

std::optional<std::vector<YamlEvent>> readPlainEvents(std::string_view text)
{
    return PlainEventReader(text).read();
}

} // namespace podwright
