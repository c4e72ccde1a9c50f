// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextCursor;

namespace podwright {

/// Commands on the lines that a cursor touches; each is one undo step and leaves the cursor where a user expects it.

void toggleComment(QTextCursor &cursor);
void moveLines(QTextCursor &cursor, bool up);
void duplicateLines(QTextCursor &cursor);
void deleteLines(QTextCursor &cursor);
void indentLines(QTextCursor &cursor, int columns);
void unindentLines(QTextCursor &cursor, int columns);

/// Enter: the next line is indented as YAML wants it after this one (deeper after `key:`, aligned after `- key:
/// value`).
void insertNewLine(QTextCursor &cursor, int columns);

/// Pasted YAML re-indented to the column of the cursor when it is several lines and stands alone on its line.
QString reindented(const QString &pasted, int column);

} // namespace podwright
