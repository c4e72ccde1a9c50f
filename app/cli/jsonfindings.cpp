// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonfindings.h"

#include "cli/jsonline.h"
#include "messages/diagnostictext.h"
#include "messages/fixtext.h"
#include "text/lineindex.h"

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

QByteArray JsonFindings::report(const QString &file, std::string_view text, const PodReport &report)
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

} // namespace podwright
