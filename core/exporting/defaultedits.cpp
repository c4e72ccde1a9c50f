// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/defaultedits.h"

#include "editing/documentdata.h"
#include "editing/editverifier.h"
#include "editing/insertion.h"
#include "editing/plancontext.h"
#include "editing/removal.h"
#include "pod/manifestschema.h"
#include "pod/podlocator.h"
#include "schema/schema.h"
#include "validation/defaulting.h"
#include "validation/defaulttable.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace podwright {

namespace {

/// One value to be set, or, without a value, taken out.
struct Change {
    Path path;
    std::optional<NewValue> value;
};

/// How a change is made alone; used where all at once did not come out as meant.
using Single = std::function<PlannedEdit(const EditPlanner &, const Change &)>;

NewValue written(ValueRef value)
{
    switch (value.kind()) {
    case ValueKind::Bool:
        return NewValue::boolean(value.boolean());
    case ValueKind::Integer:
        return NewValue::integer(std::string(value.value().text));
    case ValueKind::Map:
        return NewValue::map();
    default:
        return NewValue::string(std::string(value.string()));
    }
}

/// A document at work: what is needed to plan edits of it and to look whether they came out as meant.
class Work {
public:
    Work(const std::string &text, const Schema &schema)
        : m_text(text)
        , m_parsed(parseYaml(m_text))
        , m_values(ValueTree::read(m_parsed.tree, 0))
        , m_pods(locatePods(m_values.root(), 0))
        , m_order(keyOrderOf(schema, m_pods, 0))
        , m_context(m_text, m_parsed.tree, 0, m_order)
    {
    }

    const std::vector<PodPlace> &pods() const { return m_pods; }
    const PlanContext &context() const { return m_context; }
    ValueTree freshValues() const { return ValueTree::read(m_parsed.tree, 0); }

    /// The text with all the edits, if that leads to the data with the changes; else each change on its own.
    std::string apply(std::optional<EditList> edits, const std::vector<Change> &changes, const Single &single,
                      std::vector<ExportNote> &notes) const
    {
        if (edits && comesOut(*edits, changes))
            return applyEdits(m_text, *edits);
        return oneByOne(changes, single, notes);
    }

private:
    /// Sorts the edits; whether they lead to exactly what is meant.
    bool comesOut(EditList &edits, const std::vector<Change> &changes) const
    {
        std::stable_sort(edits.begin(), edits.end(), [](const TextEdit &left, const TextEdit &right) {
            return left.range.begin < right.range.begin;
        });
        const EditVerifier verifier(m_context, m_clean);
        NewValue expected = verifier.present();
        for (const Change &change : changes) {
            const auto value = change.value ? canonical(*change.value) : std::nullopt;
            const bool fits = value ? setDataAt(expected, change.path, *value) : removeDataAt(expected, change.path);
            if (!fits)
                return false;
        }
        return disjoint(edits) && verifier.leadsTo(edits, expected);
    }

    static bool disjoint(const EditList &edits)
    {
        return std::adjacent_find(
                   edits.begin(), edits.end(),
                   [](const TextEdit &left, const TextEdit &right) { return left.range.end > right.range.begin; })
            == edits.end();
    }

    std::string oneByOne(const std::vector<Change> &changes, const Single &single, std::vector<ExportNote> &notes) const
    {
        std::string text = m_text;
        for (const Change &change : changes) {
            const ParseResult parsed = parseYaml(text);
            const PlannedEdit planned = single(EditPlanner(text, parsed.tree, 0, m_order), change);
            if (planned.ok())
                text = applyEdits(text, planned.edits);
            else
                notes.push_back({"default-kept", {change.path.toString()}});
        }
        return text;
    }

