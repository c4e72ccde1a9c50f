// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/editplanner.h"

#include "editing/documentdata.h"
#include "editing/editsequence.h"
#include "editing/editverifier.h"
#include "editing/insertion.h"
#include "editing/moving.h"
#include "editing/plancontext.h"
#include "editing/removal.h"
#include "editing/replacement.h"

namespace podwright {

namespace {

PlannedEdit refuse(EditRefusal refusal, std::string detail = {})
{
    return {{}, refusal, std::move(detail)};
}

/// The first of several ways that leads to the data meant.
PlannedEdit firstVerified(const EditVerifier &verifier, const std::vector<EditList> &ways, const NewValue &expected,
                          const Path &path)
{
    for (const EditList &edits : ways) {
        if (verifier.touchesDirty(edits))
            return refuse(EditRefusal::DirtyPlace, path.toString());
        if (verifier.leadsTo(edits, expected))
            return {edits, EditRefusal::None, {}, verifier.proof()};
    }
    return refuse(EditRefusal::NotRepresentable, path.toString());
}

/// Names the anchor where a plan failed because aliases would change with the value.
PlannedEdit explained(const PlanContext &context, NodeId node, PlannedEdit planned)
{
    if (planned.refusal != EditRefusal::NotRepresentable || node == NoNode)
        return planned;
    const auto anchor = Removal(context).anchorAround(node);
    return anchor.empty() ? planned : refuse(EditRefusal::AnchorInUse, std::string(anchor));
}

/// A value wrapped into what is missing on the way to it.
NewValue wrapped(NewValue value, const Path &path, std::size_t from)
{
    for (std::size_t step = path.size(); step-- > from;) {
        const PathStep &at = path.steps()[step];
        if (at.kind == PathStep::Kind::Key) {
            value = NewValue::map({{at.key, std::move(value)}});
        } else {
            const bool named = at.kind == PathStep::Kind::Match && value.kind == ValueKind::Map;
            if (named)
                value.entries.insert(value.entries.begin(), {at.key, NewValue::string(at.value)});
            value = NewValue::list({std::move(value)});
        }
    }
    return value;
}

bool isEmptyValue(const Node &node)
{
    const bool collection = node.kind == NodeKind::Map || node.kind == NodeKind::Sequence;
    return node.kind == NodeKind::Null || (collection && node.childCount == 0);
}

} // namespace

EditPlanner::EditPlanner(std::string_view text, const SyntaxTree &tree, std::size_t document, KeyOrder order)
    : m_text(text)
    , m_tree(tree)
    , m_document(document)
    , m_order(std::move(order))
{
}

void EditPlanner::setDirtyRanges(std::vector<TextRange> ranges)
{
    m_dirty = std::move(ranges);
}

PlannedEdit EditPlanner::set(const Path &path, const NewValue &value) const
{
    if (m_document >= m_tree.documents().size())
        return refuse(EditRefusal::TextBroken);
    const PlanContext context(m_text, m_tree, m_document, m_order, m_indentlessLists);
    const auto meant = canonical(value);
    const Located at = locate(context, path);
    if (!meant)
        return refuse(EditRefusal::NotRepresentable, path.toString());
    if (at.refusal != EditRefusal::None)
        return refuse(at.refusal, path.toString());
    return at.complete(path) ? replace(context, path, at.node, value, *meant)
                             : create(context, path, at, value, *meant);
}

PlannedEdit EditPlanner::replace(const PlanContext &context, const Path &path, NodeId node, const NewValue &value,
                                 const NewValue &meant) const
{
    const EditVerifier verifier(context, m_dirty);
    NewValue expected = verifier.present();
    NewValue *present = dataAt(expected, path);
    if (present && sameData(*present, meant) && (value.isCollection() || sameWriting(context.node(node), value)))
        return {};
    if (!context.node(node).verified)
        return refuse(EditRefusal::Unverified, path.toString());
    const NodeKind kind = context.node(node).kind;
    const bool sameKind = (kind == NodeKind::Map && value.kind == ValueKind::Map)
        || (kind == NodeKind::Sequence && value.kind == ValueKind::List);
    if (sameKind && context.node(node).childCount > 0 && !(value.items.empty() && value.entries.empty())) {
        const PlannedEdit planned = replaceChildren(path, value);
        if (planned.ok() || planned.refusal == EditRefusal::DirtyPlace)
            return planned; // else, with merged entries, as a whole
    }
    if (!setDataAt(expected, path, meant))
        return refuse(EditRefusal::NoSuchPath, path.toString());
    const Replacement replacement(context);
    std::vector<EditList> ways;
    if (value.isCollection())
        ways = {replacement.collection(node, value, false), replacement.collection(node, value, true)};
    else
        ways = replacement.scalar(node, {value.kind, value.text});
    const PlannedEdit planned = firstVerified(verifier, ways, expected, path);
    return explained(context, node, planned);
}

/// Numbers and booleans may be written in several ways (`0644`, `420`): the one meant counts, where it is another data
/// type's text it is no difference.
bool EditPlanner::sameWriting(const Node &node, const NewValue &value)
{
    return value.kind == ValueKind::String || value.kind == ValueKind::Null || node.value == value.text
        || node.kind != NodeKind::Scalar;
}

PlannedEdit EditPlanner::create(const PlanContext &context, const Path &path, const Located &at, const NewValue &value,
                                const NewValue &meant) const
{
    const EditVerifier verifier(context, m_dirty);
    NewValue expected = verifier.present();
    const PathStep *step = at.resolved < path.size() ? &path.steps()[at.resolved] : nullptr;
    const NewValue inner = step ? wrapped(value, path, at.resolved + 1) : value;
    const bool list = step && step->kind != PathStep::Kind::Key;
    const bool empty = at.node == NoNode || isEmptyValue(context.node(at.node));
    if (!empty && !list && context.node(at.node).kind != NodeKind::Map)
        return refuse(
            EditRefusal::NotAMap,
            Path({path.steps().begin(), path.steps().begin() + static_cast<std::ptrdiff_t>(at.resolved)}).toString());
    if (!empty && list && context.node(at.node).kind != NodeKind::Sequence)
        return refuse(
            EditRefusal::NotAList,
            Path({path.steps().begin(), path.steps().begin() + static_cast<std::ptrdiff_t>(at.resolved)}).toString());
    if (list && step->kind == PathStep::Kind::Index && step->index > (empty ? 0 : context.node(at.node).childCount))
        return refuse(EditRefusal::NoSuchPath, path.toString());
    if (!step || !setDataAt(expected, path, meant))
        return refuse(EditRefusal::NoSuchPath, path.toString());
    NewValue item = inner;
    if (list && step->kind == PathStep::Kind::Match && item.kind == ValueKind::Map)
        item.entries.insert(item.entries.begin(), {step->key, NewValue::string(step->value)});
    const Insertable what = list ? Insertable::item(item) : Insertable::entry(step->key, inner);
    const auto ways = insertionWays(context, at.node, what, list, {});
    return explained(context, at.node, firstVerified(verifier, ways, expected, path));
}

std::vector<EditList> EditPlanner::insertionWays(const PlanContext &context, NodeId into, const Insertable &what,
                                                 bool list, std::optional<std::size_t> index)
{
    std::vector<EditList> ways;
    for (const bool quoteAll : {false, true}) {
        const Insertion insertion(context, quoteAll);
        if (into == NoNode)
            ways.push_back(insertion.intoEmptyDocument(what));
        else if (isEmptyValue(context.node(into)))
            ways.push_back(insertion.intoEmpty(into, what, list));
        else if (list)
            ways.push_back(insertion.intoList(into, what, index));
        else
            ways.push_back(insertion.intoMap(into, what));
    }
    // a block scalar that comes to stand last may need the line break that the text ends without
    const std::string_view text = context.text;
    const std::size_t count = text.ends_with('\n') ? 0 : ways.size();
    for (std::size_t way = 0; way < count; ++way) {
        if (ways[way].back().range.end < text.size())
            continue;
        EditList withBreak = ways[way];
        withBreak.back().text += context.lineBreakAt(text.size());
        ways.push_back(std::move(withBreak));
    }
    return ways;
}

PlannedEdit EditPlanner::insertItem(const Path &path, const NewValue &value, std::optional<std::size_t> index) const
{
    const auto meant = canonical(value);
    return meant ? insert(path, Insertable::item(value), *meant, true, index)
                 : refuse(EditRefusal::NotRepresentable, path.toString());
}

PlannedEdit EditPlanner::insert(const Path &path, const Insertable &what, const NewValue &meant, bool list,
                                std::optional<std::size_t> index) const
{
    if (m_document >= m_tree.documents().size())
        return refuse(EditRefusal::TextBroken);
    const PlanContext context(m_text, m_tree, m_document, m_order, m_indentlessLists);
    const Located at = locate(context, path);
    if (at.refusal != EditRefusal::None)
        return refuse(at.refusal, path.toString());
    const NewValue filled = list ? NewValue::list({meant}) : NewValue::map({{what.key, meant}});
    const auto insertIntoNew = [&] { // begun empty and then filled: what is inserted stays as it was written
        EditSequence sequence(m_text, m_document, m_order, m_indentlessLists);
        sequence.add(
            [&](const EditPlanner &planner) { return planner.set(path, list ? NewValue::list() : NewValue::map()); });
        sequence.add([&](const EditPlanner &planner) { return planner.insert(path, what, meant, list, {}); });
        return sequence.result();
    };
    if (!at.complete(path) && !(path.isEmpty() && at.node == NoNode))
        return m_dirty.empty() ? insertIntoNew() : set(path, filled);
    const EditVerifier verifier(context, m_dirty);
    NewValue expected = verifier.present();
    NewValue *target = dataAt(expected, path);
    const ValueKind wanted = list ? ValueKind::List : ValueKind::Map;
    if (target && target->kind == ValueKind::Null)
        *target = {wanted, {}, {}, {}};
    if (!target || target->kind != wanted || context.node(at.node).kind == NodeKind::Alias)
        return refuse(list ? EditRefusal::NotAList : EditRefusal::NotAMap, path.toString());
    if (list) {
        const std::size_t place = std::min(index.value_or(target->items.size()), target->items.size());
        target->items.insert(target->items.begin() + static_cast<std::ptrdiff_t>(place), meant);
    } else {
        for (const auto &entry : target->entries) {
            if (entry.first == what.key)
                return refuse(EditRefusal::KeyExists, what.key);
        }
        target->entries.emplace_back(what.key, meant);
    }
    const auto ways = insertionWays(context, at.node, what, list, index);
    return explained(context, at.node, firstVerified(verifier, ways, expected, path));
}

PlannedEdit EditPlanner::remove(const Path &path, bool pruneEmptyParents) const
{
    if (m_document >= m_tree.documents().size())
        return refuse(EditRefusal::TextBroken);
    const PlanContext context(m_text, m_tree, m_document, m_order, m_indentlessLists);
    const Located at = locate(context, path);
    if (at.refusal != EditRefusal::None || !at.complete(path))
        return refuse(at.refusal != EditRefusal::None ? at.refusal : EditRefusal::NoSuchPath, path.toString());
    NodeId node = at.node;
    Path target = path;
    while (pruneEmptyParents && target.size() > 1 && context.node(context.node(node).parent).childCount == 1) {
        node = context.node(node).parent;
        target = target.parent();
    }
    const Removal removal(context);
    if (const auto anchor = removal.anchorInUse(node); !anchor.empty())
        return refuse(EditRefusal::AnchorInUse, std::string(anchor));
    const EditVerifier verifier(context, m_dirty);
    NewValue expected = verifier.present();
    if (target.isEmpty())
        expected = NewValue();
    else if (!removeDataAt(expected, target))
        return refuse(EditRefusal::NoSuchPath, path.toString());
    return explained(context, node, firstVerified(verifier, removal.ways(node), expected, path));
}

PlannedEdit EditPlanner::rewrite(const std::function<Rewriting(const PlanContext &)> &how) const
{
    if (m_document >= m_tree.documents().size())
        return refuse(EditRefusal::TextBroken);
    const PlanContext context(m_text, m_tree, m_document, m_order, m_indentlessLists);
    Rewriting rewriting = how(context);
    if (rewriting.refusal != EditRefusal::None)
        return refuse(rewriting.refusal, rewriting.detail);
    for (EditList &way : rewriting.ways)
        way = minimiseEdits(m_text, way);
    if (!rewriting.ways.empty() && rewriting.ways.front().empty())
        return {};
    const EditVerifier verifier(context, m_dirty);
    return firstVerified(verifier, rewriting.ways, verifier.present(), {});
}

} // namespace podwright
