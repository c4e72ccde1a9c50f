// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "document/serverdefaults.h"
#include "document/snapshot.h"
#include "document/textmirror.h"
#include "editing/editplanner.h"
#include "text/sourcetext.h"

#include <QObject>
#include <QString>

#include <QFutureWatcher>
#include <QHash>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QTextDocument;

namespace podwright {

class Schema;
struct SnapshotRequest;

/// One open file: its text (the only truth), the one history of it (the text document's own), and what was understood
/// of it. Views never change anything themselves: they ask for an edit and follow snapshotChanged(). GUI thread only.
class ManifestDocument : public QObject {
    Q_OBJECT

public:
    /// The schema must outlive the document.
    explicit ManifestDocument(const Schema &schema, QObject *parent = nullptr);
    ~ManifestDocument() override;

    QTextDocument *textDocument() const { return m_textDocument; }
    const Schema &schema() const { return m_schema; }
    /// Never null. Up to date when a signal of this class arrives, except for large files (see isBusy()).
    SnapshotPtr snapshot() const { return m_snapshot; }
    bool isBusy() const { return m_busy; } ///< a worker is reading a newer text than the snapshot's

    /// Replaces everything and clears the history: a file was loaded or a new manifest begun.
    void setSource(SourceText source);
    const SourceText &source() const { return m_source; }
    /// The bytes to write to the file now.
    std::string encodedBytes() const;
    /// The text now, UTF-8, line breaks as the file has them.
    const std::string &text() const { return m_mirror.text(); }
    bool isReadOnly() const { return m_source.isReadOnly(); }

    /// Makes the plan for a planner of one document of the snapshot. In large files it runs in a worker: capture values
    /// only.
    using Plan = std::function<PlannedEdit(const EditPlanner &planner)>;
    /// Asks for an edit, applied as one undo step. With a non-empty mergeKey, following edits with the same key join
    /// that step (typing in one field) until endMerge(). Returns the plan with its refusal, if any; in large files it
    /// returns at once with no edits, and a refusal comes by editRefused(). Never opens dialogs.
    PlannedEdit edit(std::size_t document, const Plan &plan, const QString &mergeKey = {});
    /// Applies edits of the snapshot's text (fixes) as one undo step; false if the text has changed since.
    bool apply(const EditList &edits, const QString &mergeKey = {});
    bool isApplying() const { return m_applying; } ///< an edit of this class is changing the text document just now
    void endMerge() { m_mergeKey.clear(); }
    /// Undo and redo go to where the change was: undone() carries the byte offset.
    void undo();
    void redo();

    bool isModified() const;
    void setModified(bool modified);

    /// Options of the checks (Kubernetes version, static Pod, advice); a change checks again.
    const CheckOptions &checkOptions() const { return m_checkOptions; }
    void setCheckOptions(const CheckOptions &options);
    /// The value that the API server will fill in at a place where the text has none, as YAML; nothing if none will.
    std::optional<std::string> serverDefaultAt(const ManifestPath &place);
    /// Where the dashes of new lists stand in a manifest that has none: see EditPlanner::setIndentlessLists().
    void setIndentlessLists(bool indentless) { m_indentlessLists = indentless; }

    /// UTF-16 position in the text document of a byte of the snapshot's text, and back.
    int positionOf(std::size_t byteOffset) const;
    std::size_t byteOffsetOf(int position) const;

Q_SIGNALS:
    /// The text was replaced as a whole.
    void sourceReplaced();
    void snapshotChanged();
    void modifiedChanged(bool modified);
    /// An undo or redo changed the text here (byte of the new text).
    void undone(std::size_t byteOffset);
    void busyChanged(bool busy);
    /// An edit of a large file could not be made.
    void editRefused(const podwright::PlannedEdit &refused);

private:
    void onContentsChange(int position, int removed, int added);
    void onContentsChanged();
    void stepHistory(bool back);
    bool applyPlan(const PlannedEdit &plan, const QString &mergeKey);
    void rebuild(const std::shared_ptr<ParseResult> &proof = nullptr);
    void startWorker();
    void onWorkerDone();
    void takeSnapshot(std::shared_ptr<const Snapshot> snapshot);
    std::optional<PlannedEdit> planFromOrigin(std::size_t document, const Plan &plan) const;
    void applyToTextDocument(const EditList &edits, bool join);
    /// What plans are made with; a value, because workers plan, too.
    struct Planning {
        const Schema &schema;
        bool indentlessLists;
    };
    static PlannedEdit runPlan(const Planning &with, const Snapshot &snapshot, std::size_t document, const Plan &plan);
    Planning planning() const { return {m_schema, m_indentlessLists}; }
    void planInWorker(std::size_t document, const Plan &plan, const QString &mergeKey);
    SnapshotRequest request() const;
    void setBusy(bool busy);

    const Schema &m_schema;
    QTextDocument *m_textDocument;
    SourceText m_source;
    TextMirror m_mirror;
    SnapshotPtr m_snapshot;
    std::vector<EditList> m_sinceSnapshot; ///< edits from the snapshot's text to the text now, one after the other
    CheckOptions m_checkOptions;
    ServerDefaultsByPlace m_defaults;
    bool m_indentlessLists = true;
    QString m_mergeKey;
    SnapshotPtr m_mergeOrigin; ///< what a run of typing began with
    QHash<int, std::vector<std::uint8_t>> m_lineBreaks; ///< by undo step: what the text document forgets
    QFutureWatcher<std::shared_ptr<const Snapshot>> m_worker;
    QTimer m_delay; ///< large files are read when typing pauses
    int m_revision = 0;
    bool m_applying = false;
    bool m_textChanged = false;
    bool m_busy = false;
};

} // namespace podwright
