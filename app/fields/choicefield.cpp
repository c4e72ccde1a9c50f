// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/choicefield.h"

#include "fields/readable.h"
#include "pod/fieldvalue.h"
#include "widgets/sharedundo.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace podwright {

namespace {

QStringList toList(const std::vector<std::string_view> &values)
{
    QStringList list;
    for (const std::string_view value : values) {
        if (!value.empty())
            list.append(QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
    }
    return list;
}

} // namespace

ChoiceField::ChoiceField(QWidget *parent)
    : FieldEditor(parent)
    , m_box(new FormComboBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    m_box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        const QString text = m_box->itemData(index).toString();
        if (text.isEmpty())
            Q_EMIT removed();
        else if (const auto value = fieldValueOf(m_schema, text.toStdString()))
            Q_EMIT edited(*value, false);
    });
}

QWidget *ChoiceField::focusTarget()
{
    return m_box;
}

void ChoiceField::show(const FormRowData &row)
{
    m_schema = row.schema;
    m_set = row.set;
    const Field *field = row.schema.field;
    const bool closed = field && !field->enumValues.empty();
    const QStringList values = !m_candidates.isEmpty() || !field ? m_candidates
        : closed                                                 ? toList(field->enumValues)
                                                                 : toList(field->knownValues);
    m_default = row.defaultText;
    m_editable = !closed;
    if (m_box->isEditable() != m_editable) {
        m_box->setEditable(m_editable);
        m_box->setInsertPolicy(QComboBox::NoInsert);
        if (m_editable)
            connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &ChoiceField::onTextEdited);
    }
    fill(values, writtenText(row.value));
}

void ChoiceField::fill(const QStringList &values, const QString &present)
{
    QStringList shown = values;
    if (!present.isEmpty() && !shown.contains(present) && !m_editable)
        shown.prepend(present); // an unknown value is kept; the problem line says what is wrong with it
    if (shown != m_shown) {
        m_shown = shown;
        const QSignalBlocker blocker(m_box->lineEdit());
        m_box->clear();
        if (!m_editable)
            m_box->addItem(QString(), QString());
        for (const QString &value : std::as_const(shown))
            m_box->addItem(value, value);
    }
    retranslate();
    if (m_editable) {
        if (m_box->currentText() != present) {
            const int caret = m_box->lineEdit()->cursorPosition();
            m_box->setEditText(present);
            m_box->lineEdit()->setCursorPosition(m_box->hasFocus() ? caret : 0);
        }
    } else {
        m_box->setCurrentIndex(qMax(0, m_box->findData(present)));
    }
}

void ChoiceField::retranslate()
{
    const QString none = m_default.isEmpty() ? tr("not set") : tr("not set (default: %1)").arg(m_default);
    if (m_editable && m_box->lineEdit())
        m_box->lineEdit()->setPlaceholderText(none);
    else if (m_box->count() > 0)
        m_box->setItemText(0, none);
}

void ChoiceField::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ChoiceField::onTextEdited(const QString &text)
{
    if (const auto value = fieldValueOf(m_schema, text.toStdString()))
        Q_EMIT edited(*value, true);
}

} // namespace podwright
