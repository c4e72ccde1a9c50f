// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlineclipboard.h"

#include "document/itemnames.h"
#include "document/manifestdocument.h"
#include "document/snapshotplaces.h"
#include "editing/moving.h"
#include "pod/manifestschema.h"

#include <algorithm>
#include <set>

namespace podwright {

namespace {

/// A copy of whole lines keeps its indentation; the parser wants it without.
std::string withoutCommonIndent(const std::string &text)
{
    QStringList lines = QString::fromStdString(text).split(u'\n');
    qsizetype common = -1;
    for (QString &line : lines) {
        line.remove(u'\r');
        const auto content = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; });
        const qsizetype indent = content - line.begin();
        if (content != line.end() && (common < 0 || indent < common))
            common = indent;
    }
    for (QString &line : lines)
        line.remove(0, std::min(std::max<qsizetype>(0, common), line.size()));
    return lines.join(u'\n').toStdString();
}

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

/// An item of a list as a text of its own, without its dash, and the lines of comments above it.
struct ItemText {
    std::string yaml;
    std::string comments;
};

std::vector<ItemText> itemTexts(const std::string &yaml)
{
    const ParseResult parsed = parseYaml(yaml);
    const KeyOrder order;
    const PlanContext context(yaml, parsed.tree, 0, order);
    std::vector<ItemText> items;
    const Node &list = parsed.tree.node(parsed.tree.documents()[0].root);
    for (NodeId id = list.firstChild; id != NoNode; id = parsed.tree.node(id).next) {
        const Node &node = parsed.tree.node(id);
        ItemText item{yaml.substr(node.begin, node.end - node.begin), {}};
        if (const auto lines = list.inFlow ? std::nullopt : Moving(context).entryText(id)) {
            const std::size_t dash = lines->starts_with('-') ? 0 : lines->find("\n-") + 1;
            item.comments = lines->substr(0, dash);
            item.yaml = withoutCommonIndent(' ' + lines->substr(dash + 1));
        }
        items.push_back(std::move(item));
    }
    return items;
}

/// Puts lines of comments above the item that an edit inserts.
PlannedEdit withComments(PlannedEdit planned, const std::string &comments)
{
    if (comments.empty() || planned.edits.size() != 1)
        return planned;
    std::string &text = planned.edits.front().text;
    std::size_t at = text.find_first_not_of(" \r\n");
    if (at == std::string::npos || text.substr(at, 2) != "- ")
        return planned;
    const std::size_t lineStart = at == 0 ? 0 : text.rfind('\n', at) + 1;
    if (at == 0 || lineStart == 0)
        return planned; // the line begins outside of what is inserted
    const std::string indent = text.substr(lineStart, at - lineStart);
    const std::string lineBreak = text.find("\r\n") == std::string::npos ? "\n" : "\r\n";
    std::string lines;
    std::size_t begin = 0;
    for (std::size_t end = comments.find('\n'); end != std::string::npos; end = comments.find('\n', begin)) {
        lines.append(indent).append(comments, begin, end - begin).append(lineBreak);
        begin = end + 1;
    }
    text.insert(lineStart, lines);
    return planned;
}

PlannedEdit pasteItems(ManifestDocument &document, std::size_t index, const Candidate &place, ValueRef items,
                       const std::string &yaml)
{
    const SnapshotPtr snapshot = document.snapshot();
    const PastePlace places(document.schema(), *snapshot, index);
    const std::size_t at = std::min(place.index.value_or(SIZE_MAX), valueAt(*snapshot, {index, place.list}).size());
    std::vector<EditPlanner::Step> steps;
    for (const ItemText &text : itemTexts(yaml))
        steps.push_back([=, list = place.list, index = at + steps.size()](const EditPlanner &planner) {
            return withComments(planner.insertYaml(list, text.yaml, index), text.comments);
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
