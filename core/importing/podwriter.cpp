// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/podwriter.h"

#include "editing/documentdata.h"
#include "editing/valuerenderer.h"
#include "pod/manifestschema.h"
#include "pod/podlocator.h"
#include "schema/schema.h"
#include "yaml/parser.h"

#include <algorithm>

namespace podwright {

namespace {

const std::string *textOf(const NewValue &object, std::string_view key)
{
    for (const auto &[name, value] : object.entries) {
        if (name == key)
            return &value.text;
    }
    return nullptr;
}

void sortKeys(NewValue &value, const Path &path, const KeyOrder &order)
{
    std::stable_sort(value.entries.begin(), value.entries.end(), [&](const auto &left, const auto &right) {
        return order(path, left.first) < order(path, right.first);
    });
    for (auto &[key, child] : value.entries)
        sortKeys(child, path.child(key), order);
    for (std::size_t index = 0; index < value.items.size(); ++index)
        sortKeys(value.items[index], path.item(index), order);
}

/// The object's own fields first, which the schema of Pods does not know.
int objectRank(std::string_view key)
{
    const char *const keys[] = {"apiVersion", "kind", "metadata", "spec"};
    const auto found = std::find(std::begin(keys), std::end(keys), key);
    return static_cast<int>(found - std::begin(keys));
}

std::string render(const NewValue &object, bool quoteAll)
{
    return ValueRenderer(LayoutStyle(), "\n", quoteAll).children(object, 0) + '\n';
}

bool readsAs(const std::string &text, const NewValue &object)
{
    const ParseResult parsed = parseYaml(text);
    const auto meant = canonical(object);
    return parsed.ok() && parsed.tree.documents().size() == 1 && parsed.tree.documents()[0].root != NoNode && meant
        && dataOf(ValueTree::read(parsed.tree, 0).root()) == *meant;
}

} // namespace

std::string writeManifest(NewValue object, const Schema &schema)
{
    if (object.entries.empty())
        return {};
    const std::string *kind = textOf(object, "kind");
    PodPlace place;
    place.kind = kind ? *kind : "Pod";
    if (const char *path = kind ? templatePath(*kind) : nullptr) {
        place.root = *Path::parse(path);
        place.isTemplate = true;
    }
    const KeyOrder known = keyOrderOf(schema, {place}, 0);
    sortKeys(object, Path(), [&](const Path &parent, std::string_view key) {
        return parent.isEmpty() ? objectRank(key) : known(parent, key);
    });
    for (const bool quoteAll : {false, true}) {
        std::string text = render(object, quoteAll);
        if (readsAs(text, object))
            return text;
    }
    return {};
}

} // namespace podwright
