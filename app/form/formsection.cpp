// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/formsection.h"

#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "editing/documentdata.h"
#include "form/addfieldpopup.h"
#include "form/formgroup.h"
#include "form/formhelp.h"
#include "form/formrow.h"
#include "pod/fieldvalue.h"
#include "pod/manifestschema.h"
#include "widgets/sharedundo.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace podwright {

namespace {

/// Items of a list that are made at once, and then at each turn of the event loop: many would hold up the window.
constexpr qsizetype itemsAtOnce = 12;
constexpr qsizetype itemsPerTurn = 6;

} // namespace

FormSection::FormSection(FormContext &context, std::size_t document, const Path &path, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_document(document)
    , m_path(path)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &FormSection::add);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, [this] { makeWaiting(itemsPerTurn); });
}

void FormSection::add()
{
    if (m_add->isEnabled())
        m_list ? addItem() : showAddPopup();
}

void FormSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FormSection::retranslate()
{
    const QString path = QString::fromStdString(m_path.toString());
    m_add->setText(m_list ? tr("Add item") : tr("Add field…"));
    m_add->setObjectName(m_path.isEmpty() ? QStringLiteral("addField") : path + QStringLiteral(".add"));
    m_add->setAccessibleName(m_path.isEmpty() ? m_add->text() : tr("%1 to %2").arg(m_add->text(), path));
}

QList<FormRowData> FormSection::readRows()
{
    const SnapshotPtr snapshot = m_context.document.snapshot();
    m_schema = schemaPlaceOf(m_context.schema, snapshot->pods, m_document, m_path);
    const ValueRef value = valueAt(*snapshot, {m_document, m_path});
    m_list = m_schema.kind() == FieldKind::List && m_schema.field;
    std::vector<FormRowData> rows;
    if (m_list || value.isList()) {
        m_list = true;
        rows = itemRows(m_context.schema, m_schema, value, m_path);
    } else {
        rows = mapRows(m_context.schema, m_schema, value, m_path, m_pending);
        updateUnion(m_schema, value);
    }
    for (FormRowData &row : rows) {
        row.snapshot = snapshot;
        fillInDefault(row, m_context.document, m_document);
    }
    return {rows.begin(), rows.end()};
}

void FormSection::update(const QString &frozen)
{
    const QList<FormRowData> rows = readRows();
    std::set<std::string> present;
    for (const FormRowData &row : rows) {
        present.insert(row.key);
        if (row.set)
            m_pending.erase(row.key); // has its value; when that is undone, the row goes
    }
    for (auto row = m_rows.begin(); row != m_rows.end();) {
        const bool gone = !present.contains(row->first);
        if (gone && !frozen.isEmpty()) { // its lines do not parse: the last good value stays, greyed
            if (auto *field = qobject_cast<FormRow *>(row->second))
                field->setBlocked(frozen);
        }
        if (gone && frozen.isEmpty()) {
            row->second->hide();
            row->second->deleteLater();
            row = m_rows.erase(row);
        } else {
            ++row;
        }
    }
    m_frozen = frozen;
    m_waiting = rows;
    m_shown = rows.size();
    makeWaiting(m_list ? itemsAtOnce : rows.size());
    m_add->setVisible(m_list ? m_schema.type != nullptr : !addable().empty());
    m_add->setEnabled(m_context.document.snapshot()->health != TextHealth::Stale && !m_context.document.isReadOnly());
    retranslate();
}

/// Goes on with the rows that wait until so many new ones are made; those that have their widget cost little.
void FormSection::makeWaiting(qsizetype most)
{
    int index = static_cast<int>(m_unionRow ? 1 : 0) + static_cast<int>(m_shown - m_waiting.size());
    qsizetype done = 0;
    for (qsizetype made = 0; done < m_waiting.size() && made < most; ++done) {
        made += m_rows.contains(m_waiting[done].key) ? 0 : 1;
        placeRow(index++, m_waiting[done], m_frozen);
    }
    m_waiting.remove(0, done);
    if (!m_waiting.isEmpty())
        m_later.start();
}

