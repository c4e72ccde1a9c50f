// SPDX-License-Identifier: GPL-3.0-or-later
// The plans of EditPlanner that move text or are made of several steps.
#include "editing/documentdata.h"
#include "editing/editplanner.h"
#include "editing/editsequence.h"
#include "editing/editverifier.h"
#include "editing/insertion.h"
#include "editing/moving.h"
#include "editing/plancontext.h"
#include "editing/removal.h"
#include "editing/replacement.h"
#include "yaml/scalarreading.h"

#include <algorithm>
#include <cctype>

namespace podwright {

namespace {

PlannedEdit refuse(EditRefusal refusal, const Path &path)
{
    return {{}, refusal, path.toString()};
}

/// Sets, removes and adds what differs between two maps.
void changeMap(EditSequence &sequence, const Path &path, const NewValue &present, const NewValue &value)
{
    for (const auto &[key, child] : present.entries) {
        const bool stays = std::any_of(value.entries.begin(), value.entries.end(),
                                       [&key = key](const auto &entry) { return entry.first == key; });
        const Path gone = path.child(key);
        if (!stays)
            sequence.add([gone](const EditPlanner &planner) { return planner.remove(gone); });
    }
    for (const auto &[key, child] : value.entries) {
        const Path target = path.child(key);
        sequence.add([target, &child = child](const EditPlanner &planner) { return planner.set(target, child); });
    }
}

/// Equal items at both ends stay untouched; between them items are set in place, then added or removed.
void changeList(EditSequence &sequence, const Path &path, const NewValue &present, const NewValue &value)
{
    const auto same = [](const NewValue &left, const NewValue &right) {
        const auto meant = canonical(right);
        return meant && sameData(left, *meant);
    };
    const std::size_t shorter = std::min(present.items.size(), value.items.size());
    std::size_t head = 0;
    while (head < shorter && same(present.items[head], value.items[head]))
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head
           && same(present.items[present.items.size() - 1 - tail], value.items[value.items.size() - 1 - tail]))
        ++tail;
    const std::size_t oldEnd = present.items.size() - tail;
    const std::size_t newEnd = value.items.size() - tail;
    for (std::size_t index = head; index < std::min(oldEnd, newEnd); ++index) {
        const Path item = path.item(index);
        sequence.add(
            [item, &data = value.items[index]](const EditPlanner &planner) { return planner.set(item, data); });
    }
    for (std::size_t index = oldEnd; index-- > newEnd;) {
        const Path item = path.item(index);
        sequence.add([item](const EditPlanner &planner) { return planner.remove(item); });
    }
    for (std::size_t index = oldEnd; index < newEnd; ++index) {
        sequence.add([path, index, &data = value.items[index]](const EditPlanner &planner) {
            return planner.insertItem(path, data, index);
        });
    }
}

/// The lines of an entry with another key in front of its value; empty (it is written anew then) for a key that needs
/// quotes or is written with `?`.
std::optional<std::string> withKey(const PlanContext &context, NodeId value, std::string lines, std::string_view key)
{
    const Node &old = context.node(context.tree.keyOf(value));
    const bool plain = std::all_of(key.begin(), key.end(),
                                   [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '-'; });
    if (old.explicitKey || !plain || key.empty() || !readsAsString(key))
        return std::nullopt;
    const std::size_t begin = context.entryOf(value).begin;
    const std::size_t from = context.startsLine(begin) ? context.ownLinesStart(begin) : begin;
    std::size_t at = 0; // of the line with the key; comments stand above it
    for (auto breaks = std::count(context.text.begin() + static_cast<std::ptrdiff_t>(from),
                                  context.text.begin() + static_cast<std::ptrdiff_t>(begin), '\n');
         breaks > 0; --breaks)
        at = lines.find('\n', at) + 1;
    at += old.begin - begin;
    return lines.replace(at, old.range().length(), key);
}

} // namespace

