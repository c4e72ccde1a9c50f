// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlineclipboard.h"

#include "document/itemnames.h"
#include "document/manifestdocument.h"
#include "document/snapshotplaces.h"
#include "editing/itemtext.h"
#include "editing/moving.h"
#include "pod/manifestschema.h"

#include <algorithm>
#include <set>

namespace podwright {

namespace {

/// A list where items may go.
struct Candidate {
    Path list;
    std::optional<std::size_t> index; ///< behind the item that is selected; none: at the end
};

/// Looks for the place of what was copied.
class PastePlace {
public:
    PastePlace(const Schema &schema, const Snapshot &snapshot, std::size_t document)
        : m_schema(schema)
        , m_snapshot(snapshot)
        , m_document(document)
    {
    }

    std::optional<Candidate> listFor(ValueRef items, const Path &current) const
    {
        for (const Candidate &one : candidates(current)) {
            if (fits(items, one.list))
                return one;
        }
        return std::nullopt;
    }

    std::optional<Path> mapFor(ValueRef fields, const Path &current) const
    {
        for (Path path = current;; path = path.parent()) {
            if (const SchemaType *type = typeAt(path); type && knowsAll(*type, fields))
                return path;
            if (path.isEmpty())
                return std::nullopt;
        }
    }

    const SchemaType *typeAt(const Path &path) const
    {
        return schemaPlaceOf(m_schema, m_snapshot.pods, m_document, path).type;
    }

private:
    static bool knowsAll(const SchemaType &type, ValueRef map)
    {
        for (const ValueRef one : map) {
            if (!type.field(one.key()))
                return false;
        }
        return map.size() > 0;
    }

    bool fits(ValueRef items, const Path &list) const
    {
        const SchemaType *type = typeAt(list.item(0));
        for (const ValueRef item : items) {
            if (!type || !item.isMap() || !knowsAll(*type, item))
                return false;
        }
        return type != nullptr;
    }

    void addListsOf(const Path &map, std::vector<Candidate> &found) const
    {
        const SchemaType *type = typeAt(map);
        if (!type)
            return;
        if (type->field("containers")) // what begins as a container is one, not an init container
            found.push_back({map.child("containers"), {}});
        for (const Field *field : type->fields()) {
            if (field->kind == FieldKind::List)
                found.push_back({map.child(field->name), {}});
        }
    }

    std::vector<Candidate> candidates(const Path &current) const
    {
        std::vector<Candidate> found;
        std::optional<std::size_t> index;
        for (Path path = current;; path = path.parent()) {
            if (schemaPlaceOf(m_schema, m_snapshot.pods, m_document, path).kind() == FieldKind::List)
                found.push_back({path, index});
            else
                addListsOf(path, found);
            if (path.isEmpty())
                break;
            index.reset();
            if (path.last().kind == PathStep::Kind::Index)
                index = path.last().index + 1;
        }
        for (const PodPlace &pod : m_snapshot.pods) {
            if (pod.document == m_document)
                addListsOf(pod.root.child("spec"), found);
        }
        return found;
    }

    const Schema &m_schema;
    const Snapshot &m_snapshot;
    std::size_t m_document;
};

/// The items of a list that is a text of its own.
std::vector<ItemText> itemsOf(const std::string &yaml)
{
    const ParseResult parsed = parseYaml(yaml);
    const KeyOrder order;
    const PlanContext context(yaml, parsed.tree, 0, order);
    return itemTexts(context, parsed.tree.documents()[0].root);
}

PlannedEdit pasteItems(ManifestDocument &document, std::size_t index, const Candidate &place, ValueRef items,
                       const std::string &yaml)
{
    const SnapshotPtr snapshot = document.snapshot();
    const PastePlace places(document.schema(), *snapshot, index);
    const std::size_t at = std::min(place.index.value_or(SIZE_MAX), valueAt(*snapshot, {index, place.list}).size());
    std::vector<EditPlanner::Step> steps;
    for (const ItemText &text : itemsOf(yaml))
        steps.push_back([=, list = place.list, index = at + steps.size()](const EditPlanner &planner) {
            return insertItemText(planner, list, text, index);
        });
    const SchemaType *type = places.typeAt(place.list.item(0));
    std::set<std::string> names = namesBeside(*snapshot, {index, place.list});
    std::size_t number = at;
    for (const ValueRef item : items) {
        const Path path = place.list.item(number++).child("name");
        const std::string name(item["name"].string());
        const std::string fresh = uniqueName(name, names);
        names.insert(fresh);
        if (type && hasUniqueNames(*type) && !name.empty() && fresh != name)
            steps.push_back([=](const EditPlanner &planner) { return planner.set(path, NewValue::string(fresh)); });
    }
    return document.edit(index, [=](const EditPlanner &planner) { return planner.steps(steps); });
}

} // namespace

QString copiedYaml(const Snapshot &snapshot, const ManifestPath &place)
{
    std::string text = snapshot.text;
    if (const NodeId node = nodeAt(snapshot, place); node != NoNode && !place.path.isEmpty()) {
        const KeyOrder order;
        const PlanContext context(snapshot.text, snapshot.parsed.tree, place.document, order);
        const TextRange range = entryRange(snapshot, place);
        text = Moving(context).entryText(node).value_or(snapshot.text.substr(range.begin, range.length())) + '\n';
    }
    return QString::fromStdString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

PlannedEdit pasteYaml(ManifestDocument &document, const ManifestPath &current, const QString &text,
                      ManifestPath *pasted)
{
    const std::string yaml = withoutCommonIndent(text.toStdString());
    const ParseResult parsed = parseYaml(yaml);
    if (!parsed.ok() || parsed.tree.documents().size() != 1)
        return {{}, EditRefusal::NotRepresentable, {}};
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    const ValueRef root = values.root();
    const SnapshotPtr snapshot = document.snapshot();
    const PastePlace places(document.schema(), *snapshot, current.document);
    if (root.isList() && root.size() > 0) {
        const auto place = places.listFor(root, current.path);
        if (!place)
            return {{}, EditRefusal::NoSuchPath, current.path.toString()};
        const std::size_t count = valueAt(*snapshot, {current.document, place->list}).size();
        *pasted = {current.document, place->list.item(std::min(place->index.value_or(SIZE_MAX), count))};
        return pasteItems(document, current.document, *place, root, yaml);
    }
    const auto map = root.isMap() ? places.mapFor(root, current.path) : std::nullopt;
    if (!map)
        return {{}, EditRefusal::NoSuchPath, current.path.toString()};
    for (const ValueRef field : root) {
        if (valueAt(*snapshot, {current.document, map->child(field.key())}))
            return {{}, EditRefusal::KeyExists, map->child(field.key()).toString()};
        *pasted = {current.document, map->child(field.key())};
    }
    return document.edit(current.document,
                         [yaml, map = *map](const EditPlanner &planner) { return planner.insertYaml(map, yaml); });
}

} // namespace podwright
