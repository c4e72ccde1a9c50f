// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/fields/textfield.h"

#include "form/readable.h"
#include "pod/fieldvalue.h"
#include "widgets/sharedundo.h"

#include <QHBoxLayout>
#include <QLabel>

namespace podwright {

namespace {

QString ghostOf(const FormRowData &row)
{
    const Field *field = row.schema.field;
    if (!field || row.schema.isElement || !field->defaultValue)
        return {};
    return QString::fromUtf8(field->defaultValue->data(), static_cast<qsizetype>(field->defaultValue->size()));
}

} // namespace

TextField::TextField(EditorKind kind, QWidget *parent)
    : FieldEditor(parent)
    , m_kind(kind)
    , m_edit(new FormLineEdit(this))
    , m_hint(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_hint);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->hide();
    m_edit->setReadOnly(kind == EditorKind::ReadOnly);
    connect(m_edit, &QLineEdit::textEdited, this, &TextField::onTextEdited);
}

QWidget *TextField::focusTarget()
{
    return m_edit;
}

void TextField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly || m_kind == EditorKind::ReadOnly);
}

void TextField::show(const FormRowData &row)
{
    m_schema = row.schema;
    const QString ghost = ghostOf(row);
    m_edit->setPlaceholderText(ghost.isEmpty() ? QString() : tr("default: %1").arg(ghost));
    const QString text = writtenText(row.value);
    // A number may be written in another way than it is shown (0644): while one types, one's own text stays.
    const auto typed = m_edit->hasFocus() ? fieldValueOf(m_schema, m_edit->text().toStdString()) : std::nullopt;
    const bool same = typed && row.value.exists() && sameScalar(*typed, row.value);
    if (m_edit->text() != text && !same) {
        const int caret = m_edit->cursorPosition();
        m_edit->setText(text);
        m_edit->setCursorPosition(m_edit->hasFocus() ? caret : 0); // the beginning is what one wants to see
    }
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

} // namespace podwright