PlannedEdit EditPlanner::replaceChildren(const Path &path, const NewValue &value) const
{
    if (!m_dirty.empty())
        return refuse(EditRefusal::DirtyPlace, path);
    const PlanContext context(m_text, m_tree, m_document, m_order, m_indentlessLists);
    NewValue present = EditVerifier(context, m_dirty).present();
    const NewValue *old = dataAt(present, path);
    if (!old)
        return refuse(EditRefusal::NoSuchPath, path);
    EditSequence sequence(m_text, m_document, m_order, m_indentlessLists);
    if (value.kind == ValueKind::Map)
        changeMap(sequence, path, *old, value);
    else
        changeList(sequence, path, *old, value);
    return sequence.result();
}

PlannedEdit EditPlanner::insertYaml(const Path &place, std::string_view yaml, std::optional<std::size_t> index) const
{
    if (m_document >= m_tree.documents().size())
        return refuse(EditRefusal::TextBroken, place);
    std::string text(yaml.substr(0, yaml.find_last_not_of(" \t\r\n") + 1));
    const ParseResult parsed = parseYaml(text);
    if (!parsed.ok() || parsed.tree.documents().size() != 1 || parsed.tree.documents()[0].root == NoNode)
        return refuse(EditRefusal::NotRepresentable, place);
    const NodeId root = parsed.tree.documents()[0].root;
    const NewValue data = writtenData(parsed.tree, root);
    const auto meant = canonical(data);
    const PlanContext context(m_text, m_tree, m_document, m_order, m_indentlessLists);
    const Located at = locate(context, place);
    const bool intoMap =
        at.complete(place) && context.node(at.node).kind == NodeKind::Map && data.kind == ValueKind::Map;
    if (!meant)
        return refuse(EditRefusal::NotRepresentable, place);
    const bool block = !parsed.tree.node(root).inFlow && data.isCollection();
    if (!intoMap) {
        // what was written stays as it was written: a block in the list's columns, `{a: b}` on one line
        const bool raw = data.kind == ValueKind::Map && (!block || parsed.tree.node(root).column == 0);
        return insert(place, raw ? Insertable::rawItem(text, data) : Insertable::item(data), *meant, true, index);
    }
    EditSequence sequence(m_text, m_document, m_order, m_indentlessLists);
    const PlanContext source(text, parsed.tree, 0, m_order);
    for (const auto &[key, value] : data.entries) {
        const NodeId node = parsed.tree.child(root, key);
        const auto lines = block ? Moving(source).entryText(node) : std::nullopt;
        const auto part = canonical(value);
        const Insertable what = lines ? Insertable::rawEntry(key, *lines, value) : Insertable::entry(key, value);
        sequence.add([&](const EditPlanner &planner) { return planner.insert(place, what, *part, false, {}); });
    }
    return sequence.result();
}

PlannedEdit EditPlanner::insertItems(const Path &list, const std::vector<NewValue> &values) const
{
    std::vector<Step> single;
    single.reserve(values.size());
    for (const NewValue &value : values)
        single.push_back([&list, &value](const EditPlanner &planner) { return planner.insertItem(list, value); });
    if (m_document >= m_tree.documents().size() || values.size() < 2)
        return steps(single);
    const PlanContext context(m_text, m_tree, m_document, m_order, m_indentlessLists);
    const Located at = locate(context, list);
    if (!at.complete(list) || context.node(at.node).kind != NodeKind::Sequence || context.node(at.node).childCount == 0)
        return steps(single);
    const EditVerifier verifier(context, m_dirty);
    NewValue expected = verifier.present();
    EditList edits; // each item would go to the same place: their texts follow one another there
    for (const NewValue &value : values) {
        const auto meant = canonical(value);
        const auto ways = insertionWays(context, at.node, Insertable::item(value), true, {});
        if (!meant || ways.empty() || ways.front().size() != 1
            || (!edits.empty() && !(edits.front().range == ways.front().front().range)))
            return steps(single);
        dataAt(expected, list)->items.push_back(*meant);
        if (edits.empty())
            edits = ways.front();
        else
            edits.front().text += ways.front().front().text;
    }
    if (verifier.touchesDirty(edits))
        return refuse(EditRefusal::DirtyPlace, list);
    return verifier.leadsTo(edits, expected) ? PlannedEdit{edits, EditRefusal::None, {}} : steps(single);
}

