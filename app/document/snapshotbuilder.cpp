// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/snapshotbuilder.h"

#include "document/partialreading.h"
#include "pod/podlocator.h"
#include "validation/recheck.h"
#include "yaml/reparsing.h"

#include <algorithm>
#include <future>
#include <optional>

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

/// Documents of a stream that have not changed are neither read nor checked again.
ParseResult parseAfter(const Snapshot *earlier, std::string_view text)
{
    return earlier ? parseYamlAgain(text, earlier->parsed.tree) : parseYaml(text);
}

/// Of a text that was read with some lines as blanks.
const SyntaxTree *partialTree(const Snapshot *previous)
{
    return previous && previous->health == TextHealth::Partial ? &previous->parsed.tree : nullptr;
}

/// The last state that did parse.
SnapshotPtr lastGood(const SnapshotRequest &request)
{
    const SnapshotPtr &previous = request.previous;
    return previous && previous->health != TextHealth::Good ? previous->lastGood : previous;
}

std::vector<PodReport> checkAfter(const Snapshot *earlier, const Snapshot &now, const ParseResult &parsed,
                                  const Schema &schema)
{
    if (earlier && earlier->checked && earlier->checkOptions == now.checkOptions)
        return checkManifestAgain(now.text, parsed, schema, now.checkOptions, {earlier->parsed.tree, earlier->reports});
    return checkManifest(now.text, parsed, schema, now.checkOptions);
}

} // namespace

std::shared_ptr<Snapshot> buildSnapshot(const Schema &schema, const SnapshotRequest &request)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->revision = request.revision;
    snapshot->text = request.text;
    snapshot->lines = LineIndex(snapshot->text);
    const SnapshotPtr earlier = lastGood(request);
    ParseResult parsed = request.parsed ? std::move(*request.parsed) : parseAfter(earlier.get(), snapshot->text);
    if (!parsed.ok())
        snapshot->lastGood = earlier;
    // Of a long text the readable rest is looked for while the whole is checked.
    constexpr std::size_t longBytes = 256u << 10;
    std::future<std::optional<PartialReading>> rest;
    if (!parsed.ok())
        rest = std::async(
            request.check && snapshot->text.size() > longBytes ? std::launch::async : std::launch::deferred,
            [&snapshot, &request, errors = parsed.errors] {
                return readPartially(snapshot->text, errors, dirtySince(request), partialTree(request.previous.get()));
            });
    snapshot->checked = request.check;
    snapshot->checkOptions = request.checkOptions;
    snapshot->reports = request.check ? checkAfter(earlier.get(), *snapshot, parsed, schema) : movedReports(request);
    snapshot->findings = FindingIndex(snapshot->reports, snapshot->lines);
    snapshot->syntaxErrors = parsed.errors;
    if (parsed.ok()) {
        snapshot->parsed = std::move(parsed);
    } else if (auto partial = rest.get()) {
        snapshot->health = TextHealth::Partial;
        snapshot->parsed = std::move(partial->parsed);
        snapshot->dirty = std::move(partial->dirty);
    } else {
        snapshot->health = TextHealth::Stale;
        return snapshot;
    }
    readDocuments(*snapshot);
    snapshot->folds = FoldRanges(snapshot->parsed.tree, snapshot->lines, snapshot->text.size());
    return snapshot;
}

} // namespace podwright
