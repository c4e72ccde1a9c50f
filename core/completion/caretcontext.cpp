// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/caretcontext.h"

#include "completion/loosereader.h"

#include <algorithm>

namespace podwright {

namespace {

bool isWordByte(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || c == '.' || c == '/' || (c & 0x80);
}

/// Keys of the block map in this column in the lines from here on.
void addKeysBelow(std::string_view text, std::size_t at, int column, std::vector<std::string> &keys)
{
    while (at < text.size()) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::size_t content = LooseReader::skipBlanks(text, at, end);
        const int indent = static_cast<int>(content - at);
        const bool empty = content >= end || text[content] == '#' || text[content] == '\r';
        if (!empty && (indent < column || text.substr(at, 3) == "---"))
            return;
        LooseKey key;
        if (!empty && indent == column && !LooseReader::isDash(text, content, end)
            && LooseReader::findKey(text, content, end, key))
            keys.emplace_back(key.name);
        at = end + 1;
    }
}

/// Finds the contexts of one caret.
class ContextFinder {
public:
    ContextFinder(std::string_view text, std::size_t caret)
        : m_text(text)
        , m_caret(std::min(caret, text.size()))
        , m_reader(text)
    {
        const std::size_t before = m_caret == 0 ? std::string_view::npos : text.rfind('\n', m_caret - 1);
        m_lineBegin = before == std::string_view::npos ? 0 : before + 1;
        m_lineEnd = std::min(text.find('\n', m_caret), text.size());
        if (m_lineEnd > m_lineBegin && text[m_lineEnd - 1] == '\r')
            m_lineEnd = std::max(m_caret, m_lineEnd - 1);
    }

    std::vector<CaretContext> find();

private:
    void findInBlock(std::size_t content);
    void findBehindDash(std::size_t at);
    void findByColumn(int column, std::size_t wordBegin, bool hasColon);
    void findInValue();
    void findInFlow();
    CaretContext begun(CaretContext::Kind kind, std::size_t wordBegin) const;
    void addKey(const Path &path, int column, std::size_t wordBegin, std::string lead, bool hasColon,
                const OpenCollection *map);
    void addValue(const Path &path, std::size_t wordBegin, std::string lead = {});
    std::size_t scalarEnd() const;
    std::size_t wordEnd(std::size_t begin) const;
    int columnOf(std::size_t offset) const { return static_cast<int>(offset - m_lineBegin); }

