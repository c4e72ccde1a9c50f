// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sariffindings.h"

#include "messages/diagnostictext.h"
#include "messages/fixtext.h"
#include "messages/ruledescription.h"
#include "text/lineindex.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace podwright {

namespace {

using namespace Qt::StringLiterals;

QString levelOf(Severity severity)
{
    return severity == Severity::Error ? u"error"_s : severity == Severity::Advice ? u"note"_s : u"warning"_s;
}

QJsonObject message(const QString &text)
{
    return {{u"text"_s, text}};
}

QJsonObject regionOf(const LineIndex &lines, TextRange range)
{
    const LineColumn begin = lines.codePoints(range.begin);
    const LineColumn end = lines.codePoints(std::max(range.begin, range.end));
    return {{u"startLine"_s, begin.line + 1},
            {u"startColumn"_s, begin.column + 1},
            {u"endLine"_s, end.line + 1},
            {u"endColumn"_s, end.column + 1}};
}

QJsonObject fixOf(const QJsonObject &artifact, const LineIndex &lines, const Fix &fix)
{
    QJsonArray replacements;
    for (const TextEdit &edit : fix.edits)
        replacements.append(QJsonObject{{u"deletedRegion"_s, regionOf(lines, edit.range)},
                                        {u"insertedContent"_s, message(QString::fromStdString(edit.text))}});
    const QJsonObject change{{u"artifactLocation"_s, artifact}, {u"replacements"_s, replacements}};
    return {{u"description"_s, message(fixText(fix))}, {u"artifactChanges"_s, QJsonArray{change}}};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray SarifFindings::report(const QString &file, std::string_view text, const PodReport &report)
{
    const LineIndex lines(text);
    const QJsonObject artifact{{u"uri"_s, QString::fromLatin1(QUrl::toPercentEncoding(file, "/"))}};
    QByteArray output;
    for (const Diagnostic &one : report.diagnostics) {
        note(one);
        output += compact(result(artifact, lines, one)) + '\n';
    }
    return output;
}

QJsonObject SarifFindings::result(const QJsonObject &artifact, const LineIndex &lines, const Diagnostic &one)
{
    const QJsonObject physical{{u"artifactLocation"_s, artifact}, {u"region"_s, regionOf(lines, one.range)}};
    QJsonObject location{{u"physicalLocation"_s, physical}};
    if (!one.field.empty())
        location.insert(u"logicalLocations"_s,
                        QJsonArray{QJsonObject{{u"fullyQualifiedName"_s, QString::fromStdString(one.field)}}});
    QJsonObject result{{u"ruleId"_s, QString::fromStdString(one.rule)},
                       {u"level"_s, levelOf(one.severity)},
                       {u"message"_s, message(diagnosticText(one))},
                       {u"locations"_s, QJsonArray{location}}};
    QJsonArray fixes;
    for (const Fix &fix : one.fixes) {
        if (!fix.edits.empty()) // the standard wants at least one replacement
            fixes.append(fixOf(artifact, lines, fix));
    }
    if (!fixes.isEmpty())
        result.insert(u"fixes"_s, fixes);
    return result;
}

void SarifFindings::note(const Diagnostic &one)
{
    const std::lock_guard lock(m_mutex);
    const auto [entry, added] = m_rules.try_emplace(one.rule);
    if (added)
        entry->second = {{u"id"_s, QString::fromStdString(one.rule)},
                         {u"shortDescription"_s, message(ruleDescription(one))},
                         {u"defaultConfiguration"_s, QJsonObject{{u"level"_s, levelOf(one.severity)}}}};
}

QByteArray SarifFindings::head() const
{
    return "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[\n"
           "{\"columnKind\":\"unicodeCodePoints\",\"results\":[\n";
}

QByteArray SarifFindings::next(const QByteArray &output, bool first) const
{
    QByteArray results = output.trimmed(); // one to a line
    results.replace('\n', ",\n");
    return first ? results : ",\n" + results;
}

QByteArray SarifFindings::foot(const CheckTotals &) const
{
    QJsonArray rules;
    for (const auto &[id, rule] : m_rules)
        rules.append(rule);
    QJsonObject driver{{u"name"_s, u"podwright"_s}, {u"rules"_s, rules}};
    if (const QString version = QCoreApplication::applicationVersion(); !version.isEmpty())
        driver.insert(u"version"_s, version);
    return "\n],\"tool\":" + compact({{u"driver"_s, driver}}) + "}\n]}\n";
}

} // namespace podwright
