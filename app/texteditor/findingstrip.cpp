// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/findingstrip.h"

#include "texteditor/yamleditor.h"
#include "widgets/severitymark.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace podwright {

namespace {

constexpr int markHeight = 3;
constexpr int reach = 6; // pixels from a mark at which a click still means it

} // namespace

FindingStrip::FindingStrip(YamlEditor *editor)
    : QWidget(editor)
    , m_editor(editor)
{
    setObjectName(QStringLiteral("findingStrip"));
    setCursor(Qt::PointingHandCursor);
    retranslate();
}

void FindingStrip::retranslate()
{
    setAccessibleName(tr("Overview of findings"));
}

QSize FindingStrip::sizeHint() const
{
    return {m_editor->fontMetrics().averageCharWidth() + 2, 0};
}

void FindingStrip::setMarks(std::map<int, int> severityByLine)
{
    if (m_marks == severityByLine)
        return;
    m_marks = std::move(severityByLine);
    setAccessibleDescription(tr("%n line(s) with findings", nullptr, static_cast<int>(m_marks.size())));
    update();
}

int FindingStrip::markTop(int line) const
{
    const int lines = std::max(1, m_editor->blockCount());
    return static_cast<int>(static_cast<double>(line) / lines * std::max(0, height() - markHeight));
}

void FindingStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    for (int severity = 3; severity >= 0; --severity) { // the gravest on top
        const QColor colour = severityColor(severity, palette());
        for (const auto &[line, gravest] : m_marks) {
            if (gravest == severity)
                painter.fillRect(1, markTop(line), width() - 2, markHeight, colour);
        }
    }
}

int FindingStrip::lineNear(int y) const
{
    int nearest = -1;
    int distance = reach + 1;
    for (const auto &[line, severity] : m_marks) {
        const int away = std::abs(markTop(line) + markHeight / 2 - y);
        if (away < distance) {
            distance = away;
            nearest = line;
        }
    }
    return nearest;
}

void FindingStrip::mousePressEvent(QMouseEvent *event)
{
    const int y = static_cast<int>(event->position().y());
    const int marked = lineNear(y);
    m_editor->goToLine(marked >= 0 ? marked : y * m_editor->blockCount() / std::max(1, height()));
}

bool FindingStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int line = lineNear(help->pos().y());
    QToolTip::showText(help->globalPos(), line < 0 ? QString() : m_editor->findingsOfLine(line), this);
    return true;
}

} // namespace podwright
