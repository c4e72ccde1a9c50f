// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/stringmapfield.h"

#include "fields/flexibleedit.h"
#include "fields/readable.h"
#include "fields/unitbox.h"
#include "pod/fieldvalue.h"
#include "widgets/sharedundo.h"
#include "yaml/path.h"

#include <QCompleter>
#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace podwright {

StringMapField::StringMapField(QWidget *parent)
    : FieldEditor(parent)
    , m_grid(new QGridLayout(this))
    , m_add(new QPushButton(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(2);
    m_grid->setColumnStretch(0, 1); // keys such as app.kubernetes.io/name are longer than their values
    m_grid->setColumnStretch(1, 1);
    connect(m_add, &QPushButton::clicked, this, &StringMapField::addNewRow);
    retranslate();
    setCount(0);
}

void StringMapField::retranslate()
{
    m_add->setText(tr("Add entry"));
    m_add->setAccessibleName(tr("Add entry to %1").arg(m_field));
    for (const Row &row : std::as_const(m_rows))
        nameRow(row);
}

void StringMapField::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

QWidget *StringMapField::focusTarget()
{
    return m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.first().value->target();
}

void StringMapField::setNames(const QString &path, const QString &field, const QString &)
{
    m_path = path;
    m_field = field;
    setObjectName(path);
    m_add->setObjectName(path + QStringLiteral(".add"));
    retranslate();
}

void StringMapField::nameRow(const Row &row) const
{
    const auto map = Path::parse(m_path.toStdString());
    const QString path = map ? QString::fromStdString(map->child(row.written.toStdString()).toString()) : QString();
    row.key->setObjectName(path + QStringLiteral(".key"));
    row.key->setAccessibleName(tr("Key in %1").arg(m_field));
    row.key->setPlaceholderText(tr("key"));
    row.value->setNames(path, row.written.isEmpty() ? tr("Value in %1").arg(m_field) : row.written, path);
    row.value->line()->setPlaceholderText(tr("value"));
    row.unit->setObjectName(path + QStringLiteral(".unit"));
    row.unit->setAccessibleName(tr("Unit of %1").arg(row.written));
    row.remove->setToolTip(tr("Remove this entry"));
    row.remove->setAccessibleName(tr("Remove %1").arg(row.written));
}

bool StringMapField::isQuantity() const
{
    return m_schema.field && m_schema.field->item == FieldKind::Quantity;
}

void StringMapField::addRow()
{
    const Row row{new FormLineEdit(this), new FlexibleEdit(this), new UnitBox(this), new QToolButton(this), {}};
    const int line = static_cast<int>(m_rows.size());
    row.remove->setText(QStringLiteral("✕"));
    row.remove->setAutoRaise(true);
    QWidget *const widgets[] = {row.key, row.value, row.unit, row.remove};
    for (int column = 0; column < 4; ++column) {
        m_grid->addWidget(widgets[column], line, column, Qt::AlignTop);
        widgets[column]->setVisible(column != 2 || isQuantity()); // what is not shown yet takes no focus
    }
    if (isQuantity()) {
        auto *names = new QCompleter({QStringLiteral("cpu"), QStringLiteral("memory"),
                                      QStringLiteral("ephemeral-storage"), QStringLiteral("hugepages-2Mi")},
                                     row.key);
        row.key->setCompleter(names);
        connect(
            names, qOverload<const QString &>(&QCompleter::activated), row.key,
            [this, edit = row.key] { onKeyEdited(edit); }, Qt::QueuedConnection);
    }
    connect(row.key, &QLineEdit::textEdited, this, [this, edit = row.key] { onKeyEdited(edit); });
    connect(row.key, &QLineEdit::editingFinished, this, [this, edit = row.key] { onKeyFinished(edit); });
    connect(row.value, &FlexibleEdit::textEdited, this,
            [this, edit = row.value](const QString &text) { onValueEdited(edit, text); });
    connect(row.unit, &UnitBox::chosen, this, [this, edit = row.value](const QString &text) {
        edit->setText(text);
        onValueEdited(edit, text);
    });
    connect(row.remove, &QToolButton::clicked, this, [this, button = row.remove] { onRemove(button); });
    m_rows.append(row);
    QWidget::setTabOrder(row.key, row.value);
}

void StringMapField::setCount(qsizetype count)
{
    while (m_rows.size() > count) {
        const Row row = m_rows.takeLast();
        for (QWidget *widget : std::initializer_list<QWidget *>{row.key, row.value, row.unit, row.remove}) {
            widget->hide();
            widget->setObjectName(QString());
            widget->deleteLater(); // it may be the one whose signal asked for it
        }
    }
    while (m_rows.size() < count)
        addRow();
    m_grid->addWidget(m_add, static_cast<int>(m_rows.size()), 0, 1, 4, Qt::AlignLeft);
}

void StringMapField::show(const FormRowData &row)
{
    m_schema = row.schema;
    // A row that was just added and has no key yet stays below the others.
    const bool newRow = !m_rows.isEmpty() && m_rows.last().written.isEmpty();
    const QString newKey = newRow ? m_rows.last().key->text() : QString();
    const bool taken = newRow && !newKey.isEmpty() && row.value[newKey.toStdString()].exists();
    setCount(static_cast<qsizetype>(row.value.size()) + (newRow && !taken ? 1 : 0));
    qsizetype index = 0;
    for (const ValueRef child : row.value) {
        Row &line = m_rows[index++];
        line.written = QString::fromUtf8(child.key().data(), static_cast<qsizetype>(child.key().size()));
        if (line.key->text() != line.written && (!line.key->hasFocus() || line.key->text().isEmpty())) {
            line.key->setText(line.written);
            line.key->setCursorPosition(0);
        }
        line.value->setText(writtenText(child));
        line.unit->setResource(line.written);
        line.unit->show(line.value->text());
        nameRow(line);
    }
    if (index < m_rows.size()) {
        m_rows[index].written.clear();
        nameRow(m_rows[index]);
    }
}

void StringMapField::showFindings(const QList<EntryFinding> &findings)
{
    for (const Row &row : std::as_const(m_rows)) {
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const EntryFinding &one) {
            return !row.written.isEmpty() && one.step == row.written;
        });
        const bool any = found != findings.end();
        row.value->setMark(any ? found->severity : 0, any ? found->text : QString());
        row.key->setToolTip(any ? found->text : QString());
        row.key->setAccessibleDescription(any ? found->text : QString());
    }
}

