// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/replacement.h"

#include "yaml/scalarwriting.h"

namespace podwright {

ScalarContext Replacement::scalarContext(NodeId id) const
{
    const Node &node = m_context.node(id);
    ScalarContext context;
    context.inFlow = node.parent != NoNode && m_context.node(node.parent).inFlow;
    context.isKey = node.isKey;
    context.lineBreak = m_context.lineBreakAt(node.begin);
    context.style = node.kind == NodeKind::Scalar ? node.style : ScalarStyle::Plain;
    const int column = node.parent == NoNode ? 0 : m_context.node(node.parent).column;
    context.indent = column + m_context.style.step;
    if (node.style == ScalarStyle::Literal || node.style == ScalarStyle::Folded) {
        const std::size_t headerEnd = m_context.lineEnd(node.begin);
        context.blockHeader = m_context.text.substr(node.begin, headerEnd - node.begin);
        std::size_t content = m_context.nextLine(headerEnd);
        while (content < node.end && m_context.lineEnd(content) == content)
            content = m_context.nextLine(content);
        const std::size_t first = m_context.text.find_first_not_of(' ', content);
        if (content < node.end && first != std::string_view::npos && context.blockHeader.find_first_of("123456789") > 2)
            context.indent = static_cast<int>(first - content);
    }
    return context;
}

/// Puts the text in the place of the value; an empty value gets a blank in front.
EditList Replacement::writeAt(NodeId id, const std::string &text) const
{
    const Node &node = m_context.node(id);
    const bool written = node.end > node.begin;
    if (!written) {
        const char before = node.begin > 0 ? m_context.text[node.begin - 1] : ' ';
        return {{{node.begin, node.begin}, before == ' ' ? text : ' ' + text}};
    }
    const bool multiLine = text.find('\n') != std::string::npos;
    if (!multiLine || node.style == ScalarStyle::Literal || node.style == ScalarStyle::Folded)
        return minimiseEdits(m_context.text, {{{node.begin, node.end}, text}});
    // a comment behind the old value goes behind the new one's header
    const std::size_t lineEnd = m_context.lineEnd(node.end);
    const auto behind = m_context.text.substr(node.end, lineEnd - node.end);
    const std::size_t headerEnd = text.find_first_of("\r\n");
    return {{{node.begin, lineEnd}, text.substr(0, headerEnd) + std::string(behind) + text.substr(headerEnd)}};
}

std::vector<EditList> Replacement::scalar(NodeId id, const ScalarToWrite &scalar) const
{
    const Node &node = m_context.node(id);
    std::vector<EditList> ways;
    const bool collection = node.kind == NodeKind::Map || node.kind == NodeKind::Sequence;
    if (!collection) {
        ScalarContext context = scalarContext(id);
        // what ends the text without a line break has none under any header: the header may stay
        const bool endsText = node.end == m_context.text.size() && !m_context.text.ends_with('\n');
        for (const std::string &text : scalarCandidates(scalar, context)) {
            // a block scalar whose header carries a comment keeps it
            const std::size_t comment = context.blockHeader.find(" #");
            const std::size_t headerEnd = text.find_first_of("\r\n");
            if (!context.blockHeader.empty() && endsText && headerEnd != std::string::npos)
                ways.push_back(writeAt(id, std::string(context.blockHeader) + text.substr(headerEnd)));
            if (comment != std::string_view::npos && headerEnd != std::string::npos)
                ways.push_back(writeAt(id,
                                       text.substr(0, headerEnd) + std::string(context.blockHeader.substr(comment))
                                           + text.substr(headerEnd)));
            else
                ways.push_back(writeAt(id, text));
        }
        if (!node.tag.empty() && node.anchor.empty() && node.props < node.begin) { // a tag that fits no more goes
            context.style = ScalarStyle::Plain;
            ways.push_back({{{node.props, node.end}, scalarCandidates(scalar, context).front()}});
        }
        return ways;
    }
    ScalarContext context;
    context.inFlow = node.parent != NoNode && m_context.node(node.parent).inFlow;
    for (const std::string &text : scalarCandidates(scalar, context)) {
        if (node.inFlow || node.parent == NoNode || node.afterIndicator == NoOffset
            || !m_context.startsLine(node.begin)) {
            ways.push_back({{{node.begin, node.end}, text}});
            continue;
        }
        const std::size_t linesBegin = m_context.lineStart(m_context.ownLinesStart(node.begin));
        const std::size_t breakBegin = m_context.breakBefore(linesBegin);
        ways.push_back({{{node.afterIndicator, node.afterIndicator}, ' ' + text},
                        {{breakBegin, m_context.lineEnd(node.end)}, {}}});
    }
    return ways;
}

EditList Replacement::collection(NodeId id, const NewValue &data, bool quoteAll) const
{
    const Node &node = m_context.node(id);
    const ValueRenderer write(m_context.style, m_context.lineBreakAt(node.begin), quoteAll);
    const bool empty = data.items.empty() && data.entries.empty();
    const bool flowParent = node.parent != NoNode && m_context.node(node.parent).inFlow;
    if (flowParent)
        return writeAt(id, write.flow(data));
    if (node.parent == NoNode)
        return {{{node.begin, node.end}, empty ? write.flow(data) : write.children(data, 0)}};
    const Node &parent = m_context.node(node.parent);
    const std::string text = write.valueBehind(data, parent.column, parent.kind == NodeKind::Sequence);
    const bool written = node.end > node.begin;
    const bool ownLine = written && m_context.startsLine(node.begin) && m_context.isBlockCollection(id);
    if (empty && !ownLine)
        return writeAt(id, write.flow(data));
    const std::size_t lineEnd = m_context.lineEnd(node.end);
    const std::size_t behind = node.afterIndicator;
    const bool properties = node.props < node.begin;
    if (properties || behind == NoOffset)
        return writeAt(id, write.flow(data));
    if (parent.kind == NodeKind::Sequence)
        return {{{behind, node.end}, text}};
    const std::size_t keyLineEnd = m_context.lineEnd(behind);
    if (ownLine) // the comment behind the key stays, the lines below are replaced
        return empty ? EditList{{{behind, behind}, text}, {{keyLineEnd, lineEnd}, {}}}
                     : EditList{{{keyLineEnd, lineEnd}, text}};
    if (lineEnd == node.end)
        return {{{behind, node.end}, text}};
    return {{{behind, node.end}, {}}, {{lineEnd, lineEnd}, text}};
}

std::vector<EditList> Replacement::key(NodeId id, std::string_view text) const
{
    const Node &node = m_context.node(id);
    ScalarContext context = scalarContext(id);
    context.isKey = true;
    std::vector<EditList> ways;
    for (const std::string &candidate : scalarCandidates({ValueKind::String, std::string(text)}, context))
        ways.push_back(minimiseEdits(m_context.text, {{{node.begin, node.end}, candidate}}));
    return ways;
}

} // namespace podwright
