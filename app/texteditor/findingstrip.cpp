// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/findingstrip.h"

#include "texteditor/yamleditor.h"
#include "widgets/severitymark.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>
#include <map>

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

void FindingStrip::showFindings()
{
    int lines = 0;
    int last = -1;
    for (const LineFinding &one : m_editor->marked()->findings.byLine()) {
        lines += one.line != last;
        last = one.line;
    }
    setAccessibleDescription(tr("%n line(s) with findings", nullptr, lines));
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
    std::map<int, Severity> gravest; // by row of pixels: a long text has more findings than that
    for (const LineFinding &one : m_editor->marked()->findings.byLine()) {
        const auto [row, added] = gravest.try_emplace(markTop(one.line), one.finding->severity);
        row->second = std::min(row->second, one.finding->severity);
    }
    for (const Severity severity : {Severity::Advice, Severity::RunTime, Severity::Warning, Severity::Error}) {
        const QColor colour = severityColor(static_cast<int>(severity), palette()); // the gravest on top
        for (const auto &[top, here] : gravest) {
            if (here == severity)
                painter.fillRect(1, top, width() - 2, markHeight, colour);
        }
    }
}

int FindingStrip::lineNear(int y) const
{
    int nearest = -1;
    int distance = reach + 1;
    for (const LineFinding &one : m_editor->marked()->findings.byLine()) {
        const int away = std::abs(markTop(one.line) + markHeight / 2 - y);
        if (away < distance) {
            distance = away;
            nearest = one.line;
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
