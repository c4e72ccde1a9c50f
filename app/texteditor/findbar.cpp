// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/findbar.h"

#include "texteditor/yamleditor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>

namespace podwright {

namespace {

constexpr int mostHits = 2000;

QToolButton *addButton(QHBoxLayout *layout, QWidget *parent, bool checkable)
{
    auto *button = new QToolButton(parent);
    button->setCheckable(checkable);
    button->setAutoRaise(true);
    layout->addWidget(button);
    return button;
}

} // namespace

FindBar::FindBar(YamlEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_pattern(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(4, 2, 4, 2);
    rows->setSpacing(2);
    auto *find = new QHBoxLayout;
    m_pattern->setObjectName(QStringLiteral("findPattern"));
    m_replacement->setObjectName(QStringLiteral("findReplacement"));
    find->addWidget(m_pattern, 1);
    m_case = addButton(find, this, true);
    m_regularExpression = addButton(find, this, true);
    m_previous = addButton(find, this, false);
    m_next = addButton(find, this, false);
    find->addWidget(m_count);
    m_close = addButton(find, this, false);
    rows->addLayout(find);
    auto *replace = new QHBoxLayout;
    replace->addWidget(m_replacement, 1);
    m_replaceOne = addButton(replace, this, false);
    m_replaceAll = addButton(replace, this, false);
    rows->addLayout(replace);
    connect(m_pattern, &QLineEdit::textEdited, this, &FindBar::search);
    connect(m_case, &QToolButton::toggled, this, &FindBar::search);
    connect(m_regularExpression, &QToolButton::toggled, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_replaceOne, &QToolButton::clicked, this, &FindBar::replaceOne);
    connect(m_replaceAll, &QToolButton::clicked, this, &FindBar::replaceAll);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(editor, &QPlainTextEdit::textChanged, this, [this] {
        if (isVisible())
            QMetaObject::invokeMethod(this, &FindBar::search, Qt::QueuedConnection);
    });
    retranslate();
    hide();
}

void FindBar::retranslate()
{
    m_pattern->setPlaceholderText(tr("Find"));
    m_pattern->setAccessibleName(tr("Find"));
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replace with"));
    m_case->setText(QStringLiteral("Aa"));
    m_case->setToolTip(tr("Match case"));
    m_case->setAccessibleName(m_case->toolTip());
    m_regularExpression->setText(QStringLiteral(".*"));
    m_regularExpression->setToolTip(tr("Regular expression"));
    m_regularExpression->setAccessibleName(m_regularExpression->toolTip());
    m_previous->setText(QStringLiteral("↑"));
    m_previous->setToolTip(tr("Previous match"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setText(QStringLiteral("↓"));
    m_next->setToolTip(tr("Next match"));
    m_next->setAccessibleName(m_next->toolTip());
    m_replaceOne->setText(tr("Replace"));
    m_replaceAll->setText(tr("Replace All"));
    m_close->setText(QStringLiteral("✕"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(m_close->toolTip());
    showCount();
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

YamlEditor *FindBar::view() const
{
    return m_view ? m_view.data() : m_editor;
}

void FindBar::setView(YamlEditor *view)
{
    if (view == this->view())
        return;
    this->view()->setSearchHits({});
    m_view = view;
    if (isVisible())
        search();
}

void FindBar::open(bool replace)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_replacement, m_replaceOne, m_replaceAll})
        widget->setVisible(replace);
    const QString selected = view()->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_pattern->setText(selected);
    show();
    m_pattern->setFocus();
    m_pattern->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    m_hits.clear();
    view()->setSearchHits({});
    view()->setFocus();
}

void FindBar::search()
{
    m_hits.clear();
    m_current = -1;
    QString pattern = m_pattern->text();
    if (!m_regularExpression->isChecked())
        pattern = QRegularExpression::escape(pattern);
    QRegularExpression expression(pattern);
    if (!m_case->isChecked())
        expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
    m_bad = !expression.isValid();
    const int caret = view()->textCursor().selectionStart();
    QTextBlock block = m_bad || pattern.isEmpty() ? QTextBlock() : view()->document()->begin();
    for (; block.isValid() && m_hits.size() < mostHits; block = block.next()) {
        auto matches = expression.globalMatch(block.text());
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (match.capturedLength() == 0)
                continue;
            QTextCursor hit(block);
            hit.setPosition(block.position() + static_cast<int>(match.capturedStart()));
            hit.setPosition(block.position() + static_cast<int>(match.capturedEnd()), QTextCursor::KeepAnchor);
            if (m_current < 0 && hit.selectionStart() >= caret)
                m_current = static_cast<int>(m_hits.size());
            m_hits.append(hit);
        }
    }
    if (m_current < 0 && !m_hits.isEmpty())
        m_current = 0;
    view()->setSearchHits(m_hits);
    showCount();
}

void FindBar::showCount()
{
    if (m_bad)
        m_count->setText(tr("Not a regular expression"));
    else if (m_pattern->text().isEmpty())
        m_count->clear();
    else if (m_hits.isEmpty())
        m_count->setText(tr("No match"));
    else
        m_count->setText(tr("%1 of %n match(es)", nullptr, static_cast<int>(m_hits.size())).arg(m_current + 1));
}

void FindBar::go(int step)
{
    if (m_hits.isEmpty())
        return;
    const int count = static_cast<int>(m_hits.size());
    const QTextCursor now = view()->textCursor();
    const bool onHit =
        m_current >= 0 && now.selectionStart() == m_hits[m_current].selectionStart() && now.hasSelection();
    if (onHit || step < 0) // between two hits, the current one is the next
        m_current = (m_current + step + count) % count;
    view()->setTextCursor(m_hits[m_current]);
    view()->ensureCursorVisible();
    view()->followCaret();
    showCount();
}

void FindBar::findNext()
{
    step(1);
}

void FindBar::findPrevious()
{
    step(-1);
}

/// Also while the bar is closed; then nothing stays marked.
void FindBar::step(int by)
{
    if (!isVisible())
        search();
    go(by);
    if (!isVisible())
        view()->setSearchHits({});
}

/// With a regular expression, \1 … \9 stand for its groups.
QString FindBar::replacementFor(const QTextCursor &hit) const
{
    if (!m_regularExpression->isChecked())
        return m_replacement->text();
    QRegularExpression expression(m_pattern->text());
    if (!m_case->isChecked())
        expression.setPatternOptions(QRegularExpression::CaseInsensitiveOption);
    return hit.selectedText().replace(expression, m_replacement->text());
}

void FindBar::replaceOne()
{
    if (m_current < 0 || view()->isReadOnly())
        return;
    QTextCursor hit = m_hits[m_current];
    hit.insertText(replacementFor(hit));
    view()->setTextCursor(hit);
    search();
    go(0);
}

void FindBar::replaceAll()
{
    if (m_hits.isEmpty() || view()->isReadOnly())
        return;
    QTextCursor edit(view()->document());
    edit.beginEditBlock();
    for (auto hit = m_hits.rbegin(); hit != m_hits.rend(); ++hit) {
        edit.setPosition(hit->selectionStart());
        edit.setPosition(hit->selectionEnd(), QTextCursor::KeepAnchor);
        edit.insertText(replacementFor(*hit));
    }
    edit.endEditBlock();
    search();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_replacement->hasFocus() ? replaceOne() : go(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace podwright
