// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/snippetstops.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace podwright {

SnippetStops::Stop::Stop(QTextDocument *document, int begin, int end, int number)
    : m_begin(document)
    , m_end(document)
    , m_number(number)
{
    m_begin.setPosition(begin);
    m_begin.setKeepPositionOnInsert(true);
    m_end.setPosition(end);
}

QTextCursor SnippetStops::Stop::selected() const
{
    QTextCursor cursor(m_end);
    cursor.setPosition(begin());
    cursor.setPosition(end(), QTextCursor::KeepAnchor);
    return cursor;
}

void SnippetStops::begin(QList<Stop> stops)
{
    m_stops = std::move(stops);
    m_current = 0;
    if (m_stops.size() < 2)
        end();
}

/// The first place of each number.
bool SnippetStops::isVisited(qsizetype index) const
{
    return index == 0 || m_stops[index].number() != m_stops[index - 1].number();
}

QTextCursor SnippetStops::step(int direction)
{
    qsizetype next = m_current + direction;
    while (next >= 0 && next < m_stops.size() && !isVisited(next))
        next += direction;
    if (next < 0 || next >= m_stops.size()) {
        QTextCursor last = direction > 0 && isActive() ? m_stops[m_current].selected() : QTextCursor();
        if (!last.isNull())
            last.setPosition(last.selectionEnd());
        end();
        return last;
    }
    m_current = next;
    const QTextCursor stop = m_stops[next].selected();
    if (next + 1 == m_stops.size() && !stop.hasSelection())
        end();
    return stop;
}

void SnippetStops::caretMoved(const QTextCursor &caret)
{
    if (!isActive() || m_mirroring)
        return;
    const auto before = [](const Stop &left, const Stop &right) { return left.begin() < right.begin(); };
    const auto [first, last] = std::minmax_element(m_stops.begin(), m_stops.end(), before);
    const QTextDocument *document = caret.document();
    if (caret.blockNumber() < document->findBlock(first->begin()).blockNumber()
        || caret.blockNumber() > document->findBlock(last->end()).blockNumber())
        end();
}

void SnippetStops::repeatAt(const QTextCursor &caret)
{
    if (!isActive() || m_mirroring)
        return;
    const auto around = std::find_if(m_stops.begin(), m_stops.end(), [&caret](const Stop &stop) {
        return stop.begin() <= caret.position() && caret.position() <= stop.end();
    });
    if (around == m_stops.end())
        return;
    const QString text = around->selected().selectedText();
    m_mirroring = true;
    for (const Stop &stop : std::as_const(m_stops)) {
        QTextCursor other = stop.selected();
        if (stop.number() != around->number() || stop.begin() == around->begin() || other.selectedText() == text)
            continue;
        other.joinPreviousEditBlock();
        other.insertText(text);
        other.endEditBlock();
    }
    m_mirroring = false;
}

} // namespace podwright
