// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTextCursor>

namespace podwright {

/// The places to fill in of what was just inserted: Tab goes from one to the next, until the last is reached or the
/// caret leaves the lines. They follow the text as it is edited.
class SnippetStops {
public:
    /// Each cursor selects a place; the first one is where the caret is now.
    void begin(QList<QTextCursor> stops);
    void end() { m_stops.clear(); }
    bool isActive() const { return !m_stops.isEmpty(); }
    /// The next place (or the one before), as a cursor that selects it; null if there is none.
    QTextCursor step(int direction);
    /// Ends when the caret is outside of the lines of all places.
    void caretMoved(const QTextCursor &caret);

private:
    QList<QTextCursor> m_stops;
    qsizetype m_current = 0;
};

} // namespace podwright
