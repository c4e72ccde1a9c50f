// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/loosereader.h"

#include "text/characters.h"
#include <algorithm>

namespace podwright {

namespace {

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace

std::size_t LooseReader::skipBlanks(std::string_view text, std::size_t at, std::size_t end)
{
    while (at < end && isBlank(text[at]))
        ++at;
    return at;
}

bool LooseReader::isDash(std::string_view text, std::size_t at, std::size_t end)
{
    return at < end && text[at] == '-' && (at + 1 == end || isBlank(text[at + 1]));
}

bool LooseReader::findKey(std::string_view text, std::size_t begin, std::size_t end, LooseKey &key)
{
    if (begin >= end || text[begin] == '#' || text[begin] == '{' || text[begin] == '[')
        return false;
    std::size_t colon = begin;
    const char quote = text[begin] == '"' || text[begin] == '\'' ? text[begin] : '\0';
    if (quote) {
        const std::size_t closing = text.find(quote, begin + 1);
        if (closing >= end)
            return false;
        key.begin = begin + 1;
        key.end = closing;
        colon = skipBlanks(text, closing + 1, end);
        if (colon >= end || text[colon] != ':')
            return false;
    } else {
        for (; colon < end; ++colon) {
            if (text[colon] == '#' && colon > begin && isBlank(text[colon - 1]))
                return false;
            if (text[colon] == ':' && (colon + 1 == end || isBlank(text[colon + 1])))
                break;
        }
        if (colon >= end)
            return false;
        key.begin = begin;
        key.end = begin + trimmed(text.substr(begin, colon - begin)).size();
    }
    key.name = text.substr(key.begin, key.end - key.begin);
    key.behindColon = colon + 1;
    return true;
}

void LooseReader::readLinesUpTo(std::size_t lineStart)
{
    for (std::size_t begin = 0; begin < lineStart;) {
        const std::size_t lineBreak = std::min(m_text.find('\n', begin), lineStart - 1);
        std::size_t end = lineBreak;
        if (end > begin && m_text[end - 1] == '\r')
            --end;
        readLine(begin, end);
        begin = lineBreak + 1;
    }
}

/// `---` and `...`
bool LooseReader::readMarker(std::size_t begin, std::size_t end)
{
    const std::string_view line = m_text.substr(begin, end - begin);
    const bool start = line.starts_with("---");
    if ((!start && !line.starts_with("...")) || (line.size() > 3 && !isBlank(line[3])))
        return false;
    if (m_documentBegun)
        ++m_document;
    m_documentBegun = start;
    m_open.clear();
    m_scalarColumn = NoScalar;
    m_quote = 0;
    return true;
}

void LooseReader::readLine(std::size_t begin, std::size_t end)
{
    m_comment = false;
    if (readMarker(begin, end))
        return;
    const std::size_t at = skipBlanks(m_text, begin, end);
    if (m_quote) {
        const bool flow = inFlow();
        const std::size_t behind = readQuoted(begin, end);
        if (flow && behind != std::string_view::npos)
            readFlow(behind, end);
    } else if (inFlow()) {
        readFlow(begin, end);
    } else if (at < end && !inBlockScalar(static_cast<int>(at - begin))) {
        m_scalarColumn = NoScalar;
        if (m_text[at] != '#')
            readBlockLine(begin, at, end);
    }
}

void LooseReader::readBlockLine(std::size_t begin, std::size_t at, std::size_t end)
{
    m_documentBegun = true;
    popTo(static_cast<int>(at - begin), isDash(m_text, at, end));
    while (isDash(m_text, at, end)) {
        enterItem(static_cast<int>(at - begin));
        at = skipBlanks(m_text, at + 1, end);
    }
    if (at >= end || m_text[at] == '#')
        return;
    LooseKey key;
    if (findKey(m_text, at, end, key)) {
        enterKey(static_cast<int>(at - begin), key.name);
        at = key.behindColon;
    }
    readValue(at, end);
}

void LooseReader::popTo(int column, bool dash)
{
    const auto ends = [&](const OpenCollection &one) {
        return one.column > column || (one.column == column && one.kind == OpenCollection::Kind::BlockList && !dash);
    };
    while (!m_open.empty() && ends(m_open.back()))
        m_open.pop_back();
}

void LooseReader::valueBegins()
{
    if (!m_open.empty())
        m_open.back().waiting = false;
}

void LooseReader::enterItem(int column)
{
    if (!m_open.empty() && m_open.back().kind == OpenCollection::Kind::BlockList && m_open.back().column == column) {
        ++m_open.back().index;
    } else {
        valueBegins();
        m_open.push_back({OpenCollection::Kind::BlockList, column, {}, false, 0, {}});
    }
    m_open.back().waiting = true;
}

void LooseReader::enterKey(int column, std::string_view key)
{
    if (m_open.empty() || m_open.back().kind != OpenCollection::Kind::BlockMap || m_open.back().column != column) {
        valueBegins();
        m_open.push_back({OpenCollection::Kind::BlockMap, column, {}, false, 0, {}});
    }
    m_open.back().key = key;
    m_open.back().keys.push_back(key);
    m_open.back().waiting = true;
}

void LooseReader::readValue(std::size_t at, std::size_t end)
{
    at = skipBlanks(m_text, at, end);
    while (at < end && (m_text[at] == '&' || m_text[at] == '!')) {
        while (at < end && !isBlank(m_text[at]))
            ++at;
        at = skipBlanks(m_text, at, end);
    }
    m_word = at;
    if (at >= end)
        return;
    switch (m_text[at]) {
    case '#':
        m_comment = true;
        return;
    case '{':
    case '[':
        readFlow(at, end);
        return;
    case '|':
    case '>':
        m_scalarColumn = m_open.empty() ? -1 : m_open.back().column;
        break;
    case '"':
    case '\'':
        m_quote = m_text[at];
        valueBegins();
        m_word = at + 1;
        at = readQuoted(at + 1, end);
        at = at == std::string_view::npos ? end : at;
        break;
    default:
        break;
    }
    valueBegins();
    m_comment = m_text.substr(at, end - at).find(" #") != std::string_view::npos;
}

std::size_t LooseReader::readQuoted(std::size_t at, std::size_t end)
{
    for (; at < end; ++at) {
        if (m_text[at] == '\\' && m_quote == '"') {
            ++at;
        } else if (m_text[at] == m_quote) {
            m_quote = 0;
            return at + 1;
        }
    }
    return std::string_view::npos;
}

void LooseReader::closeFlow()
{
    m_closed = std::move(m_open.back());
    m_open.pop_back();
    valueBegins();
    m_atValue = inFlow() && m_open.back().isMap();
}

void LooseReader::readFlow(std::size_t at, std::size_t end)
{
    using Kind = OpenCollection::Kind;
    while (at < end) {
        const char c = m_text[at];
        m_word = at;
        if (c == '{' || c == '[') {
            const int column = m_open.empty() ? 0 : m_open.back().column;
            valueBegins();
            m_open.push_back({c == '{' ? Kind::FlowMap : Kind::FlowList, column, {}, true, 0, {}});
            m_atValue = false;
        } else if (c == '}' || c == ']') {
            closeFlow();
            if (!inFlow() || m_open.size() < m_stopDepth)
                return;
        } else if (c == ',') {
            m_open.back().index += 1;
            m_open.back().waiting = true;
            m_atValue = false;
        } else if (c == '#' && (at == 0 || isBlank(m_text[at - 1]) || m_text[at - 1] == '\n')) {
            m_comment = true;
            return;
        } else if (c == ':') {
            m_atValue = m_open.back().isMap();
        } else if (!isBlank(c) && c != '\r' && c != '\n') {
            at = readFlowScalar(at, end);
            continue;
        }
        ++at;
        m_word = at;
    }
}

std::vector<std::string_view> LooseReader::flowKeys(std::size_t from) const
{
    LooseReader rest = *this;
    rest.m_stopDepth = m_open.size();
    rest.readFlow(from, m_text.size());
    const bool closed = rest.m_open.size() < rest.m_stopDepth;
    return closed ? rest.m_closed.keys : rest.m_open[rest.m_stopDepth - 1].keys;
}

/// A scalar, as a key where a map waits for one; the offset behind it.
std::size_t LooseReader::readFlowScalar(std::size_t begin, std::size_t end)
{
    std::size_t at = begin;
    std::string_view name;
    if (m_text[at] == '"' || m_text[at] == '\'') {
        m_quote = m_text[at];
        m_word = at + 1;
        at = readQuoted(at + 1, end);
        if (at == std::string_view::npos)
            return end;
        name = m_text.substr(begin + 1, at - begin - 2);
    } else {
        const auto ends = [&](std::size_t where) {
            const char c = m_text[where];
            const bool colon = c == ':'
                && (where + 1 >= end || std::string_view(" \t,]}[{").find(m_text[where + 1]) != std::string_view::npos);
            return std::string_view(",[]{}\r\n").find(c) != std::string_view::npos || colon
                || (c == '#' && isBlank(m_text[where - 1]));
        };
        while (at < end && !ends(at))
            ++at;
        name = trimmed(m_text.substr(begin, at - begin));
    }
    const std::size_t next = skipBlanks(m_text, at, end);
    if (m_open.back().isMap() && !m_atValue && next < end && m_text[next] == ':') {
        m_open.back().key = name;
        m_open.back().keys.push_back(name);
        m_atValue = true;
        return next + 1 <= end ? (m_word = next + 1) : end;
    }
    m_open.back().waiting = false;
    return at;
}

Path LooseReader::pathOf(std::size_t index) const
{
    std::vector<PathStep> steps;
    for (std::size_t outer = 0; outer < index; ++outer) {
        const OpenCollection &one = m_open[outer];
        steps.push_back(one.isMap() ? PathStep::ofKey(std::string(one.key)) : PathStep::ofIndex(one.index));
    }
    return Path(std::move(steps));
}

Path LooseReader::pathInside() const
{
    return pathOf(m_open.size());
}

} // namespace podwright
