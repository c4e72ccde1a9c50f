// SPDX-License-Identifier: GPL-3.0-or-later
// What YamlEditor paints on top of the text: squiggles, odd characters, indentation guides, search hits.
#include "document/manifestdocument.h"
#include "document/serverdefaults.h"
#include "document/snapshotplaces.h"
#include "schema/schema.h"
#include "texteditor/editorgutter.h"
#include "texteditor/findingstrip.h"
#include "texteditor/yamleditor.h"
#include "widgets/severitymark.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <climits>

namespace podwright {

namespace {

constexpr int mostInView = 1000; ///< lines, folded ones counted
constexpr int linesAround = 60; ///< beyond what is seen, that have their marks too

/// Characters that are not what they look like.
bool isOdd(QChar c)
{
    const ushort code = c.unicode();
    return code == 0x3000 || code == 0xa0 || code == 0xfeff || (code >= 0x2000 && code <= 0x200f) || code == 0x2028
        || code == '\t';
}

} // namespace

std::span<const LineFinding> YamlEditor::findingsOn(int first, int last) const
{
    return m_marked->findings.onLines(first, last);
}

QTextEdit::ExtraSelection YamlEditor::squiggle(const Diagnostic &one) const
{
    QTextEdit::ExtraSelection mark;
    const int begin = m_document->positionOf(one.range.begin);
    int end = m_document->positionOf(std::max(one.range.end, one.range.begin));
    const QTextBlock block = document()->findBlock(begin);
    end = std::min(end, block.position() + block.length() - 1); // one line is enough to see it
    mark.cursor = QTextCursor(document());
    mark.cursor.setPosition(begin);
    mark.cursor.setPosition(end > begin ? end : std::min(begin + 1, document()->characterCount() - 1),
                            QTextCursor::KeepAnchor);
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mark.format.setUnderlineColor(severityColor(static_cast<int>(one.severity), palette()));
    return mark;
}

void YamlEditor::updateMarks()
{
    m_firstMarked = 0;
    m_lastMarked = -1;
    updateMarksInView();
    m_strip->showFindings();
    m_bulbLine = -1;
    m_bulbDelay.start();
}

/// Each mark follows the text, which costs at every key stroke: only lines in view and some around them have theirs.
void YamlEditor::updateMarksInView()
{
    if (!m_shown || m_document->isApplying()) // what is laid out now would be laid out again
        return;
    const auto lines = linesDownTo(viewport()->height());
    const int first = lines.empty() ? 0 : lines.front().block.blockNumber();
    const int last = lines.empty() ? 0 : std::min(lines.back().block.blockNumber(), first + mostInView);
    if (first >= m_firstMarked && last <= m_lastMarked)
        return;
    m_firstMarked = std::max(0, first - linesAround);
    m_lastMarked = last + linesAround;
    m_marks.clear();
    if (m_marked->text.size() == m_document->text().size()) { // else they would stand at wrong places
        for (const LineFinding &one : findingsOn(m_firstMarked, m_lastMarked))
            m_marks.append(squiggle(*one.finding));
    }
    addOddCharacters(m_marks);
    applySelections();
}

/// The light bulb stands at the caret's line if something on it can be mended.
void YamlEditor::updateBulb()
{
    const int line = textCursor().blockNumber();
    const auto found = findingsOn(line, line);
    const bool fixable = m_fixable
        && std::any_of(found.begin(), found.end(), [this](const LineFinding &one) { return m_fixable(*one.finding); });
    m_bulbLine = fixable ? line : -1;
    m_gutter->update();
}

void YamlEditor::askForFixes(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line);
    Q_EMIT fixesRequested(line, viewport()->mapToGlobal(lineRect(block).bottomLeft()));
}

void YamlEditor::addOddCharacters(QList<QTextEdit::ExtraSelection> &marks) const
{
    QColor colour = severityColor(1, palette());
    colour.setAlphaF(0.35f);
    for (QTextBlock block = document()->findBlockByNumber(m_firstMarked);
         block.isValid() && block.blockNumber() <= m_lastMarked; block = block.next()) {
        const QString text = block.text();
        for (int at = 0; at < text.size(); ++at) {
            if (!isOdd(text[at]))
                continue;
            int end = at + 1;
            while (end < text.size() && isOdd(text[end]))
                ++end;
            QTextEdit::ExtraSelection mark;
            mark.cursor = QTextCursor(block);
            mark.cursor.setPosition(block.position() + at);
            mark.cursor.setPosition(block.position() + end, QTextCursor::KeepAnchor);
            mark.format.setBackground(colour);
            marks.append(mark);
            at = end;
        }
    }
}

void YamlEditor::setSearchHits(const QList<QTextCursor> &hits)
{
    m_hits.clear();
    QColor colour = severityColor(3, palette());
    colour.setAlphaF(0.3f);
    for (const QTextCursor &hit : hits) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = hit;
        mark.format.setBackground(colour);
        m_hits.append(mark);
    }
    applySelections();
}

