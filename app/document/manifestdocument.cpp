// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/manifestdocument.h"

#include "document/snapshotbuilder.h"
#include "pod/manifestschema.h"

#include <QPlainTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocument>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

namespace podwright {

namespace {

/// Up to this size a text is read and checked at every key stroke on the GUI thread, within 16 ms.
constexpr std::size_t checkedAtOnceBytes = 4u << 10;
/// Up to this size it is read at every key stroke, and checked by a worker when typing pauses; larger ones are read by
/// the worker, too.
constexpr std::size_t synchronousBytes = 64u << 10;
constexpr int workerDelayMilliseconds = 120;

/// A large snapshot takes long to destroy: whoever lets go of it last leaves that to a worker.
std::shared_ptr<const Snapshot> destroyedByWorker(std::shared_ptr<const Snapshot> snapshot)
{
    const Snapshot *shown = snapshot.get();
    return {shown, [kept = std::move(snapshot)](const Snapshot *) mutable {
                QThreadPool::globalInstance()->start([last = std::move(kept)]() mutable { last.reset(); });
            }};
}

} // namespace

ManifestDocument::ManifestDocument(const Schema &schema, QObject *parent)
    : QObject(parent)
    , m_schema(schema)
    , m_textDocument(new QTextDocument(this))
    , m_snapshot(buildSnapshot(schema, {}))
{
    // Without a layout the text document tells nobody about its changes.
    m_textDocument->setDocumentLayout(new QPlainTextDocumentLayout(m_textDocument));
    connect(m_textDocument, &QTextDocument::contentsChange, this, &ManifestDocument::onContentsChange);
    connect(m_textDocument, &QTextDocument::contentsChanged, this, &ManifestDocument::onContentsChanged);
    connect(m_textDocument, &QTextDocument::modificationChanged, this, &ManifestDocument::modifiedChanged);
    connect(&m_worker, &QFutureWatcherBase::finished, this, &ManifestDocument::onWorkerDone);
    m_delay.setSingleShot(true);
    m_delay.setInterval(workerDelayMilliseconds);
    connect(&m_delay, &QTimer::timeout, this, &ManifestDocument::startWorker);
}

ManifestDocument::~ManifestDocument()
{
    m_worker.waitForFinished();
}

void ManifestDocument::setSource(SourceText source)
{
    m_source = std::move(source);
    m_mirror.setText(m_source.text());
    m_mergeKey.clear();
    m_lineBreaks.clear();
    m_applying = true;
    m_textDocument->setPlainText(m_mirror.documentText());
    m_applying = false;
    m_textDocument->setModified(false);
    m_lineBreaks.insert(m_textDocument->availableUndoSteps(), m_mirror.lineBreaks());
    m_sinceSnapshot.clear();
    m_snapshot = buildSnapshot(m_schema, {});
    ++m_revision;
    Q_EMIT sourceReplaced();
    rebuild();
}

std::string ManifestDocument::encodedBytes() const
{
    return m_source.encode(m_mirror.text());
}

bool ManifestDocument::isModified() const
{
    return m_textDocument->isModified();
}

void ManifestDocument::setModified(bool modified)
{
    m_textDocument->setModified(modified);
}

void ManifestDocument::setCheckOptions(const CheckOptions &options)
{
    m_checkOptions = options;
    ++m_revision; // a result that a worker is making with the old options must not be taken
    rebuild();
}

std::optional<std::string> ManifestDocument::serverDefaultAt(const ManifestPath &place)
{
    return m_defaults.at(m_snapshot, m_schema, m_checkOptions.kubernetesMinor, place);
}

void ManifestDocument::onContentsChange(int position, int removed, int added)
{
    if (m_applying)
        return;
    // A change at the very end counts the final paragraph separator, which is no text, on both sides.
    const int excess = std::max(0, position + added - (m_textDocument->characterCount() - 1));
    removed -= excess;
    added -= excess;
    if (removed == 0 && added == 0)
        return;
    QTextCursor cursor(m_textDocument);
    cursor.setPosition(position);
    cursor.setPosition(position + added, QTextCursor::KeepAnchor);
    m_sinceSnapshot.push_back({m_mirror.replace(position, removed, cursor.selectedText())});
    m_lineBreaks.insert(m_textDocument->availableUndoSteps(), m_mirror.lineBreaks());
    m_mergeKey.clear();
    ++m_revision;
    m_textChanged = true;
}

/// Comes after the text document has finished its own work; also comes for changes of formats, which are none of ours.
void ManifestDocument::onContentsChanged()
{
    if (!m_textChanged || m_applying)
        return;
    m_textChanged = false;
    rebuild();
}

PlannedEdit ManifestDocument::edit(std::size_t document, const Plan &plan, const QString &mergeKey)
{
    if (isReadOnly())
        return {{}, EditRefusal::TextBroken, {}};
    if (m_mirror.text().size() > synchronousBytes) {
        planInWorker(document, plan, mergeKey);
        return {};
    }
    if (m_snapshot->health == TextHealth::Stale)
        return {{}, EditRefusal::TextBroken, {}};
    if (!mergeKey.isEmpty() && mergeKey == m_mergeKey) {
        if (const auto planned = planFromOrigin(document, plan)) {
            applyPlan(*planned, mergeKey);
            return *planned;
        }
    }
    PlannedEdit planned = runPlan(planning(), *m_snapshot, document, plan);
    if (planned.ok())
        applyPlan(planned, mergeKey);
    return planned;
}

/// A run of typing is planned as one edit of what was there before it: quotes that only half a word needs do not stay.
std::optional<PlannedEdit> ManifestDocument::planFromOrigin(std::size_t document, const Plan &plan) const
{
    if (!m_mergeOrigin || m_mergeOrigin->health == TextHealth::Stale)
        return std::nullopt;
    PlannedEdit planned = runPlan(planning(), *m_mergeOrigin, document, plan);
    if (!planned.ok())
        return std::nullopt; // a key that the run itself has made, for example
    const std::string &text = m_mirror.text();
    planned.edits = minimiseEdits(text, {{{0, text.size()}, applyEdits(m_mergeOrigin->text, planned.edits)}});
    return planned;
}

PlannedEdit ManifestDocument::runPlan(const Planning &with, const Snapshot &snapshot, std::size_t document,
                                      const Plan &plan)
{
    EditPlanner planner(snapshot.text, snapshot.parsed.tree, document,
                        keyOrderOf(with.schema, snapshot.pods, document));
    planner.setIndentlessLists(with.indentlessLists);
    planner.setDirtyRanges(snapshot.dirty);
    return plan(planner);
}

void ManifestDocument::planInWorker(std::size_t document, const Plan &plan, const QString &mergeKey)
{
    if (m_busy && m_snapshot->revision != m_revision) { // first the text must be understood
        connect(
            this, &ManifestDocument::snapshotChanged, this, [=, this] { planInWorker(document, plan, mergeKey); },
            Qt::SingleShotConnection);
        return;
    }
    if (m_snapshot->health == TextHealth::Stale) {
        Q_EMIT editRefused({{}, EditRefusal::TextBroken, {}});
        return;
    }
    QtConcurrent::run([snapshot = m_snapshot, with = planning(), document, plan] {
        return std::make_pair(runPlan(with, *snapshot, document, plan), snapshot->revision);
    }).then(this, [this, document, plan, mergeKey](const std::pair<PlannedEdit, int> &result) {
        if (result.second != m_revision)
            planInWorker(document, plan, mergeKey);
        else if (result.first.ok())
            applyPlan(result.first, mergeKey);
        else
            Q_EMIT editRefused(result.first);
    });
}

bool ManifestDocument::apply(const EditList &edits, const QString &mergeKey)
{
    return applyPlan({edits, EditRefusal::None, {}, nullptr}, mergeKey);
}

bool ManifestDocument::applyPlan(const PlannedEdit &plan, const QString &mergeKey)
{
    const EditList &edits = plan.edits;
    if (m_snapshot->revision != m_revision || isReadOnly())
        return false;
    if (edits.empty())
        return true;
    const bool join = !mergeKey.isEmpty() && mergeKey == m_mergeKey;
    if (!join)
        m_mergeOrigin = mergeKey.isEmpty() ? nullptr : m_snapshot;
    applyToTextDocument(edits, join);
    m_mergeKey = mergeKey;
    rebuild(plan.proof);
    return true;
}

void ManifestDocument::applyToTextDocument(const EditList &edits, bool join)
{
    m_applying = true;
    QTextCursor cursor(m_textDocument);
    if (!edits.empty()) // where a step of the history begins undoing it ends
        cursor.setPosition(m_mirror.position(edits.front().range.begin));
    if (join)
        cursor.joinPreviousEditBlock();
    else
        cursor.beginEditBlock();
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit) {
        cursor.setPosition(m_mirror.position(edit->range.begin));
        cursor.setPosition(m_mirror.position(edit->range.end), QTextCursor::KeepAnchor);
        QString text = QString::fromStdString(edit->text);
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        cursor.insertText(text);
    }
    cursor.endEditBlock();
    m_applying = false;
    m_mirror.apply(edits);
    m_sinceSnapshot.push_back(edits);
    m_lineBreaks.insert(m_textDocument->availableUndoSteps(), m_mirror.lineBreaks());
    ++m_revision;
}

