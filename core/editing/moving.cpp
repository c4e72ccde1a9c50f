// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/moving.h"

#include <algorithm>
#include <vector>

namespace podwright {

/// The bytes of an item that move: whole lines without the last break in block style, the value in flow style.
std::optional<TextRange> Moving::unit(NodeId item) const
{
    const TextRange entry = m_context.entryOf(item);
    if (m_context.node(m_context.node(item).parent).inFlow)
        return TextRange{m_context.node(item).props, entry.end};
    if (!m_context.startsLine(entry.begin))
        return std::nullopt;
    return TextRange{m_context.ownLinesStart(entry.begin), m_context.entryLineEnd(item)};
}

std::optional<EditList> Moving::item(NodeId list, std::size_t from, std::size_t to) const
{
    std::vector<TextRange> units;
    for (NodeId id = m_context.node(list).firstChild; id != NoNode; id = m_context.node(id).next) {
        const auto range = unit(id);
        if (!range)
            return std::nullopt;
        units.push_back(*range);
    }
    std::vector<std::size_t> order(units.size());
    for (std::size_t index = 0; index < order.size(); ++index)
        order[index] = index;
    const auto first = order.begin() + static_cast<std::ptrdiff_t>(std::min(from, to));
    const auto last = order.begin() + static_cast<std::ptrdiff_t>(std::max(from, to)) + 1;
    std::rotate(first, from < to ? first + 1 : last - 1, last);
    EditList edits;
    for (std::size_t place = std::min(from, to); place <= std::max(from, to); ++place) {
        const TextRange source = units[order[place]];
        const auto bytes = m_context.text.substr(source.begin, source.length());
        if (bytes != m_context.text.substr(units[place].begin, units[place].length()))
            edits.push_back({units[place], std::string(bytes)});
    }
    return edits;
}

std::optional<TextEdit> Moving::copy(NodeId item) const
{
    const auto range = unit(item);
    if (!range)
        return std::nullopt;
    const bool inFlow = m_context.node(m_context.node(item).parent).inFlow;
    std::string text(inFlow ? std::string_view(", ") : m_context.lineBreakAt(range->begin));
    text += m_context.text.substr(range->begin, range->length());
    return TextEdit{{range->end, range->end}, std::move(text)};
}

std::optional<std::string> Moving::entryText(NodeId value) const
{
    const TextRange entry = m_context.entryOf(value);
    const int column = m_context.columnOf(entry.begin);
    const bool startsLine = m_context.startsLine(entry.begin);
    std::size_t at = startsLine ? m_context.ownLinesStart(entry.begin) : entry.begin;
    const std::size_t end = m_context.entryLineEnd(value);
    std::string text;
    while (at < end) {
        const std::size_t lineEnd = std::min(m_context.lineEnd(at), end);
        const std::size_t lineStart = m_context.lineStart(at);
        const std::size_t content = std::min(m_context.text.find_first_not_of(' ', lineStart), lineEnd);
        const std::size_t cut = std::min(lineStart + static_cast<std::size_t>(column), content);
        const std::size_t begin = at > lineStart ? at : cut;
        text.append(m_context.text.substr(begin, lineEnd - begin));
        at = m_context.nextLine(lineEnd);
        if (at < end)
            text += '\n';
    }
    return text;
}

} // namespace podwright
