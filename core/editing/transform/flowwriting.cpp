// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/transform/flowwriting.h"

#include "editing/transform/commentscan.h"
#include "yaml/scalarreading.h"
#include "yaml/scalarwriting.h"

namespace podwright {

std::string FlowWriting::scalar(NodeId value) const
{
    const Node &node = m_context.node(value);
    const auto written = m_context.text.substr(node.begin, node.end - node.begin);
    if (node.kind == NodeKind::Alias)
        return std::string(written);
    if (written.empty())
        return node.isKey ? "''" : "null";
    const bool oneLine = written.find('\n') == std::string_view::npos;
    const bool quoted = node.style == ScalarStyle::SingleQuoted || node.style == ScalarStyle::DoubleQuoted;
    if (oneLine
        && (quoted
            || (node.style == ScalarStyle::Plain && written.find_first_of(",[]{}:?#") == std::string_view::npos)))
        return std::string(written);
    const ReadScalar read = readScalar(node.value, node.style == ScalarStyle::Plain, node.tag);
    if (read.kind != ValueKind::String)
        return std::string(node.value);
    ScalarContext context;
    context.inFlow = true;
    context.isKey = node.isKey;
    context.style = quoted ? node.style : ScalarStyle::Plain;
    return scalarCandidates({ValueKind::String, read.text}, context).front();
}

std::string FlowWriting::text(NodeId value) const
{
    const Node &node = m_context.node(value);
    std::string text(m_context.text.substr(node.props, node.begin - node.props));
    text.erase(text.find_last_not_of(" \t\r\n") + 1);
    if (!text.empty())
        text += ' ';
    if (node.kind != NodeKind::Map && node.kind != NodeKind::Sequence)
        return text + scalar(value);
    const bool map = node.kind == NodeKind::Map;
    text += map ? '{' : '[';
    for (NodeId child = node.firstChild; child != NoNode; child = m_context.node(child).next) {
        if (child != node.firstChild)
            text += ", ";
        text += this->text(child);
        if (map) {
            child = m_context.node(child).next;
            text += ": " + this->text(child);
        }
    }
    return text + (map ? '}' : ']');
}

Rewriting inFlowStyle(const PlanContext &context, NodeId node)
{
    const Node &block = context.node(node);
    const bool collection = block.kind == NodeKind::Map || block.kind == NodeKind::Sequence;
    if (!collection || block.isKey || block.explicitKey)
        return Rewriting::refused(EditRefusal::NothingHere);
    if (block.inFlow)
        return Rewriting::refused(EditRefusal::AlreadySo);
    const bool isRoot = block.parent == NoNode || block.afterIndicator == NoOffset;
    const std::size_t begin = isRoot ? block.props : block.afterIndicator;
    // a comment behind the key, or that of the last line, stays behind the bracket
    const std::size_t lineEnd = context.lineEnd(begin);
    const bool behindKey = !isRoot && lineEnd < block.begin;
    const GapComments gap = behindKey ? commentsInGap(context.text, {begin, lineEnd}) : GapComments();
    const bool atEnd = commentsInGap(context.text, {block.end, context.lineEnd(block.end)}).any();
    const bool besideProperties = gap.any() && block.props < lineEnd; // `key: &a # …`
    if (hasComments(context, node, {behindKey ? lineEnd : begin, block.end}) || (gap.any() && atEnd)
        || besideProperties)
        return Rewriting::refused(EditRefusal::CommentsInside);
    std::string text = FlowWriting(context).text(node);
    if (gap.any())
        text += ' ' + gap.behind;
    if (!isRoot)
        text.insert(0, 1, ' ');
    return {{{{{begin, block.end}, text}}}, EditRefusal::None, {}};
}

} // namespace podwright
