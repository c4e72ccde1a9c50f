// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/valuetree.h"

#include "yaml/valuereader.h"

#include <algorithm>

namespace podwright {

ValueRef ValueRef::operator[](std::string_view key) const
{
    if (!isMap())
        return {};
    for (const ValueRef child : *this) {
        if (child.value().key == key)
            return child;
    }
    return {};
}

ValueRef ValueRef::at(std::size_t index) const
{
    if (!isList() || index >= size())
        return {};
    Iterator child = begin();
    while (index-- > 0)
        ++child;
    return *child;
}

ValueRef ValueRef::at(const Path &path) const
{
    ValueRef value = *this;
    for (const PathStep &step : path.steps()) {
        if (step.kind == PathStep::Kind::Key) {
            value = value[step.key];
        } else if (step.kind == PathStep::Kind::Index) {
            value = value.at(step.index);
        } else {
            ValueRef found;
            for (const ValueRef item : value) {
                const ValueRef field = item[step.key];
                if (field && !found && field.value().text == step.value)
                    found = item;
            }
            value = found;
        }
        if (!value)
            return {};
    }
    return value;
}

ValueRef ValueRef::parent() const
{
    return exists() ? ValueRef(m_tree, value().parent) : ValueRef();
}

Path ValueRef::path() const
{
    std::vector<PathStep> steps;
    for (ValueRef at = *this; at && at.value().parent != NoValue; at = at.parent()) {
        if (at.parent().isMap()) {
            steps.push_back(PathStep::ofKey(std::string(at.key())));
            continue;
        }
        std::size_t index = 0;
        for (const ValueRef sibling : at.parent()) {
            if (sibling.id() == at.id())
                break;
            ++index;
        }
        steps.push_back(PathStep::ofIndex(index));
    }
    std::reverse(steps.begin(), steps.end());
    return Path(std::move(steps));
}

ValueTree ValueTree::read(const SyntaxTree &syntax, std::size_t document)
{
    ValueTree tree;
    ValueReader(syntax, tree).read(document);
    return tree;
}

ValueId ValueTree::append(ValueId parent, Value value)
{
    const auto id = static_cast<ValueId>(m_values.size());
    value.parent = parent;
    m_values.push_back(value);
    if (parent == NoValue)
        return id;
    Value &above = m_values[parent];
    if (above.firstChild == NoValue)
        above.firstChild = id;
    else
        m_values[above.lastChild].next = id;
    above.lastChild = id;
    ++above.childCount;
    return id;
}

void ValueTree::detach(ValueId child)
{
    const ValueId parent = m_values[child].parent;
    if (parent == NoValue)
        return;
    Value &above = m_values[parent];
    ValueId before = NoValue;
    for (ValueId id = above.firstChild; id != child; id = m_values[id].next)
        before = id;
    if (before == NoValue)
        above.firstChild = m_values[child].next;
    else
        m_values[before].next = m_values[child].next;
    if (above.lastChild == child)
        above.lastChild = before;
    m_values[child].next = NoValue;
    m_values[child].parent = NoValue;
    --above.childCount;
}

} // namespace podwright
