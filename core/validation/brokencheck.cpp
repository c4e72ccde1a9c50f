// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/brokencheck.h"

#include "validation/doctor/textdoctor.h"
#include "yaml/parser.h"

#include <algorithm>
#include <iterator>

namespace podwright {

namespace {

/// Findings of the mended copy at their places in the text; fixes that would cut into what was mended fall away.
void moveBack(const EditTrail &trail, std::vector<Diagnostic> &found)
{
    for (Diagnostic &one : found) {
        one.range = trail.back(one.range);
        std::vector<Fix> fixes = std::move(one.fixes);
        one.fixes.clear();
        for (Fix &fix : fixes) {
            if (auto edits = trail.back(fix.edits)) {
                fix.edits = *std::move(edits);
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
    auto reports = checkManifest(exam.trail.text(), parseYaml(exam.trail.text()), schema, options);
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

} // namespace

std::vector<PodReport> checkBrokenDocument(std::string_view document, const Schema &schema, const CheckOptions &options)
{
    Examination exam = examineText(document);
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
    return reports;
}

} // namespace podwright
