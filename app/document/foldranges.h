// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace podwright {

class LineIndex;
class SyntaxTree;

/// What can be folded, made from the tree, so that maps, lists and block scalars fold alike. Lines count from 0.
class FoldRanges {
public:
    struct Range {
        int first = 0; ///< stays visible
        int last = 0;
        int parent = -1; ///< index of the range around it
    };

    FoldRanges() = default;
    /// `size`: bytes of the text; entries that reach beyond it are left out.
    FoldRanges(const SyntaxTree &tree, const LineIndex &lines, std::size_t size);

    const std::vector<Range> &ranges() const { return m_ranges; } ///< by first line, one for each
    /// The range that begins on the line, null if none does.
    const Range *at(int line) const;
    /// First lines of the ranges around the line that begin above it, the outermost first.
    std::vector<int> parentsOf(int line) const;

private:
    std::vector<Range> m_ranges;
};

} // namespace podwright
