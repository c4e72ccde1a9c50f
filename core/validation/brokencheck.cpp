// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/brokencheck.h"

#include "validation/doctor/textdoctor.h"
#include "yaml/parser.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace podwright {

namespace {

/// Findings of the mended copy at their places in the text; fixes that would cut into what was mended fall away. None
/// of them is safe before the text can be read.
void moveBack(const EditTrail &trail, std::vector<Diagnostic> &found)
{
    for (Diagnostic &one : found) {
        one.range = trail.back(one.range);
        std::vector<Fix> fixes = std::move(one.fixes);
        one.fixes.clear();
        for (Fix &fix : fixes) {
            if (auto edits = trail.back(fix.edits)) {
                fix.edits = *std::move(edits);
                fix.safe = false;
                one.fixes.push_back(std::move(fix));
            }
        }
    }
}

std::vector<PodReport> checkMended(const Examination &exam, const Schema &schema, CheckOptions options)
{
    if (!exam.readable)
        return {};
    options.mend = false;
    auto reports = checkManifest(exam.trail.text(), exam.parsed, schema, options);
    for (PodReport &report : reports)
        moveBack(exam.trail, report.diagnostics);
    // a text in which nothing is left is no finding of its own
    reports.erase(std::remove_if(reports.begin(), reports.end(),
                                 [](const PodReport &one) {
                                     return one.diagnostics.size() == 1 && one.diagnostics[0].message == "empty-file";
                                 }),
                  reports.end());
    return reports;
}

std::size_t errorsIn(const std::vector<PodReport> &reports)
{
    std::size_t count = 0;
    for (const PodReport &report : reports)
        count += static_cast<std::size_t>(
            std::count_if(report.diagnostics.begin(), report.diagnostics.end(),
                          [](const Diagnostic &one) { return one.severity == Severity::Error; }));
    return count;
}

/// Tries the safe mendings of syntax faults: one that leaves no fewer errors behind is not safe after all.
void proveSafe(std::string_view document, const Schema &schema, CheckOptions options, std::vector<PodReport> &reports)
{
    constexpr std::size_t mostBytes = 512u << 10; // that are checked again
    const std::size_t before = errorsIn(reports);
    options.fixes = false;
    std::size_t spent = 0;
    for (PodReport &report : reports) {
        for (Diagnostic &one : report.diagnostics) {
            for (Fix &fix : one.fixes) {
                spent += fix.safe ? document.size() : 0;
                if (!fix.safe || spent > mostBytes)
                    continue;
                const std::string mended = applyEdits(document, fix.edits);
                fix.safe = errorsIn(checkManifest(mended, parseYaml(mended), schema, options)) < before;
            }
        }
    }
}

} // namespace

std::vector<PodReport> checkBrokenDocument(std::string_view document, const Schema &schema, const CheckOptions &options,
                                           std::vector<SyntaxError> known, const SyntaxTree *earlier)
{
    Examination exam = examineText(document, std::move(known), earlier);
    auto reports = checkMended(exam, schema, options);
    if (reports.empty())
        reports.emplace_back();
    auto &first = reports.front().diagnostics;
    first.insert(first.begin(), std::make_move_iterator(exam.findings.begin()),
                 std::make_move_iterator(exam.findings.end()));
    std::stable_sort(first.begin(), first.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.range.begin < b.range.begin; });
    for (PodReport &report : reports)
        report.verdict = Verdict::Unreadable;
    if (options.fixes)
        proveSafe(document, schema, options, reports);
    return reports;
}

} // namespace podwright
