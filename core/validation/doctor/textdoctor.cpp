// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/doctor/textdoctor.h"

#include "validation/doctor/conflictmarks.h"
#include "validation/doctor/doctorfinding.h"
#include "validation/doctor/linestarts.h"
#include "validation/doctor/lookalikefaults.h"
#include "validation/doctor/syntaxfixes.h"
#include "validation/doctor/templatebraces.h"
#include "validation/doctor/wrappingfaults.h"
#include "validation/syntaxfinding.h"
#include "yaml/reparsing.h"

#include <algorithm>
#include <optional>

namespace podwright {

namespace {

class TextDoctor {
public:
    TextDoctor(std::string_view text, std::vector<SyntaxError> known, const SyntaxTree *earlier)
        : m_text(text)
        , m_earlier(earlier)
        , m_exam{{}, EditTrail(text), false}
        , m_budget(std::max<std::size_t>(text.size() * 8, leastBudget))
    {
        if (known.empty())
            return;
        m_parsed = ParseResult{{}, std::move(known)};
        m_parsedText = text;
    }

    Examination examine()
    {
        mendCharacters();
        mendTabs();
        mendSyntax();
        std::stable_sort(m_exam.findings.begin(), m_exam.findings.end(),
                         [](const Diagnostic &a, const Diagnostic &b) { return a.range.begin < b.range.begin; });
        return std::move(m_exam);
    }

private:
    using Family = void (*)(std::string_view, const std::vector<TextLine> &, std::vector<Diagnostic> &);

    const std::string &text() const { return m_exam.trail.text(); }

    /// Each family looks at what those before it have left.
    void mendCharacters()
    {
        std::vector<Diagnostic> found;
        findControlCharacters(text(), found);
        take(std::move(found));
        for (const Family family :
             {findWrappings, findConflictMarks, findLookalikes, findTemplateBraces, findTightMarks}) {
            std::vector<Diagnostic> more;
            family(text(), readTextLines(text()), more);
            take(std::move(more));
        }
    }

    /// Tabs are as wide as makes the whole text readable, where one width does.
    void mendTabs()
    {
        const auto lines = readTextLines(text());
        std::vector<Diagnostic> found;
        for (const int width : {2, 4, 8}) {
            std::vector<Diagnostic> tried;
            findTabs(text(), lines, width, tried);
            if (tried.empty())
                return;
            if (found.empty())
                found = tried;
            m_exam.trail.apply(firstFixes(tried));
            const bool good = parse().ok();
            m_exam.trail.undo();
            if (good) {
                found = std::move(tried);
                break;
            }
        }
        take(std::move(found));
    }

    /// From the first refusal to the next: the fix that lets the parser come further is taken.
    void mendSyntax()
    {
        constexpr std::size_t mostFaults = 400;
        for (std::size_t count = 0; count < mostFaults; ++count) {
            const std::vector<SyntaxError> errors = parse().errors;
            m_exam.readable = errors.empty();
            if (errors.empty()) {
                m_exam.parsed = *std::move(m_parsed);
                return;
            }
            if (m_budget < text().size() || !mend(errors.front())) {
                for (const SyntaxError &error : errors)
                    add(syntaxFinding(error), {});
                return;
            }
        }
    }

    bool mend(const SyntaxError &seen)
    {
        const auto lines = readTextLines(text());
        SyntaxError error = causeOf(seen, lines);
        auto fixes = syntaxFixes(text(), lines, error);
        const auto helpful =
            std::find_if(fixes.begin(), fixes.end(), [&](const Fix &fix) { return helps(fix, error); });
        if (helpful == fixes.end())
            return false;
        for (auto fix = fixes.begin(); fix != fixes.end(); ++fix)
            fix->safe = fix->safe && fix == helpful && helpful == fixes.begin();
        std::rotate(fixes.begin(), helpful, helpful + 1);
        const EditList edits = fixes.front().edits;
        add(syntaxFinding(error), std::move(fixes));
        m_exam.trail.apply(edits);
        return true;
    }

