// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/refusedfields.h"

#include "editing/documentdata.h"
#include "importing/podwriter.h"
#include "schema/schema.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"

#include <algorithm>

namespace podwright {

namespace {

constexpr int mostRounds = 200;

/// The field to take out for a finding: never a whole container, and of a list item's own fields that it cannot be
/// without, the whole item.
Path removableOf(Path path, const NewValue &pod)
{
    constexpr std::size_t containerDepth = 3; // spec.containers[0]
    NewValue copy = pod;
    while (path.size() > 0 && !dataAt(copy, path))
        path = path.parent();
    const bool inContainer =
        path.size() > 1 && (path.steps()[1].key == "containers" || path.steps()[1].key == "initContainers");
    if (inContainer && path.size() <= containerDepth)
        return {};
    if (path.size() > 1 && path.last().kind == PathStep::Kind::Key
        && path.parent().last().kind == PathStep::Kind::Index) {
        const std::string &key = path.last().key;
        const bool ownContainer = inContainer && path.size() == containerDepth + 1;
        if (!ownContainer
            && (key == "name" || key == "value" || key == "mountPath" || key == "containerPort" || key == "ip"))
            path = path.parent();
        else if (ownContainer && (key == "name" || key == "image"))
            return {};
    }
    return path.size() < 2 ? Path() : path;
}

/// Takes along the parents that are left empty, but not the item of a list.
void removeWithEmptyParents(NewValue &pod, Path path)
{
    removeDataAt(pod, path);
    for (path = path.parent(); path.size() > 2; path = path.parent()) {
        const NewValue *parent = dataAt(pod, path);
        if (!parent || !parent->items.empty() || !parent->entries.empty() || path.last().kind != PathStep::Kind::Key)
            return;
        removeDataAt(pod, path);
    }
}

/// Mounts of a volume that went away.
void removeLostMounts(NewValue &pod)
{
    std::vector<std::string> volumes;
    if (const NewValue *list = dataAt(pod, *Path::parse("spec.volumes"))) {
        for (const NewValue &one : list->items)
            volumes.push_back(one.entries.empty() ? std::string() : one.entries[0].second.text);
    }
    for (const char *kind : {"spec.containers", "spec.initContainers"}) {
        NewValue *containers = dataAt(pod, *Path::parse(kind));
        if (!containers)
            continue;
        for (NewValue &container : containers->items) {
            NewValue *mounts = dataAt(container, *Path::parse("volumeMounts"));
            if (!mounts)
                continue;
            std::erase_if(mounts->items, [&](const NewValue &mount) {
                const auto name = std::find_if(mount.entries.begin(), mount.entries.end(),
                                               [](const auto &entry) { return entry.first == "name"; });
                return name != mount.entries.end()
                    && std::find(volumes.begin(), volumes.end(), name->second.text) == volumes.end();
            });
            if (mounts->items.empty())
                removeDataAt(container, *Path::parse("volumeMounts"));
        }
    }
}

} // namespace

std::string writeAccepted(NewValue &pod, const Schema &schema, std::vector<ImportNote> &notes)
{
    CheckOptions options;
    options.advice = false;
    std::string text = writeManifest(pod, schema);
    for (int round = 0; round < mostRounds && !text.empty(); ++round) {
        const auto reports = checkManifest(text, parseYaml(text), schema, options);
        if (reports.empty())
            break;
        const auto &found = reports.front().diagnostics;
        bool removed = false;
        for (const Diagnostic &one : found) {
            const auto path = one.severity == Severity::Error ? Path::parse(one.path) : std::nullopt;
            const Path field = path ? removableOf(*path, pod) : Path();
            if (field.isEmpty())
                continue;
            const NewValue *value = dataAt(pod, field);
            notes.push_back({ImportOutcome::Dropped,
                             "refused",
                             field.toString() + (value && !value->isCollection() ? ": " + value->text : std::string()),
                             one.message,
                             {}});
            removeWithEmptyParents(pod, field);
            if (field.size() >= 3 && field.steps()[1].key == "volumes")
                removeLostMounts(pod);
            removed = true;
            break;
        }
        if (!removed)
            break;
        text = writeManifest(pod, schema);
    }
    // what was taken out again was not carried over
    std::erase_if(notes, [&](ImportNote &note) {
        const auto path = Path::parse(note.field);
        if (note.field.empty() || (path && dataAt(pod, *path)))
            return false;
        note.field.clear();
        return note.outcome == ImportOutcome::Carried;
    });
    return text;
}

} // namespace podwright
