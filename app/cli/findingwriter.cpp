// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/findingwriter.h"

#include "cli/jsonfindings.h"
#include "cli/sariffindings.h"
#include "cli/textfindings.h"

namespace podwright {

std::unique_ptr<FindingWriter> FindingWriter::make(CheckCommand::Format format, bool colour)
{
    switch (format) {
    case CheckCommand::Format::Json:
        return std::make_unique<JsonFindings>();
    case CheckCommand::Format::Sarif:
        return std::make_unique<SarifFindings>();
    case CheckCommand::Format::Text:
        break;
    }
    return std::make_unique<TextFindings>(colour);
}

QByteArray FindingWriter::unreadable(const QString &file, const QString &sentence)
{
    PodReport report;
    report.verdict = Verdict::Unreadable;
    Diagnostic one;
    one.type = DiagnosticType::Decode;
    one.rule = "FILE-01";
    one.message = sentence.toStdString();
    report.diagnostics.push_back(std::move(one));
    return this->report(file, {}, report);
}

} // namespace podwright
