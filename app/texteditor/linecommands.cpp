// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/linecommands.h"

#include <QStringList>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace podwright {

namespace {

struct Lines {
    QTextBlock first;
    QTextBlock last;
};

/// The lines of the selection; a selection that ends at a line's start does not touch that line.
Lines linesOf(const QTextCursor &cursor)
{
    QTextDocument *document = cursor.document();
    Lines lines{document->findBlock(cursor.selectionStart()), document->findBlock(cursor.selectionEnd())};
    if (lines.last != lines.first && lines.last.position() == cursor.selectionEnd())
        lines.last = lines.last.previous();
    return lines;
}

template <typename Change> void forEachLine(QTextCursor &cursor, const Change &change)
{
    const Lines lines = linesOf(cursor);
    const int last = lines.last.blockNumber();
    cursor.beginEditBlock();
    for (int number = lines.first.blockNumber(); number <= last; ++number)
        change(QTextCursor(cursor.document()->findBlockByNumber(number)));
    cursor.endEditBlock();
}

int indentOf(const QString &line)
{
    const auto content = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; });
    return static_cast<int>(content - line.begin());
}

void removeFrom(QTextCursor line, int column, int count)
{
    line.setPosition(line.block().position() + column);
    line.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, count);
    line.removeSelectedText();
}

} // namespace

void toggleComment(QTextCursor &cursor)
{
    const Lines lines = linesOf(cursor);
    bool allComments = true;
    int column = 1000;
    for (QTextBlock block = lines.first; block.isValid(); block = block.next()) {
        const QString text = block.text();
        if (!text.trimmed().isEmpty()) {
            allComments = allComments && text.trimmed().startsWith(u'#');
            column = std::min(column, indentOf(text));
        }
        if (block == lines.last)
            break;
    }
    forEachLine(cursor, [&](QTextCursor line) {
        const QString text = line.block().text();
        if (text.trimmed().isEmpty())
            return;
        if (allComments) {
            const int hash = static_cast<int>(text.indexOf(u'#'));
            removeFrom(line, hash, text.mid(hash + 1, 1) == QLatin1String(" ") ? 2 : 1);
        } else {
            line.setPosition(line.block().position() + column);
            line.insertText(QStringLiteral("# "));
        }
    });
}

void moveLines(QTextCursor &cursor, bool up)
{
    const Lines lines = linesOf(cursor);
    const QTextBlock neighbour = up ? lines.first.previous() : lines.last.next();
    if (!neighbour.isValid())
        return;
    const int anchor = cursor.anchor();
    const int position = cursor.position();
    const int shift = static_cast<int>(neighbour.text().size()) + 1;
    const QString moved = neighbour.text();
    const int first = lines.first.position();
    const int end = lines.last.position() + static_cast<int>(lines.last.text().size());
    QTextCursor edit(cursor.document());
    edit.beginEditBlock();
    if (up) {
        edit.setPosition(end);
        edit.insertText(u'\n' + moved);
        edit.setPosition(neighbour.position());
        edit.setPosition(first, QTextCursor::KeepAnchor);
        edit.removeSelectedText();
    } else {
        edit.setPosition(end);
        edit.setPosition(end + shift, QTextCursor::KeepAnchor);
        edit.removeSelectedText();
        edit.setPosition(first);
        edit.insertText(moved + u'\n');
    }
    edit.endEditBlock();
    const int by = up ? -shift : shift;
    cursor.setPosition(anchor + by);
    cursor.setPosition(position + by, QTextCursor::KeepAnchor);
}

void duplicateLines(QTextCursor &cursor)
{
    const Lines lines = linesOf(cursor);
    QStringList copy;
    for (QTextBlock block = lines.first; block.isValid(); block = block.next()) {
        copy.append(block.text());
        if (block == lines.last)
            break;
    }
    QTextCursor edit(lines.last);
    edit.movePosition(QTextCursor::EndOfBlock);
    edit.insertText(u'\n' + copy.join(u'\n'));
}

void deleteLines(QTextCursor &cursor)
{
    const Lines lines = linesOf(cursor);
    QTextCursor edit(lines.first);
    edit.setPosition(lines.last.position() + static_cast<int>(lines.last.text().size()), QTextCursor::KeepAnchor);
    if (!edit.atEnd())
        edit.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    edit.removeSelectedText();
    cursor.setPosition(edit.position());
}

void indentLines(QTextCursor &cursor, int columns)
{
    forEachLine(cursor, [columns](QTextCursor line) {
        if (!line.block().text().isEmpty())
            line.insertText(QString(columns, u' '));
    });
}

void unindentLines(QTextCursor &cursor, int columns)
{
    forEachLine(cursor, [columns](const QTextCursor &line) {
        const QString text = line.block().text();
        const int count = text.startsWith(u'\t') ? 1 : std::min(indentOf(text), columns);
        removeFrom(line, 0, count);
    });
}

void insertNewLine(QTextCursor &cursor, int columns)
{
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const QString line = cursor.block().text();
    const int inLine = cursor.positionInBlock();
    const QString content = line.left(inLine).trimmed();
    const bool opens = content.endsWith(u':') || content.endsWith(QLatin1String(": |"))
        || content.endsWith(QLatin1String(": >")) || content.endsWith(QLatin1String(": |-"))
        || content.endsWith(QLatin1String(": >-"));
    int indent = std::min(indentOf(line), inLine);
    for (QStringView rest = QStringView(content); rest.startsWith(QLatin1String("- ")); rest = rest.mid(2).trimmed())
        indent += 2;
    if (opens && !content.startsWith(u'#'))
        indent += columns;
    // the rest of the line moves along without the blanks in front of it; a line moved as a whole keeps its column
    int blanks = 0;
    while (!content.isEmpty() && inLine + blanks < line.size() && line[inLine + blanks] == u' ')
        ++blanks;
    if (inLine + blanks < line.size())
        cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, blanks);
    cursor.insertText(u'\n' + QString(indent, u' '));
    cursor.endEditBlock();
}

QString reindented(const QString &pasted, int column)
{
    QStringList lines = pasted.split(u'\n');
    if (lines.size() < 2)
        return pasted;
    int least = 1000;
    for (const QString &line : std::as_const(lines)) {
        if (!line.trimmed().isEmpty())
            least = std::min(least, indentOf(line));
    }
    for (qsizetype index = 0; index < lines.size(); ++index) {
        QString &line = lines[index];
        line = line.mid(std::min(least, indentOf(line)));
        if (index > 0 && !line.isEmpty())
            line.prepend(QString(column, u' '));
    }
    return lines.join(u'\n');
}

} // namespace podwright
