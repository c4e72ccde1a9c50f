// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/rulecontext.h"

#include <algorithm>

namespace podwright {

namespace {

/// The path of `a.b` below another.
Path chain(Path path, std::string_view fields)
{
    for (std::size_t dot = fields.find('.'); dot != std::string_view::npos; dot = fields.find('.')) {
        path = path.child(fields.substr(0, dot));
        fields.remove_prefix(dot + 1);
    }
    return path.child(fields);
}

} // namespace

RuleContext::RuleContext(const SyntaxTree &syntax, const ValueTree &values, const PodPlace &place,
                         const RuleScope &scope, std::vector<Diagnostic> &found)
    : m_syntax(syntax)
    , m_values(values)
    , m_scope(scope)
    , m_object(values.root().at(place.object))
    , m_pod(values.root().at(place.root))
    , m_found(found)
{
}

void RuleContext::add(const Issue &issue, ValueRef value)
{
    Diagnostic one = made(issue, value);
    one.field = fieldPath(value);
    one.path = documentPath(value).toString();
    one.range = rangeOf(value);
    m_found.push_back(std::move(one));
}

void RuleContext::add(const Issue &issue, ValueRef map, std::string_view field)
{
    ValueRef owner = map;
    std::string_view rest = field;
    for (std::size_t dot = rest.find('.'); dot != std::string_view::npos; dot = rest.find('.')) {
        const ValueRef next = owner[rest.substr(0, dot)];
        if (!next)
            break;
        owner = next;
        rest.remove_prefix(dot + 1);
    }
    const ValueRef value = owner[rest];
    Diagnostic one = made(issue, value ? value : owner);
    one.field = fieldPath(map);
    one.field += (one.field.empty() ? "" : ".") + std::string(field);
    one.path = (value ? documentPath(value) : chain(documentPath(owner), rest)).toString();
    one.range = value && value.value().node != NoNode ? rangeOf(value) : headOf(owner);
    m_found.push_back(std::move(one));
}

void RuleContext::addKey(const Issue &issue, ValueRef map, std::string_view key)
{
    const ValueRef value = map[key];
    Diagnostic one = made(issue, value ? value : map);
    one.field = fieldPath(map) + '[' + std::string(key) + ']';
    one.path = documentPath(map).child(key).toString();
    one.range = value ? rangeOf(value) : headOf(map);
    m_found.push_back(std::move(one));
}

void RuleContext::addAt(const Issue &issue, std::string serverPath, ValueRef marked)
{
    Diagnostic one = made(issue, marked);
    one.field = std::move(serverPath);
    one.path = documentPath(marked).toString();
    one.range = rangeOf(marked);
    m_found.push_back(std::move(one));
}

void RuleContext::addAtKey(const Issue &issue, std::string serverPath, ValueRef entry)
{
    addAt(issue, std::move(serverPath), entry);
    m_found.back().range = headOf(entry);
}

void RuleContext::addAt(const Issue &issue, std::string serverPath, ValueRef map, std::string_view field)
{
    add(issue, map, field);
    m_found.back().field = std::move(serverPath);
}

/// Counted once for all items of a list: with very many findings in a long list each would count anew.
std::size_t RuleContext::indexOf(ValueRef item) const
{
    if (m_places.size() < m_values.size())
        m_places.resize(m_values.size(), 0);
    if (m_places[item.id()] == 0) {
        std::uint32_t place = 0;
        for (const ValueRef sibling : item.parent())
            m_places[sibling.id()] = ++place;
    }
    return m_places[item.id()] - 1;
}

Path RuleContext::documentPath(ValueRef value) const
{
    std::vector<PathStep> steps;
    for (ValueRef at = value; at && at.parent(); at = at.parent())
        steps.push_back(at.parent().isList() ? PathStep::ofIndex(indexOf(at)) : PathStep::ofKey(std::string(at.key())));
    std::reverse(steps.begin(), steps.end());
    return Path(std::move(steps));
}

std::string RuleContext::fieldPath(ValueRef value) const
{
    std::vector<std::string> steps;
    for (ValueRef at = value; at && at.id() != m_object.id() && at.parent(); at = at.parent())
        steps.push_back(at.parent().isList() ? '[' + std::to_string(indexOf(at)) + ']' : '.' + std::string(at.key()));
    std::string path;
    for (auto step = steps.rbegin(); step != steps.rend(); ++step)
        path += *step;
    return path.starts_with('.') ? path.substr(1) : path;
}

Diagnostic RuleContext::made(const Issue &issue, ValueRef) const
{
    Diagnostic one;
    one.severity = issue.severity;
    one.type = issue.type;
    one.rule = issue.rule;
    one.message = issue.message;
    one.arguments = issue.arguments;
    return one;
}

/// Scalars are marked whole; maps and lists, which may be long, at their head.
TextRange RuleContext::rangeOf(ValueRef value) const
{
    if (value && value.value().node != NoNode) {
        const Node &node = m_syntax.node(value.value().node);
        if (node.kind != NodeKind::Map && node.kind != NodeKind::Sequence)
            return node.begin == node.end ? headOf(value) : node.range();
    }
    return headOf(value);
}

/// The key above a value, or the first key or item inside it; of the nearest parent that stands in the text.
TextRange RuleContext::headOf(ValueRef value) const
{
    while (value && value.value().node == NoNode)
        value = value.parent();
    if (!value)
        return {};
    const Value &at = value.value();
    if (at.keyNode != NoNode)
        return m_syntax.node(at.keyNode).range();
    const Node *node = &m_syntax.node(at.node);
    while (node->firstChild != NoNode)
        node = &m_syntax.node(node->firstChild);
    return node->range();
}

} // namespace podwright
