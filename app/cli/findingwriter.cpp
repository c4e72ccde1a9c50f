// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findingwriter.h"

#include "cli/terminal.h"
#include "messages/diagnostictext.h"
#include "messages/fixtext.h"
#include "text/lineindex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace podwright {

namespace {

const char *verdictName(Verdict verdict)
{
    return verdict == Verdict::Valid ? "valid" : verdict == Verdict::Rejected ? "rejected" : "unreadable";
}

QJsonArray toJson(const std::vector<FailedSecurityCheck> &checks)
{
    QJsonArray ids;
    for (const FailedSecurityCheck &check : checks)
        ids.append(QString::fromStdString(check.id));
    return ids;
}

QJsonObject toJson(const Diagnostic &one, const LineIndex &lines)
{
    const LineColumn begin = lines.codePoints(one.range.begin);
    const LineColumn end = lines.codePoints(one.range.end);
    QJsonArray fixes;
    for (const Fix &fix : one.fixes)
        fixes.append(QJsonObject{{QStringLiteral("title"), fixText(fix)}, {QStringLiteral("safe"), fix.safe}});
    return {{QStringLiteral("severity"), QLatin1String(toString(one.severity))},
            {QStringLiteral("type"), QLatin1String(toString(one.type))},
            {QStringLiteral("rule"), QString::fromStdString(one.rule)},
            {QStringLiteral("field"), QString::fromStdString(one.field)},
            {QStringLiteral("line"), begin.line + 1},
            {QStringLiteral("column"), begin.column + 1},
            {QStringLiteral("endLine"), end.line + 1},
            {QStringLiteral("endColumn"), end.column + 1},
            {QStringLiteral("message"), diagnosticText(one)},
            {QStringLiteral("fixes"), fixes}};
}

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QByteArray FindingWriter::report(const QString &file, std::string_view text, const PodReport &report) const
{
    switch (m_format) {
    case CheckCommand::Format::Json:
        return jsonReport(file, text, report);
    case CheckCommand::Format::Sarif:
        return sarifReport(file, text, report);
    case CheckCommand::Format::Text:
        break;
    }
    return textReport(file, text, report);
}

QString FindingWriter::coloured(const QString &text, const char *code) const
{
    return m_colour ? QStringLiteral("\033[%1m%2\033[0m").arg(QLatin1String(code), text) : text;
}

QByteArray FindingWriter::textReport(const QString &file, std::string_view text, const PodReport &report) const
{
    const LineIndex lines(text);
    QByteArray output;
    for (const Diagnostic &one : report.diagnostics) {
        const LineColumn at = lines.codePoints(one.range.begin);
        const char *colour = one.severity == Severity::Error ? "1;31"
            : one.severity == Severity::Warning              ? "1;35"
                                                             : "1;36";
        output += QStringLiteral("%1:%2:%3: %4 %5 [%6]\n")
                      .arg(file)
                      .arg(at.line + 1)
                      .arg(at.column + 1)
                      .arg(coloured(QLatin1String(toString(one.severity)) + u':', colour), diagnosticText(one),
                           QString::fromStdString(one.rule))
                      .toUtf8();
        if (text.empty())
            continue;
        const std::size_t begin = lines.lineStart(at.line);
        const auto source = text.substr(begin, lines.lineEnd(at.line) - begin);
        const auto pad =
            QString::fromUtf8(source.data(), static_cast<qsizetype>(std::min(one.range.begin - begin, source.size())));
        QString blanks;
        for (const QChar c : pad)
            blanks += c == u'\t' ? c : QChar(u' ');
        output += "    " + QByteArray(source.data(), static_cast<qsizetype>(source.size())) + "\n    " + blanks.toUtf8()
            + coloured(QStringLiteral("^"), colour).toUtf8() + '\n';
    }
    return output;
}

QByteArray FindingWriter::jsonReport(const QString &file, std::string_view text, const PodReport &report) const
{
    const LineIndex lines(text);
    QJsonArray findings;
    for (const Diagnostic &one : report.diagnostics)
        findings.append(toJson(one, lines));
    QJsonObject row{{QStringLiteral("file"), file},
                    {QStringLiteral("document"), static_cast<int>(report.document)},
                    {QStringLiteral("root"), QString::fromStdString(report.root)},
                    {QStringLiteral("kind"), QString::fromStdString(report.kind)},
                    {QStringLiteral("verdict"), QLatin1String(verdictName(report.verdict))},
                    {QStringLiteral("diagnostics"), findings}};
    if (!report.qos.name.empty())
        row.insert(QStringLiteral("qos"), QString::fromStdString(report.qos.name));
    if (!report.podSecurity.level.empty()) {
        row.insert(QStringLiteral("podSecurity"),
                   QJsonObject{{QStringLiteral("level"), QString::fromStdString(report.podSecurity.level)},
                               {QStringLiteral("baseline"), toJson(report.podSecurity.baseline)},
                               {QStringLiteral("restricted"), toJson(report.podSecurity.restricted)}});
    }
    if (!report.podName.empty())
        row.insert(QStringLiteral("podName"), QString::fromStdString(report.podName));
    return line(row);
}

QByteArray FindingWriter::sarifReport(const QString &file, std::string_view text, const PodReport &report) const
{
    const LineIndex lines(text);
    QByteArray output;
    for (const Diagnostic &one : report.diagnostics) {
        const LineColumn begin = lines.codePoints(one.range.begin);
        const LineColumn end = lines.codePoints(one.range.end);
        const char *level = one.severity == Severity::Error ? "error"
            : one.severity == Severity::Advice              ? "note"
                                                            : "warning";
        const QJsonObject region{{QStringLiteral("startLine"), begin.line + 1},
                                 {QStringLiteral("startColumn"), begin.column + 1},
                                 {QStringLiteral("endLine"), end.line + 1},
                                 {QStringLiteral("endColumn"), end.column + 1}};
        const QJsonObject artifact{{QStringLiteral("uri"), QString::fromLatin1(QUrl::toPercentEncoding(file, "/"))}};
        const QJsonObject physical{{QStringLiteral("artifactLocation"), artifact}, {QStringLiteral("region"), region}};
        const QJsonObject result{
            {QStringLiteral("ruleId"), QString::fromStdString(one.rule)},
            {QStringLiteral("level"), QLatin1String(level)},
            {QStringLiteral("message"), QJsonObject{{QStringLiteral("text"), diagnosticText(one)}}},
            {QStringLiteral("locations"), QJsonArray{QJsonObject{{QStringLiteral("physicalLocation"), physical}}}}};
        output += QJsonDocument(result).toJson(QJsonDocument::Compact) + '\n';
    }
    return output;
}

QByteArray FindingWriter::unreadable(const QString &file, const QString &sentence) const
{
    if (m_format == CheckCommand::Format::Text)
        return QStringLiteral("podwright-cli: %1\n").arg(sentence).toUtf8();
    PodReport report;
    report.verdict = Verdict::Unreadable;
    Diagnostic one;
    one.type = DiagnosticType::Decode;
    one.rule = "FILE-01";
    one.message = sentence.toStdString();
    report.diagnostics.push_back(std::move(one));
    return this->report(file, {}, report);
}

QByteArray FindingWriter::frame(const QByteArray &all) const
{
    if (m_format != CheckCommand::Format::Sarif)
        return all;
    QByteArray results = all.trimmed();
    results.replace('\n', ",\n");
    return "{\"$schema\":\"https://json.schemastore.org/"
           "sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":"
           "{\"name\":\"podwright\",\"rules\":[]}},\"columnKind\":\"unicodeCodePoints\",\"results\":[\n"
        + results + "\n]}]}\n";
}

QString FindingWriter::summary(int files, int errors, int others) const
{
    const QString checked =
        QCoreApplication::translate("podwright::CheckSummary", "%n file(s) checked", nullptr, files);
    const QString wrong = QCoreApplication::translate("podwright::CheckSummary", "%n error(s)", nullptr, errors);
    const QString more = QCoreApplication::translate("podwright::CheckSummary", "%n other finding(s)", nullptr, others);
    return QCoreApplication::translate("podwright::CheckSummary", "%1: %2, %3").arg(checked, wrong, more) + u'\n';
}

} // namespace podwright