PlannedEdit EditPlanner::duplicateItem(const Path &list, std::size_t index,
                                       const std::optional<std::string> &name) const
{
    if (name)
        return steps({[=](const EditPlanner &planner) { return planner.duplicateItem(list, index); },
                      [path = list.item(index + 1).child("name"), name = *name](const EditPlanner &planner) {
                          return planner.set(path, NewValue::string(name));
                      }});
    if (m_document >= m_tree.documents().size())
        return refuse(EditRefusal::TextBroken, list);
    const PlanContext context(m_text, m_tree, m_document, m_order, m_indentlessLists);
    const Located at = locate(context, list);
    if (!at.complete(list) || context.node(at.node).kind != NodeKind::Sequence)
        return refuse(EditRefusal::NotAList, list);
    const Located item = locate(context, list.item(index));
    if (!item.complete(list.item(index)))
        return refuse(EditRefusal::NoSuchPath, list.item(index));
    const EditVerifier verifier(context, m_dirty);
    NewValue expected = verifier.present();
    auto &items = dataAt(expected, list)->items;
    const NewValue copied = items[index];
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(index) + 1, copied);
    const auto copy = Moving(context).copy(item.node);
    if (copy && verifier.touchesDirty({*copy}))
        return refuse(EditRefusal::DirtyPlace, list);
    if (copy && verifier.leadsTo({*copy}, expected))
        return {{*copy}, EditRefusal::None, {}};
    return insertItem(list, writtenData(m_tree, item.node), index + 1);
}

PlannedEdit EditPlanner::moveItem(const Path &list, std::size_t from, std::size_t to) const
{
    if (m_document >= m_tree.documents().size())
        return refuse(EditRefusal::TextBroken, list);
    const PlanContext context(m_text, m_tree, m_document, m_order, m_indentlessLists);
    const Located at = locate(context, list);
    if (!at.complete(list) || context.node(at.node).kind != NodeKind::Sequence)
        return refuse(EditRefusal::NotAList, list);
    const std::size_t count = context.node(at.node).childCount;
    if (from >= count || to >= count)
        return refuse(EditRefusal::NoSuchPath, list.item(std::max(from, to)));
    const EditVerifier verifier(context, m_dirty);
    NewValue expected = verifier.present();
    auto &items = dataAt(expected, list)->items;
    NewValue moved = std::move(items[from]);
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(from));
    items.insert(items.begin() + static_cast<std::ptrdiff_t>(to), std::move(moved));
    const auto edits = from == to ? EditList() : Moving(context).item(at.node, from, to);
    if (!edits)
        return refuse(EditRefusal::NotRepresentable, list);
    if (verifier.touchesDirty(*edits))
        return refuse(EditRefusal::DirtyPlace, list);
    return verifier.leadsTo(*edits, expected) ? PlannedEdit{*edits, EditRefusal::None, {}}
                                              : refuse(EditRefusal::NotRepresentable, list);
}

