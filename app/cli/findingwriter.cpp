// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findingwriter.h"

#include "cli/jsonline.h"
#include "messages/diagnostictext.h"
#include "messages/fixtext.h"
#include "text/lineindex.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

namespace podwright {

namespace {

const char *verdictName(Verdict verdict)
{
    return verdict == Verdict::Valid ? "valid" : verdict == Verdict::Rejected ? "rejected" : "unreadable";
}

void write(JsonLine &json, const std::vector<FailedSecurityCheck> &checks)
{
    json.beginArray();
    for (const FailedSecurityCheck &check : checks)
        json.text(check.id);
    json.endArray();
}

void write(JsonLine &json, const Diagnostic &one, const LineIndex &lines)
{
    const LineColumn begin = lines.codePoints(one.range.begin);
    const LineColumn end = lines.codePoints(one.range.end);
    json.beginObject().key("severity").text(toString(one.severity)).key("type").text(toString(one.type));
    json.key("rule").text(one.rule).key("field").text(one.field);
    json.key("line").number(static_cast<std::int64_t>(begin.line) + 1);
    json.key("column").number(static_cast<std::int64_t>(begin.column) + 1);
    json.key("endLine").number(static_cast<std::int64_t>(end.line) + 1);
    json.key("endColumn").number(static_cast<std::int64_t>(end.column) + 1);
    json.key("message").text(diagnosticText(one).toStdString()).key("fixes").beginArray();
    for (const Fix &fix : one.fixes)
        json.beginObject().key("title").text(fixText(fix).toStdString()).key("safe").boolean(fix.safe).endObject();
    json.endArray().endObject();
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
    JsonLine json;
    json.beginObject().key("file").text(file.toStdString());
    json.key("document").number(static_cast<std::int64_t>(report.document));
    json.key("root").text(report.root).key("kind").text(report.kind);
    json.key("verdict").text(verdictName(report.verdict));
    if (!report.podName.empty())
        json.key("podName").text(report.podName);
    if (!report.qos.name.empty())
        json.key("qos").text(report.qos.name);
    if (!report.podSecurity.level.empty()) {
        json.key("podSecurity").beginObject().key("level").text(report.podSecurity.level);
        write(json.key("baseline"), report.podSecurity.baseline);
        write(json.key("restricted"), report.podSecurity.restricted);
        json.endObject();
    }
    json.key("diagnostics").beginArray();
    if (!report.diagnostics.empty()) {
        const LineIndex lines(text);
        for (const Diagnostic &one : report.diagnostics)
            write(json, one, lines);
    }
    json.endArray().endObject();
    return json.take();
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

QByteArray FindingWriter::head() const
{
    if (m_format != CheckCommand::Format::Sarif)
        return {};
    return "{\"$schema\":\"https://json.schemastore.org/"
           "sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":"
           "{\"name\":\"podwright\",\"rules\":[]}},\"columnKind\":\"unicodeCodePoints\",\"results\":[\n";
}

QByteArray FindingWriter::next(const QByteArray &output, bool first) const
{
    if (m_format != CheckCommand::Format::Sarif)
        return output;
    QByteArray results = output.trimmed(); // one to a line
    results.replace('\n', ",\n");
    return first ? results : ",\n" + results;
}

QByteArray FindingWriter::foot() const
{
    return m_format == CheckCommand::Format::Sarif ? QByteArray("\n]}]}\n") : QByteArray();
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
