// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/editorgutter.h"

#include "texteditor/yamleditor.h"
#include "widgets/severitymark.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QToolTip>

namespace podwright {

EditorGutter::EditorGutter(YamlEditor *editor)
    : QWidget(editor)
    , m_editor(editor)
{
    setObjectName(QStringLiteral("editorGutter"));
    setAccessibleName(tr("Line numbers"));
}

int EditorGutter::foldWidth() const
{
    return m_editor->fontMetrics().height();
}

QSize EditorGutter::sizeHint() const
{
    const int digits = static_cast<int>(QString::number(qMax(100, m_editor->blockCount())).size());
    const QFontMetrics metrics = m_editor->fontMetrics();
    return {metrics.horizontalAdvance(u'9') * digits + metrics.height() + foldWidth() + 6, 0};
}

void EditorGutter::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().color(QPalette::AlternateBase));
    const QFontMetrics metrics = m_editor->fontMetrics();
    painter.setFont(m_editor->font());
    const int markWidth = metrics.height();
    const int current = m_editor->textCursor().blockNumber();
    QColor dim = palette().color(QPalette::Text);
    dim.setAlphaF(0.6f);
    for (const VisibleLine &line : m_editor->linesDownTo(event->rect().bottom())) {
        if (line.rect().bottom() < event->rect().top())
            continue;
        const int number = line.block.blockNumber();
        painter.setPen(number == current ? palette().color(QPalette::Text) : dim);
        const QRect first = line.firstRow();
        const QRect row(0, first.top(), width(), qMax(first.height(), metrics.height()));
        painter.drawText(row.adjusted(markWidth, 0, -foldWidth() - 2, 0), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(number + 1));
        const int top = row.center().y() - markWidth / 2;
        if (m_editor->hasBulb(number))
            paintBulb(painter, QRectF(2, top + 1, markWidth - 4, markWidth - 2));
        else if (const auto severity = m_editor->severityOfLine(number))
            paintSeverityMark(&painter, QRectF(2, top + 2, markWidth - 4, markWidth - 4), *severity, palette());
        if (m_editor->isFoldable(number))
            paintFold(painter, row, m_editor->isFolded(number));
    }
}

/// A light bulb in the colour of the line's gravest finding.
void EditorGutter::paintBulb(QPainter &painter, const QRectF &where) const
{
    const int severity = m_editor->severityOfLine(m_editor->textCursor().blockNumber()).value_or(1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(severityColor(severity, palette()), 1.4));
    painter.setBrush(isDark(palette()) ? QColor(0xffd75e) : QColor(0xffe58a));
    const qreal glass = where.width() * 0.8;
    const QRectF round(where.center().x() - glass / 2, where.top(), glass, glass);
    painter.drawEllipse(round);
    painter.setBrush(severityColor(severity, palette()));
    const qreal foot = glass * 0.45;
    painter.drawRect(QRectF(where.center().x() - foot / 2, round.bottom(), foot, where.bottom() - round.bottom() - 1));
    painter.restore();
}

void EditorGutter::paintFold(QPainter &painter, const QRect &line, bool folded) const
{
    const qreal side = foldWidth() * 0.28;
    const QPointF centre(width() - foldWidth() / 2.0, line.center().y());
    QPolygonF triangle;
    if (folded)
        triangle << centre + QPointF(-side / 2, -side) << centre + QPointF(side / 2 + 1, 0)
                 << centre + QPointF(-side / 2, side);
    else
        triangle << centre + QPointF(-side, -side / 2) << centre + QPointF(side, -side / 2)
                 << centre + QPointF(0, side / 2 + 1);
    QColor colour = palette().color(QPalette::Text);
    colour.setAlphaF(folded ? 0.9f : 0.55f);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(triangle);
}

int EditorGutter::lineAt(int y) const
{
    for (const VisibleLine &line : m_editor->linesDownTo(y)) {
        if (y >= line.rect().top() && y <= line.rect().bottom())
            return line.block.blockNumber();
    }
    return -1;
}

void EditorGutter::mousePressEvent(QMouseEvent *event)
{
    const int line = lineAt(event->position().toPoint().y());
    if (line < 0)
        return;
    if (event->position().x() >= width() - foldWidth() && m_editor->isFoldable(line))
        m_editor->toggleFold(line);
    else if (m_editor->hasBulb(line) && event->position().x() < m_editor->fontMetrics().height())
        m_editor->askForFixes(line);
    else
        m_editor->goToLine(line);
}

bool EditorGutter::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), m_editor->findingsOfLine(lineAt(help->pos().y())), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace podwright
