// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textrange.h"

#include <string_view>
#include <vector>

namespace podwright {

/// One line of a text that may be broken, as a reader sees it. What looks like a blank counts as one.
struct TextLine {
    TextRange range; ///< without the line break
    std::size_t content = 0; ///< behind the indentation
    std::size_t value = 0; ///< behind list dashes and the key with its colon; the content where there is no key
    std::size_t contentEnd = 0; ///< before the blanks and the comment at the end
    std::vector<TextRange> open; ///< of [content, contentEnd) what is outside of quotes
    bool isText = false; ///< inside a block scalar or a quoted value over several lines: nothing here is YAML's
    bool isEmpty() const { return content >= contentEnd; }
    std::size_t column() const { return content - range.begin; } ///< in bytes
};

/// Reads a text line by line without judging it: tells YAML's own characters from comments, quoted values and blocks
/// of text, also where the document is broken. Line breaks are LF and CR LF.
std::vector<TextLine> readTextLines(std::string_view text);

} // namespace podwright
