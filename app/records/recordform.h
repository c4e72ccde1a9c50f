// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "editing/newvalue.h"
#include "fields/formrows.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace podwright {

class FieldEditor;
class PanelEdits;

/// A field that a record shows: where it stands below the record, and what it is called.
struct RecordField {
    const char *path; ///< `valueFrom.secretKeyRef.name`
    const char *label; ///< source text of context "podwright::RecordLabels"
    bool prune = false; ///< maps above it that become empty go with it
    bool operator==(const RecordField &other) const = default;
};

/// Chosen fields of one map, each with the editor that the schema gives it; a value of another type is shown as YAML.
class RecordForm : public QWidget {
    Q_OBJECT

public:
    /// Editors are named `prefix.path`.
    RecordForm(PanelEdits *edits, const QString &prefix, QWidget *parent = nullptr);

    void setFields(const QList<RecordField> &fields);
    /// Shows the record at the place; touches nothing that is shown already.
    void show(const SnapshotPtr &snapshot, const ManifestPath &place, bool editable);
    void focusFirst();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        RecordField field;
        FormRowData row;
        QLabel *label;
        FieldEditor *editor = nullptr;
    };
    void showLine(Line &line, const SnapshotPtr &snapshot);
    void connectEditor(Line &line);
    FormRowData rowOf(const RecordField &field, const SnapshotPtr &snapshot) const;
    void write(const RecordField &field, const NewValue &value, bool typing);
    void remove(const RecordField &field);
    Path pathOf(const RecordField &field) const;
    void nameLine(const Line &line) const;
    void clear();

    PanelEdits *m_edits;
    QString m_prefix;
    QGridLayout *m_grid;
    QList<Line> m_lines;
    ManifestPath m_place;
    QLabel *m_complaint;
};

} // namespace podwright
