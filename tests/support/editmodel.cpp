// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/editmodel.h"

#include <algorithm>
#include <array>

namespace podwright {

namespace {

using Kind = TriedEdit::Kind;

constexpr std::array<const char *, 18> texts = {
    "x",   "yes",  "0644",         "",      "a: b",          "- x", "中文", "it's", "\"q\"", " lead",
    "#no", "null", "two\nlines\n", "tail ", "a\n\n  deep\n", "1.5", "*x",   "a #b"};
const std::string freshKey = "new-key";

NewValue valueOf(int choice)
{
    if (choice % 5 == 0)
        return NewValue::integer("0755");
    if (choice % 7 == 0)
        return NewValue::boolean(true);
    return NewValue::string(texts[static_cast<std::size_t>(choice) % texts.size()]);
}

/// Kubernetes reads 0755 as 493.
NewValue readValue(int choice)
{
    return choice % 5 == 0 ? NewValue::integer("493") : valueOf(choice);
}

NewValue mapOf(const NewValue &value)
{
    return NewValue::map({{"a", value}, {"b", NewValue::list({value, NewValue::string("z")})}});
}

NewValue &find(NewValue &data, const Path &path)
{
    NewValue *at = &data;
    for (const PathStep &step : path.steps()) {
        if (step.kind == PathStep::Kind::Index) {
            at = &at->items.at(step.index);
            continue;
        }
        at = &std::find_if(at->entries.begin(), at->entries.end(), [&](const auto &entry) {
                  return entry.first == step.key;
              })->second;
    }
    return *at;
}

void erase(NewValue &data, const Path &path)
{
    NewValue &parent = find(data, path.parent());
    if (path.last().kind == PathStep::Kind::Index)
        parent.items.erase(parent.items.begin() + static_cast<std::ptrdiff_t>(path.last().index));
    else
        std::erase_if(parent.entries, [&](const auto &entry) { return entry.first == path.last().key; });
}

bool isEmpty(const NewValue &value)
{
    return value.isCollection() && value.items.empty() && value.entries.empty();
}

std::size_t indexOf(const TriedEdit &edit, std::size_t count)
{
    return std::min<std::size_t>(static_cast<std::size_t>(edit.choice) % 4, count);
}

NewValue itemOf(int choice, const NewValue &value)
{
    return choice % 2 ? value : NewValue::map({{"name", value}, {"more", NewValue::list({value})}});
}

} // namespace

TriedEdit TriedEdit::random(PodGenerator &generator, const SyntaxTree &tree)
{
    TriedEdit edit;
    edit.kind = static_cast<Kind>(generator.number(static_cast<int>(Kind::Member) + 1));
    edit.choice = generator.number(5000);
    edit.node = static_cast<NodeId>(generator.number(static_cast<int>(tree.size())));
    for (std::size_t index = 0; index < tree.documents().size(); ++index) {
        if (tree.node(edit.node).begin >= tree.documents()[index].begin)
            edit.document = index;
    }
    if (!edit.fits(tree))
        edit.node = NoNode;
    return edit;
}

bool TriedEdit::fits(const SyntaxTree &tree) const
{
    const Node &at = tree.node(node);
    if (at.isKey || at.parent == NoNode || at.kind == NodeKind::Alias)
        return false;
    const bool list = at.kind == NodeKind::Sequence;
    switch (kind) {
    case Kind::InsertItem:
    case Kind::InsertYaml:
        return list;
    case Kind::Move:
        return list && at.childCount > 1;
    case Kind::InsertKey:
        return at.kind == NodeKind::Map && tree.child(node, freshKey) == NoNode;
    case Kind::Rename:
    case Kind::Member:
        return tree.keyOf(node) != NoNode;
    case Kind::MoveEntry: // one level up
        return tree.keyOf(node) != NoNode && tree.node(at.parent).parent != NoNode && tree.keyOf(at.parent) != NoNode
            && tree.child(tree.node(at.parent).parent, tree.node(tree.keyOf(node)).value) == NoNode;
    default:
        return true;
    }
}

std::string TriedEdit::describe(const SyntaxTree &tree) const
{
    static constexpr std::array names = {"set",         "set map", "remove",     "prune",  "insert item", "insert key",
                                         "insert yaml", "move",    "move entry", "rename", "member"};
    return std::string(names[static_cast<std::size_t>(kind)]) + " at " + pathOfNode(tree, node).toString() + " (choice "
        + std::to_string(choice) + ", document " + std::to_string(document) + ")";
}

Path pathOfNode(const SyntaxTree &tree, NodeId node)
{
    std::vector<PathStep> steps;
    for (NodeId parent = tree.node(node).parent; parent != NoNode; node = parent, parent = tree.node(node).parent) {
        if (const NodeId key = tree.keyOf(node); key != NoNode) {
            steps.insert(steps.begin(), PathStep::ofKey(std::string(tree.node(key).value)));
            continue;
        }
        std::size_t index = 0;
        for (NodeId item = tree.node(parent).firstChild; item != node; item = tree.node(item).next)
            ++index;
        steps.insert(steps.begin(), PathStep::ofIndex(index));
    }
    return Path(std::move(steps));
}

PlannedEdit planOf(const EditPlanner &planner, const SyntaxTree &tree, const TriedEdit &edit)
{
    const Path path = pathOfNode(tree, edit.node);
    const NewValue value = valueOf(edit.choice);
    const std::size_t count = tree.node(edit.node).childCount;
    switch (edit.kind) {
    case Kind::Set:
        return planner.set(path, value);
    case Kind::SetMap:
        return planner.set(path, mapOf(value));
    case Kind::Remove:
    case Kind::Prune:
        return planner.remove(path, edit.kind == Kind::Prune);
    case Kind::InsertItem:
        return planner.insertItem(path, itemOf(edit.choice, value), indexOf(edit, count));
    case Kind::InsertKey:
        return planner.set(path.child(freshKey), itemOf(edit.choice, value));
    case Kind::InsertYaml:
        return planner.insertYaml(path, edit.choice % 2 ? "p: 1 # yes\n# own\nq:\n- r\n" : "{p: 1, q: [r]}",
                                  indexOf(edit, count));
    case Kind::Move:
        return planner.moveItem(path, edit.choice % count, static_cast<std::size_t>(edit.choice / 64) % count);
    case Kind::MoveEntry:
        return planner.moveEntry(path, path.parent().parent());
    case Kind::Rename:
        return planner.renameKey(path, "renamed key");
    case Kind::Member:
        return planner.changeMember(path.parent(), path.last().key, "member", mapOf(value));
    }
    return {};
}

NewValue intendedData(NewValue data, const SyntaxTree &tree, const TriedEdit &edit)
{
    Path path = pathOfNode(tree, edit.node);
    NewValue &at = find(data, path);
    const NewValue value = readValue(edit.choice);
    const auto rename = [&](const char *name) -> NewValue & {
        for (auto &entry : find(data, path.parent()).entries) {
            if (entry.first == path.last().key) {
                entry.first = name;
                return entry.second;
            }
        }
        return data;
    };
    switch (edit.kind) {
    case Kind::Set:
        at = value;
        break;
    case Kind::SetMap:
        at = mapOf(value);
        break;
    case Kind::Remove:
        erase(data, path);
        break;
    case Kind::Prune:
        erase(data, path);
        for (path = path.parent(); !path.isEmpty() && isEmpty(find(data, path)); path = path.parent())
            erase(data, path);
        break;
    case Kind::InsertItem:
        at.items.insert(at.items.begin() + static_cast<std::ptrdiff_t>(indexOf(edit, at.items.size())),
                        itemOf(edit.choice, value));
        break;
    case Kind::InsertKey:
        at.entries.emplace_back(freshKey, itemOf(edit.choice, value));
        break;
    case Kind::InsertYaml:
        at.items.insert(at.items.begin() + static_cast<std::ptrdiff_t>(indexOf(edit, at.items.size())),
                        NewValue::map({{"p", NewValue::integer("1")}, {"q", NewValue::list({NewValue::string("r")})}}));
        break;
    case Kind::Move: {
        const std::size_t count = at.items.size();
        const NewValue moved = at.items[static_cast<std::size_t>(edit.choice) % count];
        at.items.erase(at.items.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(edit.choice) % count));
        at.items.insert(
            at.items.begin() + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(edit.choice / 64) % count), moved);
        break;
    }
    case Kind::MoveEntry: {
        const NewValue moved = at;
        erase(data, path);
        find(data, path.parent().parent()).entries.emplace_back(path.last().key, moved);
        break;
    }
    case Kind::Rename:
        rename("renamed key");
        break;
    case Kind::Member:
        rename("member") = mapOf(value);
        break;
    }
    return data;
}

NewValue sortedKeys(NewValue data)
{
    for (NewValue &item : data.items)
        item = sortedKeys(item);
    for (auto &entry : data.entries)
        entry.second = sortedKeys(entry.second);
    std::sort(data.entries.begin(), data.entries.end(),
              [](const auto &left, const auto &right) { return left.first < right.first; });
    return data;
}

} // namespace podwright
