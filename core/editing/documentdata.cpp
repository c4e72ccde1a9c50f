// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/documentdata.h"

#include "yaml/scalarreading.h"

#include <algorithm>

namespace podwright {

namespace {

NewValue *childOf(NewValue &value, const PathStep &step)
{
    if (step.kind == PathStep::Kind::Key) {
        for (auto &[key, child] : value.entries) {
            if (key == step.key)
                return &child;
        }
        return nullptr;
    }
    if (step.kind == PathStep::Kind::Index)
        return step.index < value.items.size() ? &value.items[step.index] : nullptr;
    for (NewValue &item : value.items) {
        for (const auto &[key, child] : item.entries) {
            if (key == step.key && child.text == step.value)
                return &item;
        }
    }
    return nullptr;
}

NewValue *makeChild(NewValue &value, const PathStep &step)
{
    const ValueKind wanted = step.kind == PathStep::Kind::Key ? ValueKind::Map : ValueKind::List;
    if (value.kind == ValueKind::Null)
        value = {wanted, {}, {}, {}};
    if (value.kind != wanted)
        return nullptr;
    if (step.kind == PathStep::Kind::Key)
        return &value.entries.emplace_back(step.key, NewValue()).second;
    NewValue &item = value.items.emplace_back();
    if (step.kind == PathStep::Kind::Match)
        item = NewValue::map({{step.key, NewValue::string(step.value)}});
    return &item;
}

std::string canonicalText(ValueKind kind, bool boolean, std::string_view text)
{
    return kind == ValueKind::Bool ? (boolean ? "true" : "false") : std::string(text);
}

} // namespace

NewValue dataOf(ValueRef ref)
{
    NewValue data;
    if (!ref.exists())
        return data;
    data.kind = ref.kind();
    if (ref.isList()) {
        for (const ValueRef child : ref)
            data.items.push_back(dataOf(child));
    } else if (ref.isMap()) {
        for (const ValueRef child : ref)
            data.entries.emplace_back(std::string(child.key()), dataOf(child));
    } else if (!ref.isNull()) {
        data.text = canonicalText(ref.kind(), ref.value().boolean, ref.value().text);
    }
    return data;
}

std::optional<NewValue> canonical(const NewValue &value)
{
    NewValue data;
    data.kind = value.kind;
    for (const NewValue &item : value.items) {
        auto child = canonical(item);
        if (!child)
            return std::nullopt;
        data.items.push_back(*std::move(child));
    }
    for (const auto &[key, entry] : value.entries) {
        auto child = canonical(entry);
        if (!child)
            return std::nullopt;
        data.entries.emplace_back(key, *std::move(child));
    }
    if (value.kind == ValueKind::String) {
        data.text = value.text;
    } else if (value.kind != ValueKind::Null && !value.isCollection()) {
        const ReadScalar read = readScalar(value.text, true);
        const bool number = value.kind == ValueKind::Number && read.kind == ValueKind::Integer;
        if (read.infinite || (read.kind != value.kind && !number))
            return std::nullopt;
        data.kind = read.kind;
        data.text = canonicalText(read.kind, read.boolean, read.text);
    }
    return data;
}

NewValue writtenData(const SyntaxTree &tree, NodeId id)
{
    while (tree.node(id).kind == NodeKind::Alias)
        id = tree.node(id).aliasTarget;
    const Node &node = tree.node(id);
    NewValue data;
    if (node.kind == NodeKind::Sequence) {
        data.kind = ValueKind::List;
        for (NodeId item = node.firstChild; item != NoNode; item = tree.node(item).next)
            data.items.push_back(writtenData(tree, item));
    } else if (node.kind == NodeKind::Map) {
        data.kind = ValueKind::Map;
        for (NodeId key = node.firstChild; key != NoNode; key = tree.node(tree.node(key).next).next)
            data.entries.emplace_back(std::string(tree.node(key).value), writtenData(tree, tree.node(key).next));
    } else {
        const bool plain = node.style == ScalarStyle::Plain || node.style == ScalarStyle::Empty;
        const ReadScalar read = readScalar(node.value, plain, node.tag);
        data.kind = read.kind;
        data.text = read.kind == ValueKind::String ? read.text : std::string(node.value);
    }
    return data;
}

bool sameData(const NewValue &left, const NewValue &right)
{
    if (left.kind != right.kind || left.text != right.text || left.items.size() != right.items.size()
        || left.entries.size() != right.entries.size())
        return false;
    if (!std::equal(left.items.begin(), left.items.end(), right.items.begin(), sameData))
        return false;
    for (std::size_t index = 0; index < left.entries.size(); ++index) {
        const auto &[key, value] = left.entries[index];
        const auto same = [&key = key](const auto &entry) { return entry.first == key; };
        const auto found = index < right.entries.size() && right.entries[index].first == key
            ? right.entries.begin() + static_cast<std::ptrdiff_t>(index)
            : std::find_if(right.entries.begin(), right.entries.end(), same);
        if (found == right.entries.end() || !sameData(value, found->second))
            return false;
    }
    return true;
}

NewValue *dataAt(NewValue &root, const Path &path)
{
    NewValue *value = &root;
    for (const PathStep &step : path.steps()) {
        value = childOf(*value, step);
        if (!value)
            return nullptr;
    }
    return value;
}

bool setDataAt(NewValue &root, const Path &path, const NewValue &value)
{
    NewValue *at = &root;
    for (const PathStep &step : path.steps()) {
        NewValue *child = childOf(*at, step);
        if (!child)
            child = makeChild(*at, step);
        if (!child)
            return false;
        at = child;
    }
    *at = value;
    return true;
}

bool removeDataAt(NewValue &root, const Path &path)
{
    NewValue *parent = path.isEmpty() ? nullptr : dataAt(root, path.parent());
    NewValue *child = parent ? childOf(*parent, path.last()) : nullptr;
    if (!child)
        return false;
    if (parent->kind == ValueKind::List)
        parent->items.erase(parent->items.begin() + (child - parent->items.data()));
    else
        std::erase_if(parent->entries, [child](const auto &entry) { return &entry.second == child; });
    return true;
}

} // namespace podwright
