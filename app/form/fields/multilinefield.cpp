// SPDX-License-Identifier: GPL-3.0-or-later
#include "form/fields/multilinefield.h"

#include "form/readable.h"
#include "widgets/sharedundo.h"

#include <QFontDatabase>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace podwright {

MultiLineField::MultiLineField(QWidget *parent)
    : FieldEditor(parent)
    , m_edit(new FormTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setTabChangesFocus(true);
    m_edit->setUndoRedoEnabled(false);
    QTextOption option;
    option.setFlags(QTextOption::ShowTabsAndSpaces | QTextOption::ShowLineAndParagraphSeparators);
    m_edit->document()->setDefaultTextOption(option);
    m_edit->setFixedHeight(m_edit->fontMetrics().lineSpacing() * 6 + 12);
    connect(m_edit, &QPlainTextEdit::textChanged, this,
            [this] { Q_EMIT edited(NewValue::string(m_edit->toPlainText().toStdString()), true); });
}

QWidget *MultiLineField::focusTarget()
{
    return m_edit;
}

void MultiLineField::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void MultiLineField::show(const FormRowData &row)
{
    const QString text = writtenText(row.value);
    if (m_edit->toPlainText() == text)
        return;
    const QSignalBlocker blocker(m_edit);
    m_edit->setPlainText(text);
}

} // namespace podwright