    /// `metadata` without its colon is refused at the colon of the line below.
    SyntaxError causeOf(const SyntaxError &seen, const std::vector<TextLine> &lines)
    {
        const TextLine *line = lineAt(lines, seen.range.begin);
        do {
            line = line && line > lines.data() ? line - 1 : line;
        } while (line && line > lines.data() && line->isEmpty());
        if (!line || line->isEmpty() || line->isText || line->value > line->content)
            return seen;
        SyntaxError above{SyntaxErrorCode::MissingColon, {line->content, line->contentEnd}, {}};
        const auto fixes = syntaxFixes(text(), lines, above);
        const bool colon = !fixes.empty() && fixes.front().title == "insert-colon";
        return colon && helps(fixes.front(), seen) ? above : seen;
    }

    bool helps(const Fix &fix, const SyntaxError &error)
    {
        if (fix.edits.empty() || m_budget < text().size())
            return false;
        m_exam.trail.apply(fix.edits);
        const std::vector<SyntaxError> left = parse().errors;
        m_exam.trail.undo();
        if (left.empty())
            return true;
        const EditList inverse = invertEdits(text(), fix.edits);
        return mapOffset(inverse, left.front().range.begin) > error.range.end
            || (mapOffset(inverse, left.front().range.begin) > error.range.begin && left.front().code != error.code);
    }

    /// Of the present text. A fix that helps is tried and then taken: what was read last is kept.
    const ParseResult &parse()
    {
        if (!m_parsed || m_parsedText != text()) {
            m_budget -= std::min(m_budget, text().size());
            m_parsed = m_earlier ? parseYamlAgain(text(), *m_earlier) : parseYaml(text());
            m_parsedText = text();
        }
        return *m_parsed;
    }

    static EditList firstFixes(const std::vector<Diagnostic> &found)
    {
        EditList edits;
        for (const Diagnostic &one : found) {
            if (one.fixes.empty() || one.fixes.front().edits.empty())
                continue;
            const EditList &fresh = one.fixes.front().edits;
            if (edits.empty() || edits.back().range.end <= fresh.front().range.begin)
                edits.insert(edits.end(), fresh.begin(), fresh.end());
        }
        return edits;
    }

    void take(std::vector<Diagnostic> found)
    {
        std::stable_sort(found.begin(), found.end(), [](const Diagnostic &a, const Diagnostic &b) {
            const auto begin = [](const Diagnostic &one) {
                return one.fixes.empty() || one.fixes.front().edits.empty()
                    ? one.range.begin
                    : one.fixes.front().edits.front().range.begin;
            };
            return begin(a) < begin(b);
        });
        const EditList edits = firstFixes(found);
        for (Diagnostic &one : found) {
            auto fixes = std::move(one.fixes);
            add(std::move(one), std::move(fixes));
        }
        if (!edits.empty())
            m_exam.trail.apply(edits);
    }

    /// Tells a finding of the present text at its place in the first one.
    void add(Diagnostic one, std::vector<Fix> fixes)
    {
        one.range = m_exam.trail.back(one.range);
        for (Fix &fix : fixes) {
            if (auto edits = m_exam.trail.back(fix.edits)) {
                fix.edits = *std::move(edits);
                one.fixes.push_back(std::move(fix));
            }
        }
        const bool known = std::any_of(m_exam.findings.begin(), m_exam.findings.end(), [&](const Diagnostic &other) {
            return other.range == one.range && other.rule == one.rule;
        });
        if (!known)
            m_exam.findings.push_back(std::move(one));
    }

    /// Bytes to parse at most: mending a long text with many faults must not take for ever.
    static constexpr std::size_t leastBudget = 1u << 20;

    std::string_view m_text;
    const SyntaxTree *m_earlier;
    Examination m_exam;
    std::size_t m_budget;
    std::optional<ParseResult> m_parsed; ///< of the text below
    std::string m_parsedText;
};

} // namespace

Examination examineText(std::string_view document, std::vector<SyntaxError> known, const SyntaxTree *earlier)
{
    return TextDoctor(document, std::move(known), earlier).examine();
}

std::vector<Diagnostic> examineCharacters(std::string_view document)
{
    std::vector<Diagnostic> found;
    if (!mayHaveLookalikes(document))
        return found;
    findLookalikes(document, readTextLines(document), found);
    return found;
}

} // namespace podwright