void ManifestDocument::undo()
{
    stepHistory(true);
}

void ManifestDocument::redo()
{
    stepHistory(false);
}

void ManifestDocument::stepHistory(bool back)
{
    const bool possible = back ? m_textDocument->isUndoAvailable() : m_textDocument->isRedoAvailable();
    if (!possible || isReadOnly())
        return;
    QTextCursor cursor(m_textDocument);
    const auto restoreLineBreaks = [this] {
        const auto breaks = m_lineBreaks.constFind(m_textDocument->availableUndoSteps());
        if (breaks == m_lineBreaks.constEnd() || *breaks == m_mirror.lineBreaks())
            return;
        const std::size_t size = m_mirror.text().size();
        m_mirror.setLineBreaks(*breaks);
        m_sinceSnapshot.push_back({{{0, size}, m_mirror.text()}});
    };
    m_applying = true; // the line breaks come first, then the text is read
    const auto connection =
        connect(m_textDocument, &QTextDocument::contentsChange, this, [this](int position, int removed, int added) {
            m_applying = false;
            onContentsChange(position, removed, added);
            m_applying = true;
        });
    const auto breaksBefore = m_lineBreaks;
    if (back)
        m_textDocument->undo(&cursor);
    else
        m_textDocument->redo(&cursor);
    disconnect(connection);
    m_applying = false;
    m_textChanged = false;
    m_lineBreaks = breaksBefore;
    restoreLineBreaks();
    const std::size_t place = m_mirror.byteOffset(cursor.position());
    rebuild();
    Q_EMIT undone(place);
}

