// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/snippetstops.h"

#include <algorithm>

namespace podwright {

void SnippetStops::begin(QList<QTextCursor> stops)
{
    m_stops = std::move(stops);
    m_current = 0;
    if (m_stops.size() < 2)
        end();
}

QTextCursor SnippetStops::step(int direction)
{
    const qsizetype next = m_current + direction;
    if (next < 0 || next >= m_stops.size()) {
        QTextCursor last = direction > 0 && isActive() ? m_stops.last() : QTextCursor();
        if (!last.isNull())
            last.setPosition(last.selectionEnd());
        end();
        return last;
    }
    m_current = next;
    const QTextCursor stop = m_stops[next];
    if (next + 1 == m_stops.size() && !stop.hasSelection())
        end();
    return stop;
}

void SnippetStops::caretMoved(const QTextCursor &caret)
{
    if (!isActive())
        return;
    const auto before = [](const QTextCursor &left, const QTextCursor &right) {
        return left.position() < right.position();
    };
    const auto [first, last] = std::minmax_element(m_stops.begin(), m_stops.end(), before);
    if (caret.blockNumber() < first->blockNumber() || caret.blockNumber() > last->blockNumber())
        end();
}

} // namespace podwright