void YamlEditor::applySelections()
{
    if (!m_shown)
        return; // they come with the first marks
    QTextEdit::ExtraSelection current;
    current.cursor = textCursor();
    current.cursor.clearSelection();
    current.format.setBackground(palette().color(QPalette::AlternateBase));
    current.format.setProperty(QTextFormat::FullWidthSelection, true);
    const QSignalBlocker quiet(this); // each selection asks for an update, but no line moves
    setExtraSelections(QList{current} + m_selected + m_marks + m_hits);
}

/// Those of a line, and of what is folded there.
std::span<const LineFinding> YamlEditor::findingsIn(int line) const
{
    const FoldRanges::Range *hidden = isFolded(line) ? m_marked->folds.at(line) : nullptr;
    return findingsOn(line, hidden ? hidden->last : line);
}

std::optional<int> YamlEditor::severityOfLine(int line) const
{
    std::optional<int> worst;
    for (const LineFinding &one : findingsIn(line))
        worst = std::min(worst.value_or(INT_MAX), static_cast<int>(one.finding->severity));
    return worst;
}

QString YamlEditor::findingsOfLine(int line) const
{
    constexpr int most = 12; // a folded line may hide a whole manifest's
    QStringList sentences;
    for (const LineFinding &one : findingsIn(line)) {
        const QString sentence = m_sentence ? m_sentence(*one.finding).toHtmlEscaped() : QString();
        if (sentence.isEmpty() || sentences.contains(sentence))
            continue;
        sentences.append(sentences.size() < most ? sentence : QStringLiteral("…"));
        if (sentences.size() > most)
            break;
    }
    return sentences.join(QStringLiteral("<br>"));
}

/// The text, and over it what helps to read it.
void YamlEditor::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event);
    QPainter painter(viewport());
    paintGuides(painter, event->rect());
    if (m_ghostsShown)
        paintGhosts(painter, event->rect());
}

/// Thin lines at each level of indentation.
void YamlEditor::paintGuides(QPainter &painter, const QRect &area) const
{
    QColor colour = palette().color(QPalette::Text);
    colour.setAlphaF(0.12f);
    painter.setPen(colour);
    const qreal width = fontMetrics().horizontalAdvance(u' ');
    const qreal left = contentOffset().x() + document()->documentMargin();
    int level = 0;
    for (const VisibleLine &one : linesDownTo(area.bottom())) {
        const QRect line = one.rect();
        const QString text = one.block.text();
        const auto content = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u' '; });
        if (content != text.end())
            level = static_cast<int>(content - text.begin());
        for (int column = indentColumns; column < level; column += indentColumns) {
            const qreal x = left + column * width;
            painter.drawLine(QPointF(x, line.top()), QPointF(x, line.bottom()));
        }
    }
}

void YamlEditor::setGhostsShown(bool shown)
{
    m_ghostsShown = shown;
    updateGhosts();
    viewport()->update();
}

QString YamlEditor::ghostOfLine(int line) const
{
    const auto found = m_ghosts.find(line);
    return found == m_ghosts.end() ? QString() : found->second;
}

/// One line of grey for each map that gets something from the server.
void YamlEditor::updateGhosts()
{
    constexpr std::size_t largest = 300'000;
    m_ghosts.clear();
    const SnapshotPtr snapshot = m_document->snapshot();
    const bool exact = snapshot->health != TextHealth::Stale && snapshot->text.size() == m_document->text().size();
    if (!m_ghostsShown || !exact || snapshot->text.size() > largest)
        return;
    const int minor = m_document->checkOptions().kubernetesMinor;
    for (const ServerDefault &one : serverDefaults(*snapshot, m_document->schema(), minor)) {
        const TextRange entry = entryRange(*snapshot, one.host);
        QString &line = m_ghosts[snapshot->lines.lineOf(entry.begin)];
        const std::string text = one.field.empty() ? one.value : one.field + ": " + one.value;
        line += (line.isEmpty() ? QString() : QStringLiteral(", ")) + QString::fromStdString(text);
    }
}

void YamlEditor::paintGhosts(QPainter &painter, const QRect &area) const
{
    QFont quiet = font();
    quiet.setItalic(true);
    painter.setFont(quiet);
    QColor colour = palette().color(QPalette::Text);
    colour.setAlphaF(0.6f);
    painter.setPen(colour);
    for (const VisibleLine &one : linesDownTo(area.bottom())) {
        const QRect line = one.rect();
        const auto ghost = m_ghosts.find(one.block.blockNumber());
        if (ghost == m_ghosts.end())
            continue;
        const QTextLine last = one.block.layout()->lineAt(one.block.layout()->lineCount() - 1);
        const int left = static_cast<int>(contentOffset().x() + last.x() + last.naturalTextWidth())
            + 3 * fontMetrics().horizontalAdvance(u' ');
        QRect room(left, line.bottom() - static_cast<int>(last.height()), viewport()->width() - left - 4,
                   static_cast<int>(last.height()));
        const QString text = QFontMetrics(quiet).elidedText(ghost->second, Qt::ElideRight, room.width());
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text);
    }
}

} // namespace podwright
