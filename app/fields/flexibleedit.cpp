// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/flexibleedit.h"

#include "widgets/severitymark.h"
#include "widgets/sharedundo.h"

#include <QAction>
#include <QFontDatabase>
#include <QIcon>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>

#include <limits>

namespace podwright {

FlexibleEdit::FlexibleEdit(QWidget *parent)
    : QWidget(parent)
    , m_line(new FormLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setMaxLength(std::numeric_limits<int>::max()); // else a long value would be cut off
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &FlexibleEdit::textEdited);
}

QWidget *FlexibleEdit::target() const
{
    return m_multiLine ? static_cast<QWidget *>(m_text) : m_line;
}

QString FlexibleEdit::text() const
{
    return m_multiLine ? m_text->toPlainText() : m_line->text();
}

void FlexibleEdit::setText(const QString &text)
{
    if (text == this->text())
        return;
    const bool several = text.contains(u'\n');
    if (several != m_multiLine)
        setMultiLine(several);
    if (!several) {
        const int caret = m_line->cursorPosition();
        m_line->setText(text);
        m_line->setCursorPosition(m_line->hasFocus() ? caret : 0); // the beginning is what one wants to see
    } else if (text != m_text->toPlainText()) {
        const QSignalBlocker blocker(m_text);
        const int caret = m_text->textCursor().position();
        m_text->setPlainText(text);
        QTextCursor cursor = m_text->textCursor();
        cursor.setPosition(qMin(caret, static_cast<int>(text.size())));
        m_text->setTextCursor(cursor);
    }
}

void FlexibleEdit::setMark(int severity, const QString &text)
{
    if (!m_mark && text.isEmpty())
        return;
    if (!m_mark)
        m_mark = m_line->addAction(QIcon(), QLineEdit::TrailingPosition);
    m_mark->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_mark->setIcon(severityIcon(severity, palette()));
    m_mark->setToolTip(text);
    setToolTip(text);
    m_found = text;
    describe();
}

void FlexibleEdit::describe()
{
    target()->setAccessibleDescription(m_found.isEmpty() ? m_description : m_found + u'\n' + m_description);
}

void FlexibleEdit::makeTextEdit()
{
    m_text = new FormTextEdit(this);
    layout()->addWidget(m_text);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    QTextOption option;
    option.setFlags(QTextOption::ShowTabsAndSpaces | QTextOption::ShowLineAndParagraphSeparators);
    m_text->document()->setDefaultTextOption(option);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 6 + 12);
    m_text->setReadOnly(m_line->isReadOnly());
    setTabOrder(m_line, m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FlexibleEdit::onTextChanged);
}

void FlexibleEdit::setMultiLine(bool multiLine)
{
    if (multiLine && !m_text)
        makeTextEdit();
    const QWidget *from = target();
    m_multiLine = multiLine;
    QWidget *to = target();
    to->setObjectName(from->objectName());
    to->setAccessibleName(from->accessibleName());
    to->setAccessibleDescription(from->accessibleDescription());
    if (multiLine) {
        m_text->installEventFilter(this);
        m_line->setObjectName(QString());
    } else {
        m_text->setObjectName(QString());
    }
    setFocusProxy(to);
    const bool focused = m_line->hasFocus() || (m_text && m_text->hasFocus());
    to->show();
    if (focused)
        to->setFocus();
    (multiLine ? static_cast<QWidget *>(m_line) : m_text)->hide();
}

void FlexibleEdit::onTextChanged()
{
    const QString text = m_text->toPlainText();
    if (!text.contains(u'\n')) {
        const int caret = m_text->textCursor().position();
        setMultiLine(false);
        m_line->setText(text);
        m_line->setCursorPosition(caret);
    }
    Q_EMIT textEdited(text);
}

void FlexibleEdit::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    if (m_text)
        m_text->setReadOnly(readOnly);
}

void FlexibleEdit::setNames(const QString &objectName, const QString &name, const QString &description)
{
    QWidget *widget = target();
    widget->setObjectName(objectName);
    widget->setAccessibleName(name);
    m_description = description;
    describe();
}

bool FlexibleEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress || m_line->isReadOnly())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || !(key->modifiers() & Qt::ShiftModifier))
        return false;
    QString text = m_line->text();
    const int caret = m_line->cursorPosition();
    text.insert(caret, u'\n');
    setText(text);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(caret + 1);
    m_text->setTextCursor(cursor);
    Q_EMIT textEdited(text);
    return true;
}

} // namespace podwright
