// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/fixpreview.h"

#include "platform/linediff.h"
#include "text/lineindex.h"
#include "widgets/severitymark.h"

#include <QStringList>

#include <algorithm>

namespace podwright {

namespace {

constexpr int around = 1; // lines of context
constexpr qsizetype mostLines = 24;

struct PreviewLine {
    QChar sign;
    QString text;
};

QStringList linesOf(std::string_view text)
{
    QStringList lines = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).split(u'\n');
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    return lines;
}

void add(QList<PreviewLine> &shown, QChar sign, const QStringList &lines, int first, int count)
{
    for (int line = first; line < first + count; ++line)
        shown.append({sign, lines[line]});
}

/// Compares only the lines around the edits: a large text would take long as a whole.
QList<PreviewLine> preview(std::string_view text, const EditList &edits)
{
    if (edits.empty())
        return {};
    const LineIndex index(text);
    const int firstLine = std::max(0, index.lineOf(edits.front().range.begin) - around);
    const int lastLine = std::min(index.lineCount() - 1, index.lineOf(edits.back().range.end) + around);
    const std::size_t begin = index.lineStart(firstLine);
    const std::string_view before = text.substr(begin, index.lineEnd(lastLine) - begin);
    EditList local = edits;
    for (TextEdit &edit : local)
        edit.range = {edit.range.begin - begin, edit.range.end - begin};
    const QStringList left = linesOf(before);
    const QStringList right = linesOf(applyEdits(before, local));
    const auto runs = diffLines(left, right);
    QList<PreviewLine> shown;
    for (std::size_t run = 0; run < runs.size(); ++run) {
        const LineRun &one = runs[run];
        if (!one.equal) {
            add(shown, u'-', left, one.left, one.leftCount);
            add(shown, u'+', right, one.right, one.rightCount);
            continue;
        }
        const int head = run == 0 ? 0 : std::min(around, one.leftCount);
        const int tail = run + 1 == runs.size() ? 0 : std::min(around, one.leftCount - head);
        add(shown, u' ', left, one.left, head);
        if (head + tail < one.leftCount && head > 0 && tail > 0)
            shown.append({u' ', QStringLiteral("…")});
        add(shown, u' ', left, one.left + one.leftCount - tail, tail);
    }
    if (shown.size() > mostLines) {
        shown.resize(mostLines);
        shown.append({u' ', QStringLiteral("…")});
    }
    return shown;
}

} // namespace

QString fixPreview(std::string_view text, const EditList &edits)
{
    QStringList lines;
    for (const PreviewLine &line : preview(text, edits))
        lines.append(QString(line.sign) + u' ' + line.text);
    return lines.join(u'\n');
}

QString fixPreviewHtml(std::string_view text, const EditList &edits, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const QString removed = dark ? QStringLiteral("#5a1e1e") : QStringLiteral("#ffdcdc");
    const QString added = dark ? QStringLiteral("#1d4a26") : QStringLiteral("#d6f5d6");
    QString rows;
    for (const PreviewLine &line : preview(text, edits)) {
        const QString colour = line.sign == u'-' ? removed : line.sign == u'+' ? added : QString();
        const QString background = colour.isEmpty() ? QString() : QStringLiteral(" bgcolor=\"%1\"").arg(colour);
        QString shown = line.text.toHtmlEscaped();
        for (qsizetype at = 0; at < shown.size() && shown[at] == u' '; ++at)
            shown[at] = QChar::Nbsp;
        rows += QStringLiteral("<tr><td%1 style=\"white-space:pre; font-family:monospace\">%2&nbsp;%3</td></tr>")
                    .arg(background, line.sign == u' ' ? QStringLiteral("&nbsp;") : QString(line.sign), shown);
    }
    return QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\">%1</table>").arg(rows);
}

} // namespace podwright
