// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/stringlistfield.h"

#include "fields/flexibleedit.h"
#include "fields/readable.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace podwright {

QStringList splitShellLine(const QString &line)
{
    QStringList words;
    QString word;
    QChar quote;
    bool inWord = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line[at];
        if (c == u'\\' && quote != u'\'' && at + 1 < line.size()) {
            word += line[++at];
            inWord = true;
        } else if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                word += c;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            inWord = true;
        } else if (c.isSpace()) {
            if (inWord)
                words.append(std::exchange(word, QString()));
            inWord = false;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (!quote.isNull())
        return {};
    if (inWord)
        words.append(word);
    return words;
}

StringListField::StringListField(QWidget *parent)
    : FieldEditor(parent)
    , m_layout(new QVBoxLayout(this))
    , m_add(new QPushButton(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setText(tr("Add element"));
    connect(m_add, &QPushButton::clicked, this, [this] { addRow(m_rows.size()); });
}

void StringListField::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_add->setText(tr("Add element"));
}

QWidget *StringListField::focusTarget()
{
    return m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.first().edit->target();
}

void StringListField::setNames(const QString &path, const QString &field, const QString &description)
{
    m_path = path;
    m_field = field;
    m_description = description;
    nameRows();
}

void StringListField::nameRows()
{
    setObjectName(m_path);
    m_add->setObjectName(m_path + QStringLiteral(".add"));
    m_add->setAccessibleName(tr("Add element to %1").arg(m_field));
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        const QString path = QStringLiteral("%1[%2]").arg(m_path).arg(index);
        m_rows[index].edit->setNames(path, tr("%1, element %2").arg(m_field).arg(index + 1),
                                     path + u' ' + m_description);
    }
}

void StringListField::setCount(qsizetype count)
{
    while (m_rows.size() > count) {
        const Row row = m_rows.takeLast();
        row.widget->hide();
        row.edit->setNames({}, {}, {});
        row.widget->deleteLater(); // its button may be what asked for it
    }
    while (m_rows.size() < count) {
        auto *widget = new QWidget(this);
        auto *layout = new QHBoxLayout(widget);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *edit = new FlexibleEdit(widget);
        auto *remove = new QToolButton(widget);
        remove->setText(QStringLiteral("✕"));
        remove->setAutoRaise(true);
        remove->setToolTip(tr("Remove this element"));
        remove->setAccessibleName(remove->toolTip());
        layout->addWidget(edit, 1);
        layout->addWidget(remove, 0, Qt::AlignTop);
        m_layout->insertWidget(static_cast<int>(m_rows.size()), widget);
        m_rows.append({widget, edit});
        widget->show(); // what is not shown yet takes no focus
        edit->line()->installEventFilter(this);
        connect(edit, &FlexibleEdit::textEdited, this, [this] { emitValue(texts(), true); });
        connect(remove, &QToolButton::clicked, this, [this, edit] { removeRow(indexOf(edit)); });
    }
    nameRows();
}

void StringListField::show(const FormRowData &row)
{
    m_numbers = row.schema.field && row.schema.field->item == FieldKind::Integer;
    const bool keepEmptyRow = !row.value.isList() && m_rows.size() == 1 && m_rows.first().edit->text().isEmpty();
    if (!keepEmptyRow)
        setCount(static_cast<qsizetype>(row.value.size()));
    qsizetype index = 0;
    for (const ValueRef item : row.value)
        m_rows[index++].edit->setText(writtenText(item));
}

void StringListField::showFindings(const QList<EntryFinding> &findings)
{
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        const QString step = QString::number(index);
        const auto found =
            std::find_if(findings.begin(), findings.end(), [&](const EntryFinding &one) { return one.step == step; });
        const bool any = found != findings.end();
        m_rows[index].edit->setMark(any ? found->severity : 0, any ? found->text : QString());
    }
}

QStringList StringListField::texts() const
{
    QStringList list;
    for (const Row &row : m_rows)
        list.append(row.edit->text());
    return list;
}

qsizetype StringListField::indexOf(const QObject *edit) const
{
    for (qsizetype index = 0; index < m_rows.size(); ++index) {
        if (m_rows[index].edit == edit || m_rows[index].edit->line() == edit)
            return index;
    }
    return -1;
}

void StringListField::emitValue(const QStringList &list, bool typing)
{
    NewValue value = NewValue::list();
    for (const QString &text : list) {
        bool number = false;
        text.toLongLong(&number);
        if (m_numbers && !number)
            return Q_EMIT complaint(tr("Whole numbers are needed here; this is not written yet."));
        value.items.push_back(m_numbers ? NewValue::integer(text.toStdString()) : NewValue::string(text.toStdString()));
    }
    Q_EMIT complaint({});
    if (list.isEmpty())
        Q_EMIT removed();
    else
        Q_EMIT edited(value, typing);
}

void StringListField::addRow(qsizetype at)
{
    QStringList list = texts();
    list.insert(at, QString());
    if (m_numbers) { // an empty element is no number: it is written when it has one
        setCount(list.size());
    } else {
        emitValue(list, false);
    }
    if (at < m_rows.size())
        m_rows[at].edit->setFocus();
}

void StringListField::removeRow(qsizetype at)
{
    QStringList list = texts();
    list.removeAt(at);
    emitValue(list, false);
    if (!m_rows.isEmpty())
        m_rows[qBound<qsizetype>(0, at - 1, m_rows.size() - 1)].edit->setFocus();
}

void StringListField::moveRow(qsizetype from, qsizetype to)
{
    if (to < 0 || to >= m_rows.size())
        return;
    Q_EMIT moved(static_cast<int>(from), static_cast<int>(to));
    m_rows[to].edit->setFocus();
}

bool StringListField::pasteWords(qsizetype at)
{
    const QStringList words = splitShellLine(QApplication::clipboard()->text());
    if (words.size() < 2 || !m_rows[at].edit->text().isEmpty())
        return false;
    QStringList list = texts();
    list.removeAt(at);
    for (qsizetype index = 0; index < words.size(); ++index)
        list.insert(at + index, words[index]);
    emitValue(list, false);
    return true;
}

bool StringListField::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype at = indexOf(watched);
    if (event->type() != QEvent::KeyPress || at < 0)
        return FieldEditor::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste))
        return pasteWords(at);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && !(key->modifiers() & Qt::ShiftModifier)) {
        addRow(at + 1);
        return true;
    }
    if (key->key() == Qt::Key_Backspace && m_rows[at].edit->text().isEmpty()) {
        removeRow(at);
        return true;
    }
    if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        moveRow(at, at + (key->key() == Qt::Key_Up ? -1 : 1));
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace podwright
