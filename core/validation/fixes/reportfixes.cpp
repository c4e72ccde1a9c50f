// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/reportfixes.h"

#include "pod/podlocator.h"
#include "validation/doctor/textdoctor.h"
#include "validation/fixes/fixplanner.h"
#include "yaml/documentcuts.h"
#include "yaml/parser.h"

#include <algorithm>

namespace podwright {

namespace {

/// One document on its own, so that trying a fix costs a check of this document only.
class DocumentFixes {
public:
    DocumentFixes(std::string_view text, const Schema &schema, CheckOptions options)
        : m_text(text)
        , m_schema(schema)
        , m_options(std::move(options))
        , m_parsed(parseYaml(m_text))
        , m_values(m_parsed.tree.documents().empty() ? ValueTree() : ValueTree::read(m_parsed.tree, 0))
        , m_pods(locatePods(m_values.root(), 0))
        , m_planner({m_text, m_parsed.tree, m_values, m_pods, 0, m_schema},
                    [this](std::string_view changed) { return check(changed); })
    {
        m_options.fixes = false;
    }
    DocumentFixes(const DocumentFixes &) = delete;
    DocumentFixes &operator=(const DocumentFixes &) = delete;

    std::vector<PodReport> check(std::string_view text) const
    {
        return checkManifest(text, parseYaml(text), m_schema, m_options);
    }

    /// Fixes of a finding whose range and path are of this document.
    std::vector<Fix> of(const std::string &root, const Diagnostic &finding) const
    {
        if (!m_parsed.ok() || m_parsed.tree.documents().size() != 1)
            return {};
        for (const PodPlace &pod : m_pods) {
            if (pod.root.toString() == root)
                return m_planner.fixesFor(pod, finding);
        }
        return m_pods.empty() ? m_planner.fixesFor({}, finding) : std::vector<Fix>();
    }

private:
    std::string_view m_text;
    const Schema &m_schema;
    CheckOptions m_options;
    ParseResult m_parsed;
    ValueTree m_values;
    std::vector<PodPlace> m_pods;
    FixPlanner m_planner;
};

TextRange moved(TextRange range, std::size_t by)
{
    return {range.begin + by, range.end + by};
}

void moveEdits(std::vector<Fix> &fixes, std::size_t by)
{
    for (Fix &fix : fixes) {
        for (TextEdit &edit : fix.edits)
            edit.range = moved(edit.range, by);
    }
}

bool needsFixes(const Diagnostic &one)
{
    return one.fixes.empty() && one.type != DiagnosticType::Syntax;
}

bool isWanted(const Diagnostic &one, FixScope scope)
{
    const bool isAdvice = one.severity == Severity::RunTime || one.severity == Severity::Advice;
    return needsFixes(one) && (scope == FixScope::All || !isAdvice);
}

bool isSameFinding(const Diagnostic &a, const Diagnostic &b)
{
    return a.rule == b.rule && a.message == b.message && a.field == b.field && a.arguments == b.arguments;
}

/// The refusals of a text by what they say, sorted; of the syntax only, where only that is asked for.
std::vector<std::string> refusalsOf(const std::vector<PodReport> &reports, bool syntaxOnly)
{
    std::vector<std::string> all;
    for (const PodReport &report : reports) {
        for (const Diagnostic &one : report.diagnostics) {
            if (one.severity != Severity::Error || (syntaxOnly && one.type != DiagnosticType::Syntax))
                continue;
            std::string &said = all.emplace_back(one.rule + ' ' + one.message);
            for (const std::string &argument : one.arguments)
                said += ' ' + argument;
        }
    }
    std::sort(all.begin(), all.end());
    return all;
}

/// A fix was tried on the mended copy; carried back into a text that cannot be read it may do what it did not there.
bool bringsRefusal(const DocumentFixes &planner, std::string_view document, const EditList &edits, bool syntaxOnly)
{
    const auto before = refusalsOf(planner.check(document), syntaxOnly);
    const auto after = refusalsOf(planner.check(applyEdits(document, edits)), syntaxOnly);
    return !std::includes(before.begin(), before.end(), after.begin(), after.end());
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
                one.fixes = planner.of(report.root, local);
                moveEdits(one.fixes, part.begin);
            }
        }
    }
}

std::vector<Fix> fixesOf(std::string_view text, const Schema &schema, const CheckOptions &options,
                         const Diagnostic &finding)
{
    if (!needsFixes(finding))
        return finding.fixes;
    for (const TextRange &part : cutDocuments(text)) {
        if (!part.contains(finding.range.begin) && part.end != text.size())
            continue;
        const auto document = text.substr(part.begin, part.length());
        Examination exam{{}, EditTrail(document), true};
        if (!parseYaml(document).ok())
            exam = examineText(document);
        if (!exam.readable)
            return {};
        const DocumentFixes planner(exam.trail.text(), schema, options);
        for (const PodReport &report : planner.check(exam.trail.text())) {
            for (const Diagnostic &one : report.diagnostics) {
                if (!isSameFinding(one, finding) || moved(exam.trail.back(one.range), part.begin) != finding.range)
                    continue;
                std::vector<Fix> fixes;
                for (Fix &fix : planner.of(report.root, one)) {
                    auto edits = exam.trail.back(fix.edits);
                    if (!edits
                        || (exam.trail.isChanged()
                            && bringsRefusal(planner, document, *edits, finding.severity == Severity::Error)))
                        continue;
                    fix.edits = *std::move(edits);
                    fixes.push_back(std::move(fix));
                }
                moveEdits(fixes, part.begin);
                return fixes;
            }
        }
    }
    return {};
}

} // namespace podwright
