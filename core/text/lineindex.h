// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace podwright {

/// A place in a text for people and for Qt: everything counts from 0.
struct LineColumn {
    int line = 0;
    int column = 0; ///< in Unicode code points or in UTF-16 units, as the function that made it says

    bool operator==(const LineColumn &other) const = default;
};

/// Line starts of a UTF-8 text; the only place that does arithmetic between bytes, code points and UTF-16 units.
/// Lines end at LF, CR LF or a lone CR. The text must outlive the index. Offsets beyond the end mean the end.
class LineIndex {
public:
    explicit LineIndex(std::string_view text);

    int lineCount() const { return static_cast<int>(m_starts.size()); }
    int lineOf(std::size_t offset) const;
    std::size_t lineStart(int line) const;
    /// End of the line without its line break.
    std::size_t lineEnd(int line) const;

    LineColumn codePoints(std::size_t offset) const;
    LineColumn utf16(std::size_t offset) const;
    std::size_t offsetOfCodePoints(LineColumn place) const;
    std::size_t offsetOfUtf16(LineColumn place) const;

private:
    std::string_view m_text;
    std::vector<std::size_t> m_starts;
};

} // namespace podwright
