// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/fieldplacement.h"

#include "document/snapshotplaces.h"
#include "pod/fieldvalue.h"
#include "pod/manifestschema.h"

namespace podwright {

namespace {

/// The data that makes a path from `depth` on: lists with one item, maps with one key, an empty value at the end.
NewValue chain(const Path &path, std::size_t depth, NewValue last)
{
    if (depth == path.size())
        return last;
    const PathStep &step = path.steps()[depth];
    NewValue below = chain(path, depth + 1, std::move(last));
    return step.kind == PathStep::Kind::Key ? NewValue::map({{step.key, std::move(below)}})
                                            : NewValue::list({std::move(below)});
}

} // namespace

ManifestPath placeOfField(const Snapshot &snapshot, const std::string &field, const ManifestPath &near)
{
    const PodPlace *pod = podNear(snapshot, near);
    ManifestPath place{pod ? pod->document : near.document, pod ? pod->root : Path()};
    std::size_t at = 0;
    while (at < field.size()) {
        const std::size_t end = std::min(field.find_first_of(".[", at), field.size());
        place.path = place.path.child(field.substr(at, end - at));
        at = end;
        if (at < field.size() && field[at] == '[') {
            const std::size_t depth = place.path.size();
            const bool inside = near.document == place.document && near.path.startsWith(place.path)
                && near.path.size() > depth && near.path.steps()[depth].kind == PathStep::Kind::Index;
            place.path = place.path.item(inside ? near.path.steps()[depth].index : 0);
            at += 2;
        }
        if (at < field.size() && field[at] == '.')
            ++at;
    }
    return place;
}

PlannedEdit addField(ManifestDocument &document, const ManifestPath &place)
{
    const SnapshotPtr snapshot = document.snapshot();
    if (valueAt(*snapshot, place))
        return {};
    std::size_t present = place.path.size();
    Path parent = place.path;
    while (present > 0 && !valueAt(*snapshot, {place.document, parent})) {
        parent = parent.parent();
        --present;
    }
    const SchemaPlace schema = schemaPlaceOf(document.schema(), snapshot->pods, place.document, place.path);
    NewValue empty = emptyValueOf(schema.kind());
    const PathStep missing = place.path.steps()[present];
    if (missing.kind != PathStep::Kind::Key) {
        NewValue item = chain(place.path, present + 1, std::move(empty));
        return document.edit(place.document,
                             [parent, item](const EditPlanner &planner) { return planner.insertItem(parent, item); });
    }
    NewValue value = chain(place.path, present + 1, std::move(empty));
    const Path target = parent.child(missing.key);
    return document.edit(place.document,
                         [target, value](const EditPlanner &planner) { return planner.set(target, value); });
}

} // namespace podwright
