// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, paste and the context menu of YamlEditor.
#include "document/manifestdocument.h"
#include "document/snapshotplaces.h"
#include "texteditor/editorcompletion.h"
#include "texteditor/linecommands.h"
#include "texteditor/yamleditor.h"
#include "validation/doctor/pastedtext.h"
#include "validation/doctor/textdoctor.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <memory>

namespace podwright {

bool YamlEditor::handleIndentKeys(QKeyEvent *event)
{
    QTextCursor cursor = textCursor();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isReadOnly() || !plain)
        return false;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() & Qt::ShiftModifier)
            return false;
        insertNewLine(cursor, indentColumns);
    } else if (event->key() == Qt::Key_Backtab) {
        unindentLines(cursor, indentColumns);
    } else if (event->key() == Qt::Key_Tab) {
        const bool severalLines = cursor.hasSelection() && cursor.selectedText().contains(QChar::ParagraphSeparator);
        if (severalLines)
            indentLines(cursor, indentColumns);
        else
            cursor.insertText(QString(indentColumns - cursor.positionInBlock() % indentColumns, u' '));
    } else if (event->key() == Qt::Key_Backspace && !cursor.hasSelection()) {
        const QString before = cursor.block().text().left(cursor.positionInBlock());
        if (before.isEmpty() || !before.trimmed().isEmpty())
            return false;
        const int width = static_cast<int>((before.size() - 1) % indentColumns) + 1; // back to the level before
        cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor, width);
        cursor.removeSelectedText();
    } else if (event->key() == Qt::Key_Home && !(event->modifiers() & Qt::ShiftModifier)) {
        const QString line = cursor.block().text();
        const int content = static_cast<int>(line.size() - QStringView(line).trimmed().size());
        const int first = static_cast<int>(line.indexOf(QStringView(line).trimmed()));
        if (content == 0 || cursor.positionInBlock() == first)
            return false;
        cursor.setPosition(cursor.block().position() + first);
    } else {
        return false;
    }
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

void YamlEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() < Qt::Key_Shift || event->key() > Qt::Key_Alt)
        setTabChangesFocus(false);
    if (m_completion->handleKey(event))
        return;
    m_document->endMerge();
    const int before = document()->revision();
    if (event->matches(QKeySequence::Undo)) {
        m_document->undo();
    } else if (event->matches(QKeySequence::Redo)) {
        m_document->redo();
    } else if (!handleIndentKeys(event)) {
        QPlainTextEdit::keyPressEvent(event);
    }
    const bool wrote = document()->revision() != before;
    const bool modifier = event->key() >= Qt::Key_Shift && event->key() <= Qt::Key_Alt;
    const bool removed = event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Delete;
    if (wrote && (removed || (event->text().size() == 1 && event->text().front().isPrint())))
        m_completion->typed(removed ? QString() : event->text());
    else if (!modifier)
        m_completion->close();
}

/// Words that an input method has put together.
void YamlEditor::inputMethodEvent(QInputMethodEvent *event)
{
    QPlainTextEdit::inputMethodEvent(event);
    if (!event->commitString().isEmpty())
        m_completion->typed(event->commitString());
}

/// Tab indents. But who goes through the window by Tab must not change a line in passing, and must get out again: until
/// somebody does something here it goes on.
void YamlEditor::focusInEvent(QFocusEvent *event)
{
    setTabChangesFocus(event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason);
    QPlainTextEdit::focusInEvent(event);
}

void YamlEditor::focusOutEvent(QFocusEvent *event)
{
    m_completion->close();
    QPlainTextEdit::focusOutEvent(event);
}

void YamlEditor::mousePressEvent(QMouseEvent *event)
{
    setTabChangesFocus(false);
    m_completion->close();
    QPlainTextEdit::mousePressEvent(event);
}

void YamlEditor::scrollContentsBy(int dx, int dy)
{
    m_completion->close();
    QPlainTextEdit::scrollContentsBy(dx, dy);
}

bool YamlEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore(); // the window's own action undoes: there is one history for all views
            return false;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint inViewport = viewport()->mapFrom(this, help->pos());
        const QTextCursor cursor = cursorForPosition(inViewport);
        QString text = findingsOfLine(cursor.blockNumber());
        if (m_hoverText && cursorRect(cursor).adjusted(-40, -2, 40, 2).contains(inViewport)) {
            const auto place = placeAt(*m_document->snapshot(), m_document->byteOffsetOf(cursor.position()));
            const QString hover = place ? m_hoverText(*place) : QString();
            text += (text.isEmpty() || hover.isEmpty() ? QString() : QStringLiteral("<hr>")) + hover;
        }
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

/// Files are not text: the window opens them.
bool YamlEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() && !source->hasUrls();
}

