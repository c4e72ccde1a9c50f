// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/foldranges.h"

#include <algorithm>

namespace podwright {

std::map<int, int> foldRanges(const Snapshot &snapshot)
{
    std::map<int, int> ranges;
    const SyntaxTree &tree = snapshot.parsed.tree;
    for (NodeId id = 0; id < tree.size(); ++id) {
        const Node &node = tree.node(id);
        if (node.isKey || node.entryBegin == NoOffset || node.end > snapshot.text.size())
            continue;
        const int first = snapshot.lines.lineOf(node.entryBegin);
        const int last = snapshot.lines.lineOf(node.end > node.entryBegin ? node.end - 1 : node.end);
        if (last > first)
            ranges[first] = std::max(ranges[first], last);
    }
    return ranges;
}

} // namespace podwright
