// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "document/snapshot.h"
#include "editing/editplanner.h"
#include "text/sourcetext.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QTextCursor;
class QTextDocument;

namespace podwright {

class Schema;
class SnapshotBuilder;

/// One open file: its text (the only truth), the one history of it (the text document's own), and what was understood of it.
/// Views never change anything themselves: they ask for an edit and follow snapshotChanged(). GUI thread only.
class ManifestDocument : public QObject
{
    Q_OBJECT

public:
    /// The schema must outlive the document.
    explicit ManifestDocument(const Schema &schema, QObject *parent = nullptr);
    ~ManifestDocument() override;

    QTextDocument *textDocument() const { return m_textDocument; }
    const Schema &schema() const { return m_schema; }
    /// Never null. Up to date when a signal of this class arrives, except for large files (see isBusy()).
    SnapshotPtr snapshot() const { return m_snapshot; }
    bool isBusy() const; ///< a worker is reading a newer text than the snapshot's

    /// Replaces everything and clears the history: a file was loaded or a new manifest begun.
    void setSource(SourceText source);
    const SourceText &source() const { return m_source; }
    /// The bytes to write to the file now.
    std::string encodedBytes() const;
    /// The text now, UTF-8, line breaks as the file has them.
    std::string text() const;
    bool isReadOnly() const { return m_source.isReadOnly(); }

    /// Asks for an edit: plan is called with a planner of the current snapshot's document; its edits are applied as one undo
    /// step. With a non-empty mergeKey, following edits with the same key join that step (typing in one field) until
    /// endMerge(). Returns the planned edit with its refusal, if any; edit() never opens dialogs.
    using Plan = std::function<PlannedEdit(const EditPlanner &planner)>;
    PlannedEdit edit(std::size_t document, const Plan &plan, const QString &mergeKey = {});
    /// Applies edits of the snapshot's text (fixes) as one undo step; false if the snapshot is no longer the text's.
    bool apply(const EditList &edits, const QString &mergeKey = {});
    void endMerge() { m_mergeKey.clear(); }
    /// Undo and redo go to where the change was: undone() carries the byte offset.
    void undo();
    void redo();

    bool isModified() const;
    void setModified(bool modified);

    /// Options of the checks (Kubernetes version, static Pod, advice); a change checks again.
    const CheckOptions &checkOptions() const { return m_checkOptions; }
    void setCheckOptions(const CheckOptions &options);

    /// UTF-16 position in the text document of a byte of the snapshot's text, and back.
    int positionOf(std::size_t byteOffset) const;
    std::size_t byteOffsetOf(int position) const;

    /// The value at a place of the snapshot, a null handle if there is none.
    ValueRef valueAt(const ManifestPath &place) const;
    /// The place of the innermost entry around a byte; the root path where there is none.
    ManifestPath placeAt(std::size_t byteOffset) const;
    /// The bytes of the entry's value (with = whole entry including its key) at a place, empty if there is none.
    TextRange rangeOf(const ManifestPath &place, bool withKey) const;

Q_SIGNALS:
    /// The text was replaced as a whole.
    void sourceReplaced();
    void snapshotChanged();
    void modifiedChanged(bool modified);
    /// An undo or redo changed the text here (byte of the new text).
    void undone(std::size_t byteOffset);
    void busyChanged(bool busy);

private:
    void onContentsChange(int position, int removed, int added);
    void rebuild();
    void takeSnapshot(std::shared_ptr<Snapshot> snapshot);
    void applyToTextDocument(const EditList &edits, bool join);

    const Schema &m_schema;
    QTextDocument *m_textDocument;
    SourceText m_source;
    SnapshotPtr m_snapshot;
    std::unique_ptr<SnapshotBuilder> m_builder;
    CheckOptions m_checkOptions;
    QString m_mergeKey;
    int m_revision = 0;
    bool m_applying = false;
};

} // namespace podwright
