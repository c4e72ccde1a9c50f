// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/reportfixes.h"

#include "validation/fixes/documentfixes.h"
#include "validation/fixes/findingfixes.h"
#include "yaml/parser.h"

#include <algorithm>

namespace podwright {

namespace {

bool isWanted(const Diagnostic &one, FixScope scope)
{
    const bool isAdvice = one.severity == Severity::RunTime || one.severity == Severity::Advice;
    return !hasItsFixes(one) && (scope == FixScope::All || !isAdvice);
}

} // namespace

void planFixes(std::string_view text, const ParseResult &parsed, const Schema &schema, const CheckOptions &options,
               std::vector<PodReport> &reports, FixScope scope)
{
    constexpr std::size_t mostBytes = 512u << 10; // each finding has its document checked again, ten times or so
    std::size_t spent = 0;
    const auto &documents = parsed.tree.documents();
    for (std::size_t index = 0; index < documents.size(); ++index) {
        const TextRange part{documents[index].begin, documents[index].end};
        const auto document = text.substr(part.begin, part.length());
        const bool wanted = std::any_of(reports.begin(), reports.end(), [&](const PodReport &report) {
            return report.syntaxDocument == index
                && std::any_of(report.diagnostics.begin(), report.diagnostics.end(),
                               [&](const Diagnostic &one) { return isWanted(one, scope); });
        });
        if (!wanted)
            continue;
        const DocumentFixes planner(document, schema, options);
        for (PodReport &report : reports) {
            for (Diagnostic &one : report.diagnostics) {
                if (report.syntaxDocument != index || !isWanted(one, scope))
                    continue;
                spent += document.size();
                if (spent > mostBytes)
                    continue;
                Diagnostic local = one;
                local.range = {one.range.begin - std::min(one.range.begin, part.begin),
                               one.range.end - std::min(one.range.end, part.begin)};
                one.fixes = planner.of(report.root, local, FixWish::All);
                moveEdits(one.fixes, part.begin);
            }
        }
    }
}

std::vector<Fix> fixesOf(std::string_view text, const Schema &schema, const CheckOptions &options,
                         const Diagnostic &finding)
{
    return FindingFixes(text, schema, options).of(finding);
}

} // namespace podwright
