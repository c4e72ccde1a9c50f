// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/textfindings.h"

#include "cli/displaycells.h"
#include "messages/diagnostictext.h"
#include "messages/fixtext.h"
#include "text/lineindex.h"

#include <algorithm>

namespace podwright {

namespace {

constexpr const char *bold = "1";
constexpr int numberCells = 5; // of line numbers beside the excerpt

const char *colourOf(Severity severity)
{
    return severity == Severity::Error ? "1;31" : severity == Severity::Warning ? "1;35" : "1;36";
}

} // namespace

QString TextFindings::coloured(const QString &text, const char *code) const
{
    return m_colour ? QStringLiteral("\033[%1m%2\033[0m").arg(QLatin1String(code), text) : text;
}

QByteArray TextFindings::report(const QString &file, std::string_view text, const PodReport &report)
{
    const LineIndex lines(text);
    QString output;
    for (const Diagnostic &one : report.diagnostics) {
        const LineColumn at = lines.codePoints(one.range.begin);
        const QString place = QStringLiteral("%1:%2:%3:").arg(file).arg(at.line + 1).arg(at.column + 1);
        output += coloured(place, bold) + u' '
            + coloured(QLatin1String(toString(one.severity)) + u':', colourOf(one.severity)) + u' '
            + diagnosticText(one) + QStringLiteral(" [%1]\n").arg(QString::fromStdString(one.rule));
        if (!text.empty())
            output += excerpt(text, lines, one) + fixLine(one);
    }
    return output.toUtf8();
}

/// The line, and below it a caret with waves as far as the marked bytes go on that line.
QString TextFindings::excerpt(std::string_view text, const LineIndex &lines, const Diagnostic &one) const
{
    constexpr std::size_t mostBytes = 400; // longer lines would drown what is marked
    const int number = lines.lineOf(one.range.begin);
    const std::size_t begin = lines.lineStart(number);
    const std::string_view line = text.substr(begin, lines.lineEnd(number) - begin);
    if (line.size() > mostBytes)
        return {};
    const std::size_t markBegin = std::min(one.range.begin - begin, line.size());
    const std::size_t markEnd = std::min(std::max(one.range.end, one.range.begin) - begin, line.size());
    const DisplayLine shown = displayLine(line, markBegin, markEnd);
    const QString waves = u'^' + QString(std::max(shown.length - 1, 0), u'~');
    return QStringLiteral("%1 | %2\n").arg(QString::number(number + 1).rightJustified(numberCells), shown.text)
        + QString(numberCells, u' ') + QStringLiteral(" | ") + QString(shown.mark, u' ')
        + coloured(waves, colourOf(one.severity)) + u'\n';
}

/// The ways to mend it, the best first; `fix` takes that where it is certain.
QString TextFindings::fixLine(const Diagnostic &one) const
{
    constexpr std::size_t mostShown = 3;
    QStringList titles;
    for (std::size_t index = 0; index < std::min(one.fixes.size(), mostShown); ++index)
        titles.append(fixText(one.fixes[index]));
    if (titles.isEmpty())
        return {};
    QString text = titles.join(QStringLiteral(" | "));
    text.replace(u'\n', QStringLiteral("\\n"));
    return QString(numberCells, u' ') + QStringLiteral(" = ") + coloured(QStringLiteral("fix:"), bold) + u' ' + text
        + u'\n';
}

QByteArray TextFindings::unreadable(const QString &, const QString &sentence)
{
    return QStringLiteral("podwright-cli: %1\n").arg(sentence).toUtf8();
}

QByteArray TextFindings::foot(const CheckTotals &totals) const
{
    const QString checked = tr("%n file(s) checked", nullptr, totals.files);
    const QString wrong = tr("%n error(s)", nullptr, totals.errors);
    const QString more = tr("%n other finding(s)", nullptr, totals.others);
    return (tr("%1: %2, %3").arg(checked, wrong, more) + u'\n').toUtf8();
}

} // namespace podwright