    const std::string &m_text;
    ParseResult m_parsed;
    ValueTree m_values;
    std::vector<PodPlace> m_pods;
    KeyOrder m_order;
    PlanContext m_context;
    std::vector<TextRange> m_clean; ///< no line is broken
};

/// What one map gets, nested maps within: `requests` with the amounts in it.
void addNested(NewValue &map, const Path &path, std::size_t from, const NewValue &value)
{
    const std::string &key = path.steps()[from].key;
    auto found =
        std::find_if(map.entries.begin(), map.entries.end(), [&](const auto &one) { return one.first == key; });
    if (found == map.entries.end())
        found = map.entries.insert(map.entries.end(), {key, NewValue::map()});
    if (from + 1 == path.size())
        found->second = value;
    else
        addNested(found->second, path, from + 1, value);
}

/// Fields of a map that a table of defaults knows. An image's pull policy is one that the table makes by a function.
bool isTabled(const DefaultShape &shape, std::string_view field)
{
    return field == "imagePullPolicy" || field == "pullPolicy"
        || std::any_of(shape.rows.begin(), shape.rows.end(), [&](const DefaultRow &row) { return row.field == field; });
}

/// Takes out of the tree whatever a table of defaults can fill in again; gathers the paths.
void takeOut(ValueTree &values, ValueRef at, const DefaultShape &shape, std::vector<Path> &taken)
{
    if (at.isList()) {
        for (const ValueRef item : at)
            takeOut(values, item, shape, taken);
        return;
    }
    std::vector<ValueId> gone;
    for (const ValueRef child : at) {
        if (at.isMap() && child.size() == 0 && !child.isList() && isTabled(shape, child.key())
            && child.value().provenance == Provenance::Own) {
            gone.push_back(child.id());
            taken.push_back(child.path());
        }
    }
    for (const ValueId id : gone)
        values.detach(id);
    for (const DefaultShape::Below &below : shape.below) {
        if (const ValueRef child = at[below.field])
            takeOut(values, child, *below.shape, taken);
    }
}

/// The insertions that add all the changes at once; none where a value takes the place of another or has to go into
/// something empty or inherited. Below each map that is there stands what it gets, maps that are made within their
/// parent; the deepest maps come first, since several may end at the same place.
std::optional<EditList> insertionsOf(const PlanContext &context, const std::vector<Change> &changes)
{
    std::vector<std::pair<Path, NewValue>> additions;
    for (const Change &change : changes) {
        const Located at = locate(context, change.path);
        if (at.refusal != EditRefusal::None || at.complete(change.path) || at.node == NoNode
            || context.node(at.node).kind != NodeKind::Map || context.node(at.node).childCount == 0)
            return std::nullopt;
        const std::vector<PathStep> &steps = change.path.steps();
        const Path map({steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(at.resolved)});
        auto found =
            std::find_if(additions.rbegin(), additions.rend(), [&](const auto &one) { return one.first == map; });
        NewValue &added =
            found != additions.rend() ? found->second : additions.emplace_back(map, NewValue::map()).second;
        addNested(added, change.path, at.resolved, *change.value);
    }
    std::stable_sort(additions.begin(), additions.end(),
                     [](const auto &left, const auto &right) { return left.first.size() > right.first.size(); });
    EditList edits;
    const Insertion insertion(context, false);
    for (const auto &[map, added] : additions) {
        for (const auto &[key, value] : added.entries) {
            const EditList some = insertion.intoMap(locate(context, map).node, Insertable::entry(key, value));
            edits.insert(edits.end(), some.begin(), some.end());
        }
    }
    return edits;
}

std::optional<EditList> removalsOf(const PlanContext &context, const std::vector<Change> &changes)
{
    const Removal removal(context);
    EditList edits;
    for (const Change &change : changes) {
        const Located at = locate(context, change.path);
        if (!at.complete(change.path) || !removal.anchorInUse(at.node).empty())
            return std::nullopt;
        const EditList some = removal.entry(at.node);
        edits.insert(edits.end(), some.begin(), some.end());
    }
    return edits;
}

} // namespace

std::string DefaultEdits::filled(const std::string &text, std::vector<ExportNote> &notes) const
{
    const Work work(text, m_schema);
    ValueTree values = work.freshValues();
    std::vector<Change> changes;
    for (const PodPlace &place : work.pods()) {
        fillDefaults(values, place, {m_minor, place.isTemplate, {}, false}, m_schema);
        for (const DefaultedValue &one : defaultedValues(values, place))
            changes.push_back({one.value.path(), written(one.value)});
    }
    if (changes.empty())
        return text;
    notes.push_back({"defaults-filled", {std::to_string(changes.size())}});
    const Single set = [](const EditPlanner &planner, const Change &change) {
        return planner.set(change.path, *change.value);
    };
    return work.apply(insertionsOf(work.context(), changes), changes, set, notes);
}

std::string DefaultEdits::stripped(const std::string &text, std::vector<ExportNote> &notes) const
{
    const Work work(text, m_schema);
    ValueTree present = work.freshValues();
    ValueTree without = work.freshValues();
    std::vector<Change> changes;
    for (const PodPlace &place : work.pods()) {
        std::vector<Path> taken;
        if (const ValueRef spec = without.root().at(place.root)["spec"])
            takeOut(without, spec, podSpecDefaults(), taken);
        for (ValueTree *tree : {&present, &without})
            fillDefaults(*tree, place, {m_minor, place.isTemplate, {}, false}, m_schema);
        for (const Path &path : taken) {
            const ValueRef again = without.root().at(path);
            if (again && sameData(dataOf(present.root().at(path)), dataOf(again)))
                changes.push_back({path, {}});
        }
    }
    if (changes.empty())
        return text;
    notes.push_back({"defaults-stripped", {std::to_string(changes.size())}});
    const Single remove = [](const EditPlanner &planner, const Change &change) { return planner.remove(change.path); };
    return work.apply(removalsOf(work.context(), changes), changes, remove, notes);
}

} // namespace podwright
