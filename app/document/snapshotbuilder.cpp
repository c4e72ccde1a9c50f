// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/snapshotbuilder.h"

#include "document/partialreading.h"
#include "pod/podlocator.h"

#include <algorithm>

namespace podwright {

namespace {

void readDocuments(Snapshot &snapshot)
{
    const std::size_t count = snapshot.parsed.tree.documents().size();
    for (std::size_t index = 0; index < count; ++index) {
        snapshot.values.push_back(ValueTree::read(snapshot.parsed.tree, index));
        const auto pods = locatePods(snapshot.values.back().root(), index);
        snapshot.pods.insert(snapshot.pods.end(), pods.begin(), pods.end());
    }
}

/// What was found in the previous text, at the places where that is now. Fixes are edits of a text that is gone.
std::vector<PodReport> movedReports(const SnapshotRequest &request)
{
    std::vector<PodReport> reports = request.previous ? request.previous->reports : std::vector<PodReport>();
    for (PodReport &report : reports) {
        for (Diagnostic &one : report.diagnostics) {
            one.fixes.clear();
            for (const EditList &edits : request.edits)
                one.range = {mapOffset(edits, one.range.begin), mapOffset(edits, one.range.end)};
            one.range.end = std::min(one.range.end, request.text.size());
            one.range.begin = std::min(one.range.begin, one.range.end);
        }
    }
    return reports;
}

} // namespace

std::shared_ptr<Snapshot> buildSnapshot(const Schema &schema, const SnapshotRequest &request)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->revision = request.revision;
    snapshot->text = request.text;
    snapshot->lines = LineIndex(snapshot->text);
    ParseResult parsed = parseYaml(snapshot->text);
    snapshot->checked = request.check;
    snapshot->reports = request.check ? checkManifest(snapshot->text, parsed, schema, request.checkOptions)
                                      : movedReports(request);
    snapshot->syntaxErrors = parsed.errors;
    if (parsed.ok()) {
        snapshot->parsed = std::move(parsed);
    } else if (auto partial = readPartially(snapshot->text, parsed.errors, dirtySince(request))) {
        snapshot->health = TextHealth::Partial;
        snapshot->parsed = std::move(partial->parsed);
        snapshot->dirty = std::move(partial->dirty);
    } else {
        snapshot->health = TextHealth::Stale;
        return snapshot;
    }
    readDocuments(*snapshot);
    return snapshot;
}

} // namespace podwright
