// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/transform/commentscan.h"

#include <algorithm>

namespace podwright {

namespace {

std::size_t findComment(std::string_view text, TextRange gap)
{
    for (std::size_t at = gap.begin; at < gap.end; ++at) {
        const bool begins = at == 0 || text[at - 1] == ' ' || text[at - 1] == '\t' || text[at - 1] == '\n'
            || text[at - 1] == ',' || text[at - 1] == '[' || text[at - 1] == '{';
        if (text[at] == '#' && begins)
            return at;
    }
    return NoOffset;
}

std::size_t endOfComment(std::string_view text, std::size_t begin, std::size_t limit)
{
    std::size_t end = std::min(text.find('\n', begin), limit);
    while (end > begin && (text[end - 1] == '\r' || text[end - 1] == ' '))
        --end;
    return end;
}

/// The last node of a subtree.
NodeId lastOf(const PlanContext &context, NodeId root)
{
    while (context.node(root).lastChild != NoNode)
        root = context.node(root).lastChild;
    return root;
}

bool isLeaf(const Node &node)
{
    return node.firstChild == NoNode && node.end > node.props;
}

} // namespace

GapComments commentsInGap(std::string_view text, TextRange gap)
{
    GapComments found;
    const std::size_t firstBreak = std::min(text.find('\n', gap.begin), gap.end);
    while (true) {
        const std::size_t begin = findComment(text, gap);
        if (begin == NoOffset)
            return found;
        const std::size_t end = endOfComment(text, begin, gap.end);
        std::string comment(text.substr(begin, end - begin));
        if (begin < firstBreak)
            found.behind = std::move(comment);
        else
            found.lines.push_back(std::move(comment));
        gap.begin = std::min(text.find('\n', begin), gap.end);
    }
}

bool hasComments(const PlanContext &context, NodeId root, TextRange range)
{
    std::size_t at = range.begin;
    for (NodeId id = root; id <= lastOf(context, root); ++id) {
        const Node &node = context.node(id);
        const bool emptyBrackets = node.firstChild == NoNode && node.inFlow && node.end > node.begin + 2
            && (node.kind == NodeKind::Map || node.kind == NodeKind::Sequence);
        if (!isLeaf(node) || emptyBrackets)
            continue;
        if (node.props > at && findComment(context.text, {at, node.props}) != NoOffset)
            return true;
        if (!headerComment(context, id).empty())
            return true;
        at = std::max(at, node.end);
    }
    return range.end > at && findComment(context.text, {at, range.end}) != NoOffset;
}

std::string headerComment(const PlanContext &context, NodeId scalar)
{
    const Node &node = context.node(scalar);
    if (node.style != ScalarStyle::Literal && node.style != ScalarStyle::Folded)
        return {};
    const std::size_t lineEnd = context.lineEnd(node.begin);
    const std::size_t begin = findComment(context.text, {node.begin, lineEnd});
    return begin == NoOffset
        ? std::string()
        : std::string(context.text.substr(begin, endOfComment(context.text, begin, lineEnd) - begin));
}

} // namespace podwright
