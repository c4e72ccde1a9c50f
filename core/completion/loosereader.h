// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/path.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace podwright {

/// A collection that is open at a place of a text.
struct OpenCollection {
    enum class Kind { BlockMap, BlockList, FlowMap, FlowList };
    Kind kind = Kind::BlockMap;
    int column = 0; ///< of its keys or dashes; flow: that of the block collection around
    std::string_view key; ///< maps: the last key read
    bool waiting = false; ///< the last key or dash has no value yet
    std::size_t index = 0; ///< lists: of the last item
    std::vector<std::string_view> keys; ///< maps: all keys read

    bool isMap() const { return kind == Kind::BlockMap || kind == Kind::FlowMap; }
    bool isFlow() const { return kind == Kind::FlowMap || kind == Kind::FlowList; }
};

/// A key of a block map: `name:`, quotes left out.
struct LooseKey {
    std::string_view name;
    std::size_t begin = 0;
    std::size_t end = 0; ///< of the name
    std::size_t behindColon = 0;
};

/// Reads YAML line by line as far as indentation, dashes, colons, quotes and brackets go; forgives everything. The text
/// must outlive it.
class LooseReader {
public:
    explicit LooseReader(std::string_view text)
        : m_text(text)
    {
    }

    /// Reads the whole lines in front of the line that begins here.
    void readLinesUpTo(std::size_t lineStart);
    /// Reads flow text in [begin, end); `end` may cut anything.
    void readFlow(std::size_t begin, std::size_t end);
    /// All keys of the innermost flow map, those read and those from here to its end.
    std::vector<std::string_view> flowKeys(std::size_t from) const;
    /// Reads on in a text in quotes; the offset behind the closing one, or npos.
    std::size_t readQuoted(std::size_t begin, std::size_t end);
    /// Reads a value in [begin, end) that may be cut there.
    void readValue(std::size_t begin, std::size_t end);

    /// Leaves what cannot go on in this column.
    void popTo(int column, bool dash);
    void pop() { m_open.pop_back(); }
    /// Goes on with (or begins) the block list with a dash in this column, or the map with a key there.
    void enterItem(int column);
    void enterKey(int column, std::string_view key);

    const std::vector<OpenCollection> &open() const { return m_open; }
    std::size_t document() const { return m_document; }
    bool inBlockScalar(int column) const { return m_scalarColumn != NoScalar && column > m_scalarColumn; }
    bool inFlow() const { return !m_open.empty() && m_open.back().isFlow(); }
    char quote() const { return m_quote; } ///< the open one, 0: none
    bool inComment() const { return m_comment; }
    std::size_t wordBegin() const { return m_word; } ///< of the flow scalar or quoted text read last
    bool atValue() const { return m_atValue; } ///< in a flow map: behind a colon

    /// Path of the collection with this index in open().
    Path pathOf(std::size_t index) const;
    /// Path of what comes next in the innermost collection: its last key or item.
    Path pathInside() const;

    static bool isDash(std::string_view text, std::size_t at, std::size_t end);
    /// The key at the begin of a block line, if there is one.
    static bool findKey(std::string_view text, std::size_t begin, std::size_t end, LooseKey &key);
    static std::size_t skipBlanks(std::string_view text, std::size_t at, std::size_t end);

private:
    void readLine(std::size_t begin, std::size_t end);
    void readBlockLine(std::size_t begin, std::size_t at, std::size_t end);
    bool readMarker(std::size_t begin, std::size_t end);
    void valueBegins();
    std::size_t readFlowScalar(std::size_t at, std::size_t end);
    void closeFlow();

    static constexpr int NoScalar = 1 << 20;
    std::string_view m_text;
    std::vector<OpenCollection> m_open;
    std::size_t m_document = 0;
    bool m_documentBegun = false;
    int m_scalarColumn = NoScalar; ///< a block scalar deeper than this is open
    char m_quote = 0;
    bool m_comment = false;
    bool m_atValue = false;
    std::size_t m_word = 0;
    std::size_t m_stopDepth = 0; ///< flow reading ends when this many collections are no longer open
    OpenCollection m_closed; ///< the flow collection that ended last
};

} // namespace podwright