void StringMapField::addNewRow()
{
    if (m_rows.isEmpty() || !m_rows.last().written.isEmpty())
        setCount(m_rows.size() + 1);
    nameRow(m_rows.last());
    m_rows.last().key->clear();
    m_rows.last().value->setText({});
    m_rows.last().unit->show({});
    m_rows.last().key->setFocus();
}

QList<StringMapField::Row>::iterator StringMapField::rowOf(const QWidget *widget)
{
    return std::find_if(m_rows.begin(), m_rows.end(), [widget](const Row &one) {
        return one.key == widget || one.value == widget || one.remove == widget;
    });
}

void StringMapField::onKeyEdited(QLineEdit *edit)
{
    const auto row = rowOf(edit);
    const QString key = edit->text();
    if (row == m_rows.end() || key == row->written)
        return;
    const bool taken = std::any_of(m_rows.begin(), m_rows.end(),
                                   [&](const Row &one) { return one.key != edit && one.written == key; });
    if (taken)
        return Q_EMIT complaint(tr("%1 is there already.").arg(key));
    Q_EMIT complaint({});
    if (key.isEmpty())
        return;
    if (!row->written.isEmpty())
        return Q_EMIT entryRenamed(row->written, key);
    const std::string text = row->value->text().toStdString();
    Q_EMIT entryEdited(key, fieldValueOf({m_schema.field, nullptr, true}, text).value_or(NewValue::string(text)), true);
}

/// A key that could not be written goes back to the one that is.
void StringMapField::onKeyFinished(QLineEdit *edit)
{
    const auto row = rowOf(edit);
    if (row == m_rows.end() || edit->text() == row->written || row->written.isEmpty())
        return;
    edit->setText(row->written);
    Q_EMIT complaint({});
}

void StringMapField::onValueEdited(const QWidget *edit, const QString &text)
{
    const auto row = rowOf(edit);
    if (row == m_rows.end() || row->written.isEmpty())
        return;
    const std::string bytes = text.toStdString();
    const auto value = fieldValueOf({m_schema.field, nullptr, true}, bytes);
    Q_EMIT entryEdited(row->written, value.value_or(NewValue::string(bytes)), false);
}

void StringMapField::onRemove(QToolButton *button)
{
    const auto row = rowOf(button);
    if (row == m_rows.end())
        return;
    if (row->written.isEmpty())
        setCount(m_rows.size() - 1);
    else
        Q_EMIT entryRemoved(row->written);
}

} // namespace podwright
