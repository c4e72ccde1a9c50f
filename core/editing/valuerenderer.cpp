// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/valuerenderer.h"

#include "yaml/scalarwriting.h"

namespace podwright {

ValueRenderer::ValueRenderer(const LayoutStyle &style, std::string_view lineBreak, bool quoteAll)
    : m_style(style)
    , m_lineBreak(lineBreak)
    , m_quoteAll(quoteAll)
{
}

std::string ValueRenderer::newLine(int column) const
{
    return std::string(m_lineBreak) + std::string(static_cast<std::size_t>(column), ' ');
}

std::string ValueRenderer::scalar(const NewValue &value, bool inFlow, int indent) const
{
    ScalarContext context;
    context.inFlow = inFlow;
    context.indent = indent;
    context.lineBreak = m_lineBreak;
    const auto candidates = scalarCandidates({value.kind, value.text}, context);
    return m_quoteAll ? candidates.back() : candidates.front();
}

std::string ValueRenderer::key(std::string_view key, bool inFlow) const
{
    ScalarContext context;
    context.inFlow = inFlow;
    context.isKey = true;
    return scalarCandidates({ValueKind::String, std::string(key)}, context).front();
}

std::string ValueRenderer::flow(const NewValue &value) const
{
    std::string text;
    if (value.kind == ValueKind::List) {
        for (const NewValue &item : value.items)
            text += (text.empty() ? "" : ", ") + flow(item);
        return '[' + text + ']';
    }
    if (value.kind == ValueKind::Map) {
        for (const auto &[name, child] : value.entries)
            text += (text.empty() ? "" : ", ") + flowEntry(name, child);
        return '{' + text + '}';
    }
    return scalar(value, true, 0);
}

std::string ValueRenderer::flowEntry(std::string_view name, const NewValue &value) const
{
    return key(name, true) + ": " + flow(value);
}

std::string ValueRenderer::children(const NewValue &value, int column) const
{
    std::string text;
    for (const NewValue &child : value.items)
        text += (text.empty() ? "" : newLine(column)) + item(child, column);
    for (const auto &[name, child] : value.entries)
        text += (text.empty() ? "" : newLine(column)) + entry(name, child, column);
    return text;
}

std::string ValueRenderer::entry(std::string_view name, const NewValue &value, int column) const
{
    return key(name, false) + ':' + valueBehind(value, column, false);
}

std::string ValueRenderer::item(const NewValue &value, int column) const
{
    return '-' + valueBehind(value, column, true);
}

std::string ValueRenderer::valueBehind(const NewValue &value, int column, bool behindDash) const
{
    const bool empty = value.items.empty() && value.entries.empty();
    if (value.kind == ValueKind::Null)
        return {};
    if (!value.isCollection() || empty)
        return ' ' + (value.isCollection() ? flow(value) : scalar(value, false, column + m_style.step));
    if (behindDash) // the children begin on the dash's line, two columns further
        return ' ' + children(value, column + 2);
    const bool indentless = value.kind == ValueKind::List && m_style.indentlessLists;
    const int inner = indentless ? column : column + m_style.step;
    return newLine(inner) + children(value, inner);
}

std::string indentLines(std::string_view yaml, int column, std::string_view lineBreak)
{
    std::string text;
    std::size_t begin = 0;
    while (begin <= yaml.size()) {
        const std::size_t end = std::min(yaml.find('\n', begin), yaml.size());
        std::string_view line = yaml.substr(begin, end - begin);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (begin > 0)
            text += lineBreak;
        if (begin > 0 && !line.empty())
            text.append(static_cast<std::size_t>(column), ' ');
        text += line;
        begin = end + 1;
    }
    return text;
}

} // namespace podwright