    std::string_view m_text;
    std::size_t m_caret;
    std::size_t m_lineBegin;
    std::size_t m_lineEnd;
    LooseReader m_reader;
    std::vector<CaretContext> m_found;
};

std::vector<CaretContext> ContextFinder::find()
{
    m_reader.readLinesUpTo(m_lineBegin);
    const std::size_t content = LooseReader::skipBlanks(m_text, m_lineBegin, m_lineEnd);
    if (m_reader.quote() && m_reader.inFlow()) {
        const std::size_t behind = m_reader.readQuoted(m_lineBegin, m_caret);
        if (behind == std::string_view::npos)
            return {};
        m_reader.readFlow(behind, m_caret);
        findInFlow();
    } else if (m_reader.quote()) {
        return {};
    } else if (m_reader.inFlow()) {
        m_reader.readFlow(m_lineBegin, m_caret);
        findInFlow();
    } else {
        const bool blank = content >= m_lineEnd;
        const int column = blank ? columnOf(m_caret) : columnOf(content);
        if (!m_reader.inBlockScalar(column) && m_text.substr(m_lineBegin, 3) != "---"
            && (blank || m_text[content] != '#') && (blank || m_caret >= content))
            findInBlock(blank ? m_caret : content);
    }
    return std::move(m_found);
}

void ContextFinder::findInBlock(std::size_t at)
{
    const int indent = columnOf(at);
    if (at >= m_lineEnd) {
        findByColumn(indent, at, false);
        return;
    }
    if (LooseReader::isDash(m_text, at, m_lineEnd)) {
        m_reader.popTo(indent, true);
        while (LooseReader::isDash(m_text, at, m_lineEnd) && at < m_caret) {
            m_reader.enterItem(columnOf(at));
            const std::size_t next = LooseReader::skipBlanks(m_text, at + 1, m_lineEnd);
            if (m_caret == at + 1 && next > m_caret)
                return;
            at = std::min(next, std::max(m_caret, at + 1));
        }
        if (m_caret >= at)
            findBehindDash(at);
        return;
    }
    LooseKey key;
    if (m_text[at] == '{' || m_text[at] == '[') {
        m_reader.popTo(indent, false);
        m_reader.readFlow(at, m_caret);
        findInFlow();
    } else if (!LooseReader::findKey(m_text, at, m_lineEnd, key)) {
        if (m_text.substr(at, m_caret - at).find(' ') == std::string_view::npos)
            findByColumn(indent, at, false);
    } else if (m_caret <= key.end) {
        findByColumn(indent, key.begin, true);
    } else if (m_caret >= key.behindColon) {
        m_reader.popTo(indent, false);
        m_reader.enterKey(indent, key.name);
        m_reader.readValue(key.behindColon, m_caret);
        findInValue();
    }
}

/// In `- word`, `- key: value`: keys of the item, or the item itself.
void ContextFinder::findBehindDash(std::size_t at)
{
    const bool bare = m_caret > 0 && m_text[m_caret - 1] == '-' && at == m_caret;
    LooseKey key;
    if (LooseReader::findKey(m_text, at, m_lineEnd, key)) {
        if (m_caret >= key.behindColon) {
            m_reader.enterKey(columnOf(at), key.name);
            m_reader.readValue(key.behindColon, m_caret);
            findInValue();
        } else if (m_caret <= key.end) {
            addKey(m_reader.pathInside(), columnOf(at), key.begin, {}, true, nullptr);
        }
        return;
    }
    if (at < m_lineEnd && (m_text[at] == '{' || m_text[at] == '[' || m_text[at] == '"' || m_text[at] == '\'')) {
        m_reader.readValue(at, m_caret);
        findInValue();
        return;
    }
    if (m_text.substr(at, m_caret - at).find(' ') != std::string_view::npos)
        return;
    addKey(m_reader.pathInside(), columnOf(at) + (bare ? 1 : 0), at, bare ? " " : "", false, nullptr);
    addValue(m_reader.pathInside(), at, bare ? " " : "");
}

/// The caret stands in or before the first word of a line: what can begin in its column.
void ContextFinder::findByColumn(int column, std::size_t wordBegin, bool hasColon)
{
    using Kind = OpenCollection::Kind;
    m_reader.popTo(column, true);
    const auto &open = m_reader.open();
    if (!open.empty() && open.back().kind == Kind::BlockList && open.back().column == column) {
        Path item = m_reader.pathOf(open.size() - 1).item(open.back().index + 1);
        if (!hasColon) {
            addKey(item, column + 2, wordBegin, "- ", false, nullptr);
            addValue(item, wordBegin, "- ");
        }
        m_reader.popTo(column, false);
    }
    if (open.empty()) {
        addKey({}, 0, column == 0 ? wordBegin : m_lineBegin, {}, hasColon, nullptr);
        m_found.back().misplaced = column != 0;
        return;
    }
    const OpenCollection &inner = open.back();
    const bool above = inner.kind == Kind::BlockMap && inner.column == column;
    if (inner.waiting && !hasColon) { // `key:` above: the first item of its list, or its only value
        addKey(m_reader.pathInside().item(0), column + 2, wordBegin, "- ", false, nullptr);
        addValue(m_reader.pathInside().item(0), wordBegin, "- ");
    }
    if (above)
        addKey(m_reader.pathOf(open.size() - 1), column, wordBegin, {}, hasColon, &inner);
    else if (inner.waiting)
        addKey(m_reader.pathInside(), column, wordBegin, {}, hasColon, nullptr);
    else if (inner.kind == Kind::BlockMap && !hasColon) {
        const std::string indentation(static_cast<std::size_t>(inner.column), ' ');
        addKey(m_reader.pathOf(open.size() - 1), inner.column, m_lineBegin, indentation, false, &inner);
        m_found.back().typed = std::string(m_text.substr(wordBegin, m_caret - wordBegin));
        m_found.back().misplaced = true;
    }
}

void ContextFinder::findInValue()
{
    if (m_reader.inComment())
        return;
    if (m_reader.inFlow()) {
        findInFlow();
        return;
    }
    const std::size_t begin = m_reader.wordBegin();
    const bool started = begin < m_caret;
    if (started && !m_reader.quote() && (m_text[begin] == '|' || m_text[begin] == '>' || m_text[begin] == '*'))
        return;
    if (!m_reader.quote() && started && m_text[begin - 1] == '"')
        return; // behind the closing quote
    addValue(m_reader.pathInside(), begin, m_text[m_caret - 1] == ':' && !started ? " " : "");
}

void ContextFinder::findInFlow()
{
    if (m_reader.inComment() || !m_reader.inFlow())
        return;
    const OpenCollection &inner = m_reader.open().back();
    const std::size_t begin = m_reader.wordBegin();
    const bool behindColon = m_caret > 0 && m_text[m_caret - 1] == ':';
    if (inner.isMap() && !m_reader.atValue()) {
        const Path path = m_reader.pathOf(m_reader.open().size() - 1);
        std::size_t behind = wordEnd(begin);
        if (m_reader.quote() && behind < m_text.size() && m_text[behind] == m_reader.quote())
            ++behind;
        const std::size_t next = LooseReader::skipBlanks(m_text, behind, m_text.size());
        addKey(path, inner.column, begin, {}, next < m_text.size() && m_text[next] == ':', nullptr);
        m_found.back().siblings.clear();
        for (const std::string_view key : m_reader.flowKeys(behind))
            m_found.back().siblings.emplace_back(key);
        return;
    }
    addValue(m_reader.pathInside(), begin, behindColon ? " " : "");
}

std::size_t ContextFinder::wordEnd(std::size_t begin) const
{
    std::size_t end = std::max(begin, m_caret);
    while (end < m_text.size() && isWordByte(m_text[end]))
        ++end;
    return end;
}

/// The end of the scalar at the caret.
std::size_t ContextFinder::scalarEnd() const
{
    if (m_reader.quote())
        return std::min(m_text.find(m_reader.quote(), m_caret), m_lineEnd);
    const std::size_t end = m_reader.inFlow() ? m_text.find_first_of(",]}\r\n", m_caret) : m_lineEnd;
    std::size_t last = std::min({end, m_text.find(" #", m_caret), m_lineEnd});
    while (last > m_caret && m_text[last - 1] == ' ')
        --last;
    return last;
}

CaretContext ContextFinder::begun(CaretContext::Kind kind, std::size_t wordBegin) const
{
    CaretContext context;
    context.kind = kind;
    context.document = m_reader.document();
    context.word = {wordBegin, m_caret};
    context.typed = std::string(m_text.substr(wordBegin, m_caret - wordBegin));
    context.inFlow = m_reader.inFlow();
    context.quoted = m_reader.quote() != 0;
    return context;
}

void ContextFinder::addKey(const Path &path, int column, std::size_t wordBegin, std::string lead, bool hasColon,
                           const OpenCollection *map)
{
    CaretContext context = begun(CaretContext::Kind::Key, wordBegin);
    context.path = path;
    context.column = column;
    context.lead = std::move(lead);
    context.hasColon = hasColon;
    context.word.end = wordEnd(wordBegin);
    if (map) {
        for (const std::string_view key : map->keys)
            context.siblings.emplace_back(key);
    }
    if (!context.inFlow && (context.lead.empty() || context.lead.front() != '-'))
        addKeysBelow(m_text, m_lineEnd + 1, column, context.siblings);
    m_found.push_back(std::move(context));
}

void ContextFinder::addValue(const Path &path, std::size_t wordBegin, std::string lead)
{
    CaretContext context = begun(CaretContext::Kind::Value, wordBegin);
    context.path = path;
    context.lead = std::move(lead);
    context.word.end = std::max(m_caret, scalarEnd());
    if (m_caret < wordBegin)
        return;
    m_found.push_back(std::move(context));
}

} // namespace

std::vector<CaretContext> caretContexts(std::string_view text, std::size_t caret)
{
    return ContextFinder(text, caret).find();
}

} // namespace podwright
