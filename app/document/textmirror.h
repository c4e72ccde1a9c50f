// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textedit.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// The file's bytes beside a QTextDocument's text. The text document knows only one kind of line break and counts
/// UTF-16 units; the mirror keeps UTF-8 with every line break as the file has it, and converts places between the two.
class TextMirror {
public:
    /// Takes over the text of a file.
    void setText(std::string utf8);
    const std::string &text() const { return m_text; }
    /// What the text document must hold: line breaks as U+000A.
    QString documentText() const;

    /// Follows a change of the text document: the UTF-16 range [position, position + removed) became `inserted`, whose
    /// line breaks (U+2029 or U+000A) are written as those of the lines around. Returns the change as an edit of
    /// text().
    TextEdit replace(int position, int removed, QStringView inserted);

    /// Applies edits of text() as they are; the text document must be changed alike.
    void apply(const EditList &edits);

    int lineCount() const { return static_cast<int>(m_starts.size()); }
    std::size_t byteOffset(int position) const;
    int position(std::size_t byteOffset) const;

    /// The line breaks of all lines (a single one where all are alike), to be given back by setLineBreaks() after an
    /// undo: the text document forgets them.
    std::vector<std::uint8_t> lineBreaks() const;
    void setLineBreaks(const std::vector<std::uint8_t> &breaks);

private:
    enum Break : std::uint8_t { Lf, CrLf, Cr, None };
    struct Line {
        std::size_t byte; ///< of its start
        int position; ///< UTF-16, of its start, in the text document
        Break lineBreak;
    };
    static const char *bytesOf(Break lineBreak);
    void scan(std::size_t begin, std::size_t end, int position, std::vector<Line> &lines) const;
    void splice(std::size_t firstLine, std::size_t lastLine, const TextEdit &edit);
    std::size_t lineOfPosition(int position) const;
    std::string withLineBreaks(const QString &text, std::size_t firstLine, std::size_t lastLine) const;
    Break breakNear(std::size_t line) const;

    std::string m_text;
    Break m_usual = Lf; ///< of the file's first line: for texts that have no other
    std::vector<Line> m_starts{{0, 0, None}};
};

} // namespace podwright
