// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/unreadablereport.h"

#include "validation/syntaxfinding.h"

namespace podwright {

PodReport unreadableReport(std::size_t document, const char *message, std::vector<std::string> arguments)
{
    PodReport report;
    report.document = document;
    report.verdict = Verdict::Unreadable;
    Diagnostic one;
    one.type = DiagnosticType::Decode;
    one.rule = "DEC-09";
    one.message = message;
    one.arguments = std::move(arguments);
    report.diagnostics.push_back(std::move(one));
    return report;
}

PodReport unreadableReport(std::size_t document, std::span<const SyntaxError> errors)
{
    PodReport report;
    report.document = document;
    report.verdict = Verdict::Unreadable;
    for (const SyntaxError &error : errors)
        report.diagnostics.push_back(syntaxFinding(error));
    return report;
}

} // namespace podwright
