// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/textfield.h"

#include "fields/flexibleedit.h"
#include "fields/readable.h"
#include "fields/unitbox.h"
#include "pod/fieldvalue.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace podwright {

namespace {

/// The numbers that are accepted, where both ends are known.
QString rangeOf(const SchemaPlace &place)
{
    const Field *field = place.field;
    if (!field || place.isElement || !field->minimum || !field->maximum || field->octal)
        return {};
    return QStringLiteral("%1–%2").arg(*field->minimum).arg(*field->maximum);
}

} // namespace

TextField::TextField(EditorKind kind, QWidget *parent)
    : FieldEditor(parent)
    , m_kind(kind)
    , m_edit(new FlexibleEdit(this))
    , m_hint(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    if (kind == EditorKind::Quantity) {
        m_unit = new UnitBox(this);
        layout->addWidget(m_unit);
        connect(m_unit, &UnitBox::chosen, this, [this](const QString &quantity) {
            m_edit->setText(quantity);
            onTextEdited(quantity);
        });
    }
    layout->addWidget(m_hint);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->hide();
    m_edit->setReadOnly(kind == EditorKind::ReadOnly);
    if (kind != EditorKind::Text)
        m_edit->line()->installEventFilter(this);
    connect(m_edit, &FlexibleEdit::textEdited, this, &TextField::onTextEdited);
}

QWidget *TextField::focusTarget()
{
    return m_edit->target();
}

void TextField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly || m_kind == EditorKind::ReadOnly);
}

void TextField::setNames(const QString &path, const QString &field, const QString &description)
{
    FieldEditor::setNames(path, field, description);
    if (!m_unit)
        return;
    m_unit->setResource(field);
    m_unit->setObjectName(path + QStringLiteral(".unit"));
    m_unit->setAccessibleName(tr("Unit of %1").arg(field));
}

void TextField::show(const FormRowData &row)
{
    m_schema = row.schema;
    const QString ghost = row.defaultText;
    const QString range = rangeOf(m_schema);
    m_edit->line()->setPlaceholderText(ghost.isEmpty() ? range : tr("default: %1").arg(ghost));
    m_edit->line()->setToolTip(range);
    const bool mode = m_schema.field && m_schema.field->octal && row.value.integer(-1) >= 0;
    const QString text = mode ? modeText(row.value.integer()) : writtenText(row.value);
    // A number may be written in another way than it is shown (420): while one types, one's own text stays.
    const bool focused = m_edit->target()->hasFocus();
    const auto typed = focused ? fieldValueOf(m_schema, m_edit->text().toStdString()) : std::nullopt;
    const bool same = typed && row.value.exists() && sameScalar(*typed, row.value);
    if (!same)
        m_edit->setText(text);
    if (m_unit)
        m_unit->show(m_edit->text());
    showHint(text);
}

void TextField::showHint(const QString &text)
{
    const QString hint = m_schema.field ? readableHint(*m_schema.field, m_schema.kind(), text) : QString();
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void TextField::onTextEdited(const QString &text)
{
    const FieldKind kind = m_schema.kind();
    const bool number = kind == FieldKind::Integer || kind == FieldKind::Number || kind == FieldKind::Quantity;
    if (text.isEmpty() && number) {
        Q_EMIT complaint({});
        Q_EMIT removed();
        return;
    }
    const auto value = fieldValueOf(m_schema, text.toStdString());
    if (!value) {
        Q_EMIT complaint(tr("A whole number is needed here; this is not written yet."));
        return;
    }
    Q_EMIT complaint({});
    showHint(text);
    Q_EMIT edited(*value, true);
}

bool TextField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return FieldEditor::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool arrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
    if (arrow && m_kind == EditorKind::Integer && key->modifiers() == Qt::NoModifier)
        step(key->key() == Qt::Key_Up ? 1 : -1);
    else if (!enter)
        return FieldEditor::eventFilter(watched, event);
    return true; // Shift+Enter: numbers have one line
}

void TextField::step(int by)
{
    const Field *field = m_schema.field;
    const QString text =
        m_edit->text().isEmpty() ? m_edit->line()->placeholderText().section(u' ', -1) : m_edit->text();
    bool number = false;
    const qint64 value = text.toLongLong(&number);
    if (!number || !field || field->octal || m_edit->line()->isReadOnly())
        return;
    const qint64 next = qBound(field->minimum.value_or(value + by), value + by, field->maximum.value_or(value + by));
    m_edit->setText(QString::number(next));
    onTextEdited(m_edit->text());
}

} // namespace podwright
