// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/findingfixes.h"

#include "validation/doctor/textdoctor.h"
#include "validation/fixes/documentfixes.h"
#include "yaml/documentcuts.h"

#include <algorithm>
#include <optional>

namespace podwright {

namespace {

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

} // namespace

bool hasItsFixes(const Diagnostic &finding)
{
    return !finding.fixes.empty() || finding.type == DiagnosticType::Syntax;
}

/// One document: as it is, and a copy that can be read.
class FindingFixes::Part {
public:
    Part(std::string_view text, TextRange range, const Schema &schema, const CheckOptions &options)
        : m_range(range)
        , m_document(text.substr(range.begin, range.length()))
        , m_schema(schema)
        , m_options(options)
    {
    }

    TextRange range() const { return m_range; }

    /// Nothing where the finding is not of this document.
    std::optional<std::vector<Fix>> of(const Diagnostic &finding, FixWish wish)
    {
        if (!m_exam)
            read();
        if (!m_fixes)
            return std::nullopt;
        for (const PodReport &report : m_fixes->reports()) {
            for (const Diagnostic &one : report.diagnostics) {
                const TextRange range = m_exam->trail.back(one.range);
                if (isSameFinding(one, finding) && range.begin + m_range.begin == finding.range.begin
                    && range.end + m_range.begin == finding.range.end)
                    return carriedBack(m_fixes->of(report.root, one, wish), finding);
            }
        }
        return std::nullopt;
    }

private:
    void read()
    {
        m_exam = Examination{{}, EditTrail(m_document), true};
        if (!parseYaml(m_document).ok())
            m_exam = examineText(m_document);
        if (m_exam->readable)
            m_fixes.emplace(m_exam->trail.text(), m_schema, m_options);
    }

    std::vector<Fix> carriedBack(std::vector<Fix> planned, const Diagnostic &finding)
    {
        std::vector<Fix> fixes;
        for (Fix &fix : planned) {
            auto edits = m_exam->trail.back(fix.edits);
            if (!edits || (m_exam->trail.isChanged() && bringsRefusal(*edits, finding.severity == Severity::Error)))
                continue;
            fix.edits = *std::move(edits);
            fixes.push_back(std::move(fix));
        }
        moveEdits(fixes, m_range.begin);
        return fixes;
    }

    /// A fix was tried on the mended copy; carried back into a text that cannot be read it may do what it did not
    /// there.
    bool bringsRefusal(const EditList &edits, bool syntaxOnly)
    {
        if (!m_unmended)
            m_unmended = m_fixes->check(m_document);
        const auto before = refusalsOf(*m_unmended, syntaxOnly);
        const auto after = refusalsOf(m_fixes->check(applyEdits(m_document, edits)), syntaxOnly);
        return !std::includes(before.begin(), before.end(), after.begin(), after.end());
    }

    TextRange m_range;
    std::string_view m_document;
    const Schema &m_schema;
    const CheckOptions &m_options;
    std::optional<Examination> m_exam;
    std::optional<DocumentFixes> m_fixes; ///< of what can be read
    std::optional<std::vector<PodReport>> m_unmended; ///< what is found in a document that cannot
};

FindingFixes::FindingFixes(std::string_view text, const Schema &schema, CheckOptions options)
    : m_options(std::move(options))
{
    for (const TextRange &range : cutDocuments(text))
        m_parts.push_back(std::make_unique<Part>(text, range, schema, m_options));
}

FindingFixes::~FindingFixes() = default;

std::vector<Fix> FindingFixes::of(const Diagnostic &finding, FixWish wish)
{
    if (hasItsFixes(finding))
        return finding.fixes;
    for (const auto &part : m_parts) {
        if (!part->range().contains(finding.range.begin) && part != m_parts.back()) // which has the end of the text
            continue;
        if (auto fixes = part->of(finding, wish))
            return *std::move(fixes);
    }
    return {};
}

} // namespace podwright
