// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/recordform.h"

#include "document/manifestdocument.h"
#include "document/snapshotplaces.h"
#include "fields/fieldeditor.h"
#include "fields/stringlistfield.h"
#include "fields/stringmapfield.h"
#include "pod/manifestschema.h"
#include "records/paneledits.h"
#include "schema/schema.h"
#include "widgets/wrappinglabel.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace podwright {

RecordForm::RecordForm(PanelEdits *edits, const QString &prefix, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_prefix(prefix)
    , m_grid(new QGridLayout(this))
    , m_complaint(new WrappingLabel(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_complaint->hide();
}

void RecordForm::clear()
{
    for (const Line &line : std::as_const(m_lines)) {
        for (QWidget *widget : std::initializer_list<QWidget *>{line.label, line.editor}) {
            if (!widget)
                continue;
            widget->hide();
            widget->setObjectName(QString());
            widget->deleteLater(); // it may be what asked for other fields
        }
        if (line.editor)
            line.editor->setNames({}, {}, {});
    }
    m_lines.clear();
}

void RecordForm::setFields(const QList<RecordField> &fields)
{
    QList<RecordField> present;
    for (const Line &line : std::as_const(m_lines))
        present.append(line.field);
    if (present == fields)
        return;
    clear();
    for (const RecordField &field : fields)
        m_lines.append({field, {}, new QLabel(this), nullptr});
    const int rows = static_cast<int>(m_lines.size());
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    m_grid->addWidget(m_complaint, rows, 0, 1, 2);
    m_grid->setRowStretch(rows + 1, 1);
}

/// The owner of a deep field is the map above it, there or not.
FormRowData RecordForm::rowOf(const RecordField &field, const SnapshotPtr &snapshot) const
{
    const Path path = pathOf(field);
    const Schema &schema = m_edits->document()->schema();
    const SchemaPlace owner = schemaPlaceOf(schema, snapshot->pods, m_place.document, path.parent());
    const ValueRef map = valueAt(*snapshot, {m_place.document, path.parent()});
    FormRowData row = fieldRow(schema, owner, map, path.parent(), path.last().key);
    fillInDefault(row, *m_edits->document(), m_place.document);
    row.snapshot = snapshot;
    return row;
}

void RecordForm::show(const SnapshotPtr &snapshot, const ManifestPath &place, bool editable)
{
    m_place = place;
    for (Line &line : m_lines) {
        showLine(line, snapshot);
        line.editor->setReadOnly(!editable);
    }
}

void RecordForm::showLine(Line &line, const SnapshotPtr &snapshot)
{
    FormRowData row = rowOf(line.field, snapshot);
    if (row.kind == EditorKind::Object || row.kind == EditorKind::ObjectList)
        row.kind = EditorKind::Raw;
    if (!line.editor || line.row.kind != row.kind || line.row.schema.field != row.schema.field) {
        if (line.editor) {
            line.editor->hide();
            line.editor->setNames({}, {}, {});
            line.editor->deleteLater();
        }
        const int at = static_cast<int>(&line - m_lines.constData());
        line.editor = makeFieldEditor(row, this);
        m_grid->addWidget(line.label, at, 0, Qt::AlignTop);
        m_grid->addWidget(line.editor, at, 1, Qt::AlignTop);
        line.label->show();
        line.editor->setVisible(true);
        line.row = row;
        connectEditor(line);
    }
    line.row = row;
    if (row.kind == EditorKind::Reference) {
        const PodPlace *pod = podAround(*snapshot, m_place);
        line.editor->setCandidates(
            referenceCandidates(row, pod ? valueAt(*snapshot, {pod->document, pod->root}) : ValueRef()));
    }
    line.editor->show(row);
    nameLine(line);
}

void RecordForm::connectEditor(Line &line)
{
    const RecordField field = line.field; // the line may lie elsewhere when the signal comes
    connect(line.editor, &FieldEditor::edited, this,
            [=, this](const NewValue &value, bool typing) { write(field, value, typing); });
    connect(line.editor, &FieldEditor::removed, this, [=, this] { remove(field); });
    connect(line.editor, &FieldEditor::complaint, this, [this](const QString &text) {
        m_complaint->setText(text);
        m_complaint->setVisible(!text.isEmpty());
    });
    if (const auto *list = qobject_cast<StringListField *>(line.editor)) {
        connect(list, &StringListField::moved, this, [=, this](int from, int to) {
            m_edits->move({m_place.document, pathOf(field)}, static_cast<std::size_t>(from),
                          static_cast<std::size_t>(to));
        });
    }
    const auto *map = qobject_cast<StringMapField *>(line.editor);
    if (!map)
        return;
    connect(map, &StringMapField::entryEdited, this, [=, this](const QString &key, const NewValue &value) {
        m_edits->set({m_place.document, pathOf(field).child(key.toStdString())}, value, true);
    });
    connect(map, &StringMapField::entryRenamed, this, [=, this](const QString &from, const QString &to) {
        m_edits->plan(m_place.document,
                      [path = pathOf(field).child(from.toStdString()),
                       to = to.toStdString()](const EditPlanner &planner) { return planner.renameKey(path, to); });
    });
    connect(map, &StringMapField::entryRemoved, this, [=, this](const QString &key) {
        m_edits->remove({m_place.document, pathOf(field).child(key.toStdString())});
    });
}

/// An empty text of a field that may be absent takes it out.
void RecordForm::write(const RecordField &field, const NewValue &value, bool typing)
{
    const bool empty = value.kind == ValueKind::String && value.text.empty();
    if (empty && !rowOf(field, m_edits->document()->snapshot()).required)
        remove(field);
    else
        m_edits->set({m_place.document, pathOf(field)}, value, typing);
}

void RecordForm::remove(const RecordField &field)
{
    m_edits->remove({m_place.document, pathOf(field)}, field.prune);
}

Path RecordForm::pathOf(const RecordField &field) const
{
    return m_place.path.joined(*Path::parse(field.path));
}

void RecordForm::nameLine(const Line &line) const
{
    const QString label = QCoreApplication::translate("podwright::RecordLabels", line.field.label);
    line.label->setText(label);
    line.label->setToolTip(QLatin1String(line.field.path));
    line.editor->setNames(m_prefix + u'.' + QLatin1String(line.field.path), label,
                          QString::fromStdString(line.row.path.toString()));
    line.label->setBuddy(line.editor->focusTarget());
}

void RecordForm::focusFirst()
{
    if (!m_lines.isEmpty() && m_lines.first().editor)
        m_lines.first().editor->focusTarget()->setFocus();
}

void RecordForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.editor)
            nameLine(line);
    }
}

} // namespace podwright