/// Brings the row to its place: the present widget if it fits, else a new one.
void FormSection::placeRow(int index, const FormRowData &row, const QString &frozen)
{
    QWidget *widget = nullptr;
    bool focused = false; // the new widget goes on where the old one was typed in
    if (const auto found = m_rows.find(row.key); found != m_rows.end()) {
        const auto *field = qobject_cast<FormRow *>(found->second);
        const auto *group = qobject_cast<FormGroup *>(found->second);
        if ((field && field->fits(row)) || (group && group->fits(row))) {
            widget = found->second;
        } else {
            focused = found->second->isAncestorOf(QApplication::focusWidget());
            found->second->hide();
            found->second->deleteLater();
            m_rows.erase(found);
        }
    }
    if (!widget) {
        widget = makeRow(row);
        m_rows[row.key] = widget;
    }
    if (m_layout->indexOf(widget) != index)
        m_layout->insertWidget(index, widget);
    if (!widget->isVisible())
        widget->show(); // now: what is not shown takes no focus
    if (auto *field = qobject_cast<FormRow *>(widget)) {
        field->update(row);
        field->setBlocked(blockedReason(row, frozen));
        showProblems(field);
        if (focused)
            field->focusEditor();
    } else if (auto *group = qobject_cast<FormGroup *>(widget)) {
        group->update(row, frozen);
    }
}

QString FormSection::blockedReason(const FormRowData &row, const QString &frozen) const
{
    const SnapshotPtr snapshot = m_context.document.snapshot();
    if (m_context.document.isReadOnly())
        return tr("This file can only be read.");
    if (frozen.isEmpty())
        return {};
    if (snapshot->health == TextHealth::Stale)
        return frozen;
    const TextRange range = entryRange(*snapshot, {m_document, row.path});
    const bool touched = std::any_of(snapshot->dirty.begin(), snapshot->dirty.end(),
                                     [range](const TextRange &dirty) { return range.intersects(dirty); });
    if (!touched)
        return {};
    for (const SyntaxError &error : snapshot->syntaxErrors) { // its own fault, not the file's first one
        if (error.range.begin >= range.begin && error.range.begin < range.end)
            return syntaxFaultText(*snapshot, error);
    }
    return frozen;
}

QWidget *FormSection::makeRow(const FormRowData &row)
{
    if (row.kind == EditorKind::Object || row.kind == EditorKind::ObjectList) {
        auto *group = new FormGroup(m_context, row, m_document, m_list, this);
        const bool small = !m_list && row.kind == EditorKind::Object && m_path.size() < 2 && row.set;
        if (small || m_pending.contains(row.key))
            group->open(true);
        return group;
    }
    auto *field = new FormRow(m_context, row, m_document, this);
    connect(
        field, &FormRow::dropped, this,
        [this](const std::string &key) {
            m_pending.erase(key);
            update({});
        },
        Qt::QueuedConnection);
    connect(field, &FormRow::emptied, this, [this](const std::string &key) { m_pending.insert(key); });
    return field;
}

QStringList FormSection::sentencesAt(const Path &path) const
{
    QStringList sentences;
    for (const Diagnostic *one : m_context.shown->findings.at(m_document, path.toString()))
        sentences.append(m_context.sentence(*one));
    sentences.removeDuplicates();
    return sentences;
}

/// What was found at the entries of a row's list or map, and below them.
QList<EntryFinding> FormSection::entryFindings(const FormRowData &row) const
{
    QList<EntryFinding> all;
    if (row.kind != EditorKind::StringList && row.kind != EditorKind::StringMap)
        return all;
    qsizetype index = 0;
    for (const ValueRef entry : row.value) {
        const bool isItem = row.kind == EditorKind::StringList;
        const QString step = isItem ? QString::number(index++)
                                    : QString::fromUtf8(entry.key().data(), static_cast<qsizetype>(entry.key().size()));
        const auto gravest = m_context.shown->findings.gravest(m_document, entry.path().toString());
        if (gravest)
            all.append({step, static_cast<int>(*gravest), sentencesAt(entry.path()).join(u'\n')});
    }
    return all;
}

void FormSection::showProblems(FormRow *row)
{
    const FormRowData &shown = row->rowData();
    const auto gravest = m_context.shown->findings.gravest(m_document, shown.path.toString());
    QStringList sentences = sentencesAt(shown.path);
    const QList<EntryFinding> entries = gravest ? entryFindings(shown) : QList<EntryFinding>();
    for (const EntryFinding &one : entries) {
        const bool isItem = shown.kind == EditorKind::StringList;
        sentences.append(isItem ? tr("Element %1: %2").arg(one.step.toInt() + 1).arg(one.text)
                                : tr("%1: %2").arg(one.step, one.text));
    }
    row->setEntryFindings(entries);
    row->setProblem(sentences.join(u'\n'), sentences.isEmpty() ? 3 : static_cast<int>(*gravest));
}

