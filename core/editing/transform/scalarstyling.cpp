// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/transform/scalarstyling.h"

#include "editing/transform/commentscan.h"
#include "yaml/scalarreading.h"

#include <algorithm>

namespace podwright {

namespace {

constexpr std::size_t foldedWidth = 80;

bool isBlock(ScalarStyle style)
{
    return style == ScalarStyle::Literal || style == ScalarStyle::Folded;
}

/// Whether a text that was made for a style is in it.
bool isIn(const std::string &text, ScalarStyle style, const std::string &value)
{
    switch (style) {
    case ScalarStyle::SingleQuoted:
        return text.starts_with('\'');
    case ScalarStyle::DoubleQuoted:
        return text.starts_with('"');
    case ScalarStyle::Literal:
        return text.starts_with('|');
    case ScalarStyle::Folded:
        return text.starts_with('>');
    default:
        return text == value;
    }
}

/// A folded text with its long lines broken at single blanks, where folding joins them again.
std::string wrapped(const std::string &folded, std::size_t indent, std::string_view lineBreak)
{
    std::string text;
    std::size_t begin = 0;
    while (begin < folded.size()) {
        const std::size_t end = std::min(folded.find('\n', begin), folded.size());
        std::string line = folded.substr(begin, end - begin);
        begin = end + 1;
        const std::string lead(indent, ' ');
        const bool header = text.empty();
        const bool plain = line.size() > indent && line[indent] != ' ' && line[indent] != '\t';
        while (!header && plain && line.size() > indent + foldedWidth) {
            std::size_t at = line.rfind(' ', indent + foldedWidth);
            const auto single = [&line](std::size_t place) { return line[place - 1] != ' ' && line[place + 1] != ' '; };
            while (at != std::string::npos && at > indent && (at + 1 >= line.size() || !single(at)))
                at = line.rfind(' ', at - 1);
            if (at == std::string::npos || at <= indent)
                break;
            text += line.substr(0, at) + std::string(lineBreak);
            line = lead + line.substr(at + 1);
        }
        text += line;
        if (end < folded.size())
            text += '\n';
    }
    return text;
}

} // namespace

ScalarContext ScalarStyling::contextOf(const Node &node) const
{
    ScalarContext context;
    context.style = m_style;
    context.inFlow = node.parent != NoNode && m_context.node(node.parent).inFlow;
    context.isKey = node.isKey;
    context.lineBreak = m_context.lineBreakAt(node.begin);
    const int column = node.parent == NoNode ? 0 : m_context.node(node.parent).column;
    context.indent = column + m_context.style.step;
    return context;
}

std::vector<std::string> ScalarStyling::texts(const Node &node, const std::string &value) const
{
    const ScalarContext context = contextOf(node);
    std::vector<std::string> found;
    const auto all = scalarCandidates({ValueKind::String, value}, context);
    const auto wanted =
        std::find_if(all.begin(), all.end(), [&](const std::string &text) { return isIn(text, m_style, value); });
    if (wanted == all.end())
        return found;
    if (m_style == ScalarStyle::Folded)
        found.push_back(wrapped(*wanted, static_cast<std::size_t>(context.indent), context.lineBreak));
    found.push_back(*wanted);
    return found;
}

/// Comments behind the scalar go behind the header of a block text, and back.
TextEdit ScalarStyling::edit(NodeId id, const std::string &text) const
{
    const Node &node = m_context.node(id);
    const std::string header = headerComment(m_context, id);
    const std::size_t headerEnd = std::min(text.find_first_of("\r\n"), text.size());
    if (!header.empty())
        return {{node.begin, node.end}, text.substr(0, headerEnd) + ' ' + header + text.substr(headerEnd)};
    if (!isBlock(m_style) || isBlock(node.style))
        return {{node.begin, node.end}, text};
    const std::size_t lineEnd = m_context.lineEnd(node.end);
    std::string rest(m_context.text.substr(node.end, lineEnd - node.end));
    rest.erase(rest.find_last_not_of(' ') + 1);
    return {{node.begin, lineEnd}, text.substr(0, headerEnd) + rest + text.substr(headerEnd)};
}

std::vector<TextEdit> ScalarStyling::ways(NodeId id, EditRefusal &why) const
{
    const Node &node = m_context.node(id);
    const bool plain = node.style == ScalarStyle::Plain || node.style == ScalarStyle::Empty;
    why = EditRefusal::None;
    if (node.kind != NodeKind::Scalar || node.isKey)
        why = EditRefusal::ReadsDifferently;
    else if (!node.verified)
        why = EditRefusal::Unverified;
    else if (node.style == m_style)
        why = EditRefusal::AlreadySo;
    else if (isBlock(m_style) && node.parent != NoNode && m_context.node(node.parent).inFlow)
        why = EditRefusal::InsideFlow;
    if (why != EditRefusal::None)
        return {};
    const ReadScalar read = readScalar(node.value, plain, node.tag);
    const bool number = read.kind != ValueKind::String;
    const auto written = number ? std::vector<std::string>() : texts(node, read.text);
    std::vector<TextEdit> edits;
    edits.reserve(written.size());
    for (const std::string &text : written)
        edits.push_back(edit(id, text));
    if (edits.empty())
        why = number || m_style == ScalarStyle::Plain ? EditRefusal::ReadsDifferently : EditRefusal::NotRepresentable;
    return edits;
}

Rewriting restyled(const PlanContext &context, const std::vector<NodeId> &scalars, ScalarStyle style)
{
    const ScalarStyling styling(context, style);
    EditRefusal first = EditRefusal::None;
    std::vector<std::vector<TextEdit>> all;
    std::size_t most = 0;
    for (const NodeId id : scalars) {
        if (scalars.size() > 1 && isBlock(context.node(id).style) && !isBlock(style))
            continue;
        EditRefusal why = EditRefusal::None;
        auto ways = styling.ways(id, why);
        if (ways.empty()) {
            first = first == EditRefusal::None || first == EditRefusal::AlreadySo ? why : first;
            continue;
        }
        most = std::max(most, ways.size());
        all.push_back(std::move(ways));
    }
    if (all.empty())
        return Rewriting::refused(first == EditRefusal::None ? EditRefusal::ReadsDifferently : first);
    Rewriting made;
    for (std::size_t way = 0; way < most; ++way) {
        EditList edits;
        for (const auto &ways : all)
            edits.push_back(ways[std::min(way, ways.size() - 1)]);
        made.ways.push_back(std::move(edits));
    }
    // a block text that comes to stand last may need the line break that the text ends without
    if (isBlock(style) && made.ways.front().back().range.end == context.text.size()) {
        EditList withBreak = made.ways.front();
        withBreak.back().text += context.lineBreakAt(context.text.size());
        made.ways.push_back(std::move(withBreak));
    }
    return made;
}

} // namespace podwright
