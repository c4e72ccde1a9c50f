// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/foldranges.h"

#include "text/lineindex.h"
#include "yaml/syntaxtree.h"

#include <algorithm>
#include <map>

namespace podwright {

FoldRanges::FoldRanges(const SyntaxTree &tree, const LineIndex &lines, std::size_t size)
{
    std::map<int, int> lastByFirst;
    for (NodeId id = 0; id < tree.size(); ++id) {
        const Node &node = tree.node(id);
        if (node.isKey || node.entryBegin == NoOffset || node.end > size)
            continue;
        const int first = lines.lineOf(node.entryBegin);
        const int last = lines.lineOf(node.end > node.entryBegin ? node.end - 1 : node.end);
        if (last > first)
            lastByFirst[first] = std::max(lastByFirst[first], last);
    }
    m_ranges.reserve(lastByFirst.size());
    int parent = -1;
    for (const auto &[first, last] : lastByFirst) {
        while (parent >= 0 && m_ranges[static_cast<std::size_t>(parent)].last < first)
            parent = m_ranges[static_cast<std::size_t>(parent)].parent;
        m_ranges.push_back({first, last, parent});
        parent = static_cast<int>(m_ranges.size()) - 1;
    }
}

const FoldRanges::Range *FoldRanges::at(int line) const
{
    const auto found = std::lower_bound(m_ranges.begin(), m_ranges.end(), line,
                                        [](const Range &range, int wanted) { return range.first < wanted; });
    return found != m_ranges.end() && found->first == line ? &*found : nullptr;
}

std::vector<int> FoldRanges::parentsOf(int line) const
{
    std::vector<int> parents;
    const auto behind = std::lower_bound(m_ranges.begin(), m_ranges.end(), line,
                                         [](const Range &range, int wanted) { return range.first < wanted; });
    for (int index = static_cast<int>(behind - m_ranges.begin()) - 1; index >= 0;) {
        const Range &range = m_ranges[static_cast<std::size_t>(index)];
        if (range.last >= line)
            parents.push_back(range.first);
        index = range.parent;
    }
    std::reverse(parents.begin(), parents.end());
    return parents;
}

} // namespace podwright