int ManifestDocument::positionOf(std::size_t byteOffset) const
{
    return m_mirror.position(byteOffset);
}

std::size_t ManifestDocument::byteOffsetOf(int position) const
{
    return m_mirror.byteOffset(position);
}

SnapshotRequest ManifestDocument::request() const
{
    CheckOptions options = m_checkOptions;
    options.utf16 = m_source.encoding() != FileEncoding::Utf8;
    return {m_revision, m_mirror.text(), options, m_snapshot, m_sinceSnapshot, nullptr};
}

/// `proof`: what an edit has been proved with, which saves reading the text again.
void ManifestDocument::rebuild(const std::shared_ptr<ParseResult> &proof)
{
    const std::size_t size = m_mirror.text().size();
    if (size <= synchronousBytes) {
        SnapshotRequest wanted = request();
        if (proof && proof->tree.text() == wanted.text)
            wanted.parsed = proof;
        wanted.check =
            size <= checkedAtOnceBytes || m_snapshot->text.empty(); // what was just opened is checked at once
        takeSnapshot(buildSnapshot(m_schema, wanted));
        if (!wanted.check)
            m_delay.start();
    } else if (m_snapshot->text.empty()) {
        startWorker(); // just opened: do not wait for typing to pause
    } else {
        m_delay.start();
    }
}

void ManifestDocument::startWorker()
{
    if (m_worker.isRunning())
        return; // onWorkerDone() starts the next one
    setBusy(m_snapshot->revision != m_revision);
    m_worker.setFuture(QtConcurrent::run(
        [&schema = m_schema, request = request()] { return destroyedByWorker(buildSnapshot(schema, request)); }));
}

void ManifestDocument::onWorkerDone()
{
    const std::shared_ptr<const Snapshot> snapshot = m_worker.result();
    if (snapshot->revision == m_revision)
        takeSnapshot(snapshot);
    else if (!m_delay.isActive() && (m_snapshot->revision != m_revision || !m_snapshot->checked))
        startWorker();
}

void ManifestDocument::takeSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    m_snapshot = std::move(snapshot);
    m_sinceSnapshot.clear();
    m_delay.stop();
    setBusy(false);
    Q_EMIT snapshotChanged();
}

void ManifestDocument::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

} // namespace podwright