std::vector<const Field *> FormSection::addable() const
{
    std::vector<const Field *> fields;
    if (!m_schema.type || m_list)
        return fields;
    for (const Field *field : m_schema.type->fields()) {
        const FieldUnion *one = field->unionName.empty() ? nullptr : m_schema.type->unionNamed(field->unionName);
        const bool chosenAbove = one && one->maximum == 1 && m_union;
        if (!field->readOnly && !m_rows.contains(std::string(field->name)) && !chosenAbove)
            fields.push_back(field);
    }
    return fields;
}

void FormSection::showAddPopup()
{
    const std::string path = fieldPathOf(m_context.document.snapshot()->pods, m_document, m_path);
    auto *popup = new AddFieldPopup(m_context, *m_schema.type, addable(), path, this);
    connect(popup, &AddFieldPopup::chosen, this, &FormSection::addField);
    QPoint place = m_add->mapToGlobal(QPoint(0, m_add->height()));
    popup->move(place);
    popup->show();
}

/// Scalars wait in the form for their first value; objects and lists are begun in the text at once.
void FormSection::addField(const QString &name)
{
    const std::string key = name.toStdString();
    const Field *field = m_schema.type ? m_schema.type->field(key) : nullptr;
    if (!field)
        return;
    if (m_context.settings)
        m_context.settings->addRecentField(
            QString::fromStdString(fieldPathOf(m_context.document.snapshot()->pods, m_document, m_path.child(key))));
    m_pending.insert(key);
    if (field->kind == FieldKind::Object) {
        const Path path = m_path.child(key);
        m_context.document.edit(m_document,
                                [path](const EditPlanner &planner) { return planner.set(path, NewValue::map()); });
    }
    update({});
    focusOn(reveal(m_path.child(key)));
}

/// The keyboard goes to a row's editor, or to the first thing to fill in of a group.
void FormSection::focusOn(QWidget *row)
{
    if (auto *field = qobject_cast<FormRow *>(row)) {
        field->focusEditor();
    } else if (auto *group = qobject_cast<FormGroup *>(row)) {
        group->open(true);
        group->section()->focusFirst();
    }
}

void FormSection::focusFirst()
{
    for (int index = 0; index < m_layout->count(); ++index) {
        QWidget *widget = m_layout->itemAt(index)->widget();
        if (!widget || widget->isHidden())
            continue;
        if (auto *field = qobject_cast<FormRow *>(widget))
            field->focusEditor();
        else
            (widget == m_unionRow ? static_cast<QWidget *>(m_union) : m_add)->setFocus();
        return;
    }
}

/// A new item with its required fields, empty where they are text.
void FormSection::addItem()
{
    NewValue item = NewValue::map();
    if (m_schema.type) {
        for (const Field *field : m_schema.type->fields()) {
            if (field->required && field->kind == FieldKind::String)
                item.entries.emplace_back(std::string(field->name), NewValue::string({}));
        }
    }
    const Path path = m_path;
    const std::size_t count = valueAt(*m_context.document.snapshot(), {m_document, m_path}).size();
    m_context.document.edit(m_document,
                            [path, item](const EditPlanner &planner) { return planner.insertItem(path, item); });
    update({});
    focusOn(reveal(m_path.item(count)));
}

QWidget *FormSection::reveal(const Path &place)
{
    if (!place.startsWith(m_path) || place.size() <= m_path.size())
        return nullptr;
    const PathStep &step = place.steps()[m_path.size()];
    const std::string key = step.kind == PathStep::Kind::Index ? std::to_string(step.index) : step.key;
    const auto waiting =
        std::find_if(m_waiting.cbegin(), m_waiting.cend(), [&](const auto &one) { return one.key == key; });
    if (waiting != m_waiting.cend())
        makeWaiting(waiting - m_waiting.cbegin() + 1);
    const auto row = m_rows.find(key);
    if (row == m_rows.end())
        return nullptr;
    auto *group = qobject_cast<FormGroup *>(row->second);
    if (!group || place.size() == m_path.size() + 1)
        return row->second;
    group->open(true);
    QWidget *inner = group->section() ? group->section()->reveal(place) : nullptr;
    return inner ? inner : group;
}

} // namespace podwright
