// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/fixrun.h"

#include "validation/fixes/findingfixes.h"
#include "yaml/parser.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <set>

namespace podwright {

namespace {

class FixRun {
public:
    FixRun(std::string text, const Schema &schema, CheckOptions options, FixChoice choice)
        : m_schema(schema)
        , m_options(std::move(options))
        , m_choice(choice)
    {
        m_options.fixes = false;
        m_outcome.text = std::move(text);
        m_seen.insert(std::hash<std::string>()(m_outcome.text));
    }

    FixOutcome run()
    {
        constexpr int mostSteps = 1000;
        check();
        for (int step = 0; step < mostSteps && (mendText() || mendFinding()); ++step)
            check();
        return std::move(m_outcome);
    }

private:
    void check()
    {
        m_outcome.reports = checkManifest(m_outcome.text, parseYaml(m_outcome.text), m_schema, m_options);
        m_fixes.emplace(m_outcome.text, m_schema, m_options);
    }

    /// What a run takes of a finding's fixes; the others need not be tried.
    FixWish wishFor(const Diagnostic &finding) const
    {
        return m_choice == FixChoice::First && finding.severity == Severity::Error ? FixWish::All : FixWish::Safe;
    }

    bool isTaken(const Diagnostic &finding, const Fix &fix) const
    {
        return fix.safe || (m_choice == FixChoice::First && finding.severity == Severity::Error);
    }

    /// Advice with nothing but choices, which a run never takes: they need not be planned.
    static bool isChoiceOnly(const Diagnostic &finding)
    {
        const bool isAdvice = finding.severity == Severity::RunTime || finding.severity == Severity::Advice;
        return isAdvice && finding.rule != "ADV-27" && finding.rule != "ADV-54" && finding.message != "server-field"
            && !finding.rule.starts_with("DEC-");
    }

    /// Applies edits that lead to a text that was not there before.
    bool apply(const EditList &edits, std::size_t count)
    {
        if (edits.empty())
            return false;
        std::string text = applyEdits(m_outcome.text, edits);
        if (!m_seen.insert(std::hash<std::string>()(text)).second)
            return false;
        m_outcome.text = std::move(text);
        m_outcome.applied += count;
        return true;
    }

    /// All faults of the text at once, as far as their fixes do not touch.
    bool mendText()
    {
        EditList edits;
        std::size_t count = 0;
        std::vector<const Fix *> fixes;
        for (const PodReport &report : m_outcome.reports) {
            for (const Diagnostic &one : report.diagnostics) {
                if (one.type == DiagnosticType::Syntax && !one.fixes.empty() && isTaken(one, one.fixes.front())
                    && !one.fixes.front().edits.empty())
                    fixes.push_back(&one.fixes.front());
            }
        }
        std::stable_sort(fixes.begin(), fixes.end(), [](const Fix *a, const Fix *b) {
            return a->edits.front().range.begin < b->edits.front().range.begin;
        });
        for (const Fix *fix : fixes) {
            if (!edits.empty() && fix->edits.front().range.begin < edits.back().range.end)
                continue;
            edits.insert(edits.end(), fix->edits.begin(), fix->edits.end());
            ++count;
        }
        return apply(edits, count);
    }

    /// The first finding with a fix to take: first what cannot be read or stands in the wrong place, because the rules
    /// do not see it there. Those that had no fix are asked again only when no other is left.
    bool mendFinding()
    {
        for (const bool asked : {false, true}) {
            if (mendOneOf(true, asked) || mendOneOf(false, asked))
                return true;
        }
        return false;
    }

    bool mendOneOf(bool reading, bool asked)
    {
        for (const PodReport &report : m_outcome.reports) {
            for (const Diagnostic &one : report.diagnostics) {
                std::string key = one.rule + '\n' + one.message + '\n' + one.field;
                for (const std::string &argument : one.arguments)
                    key += '\n' + argument;
                if (one.type == DiagnosticType::Syntax || isChoiceOnly(one) || one.rule.starts_with("DEC-") != reading
                    || (m_hopeless.count(key) > 0) != asked)
                    continue;
                for (const Fix &fix : m_fixes->of(one, wishFor(one))) {
                    if (isTaken(one, fix) && apply(fix.edits, 1))
                        return true;
                }
                m_hopeless.insert(std::move(key));
            }
        }
        return false;
    }

    const Schema &m_schema;
    CheckOptions m_options;
    FixChoice m_choice;
    FixOutcome m_outcome;
    std::optional<FindingFixes> m_fixes; ///< of the text as it is now
    std::set<std::size_t> m_seen; ///< hashes of the texts so far
    std::set<std::string> m_hopeless; ///< findings without a fix to take
};

} // namespace

FixOutcome applyFixes(std::string text, const Schema &schema, CheckOptions options, FixChoice choice)
{
    return FixRun(std::move(text), schema, std::move(options), choice).run();
}

} // namespace podwright
