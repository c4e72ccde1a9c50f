// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textrange.h"
#include "yaml/syntaxerror.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace podwright {

/// Reads a document that does not parse line by line and names what people get wrong: an unclosed quote, a tab, an
/// indentation that fits nothing, a key without a colon. It is asked only after the parser has refused the text, so
/// that a suspicion here is not an error by itself.
class FaultScanner {
public:
    FaultScanner(std::string_view text, TextRange document);
    std::vector<SyntaxError> scan();

private:
    struct Level {
        int column;
        bool sequence;
    };

    void scanLine(std::size_t begin, std::size_t end);
    void scanContent(std::size_t begin, std::size_t end);
    void scanEntry(std::size_t begin, std::size_t end);
    void checkIndentation(std::size_t begin, std::size_t end);
    void checkValue(std::size_t begin, std::size_t end);
    std::size_t skipFlow(std::size_t begin, std::size_t end);
    std::size_t skipQuoted(std::size_t begin);
    std::size_t contentEnd(std::size_t begin, std::size_t end) const;
    std::size_t findColon(std::size_t begin, std::size_t end) const;
    void add(SyntaxErrorCode code, std::size_t begin, std::size_t end, std::string argument = {});
    char at(std::size_t offset) const { return offset < m_document.end ? m_text[offset] : '\0'; }

    std::string_view m_text;
    TextRange m_document;
    std::vector<SyntaxError> m_found;
    std::vector<Level> m_levels;
    std::size_t m_skipTo = 0; ///< lines before it lie inside a quoted or flow value
    int m_blockIndent = -1; ///< inside a block scalar: its parent's column
    int m_column = 0;
    bool m_valueOpen = false; ///< the line before ended with `key:` or a plain value that may go on
    bool m_plainOpen = false;
};

} // namespace podwright
