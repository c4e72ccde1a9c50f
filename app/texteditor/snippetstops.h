// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTextCursor>

namespace podwright {

/// The places to fill in of what was just inserted: Tab goes from one to the next, until the last is reached or the
/// caret leaves the lines. They follow the text as it is edited; places of one number say the same.
class SnippetStops {
public:
    /// A place with its number; what is typed at its edges belongs to it.
    class Stop {
    public:
        Stop(QTextDocument *document, int begin, int end, int number);
        int number() const { return m_number; }
        int begin() const { return m_begin.position(); }
        int end() const { return m_end.position(); }
        QTextCursor selected() const;

    private:
        QTextCursor m_begin;
        QTextCursor m_end;
        int m_number;
    };

    /// The caret is at the first one now. Of those with one number the first is visited.
    void begin(QList<Stop> stops);
    void end() { m_stops.clear(); }
    bool isActive() const { return !m_stops.isEmpty(); }
    /// The next place (or the one before), as a cursor that selects it; null if there is none.
    QTextCursor step(int direction);
    /// Ends when the caret is outside of the lines of all places.
    void caretMoved(const QTextCursor &caret);
    /// The text has changed: where that was in the place of the caret, the others of its number follow, in the same
    /// undo step.
    void repeatAt(const QTextCursor &caret);

private:
    bool isVisited(qsizetype index) const;

    QList<Stop> m_stops;
    qsizetype m_current = 0;
    bool m_mirroring = false;
};

} // namespace podwright