void YamlEditor::insertFromMimeData(const QMimeData *source)
{
    QTextCursor cursor = textCursor();
    const QString line = cursor.block().text();
    const bool alone = line.trimmed().isEmpty() && !cursor.hasSelection();
    QString text = source->text();
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (isReadOnly() || !source->hasText())
        return;
    const bool severalLines = text.contains(u'\n');
    const int begin = std::min(cursor.selectionStart(), cursor.position());
    const int column = cursor.positionInBlock();
    const QString inserted = alone && severalLines ? reindented(text, column) : text;
    cursor.insertText(inserted);
    setTextCursor(cursor);
    if (severalLines) { // a word may be meant for a text in quotes
        const std::string bytes = text.toStdString();
        PasteMending mending = mendPasted(bytes);
        std::string clean = applyEdits(bytes, mending.edits);
        constexpr int mostTurns = 3; // a blank behind a colon is seen when the colon is one
        for (int turn = 0; turn < mostTurns; ++turn) {
            const PasteMending more = mendPasted(clean);
            clean = applyEdits(clean, more.edits);
            mending.mended.insert(mending.mended.end(), more.mended.begin(), more.mended.end());
        }
        const QString mended = QString::fromStdString(clean);
        if (mending.wraps)
            unwrapPasted(begin, inserted, alone ? reindented(mended, column) : mended, mending);
        else
            mendCharacters(begin, cursor.position());
        Q_EMIT linesPasted();
    }
    ensureCursorVisible();
    Q_EMIT pasted(text);
}

/// Takes away what stood around or in front of the pasted lines: fences, prompts, marks of a diff.
void YamlEditor::unwrapPasted(int begin, const QString &inserted, const QString &mended, const PasteMending &mending)
{
    if (m_document->isBusy() || m_document->snapshot()->text != m_document->text())
        return;
    const TextRange pasted{m_document->byteOffsetOf(begin),
                           m_document->byteOffsetOf(begin + static_cast<int>(inserted.size()))};
    std::map<std::string, int> counts;
    for (const MendedKind &kind : mending.mended)
        counts[kind.message] += kind.count;
    if (m_document->apply({{pasted, mended.toStdString()}}))
        Q_EMIT pasteMended(counts);
}

/// Replaces what certainly only looks like YAML's own characters. The text around decides too.
void YamlEditor::mendCharacters(int begin, int end)
{
    constexpr std::size_t largest = 1u << 20;
    const SnapshotPtr snapshot = m_document->snapshot();
    if (m_document->isBusy() || snapshot->text.size() > largest || snapshot->text != m_document->text())
        return;
    const TextRange pasted{m_document->byteOffsetOf(begin), m_document->byteOffsetOf(end)};
    std::map<std::string, int> mended;
    EditList edits;
    for (const Diagnostic &one : examineCharacters(snapshot->text)) {
        const bool inside = one.range.begin >= pasted.begin && one.range.end <= pasted.end;
        if (!inside || one.fixes.empty() || !one.fixes.front().safe)
            continue;
        const EditList &fix = one.fixes.front().edits;
        if (fix.empty() || (!edits.empty() && fix.front().range.begin < edits.back().range.end))
            continue;
        edits.insert(edits.end(), fix.begin(), fix.end());
        const std::string characters = snapshot->text.substr(one.range.begin, one.range.length());
        mended[one.message] += static_cast<int>(QString::fromStdString(characters).toUcs4().size());
    }
    if (!edits.empty() && m_document->apply(edits))
        Q_EMIT pasteMended(mended);
}

void YamlEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) { // undo and redo belong to the window
        if (action->objectName() == QLatin1String("edit-undo") || action->objectName() == QLatin1String("edit-redo"))
            menu->removeAction(action);
    }
    const QTextCursor pointed = cursorForPosition(event->pos());
    const int line = pointed.blockNumber();
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection())
        setTextCursor(pointed); // the commands are meant for what was pointed at
    menu->addSeparator();
    menu->addAction(tr("Mend What Was Found on This Line…"), this, [this, line] { askForFixes(line); })
        ->setEnabled(severityOfLine(line).has_value());
    menu->addAction(tr("Comment or Uncomment Lines"), this, &YamlEditor::commentLines)->setEnabled(!isReadOnly());
    menu->addAction(tr("Fold All"), this, [this] { foldAll(true); });
    menu->addAction(tr("Unfold All"), this, [this] { foldAll(false); });
    Q_EMIT contextMenuOpening(menu.get());
    menu->exec(event->globalPos());
}

namespace {

template <typename Change> void onLines(YamlEditor *editor, const Change &change)
{
    if (editor->isReadOnly())
        return;
    QTextCursor cursor = editor->textCursor();
    change(cursor);
    editor->setTextCursor(cursor);
    editor->ensureCursorVisible();
}

} // namespace

void YamlEditor::commentLines()
{
    onLines(this, [](QTextCursor &cursor) { toggleComment(cursor); });
}

void YamlEditor::moveLinesUp()
{
    onLines(this, [](QTextCursor &cursor) { moveLines(cursor, true); });
}

void YamlEditor::moveLinesDown()
{
    onLines(this, [](QTextCursor &cursor) { moveLines(cursor, false); });
}

void YamlEditor::duplicateLinesDown()
{
    onLines(this, [](QTextCursor &cursor) { duplicateLines(cursor); });
}

void YamlEditor::removeLines()
{
    onLines(this, [](QTextCursor &cursor) { deleteLines(cursor); });
}

} // namespace podwright
