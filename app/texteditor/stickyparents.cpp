// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/stickyparents.h"

#include "texteditor/yamleditor.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace podwright {

StickyParents::StickyParents(YamlEditor *editor)
    : QWidget(editor)
    , m_editor(editor)
{
    setObjectName(QStringLiteral("stickyParents"));
    setCursor(Qt::PointingHandCursor);
    hide();
    retranslate();
    connect(editor->verticalScrollBar(), &QScrollBar::valueChanged, this, &StickyParents::follow);
    connect(editor, &QPlainTextEdit::cursorPositionChanged, this, &StickyParents::keepCaretClear,
            Qt::QueuedConnection); // the editor scrolls to the caret first
    editor->viewport()->installEventFilter(this);
}

void StickyParents::retranslate()
{
    setAccessibleName(tr("Parents of the first line"));
    setToolTip(tr("Go to this line"));
}

void StickyParents::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StickyParents::showRanges()
{
    follow();
    update(); // the same lines may say something else
}

void StickyParents::setShown(bool shown)
{
    m_shown = shown;
    follow();
}

/// As many lines as the first line that they leave free has parents above the window.
QList<int> StickyParents::wantedLines() const
{
    QList<int> wanted;
    const FoldRanges &ranges = m_editor->marked()->folds;
    if (!m_shown || ranges.ranges().empty() || m_editor->verticalScrollBar()->value() == 0)
        return wanted;
    int rows = 0;
    for (QTextBlock block = m_editor->firstVisibleLine(); block.isValid(); block = block.next()) {
        if (!block.isVisible())
            continue;
        const std::vector<int> parents = ranges.parentsOf(block.blockNumber());
        const int count = std::min(static_cast<int>(parents.size()), mostLines);
        wanted = QList<int>(parents.end() - count, parents.end());
        if (count <= rows++)
            break;
    }
    return wanted;
}

int StickyParents::rowHeight() const
{
    const auto lines = m_editor->linesDownTo(0);
    const int height = lines.empty() ? 0 : lines.front().firstRow().height();
    return height > 0 ? height : m_editor->fontMetrics().height();
}

void StickyParents::follow()
{
    const QList<int> wanted = wantedLines();
    if (wanted != m_lines) {
        m_lines = wanted;
        update();
    }
    const QRect text = m_editor->viewport()->geometry();
    const int height = m_lines.isEmpty() ? 0 : static_cast<int>(m_lines.size()) * rowHeight() + 1;
    const bool fits = height > 0 && height * 2 < text.height(); // never most of a low window
    const int left = m_editor->contentsRect().left();
    if (fits)
        setGeometry(left, text.top(), text.right() + 1 - left, height);
    setVisible(fits);
}

/// Lines under this are in view for the editor: it scrolls a little more.
void StickyParents::keepCaretClear()
{
    QScrollBar *bar = m_editor->verticalScrollBar();
    const auto isUnder = [this] {
        const QRect caret = m_editor->cursorRect();
        return isVisible() && caret.bottom() >= 0 && caret.top() < height() - 1;
    };
    while (isUnder() && bar->value() > 0) // what is above may have more parents
        bar->setValue(bar->value() - 1);
}

bool StickyParents::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        follow();
    return QWidget::eventFilter(watched, event);
}

void StickyParents::mousePressEvent(QMouseEvent *event)
{
    const int row = static_cast<int>(event->position().y()) / rowHeight();
    if (event->button() == Qt::LeftButton && row < m_lines.size())
        m_editor->goToLine(m_lines[row]);
}

void StickyParents::paintLine(QPainter &painter, const QTextBlock &block, int top) const
{
    const int left = m_editor->viewport()->geometry().left() - x();
    const QRect number(0, top, left - m_editor->fontMetrics().height() - 2, rowHeight());
    QColor dim = palette().color(QPalette::Text);
    dim.setAlphaF(0.6f);
    painter.setPen(dim);
    painter.drawText(number, Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    QTextLayout layout(block.text(), m_editor->font());
    layout.setFormats(block.layout()->formats()); // the colours of the highlighting
    QTextOption option = m_editor->document()->defaultTextOption();
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    painter.setPen(palette().color(QPalette::Text));
    painter.save();
    painter.setClipRect(QRect(left, top, width() - left, rowHeight()));
    layout.draw(&painter, QPointF(left + m_editor->document()->documentMargin(), top));
    painter.restore();
}

void StickyParents::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_editor->palette().color(QPalette::AlternateBase));
    painter.setFont(m_editor->font());
    int top = 0;
    for (const int line : std::as_const(m_lines)) {
        const QTextBlock block = m_editor->document()->findBlockByNumber(line);
        if (block.isValid())
            paintLine(painter, block, top);
        top += rowHeight();
    }
    QColor edge = palette().color(QPalette::Text);
    edge.setAlphaF(0.25f);
    painter.setPen(edge);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace podwright