PlannedEdit EditPlanner::moveEntry(const Path &from, const Path &newParent,
                                   const std::optional<std::string> &newKey) const
{
    if (m_document >= m_tree.documents().size())
        return refuse(EditRefusal::TextBroken, from);
    const PlanContext context(m_text, m_tree, m_document, m_order, m_indentlessLists);
    const Located at = locate(context, from);
    if (!at.complete(from) || from.isEmpty())
        return refuse(at.refusal == EditRefusal::None ? EditRefusal::NoSuchPath : at.refusal, from);
    const bool item = from.last().kind != PathStep::Kind::Key;
    const std::string key = item ? std::string() : newKey.value_or(from.last().key);
    const NewValue data = writtenData(m_tree, at.node);
    NewValue present = EditVerifier(context, m_dirty).present();
    const NewValue *meant = dataAt(present, from); // merged entries included
    if (!meant)
        return refuse(EditRefusal::NotRepresentable, from);
    auto lines =
        context.isBlockCollection(context.node(at.node).parent) ? Moving(context).entryText(at.node) : std::nullopt;
    if (lines && !item && key != from.last().key)
        lines = withKey(context, at.node, *lines, key);
    Insertable what = item ? Insertable::item(data) : Insertable::entry(key, data);
    if (lines && item)
        what.block = [text = *lines](const ValueRenderer &renderer, int column) {
            return indentLines(text, column, renderer.lineBreak());
        };
    else if (lines)
        what = Insertable::rawEntry(key, *lines, data);
    EditSequence sequence(m_text, m_document, m_order, m_indentlessLists);
    sequence.add([&](const EditPlanner &planner) { return planner.insert(newParent, what, *meant, item, {}); });
    sequence.add([&](const EditPlanner &planner) { return planner.remove(from); });
    return sequence.result();
}

PlannedEdit EditPlanner::renameKey(const Path &path, std::string_view newKey) const
{
    if (m_document >= m_tree.documents().size())
        return refuse(EditRefusal::TextBroken, path);
    const PlanContext context(m_text, m_tree, m_document, m_order, m_indentlessLists);
    const Located at = locate(context, path);
    if (!at.complete(path) || path.isEmpty() || path.last().kind != PathStep::Kind::Key)
        return refuse(at.refusal == EditRefusal::None ? EditRefusal::NoSuchPath : at.refusal, path);
    if (path.last().key == newKey)
        return {};
    const EditVerifier verifier(context, m_dirty);
    NewValue expected = verifier.present();
    NewValue *map = dataAt(expected, path.parent());
    if (!map || dataAt(*map, Path().child(newKey)))
        return refuse(EditRefusal::KeyExists, Path().child(newKey));
    for (auto &entry : map->entries) {
        if (entry.first == path.last().key)
            entry.first = newKey;
    }
    for (const EditList &edits : Replacement(context).key(context.keyOf(at.node), newKey)) {
        if (verifier.touchesDirty(edits))
            return refuse(EditRefusal::DirtyPlace, path);
        if (verifier.leadsTo(edits, expected))
            return {edits, EditRefusal::None, {}};
    }
    const auto anchor = Removal(context).anchorAround(at.node);
    return anchor.empty() ? refuse(EditRefusal::NotRepresentable, path)
                          : PlannedEdit{{}, EditRefusal::AnchorInUse, std::string(anchor)};
}

PlannedEdit EditPlanner::steps(const std::vector<Step> &steps) const
{
    if (steps.size() == 1)
        return steps.front()(*this);
    if (!m_dirty.empty())
        return refuse(EditRefusal::DirtyPlace, Path());
    EditSequence sequence(m_text, m_document, m_order, m_indentlessLists);
    for (const Step &step : steps)
        sequence.add(step);
    return sequence.result();
}

PlannedEdit EditPlanner::changeMember(const Path &map, std::string_view from, std::string_view to,
                                      const NewValue &value) const
{
    EditSequence sequence(m_text, m_document, m_order, m_indentlessLists);
    if (!m_dirty.empty())
        return refuse(EditRefusal::DirtyPlace, map);
    const Path old = map.child(from);
    const Path fresh = map.child(to);
    if (!from.empty() && from != to)
        sequence.add([&](const EditPlanner &planner) { return planner.renameKey(old, to); });
    sequence.add([&](const EditPlanner &planner) { return planner.set(fresh, value); });
    return sequence.result();
}

} // namespace podwright
