// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing/manifestcomparison.h"

#include "comparing/documentpairs.h"
#include "comparing/itempairs.h"
#include "editing/documentdata.h"
#include "editing/valuerenderer.h"
#include "pod/manifestschema.h"
#include "pod/podlocator.h"
#include "text/lineindex.h"
#include "validation/quantity.h"
#include "yaml/parser.h"
#include "yaml/scalarwriting.h"

namespace podwright {

namespace {

/// One of the two texts, read.
struct Side {
    explicit Side(std::string_view source)
        : text(source)
        , parsed(parseYaml(source))
        , lines(source)
    {
        for (std::size_t index = 0; index < parsed.tree.documents().size(); ++index)
            documents.push_back(ValueTree::read(parsed.tree, index));
    }

    int lineOf(ValueRef value) const
    {
        if (!value)
            return -1;
        const Value &one = value.value();
        const NodeId id = one.keyNode != NoNode ? one.keyNode : one.node;
        return id == NoNode ? -1 : lines.lineOf(parsed.tree.node(id).begin);
    }

    std::string_view text;
    ParseResult parsed;
    LineIndex lines;
    std::vector<ValueTree> documents;
};

class Comparison {
public:
    Comparison(const Schema &schema, const Side &left, const Side &right, std::vector<ManifestChange> &changes)
        : m_schema(schema)
        , m_left(left)
        , m_right(right)
        , m_changes(changes)
    {
    }

    void compare(const DocumentPair &pair, bool named)
    {
        m_object = named ? pair.name : std::string();
        const ValueRef known = pair.right ? pair.right : pair.left;
        m_document = pair.right ? pair.rightDocument : pair.leftDocument;
        m_pods = locatePods(known, m_document);
        compareValues(Path(), pair.left, pair.right, {});
    }

private:
    struct Around { ///< of a missing value: what is around it
        ValueRef left;
        ValueRef right;
    };

    static bool isThere(ValueRef value) { return value.exists() && !value.isNull(); }

    /// As people write it, on one line.
    static std::string shown(ValueRef value)
    {
        if (!isThere(value))
            return {};
        const NewValue data = dataOf(value);
        if (data.isCollection())
            return ValueRenderer(LayoutStyle(), "\n", false).flow(data);
        const bool severalLines = data.text.find('\n') != std::string::npos;
        return severalLines ? doubleQuoted(data.text) : scalarCandidates({data.kind, data.text}, {}).front();
    }

    void add(ManifestChange::Kind kind, const Path &path, ValueRef left, ValueRef right, const Around &around)
    {
        ManifestChange change{kind, m_object, path, shown(left), shown(right), 0, 0};
        change.leftLine = m_left.lineOf(left ? left : around.left);
        change.rightLine = m_right.lineOf(right ? right : around.right);
        m_changes.push_back(std::move(change));
    }

    bool sameScalar(const SchemaPlace &place, ValueRef left, ValueRef right) const
    {
        if (place.kind() == FieldKind::Quantity) {
            const auto old = Quantity::parse(left.value().text);
            const auto now = Quantity::parse(right.value().text);
            return old && now ? *old == *now : left.value().text == right.value().text;
        }
        return sameData(dataOf(left), dataOf(right));
    }

    void compareValues(const Path &path, ValueRef left, ValueRef right, const Around &around)
    {
        if (!isThere(left) && !isThere(right))
            return;
        if (!isThere(left) || !isThere(right)) {
            const bool added = !isThere(left);
            add(added ? ManifestChange::Kind::Added : ManifestChange::Kind::Removed, path, added ? ValueRef() : left,
                added ? right : ValueRef(), around);
            return;
        }
        const SchemaPlace place = schemaPlaceOf(m_schema, m_pods, m_document, indexed(path));
        if (left.isMap() && right.isMap())
            compareMaps(path, left, right);
        else if (left.isList() && right.isList() && !isPlainList(left, right))
            compareLists(place, path, left, right);
        else if (!sameScalar(place, left, right))
            add(ManifestChange::Kind::Changed, path, left, right, around);
    }

    /// A list of words is one value: a command, the arguments.
    static bool isPlainList(ValueRef left, ValueRef right)
    {
        const auto hasMap = [](ValueRef list) {
            for (const ValueRef item : list) {
                if (item.isMap() || item.isList())
                    return true;
            }
            return false;
        };
        return !hasMap(left) && !hasMap(right);
    }

    /// Steps by key are steps into a list.
    static Path indexed(const Path &path)
    {
        std::vector<PathStep> steps = path.steps();
        for (PathStep &step : steps) {
            if (step.kind == PathStep::Kind::Match)
                step = PathStep::ofIndex(0);
        }
        return Path(std::move(steps));
    }

    void compareMaps(const Path &path, ValueRef left, ValueRef right)
    {
        for (const ValueRef now : right)
            compareValues(path.child(now.key()), left[now.key()], now, {left, right});
        for (const ValueRef old : left) {
            if (!right[old.key()])
                compareValues(path.child(old.key()), old, {}, {left, right});
        }
    }

    void compareLists(const SchemaPlace &place, const Path &path, ValueRef left, ValueRef right)
    {
        for (const ItemPair &pair : pairItems(place, left, right)) {
            std::vector<PathStep> steps = path.steps();
            steps.push_back(pair.step);
            const Path item(std::move(steps));
            if (pair.moved) {
                ManifestChange change{ManifestChange::Kind::Moved,
                                      m_object,
                                      item,
                                      std::to_string(pair.leftIndex + 1),
                                      std::to_string(pair.rightIndex + 1),
                                      m_left.lineOf(pair.left),
                                      m_right.lineOf(pair.right)};
                m_changes.push_back(std::move(change));
            }
            compareValues(item, pair.left, pair.right, {left, right});
        }
    }

    const Schema &m_schema;
    const Side &m_left;
    const Side &m_right;
    std::vector<ManifestChange> &m_changes;
    std::string m_object;
    std::size_t m_document = 0;
    std::vector<PodPlace> m_pods;
};

} // namespace

ManifestComparison compareManifests(const Schema &schema, std::string_view left, std::string_view right)
{
    const Side old(left);
    const Side now(right);
    ManifestComparison made;
    made.readable = old.parsed.ok() && now.parsed.ok();
    if (!made.readable)
        return made;
    const auto pairs = pairDocuments(old.documents, now.documents);
    Comparison comparison(schema, old, now, made.changes);
    for (const DocumentPair &pair : pairs)
        comparison.compare(pair, pairs.size() > 1);
    return made;
}

} // namespace podwright
