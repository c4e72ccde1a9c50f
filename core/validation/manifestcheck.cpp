// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/manifestcheck.h"

#include "pod/podlocator.h"
#include "validation/brokencheck.h"
#include "validation/doctor/textdoctor.h"
#include "validation/fixes/reportfixes.h"
#include "validation/kubeletconfiguration.h"
#include "validation/podcheck.h"
#include "validation/recheck.h"
#include "validation/staticpodcheck.h"
#include "validation/syntaxfinding.h"
#include "validation/unreadablereport.h"
#include "yaml/documentcuts.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace podwright {

namespace {

void moveBy(Diagnostic &one, std::size_t offset)
{
    const auto move = [offset](TextRange &range) { range = {range.begin + offset, range.end + offset}; };
    move(one.range);
    for (Fix &fix : one.fixes) {
        for (TextEdit &edit : fix.edits)
            move(edit.range);
    }
}

void sortByPlace(std::vector<Diagnostic> &found)
{
    std::stable_sort(found.begin(), found.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.range.begin < b.range.begin; });
}

/// Checks the documents of a stream one after the other.
class StreamCheck {
public:
    StreamCheck(std::string_view text, const ParseResult &parsed, const Schema &schema, const CheckOptions &options,
                const EarlierCheck *earlier)
        : m_text(text)
        , m_parsed(parsed)
        , m_schema(schema)
        , m_options(options)
        , m_pods(parsed.tree, schema, options)
    {
        if (!earlier)
            return;
        remember(*earlier);
        if (earlier->tree.documents().size() == 1)
            m_earlierTree = &earlier->tree;
    }

    std::vector<PodReport> run()
    {
        const auto &documents = m_parsed.tree.documents();
        std::size_t index = 0;
        for (const TextRange &part : cutDocuments(m_text)) {
            const bool good = index < documents.size() && documents[index].begin == part.begin;
            if (good)
                checkDocument(index++, part);
            else
                reportErrors(part);
        }
        if (m_reports.empty())
            reportNothing();
        return std::move(m_reports);
    }

private:
    /// Reports of an earlier text, by the bytes of their document.
    struct Earlier {
        std::size_t begin = 0; ///< of the document in the earlier text
        std::vector<const PodReport *> reports;
    };

    void remember(const EarlierCheck &earlier)
    {
        const auto &documents = earlier.tree.documents();
        for (const PodReport &report : earlier.reports) {
            if (report.syntaxDocument >= documents.size() || report.verdict == Verdict::Unreadable)
                continue; // of no document, or of the text as a whole
            const YamlDocument &one = documents[report.syntaxDocument];
            Earlier &entry = m_earlier[earlier.tree.text().substr(one.begin, one.end - one.begin)];
            if (entry.reports.empty() || entry.reports.front()->syntaxDocument == report.syntaxDocument) {
                entry.begin = one.begin;
                entry.reports.push_back(&report);
            }
        }
    }

    bool reportAgain(std::size_t index, TextRange part)
    {
        const auto found = m_earlier.find(m_text.substr(part.begin, part.length()));
        if (found == m_earlier.end())
            return false;
        for (const PodReport *earlier : found->second.reports) {
            PodReport &report = m_reports.emplace_back(*earlier);
            report.document = m_count;
            report.syntaxDocument = index;
            for (Diagnostic &one : report.diagnostics)
                moveBy(one, part.begin - found->second.begin); // modulo 2^64: also towards the front
        }
        ++m_count;
        return true;
    }

    void checkDocument(std::size_t index, TextRange part)
    {
        if (m_parsed.tree.documents()[index].root == NoNode || reportAgain(index, part))
            return;
        ValueTree values = ValueTree::read(m_parsed.tree, index);
        if (m_firstKind.empty())
            m_firstKind = values.root()["kind"].string();
        const auto pods = locatePods(values.root(), index);
        if (pods.empty() && reportMended(part))
            return;
        const std::size_t first = m_reports.size();
        for (const PodPlace &pod : pods) {
            PodReport report = m_pods.check(values, pod);
            report.document = m_count;
            checkBytes(report, part);
            m_reports.push_back(std::move(report));
        }
        if (!pods.empty() && m_options.advice)
            adviseOnCharacters(m_reports[first], part);
        ++m_count;
    }

    /// Characters that look like others in a text that can be read all the same: they may be meant.
    void adviseOnCharacters(PodReport &report, TextRange part) const
    {
        for (Diagnostic &one : examineCharacters(m_text.substr(part.begin, part.length()))) {
            one.severity = Severity::Advice;
            moveBy(one, part.begin);
            report.diagnostics.push_back(std::move(one));
        }
        sortByPlace(report.diagnostics);
    }

    /// A document without a Pod may be one whose colons are full-width, or that was copied with its surroundings.
    bool reportMended(TextRange part)
    {
        if (!m_options.mend)
            return false;
        auto reports = checkBrokenDocument(m_text.substr(part.begin, part.length()), m_schema, m_options);
        const bool found = std::any_of(reports.begin(), reports.end(),
                                       [](const PodReport &one) { return !one.kind.empty() && one.hasSyntaxFaults(); });
        if (found)
            take(std::move(reports), part);
        return found;
    }

    void take(std::vector<PodReport> reports, TextRange part)
    {
        for (PodReport &report : reports) {
            report.document = m_count;
            report.syntaxDocument = NoDocument;
            for (Diagnostic &one : report.diagnostics)
                moveBy(one, part.begin);
            m_reports.push_back(std::move(report));
        }
        ++m_count;
    }

    /// What the server would read but kubectl does not: UTF-16, and directives, which it takes for a document.
    void checkBytes(PodReport &report, TextRange part) const
    {
        const auto add = [&](const char *rule, const char *message, TextRange range) {
            Diagnostic one;
            one.type = DiagnosticType::Decode;
            one.rule = rule;
            one.message = message;
            one.range = range;
            report.diagnostics.insert(report.diagnostics.begin(), std::move(one));
            report.verdict = Verdict::Rejected;
        };
        if (m_options.utf16)
            add("DEC-11", "utf-16", {part.begin, part.begin});
        const std::string_view text = m_text.substr(0, part.end);
        for (std::size_t at = part.begin;
             at < text.size() && (text[at] == '%' || text[at] == '#' || text[at] == '\n');) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            if (text[at] == '%')
                add("DEC-12", "directive", {at, end});
            at = end + 1;
        }
    }

    void reportErrors(TextRange part)
    {
        const auto isHere = [&](const SyntaxError &error) {
            return part.contains(error.range.begin) || (error.range.begin == part.end && part.end == m_text.size());
        };
        std::vector<SyntaxError> errors;
        std::copy_if(m_parsed.errors.begin(), m_parsed.errors.end(), std::back_inserter(errors), isHere);
        if (errors.empty()) {
            ++m_count;
            return;
        }
        // invalid bytes and texts beyond every bound are not for mending
        const SyntaxErrorCode code = errors.front().code;
        if (m_options.mend && code != SyntaxErrorCode::InvalidUtf8 && code != SyntaxErrorCode::TooLarge
            && code != SyntaxErrorCode::TooDeep) {
            for (SyntaxError &error : errors)
                error.range = {error.range.begin - part.begin, error.range.end - part.begin};
            const std::string_view document = m_text.substr(part.begin, part.length());
            take(checkBrokenDocument(document, m_schema, m_options, std::move(errors), m_earlierTree), part);
            return;
        }
        PodReport report;
        report.document = m_count++;
        report.syntaxDocument = NoDocument;
        report.verdict = Verdict::Unreadable;
        for (const SyntaxError &error : errors)
            report.diagnostics.push_back(syntaxFinding(error));
        m_reports.push_back(std::move(report));
    }

    /// Nothing at all decodes to an empty Pod, of which Kubernetes' own code tells class and level.
    void judgeEmptyPod(PodReport &report) const
    {
        const ParseResult empty = parseYaml("kind: Pod\nspec: {}\n");
        const ValueTree values = ValueTree::read(empty.tree, 0);
        const PodPlace place{0, {}, {}, "Pod", false};
        report.qos = qosClass(values.root()["spec"]);
        report.podSecurity = podSecurity(empty.tree, values, place, {m_options.kubernetesMinor, false, {}, false});
    }

    void reportNothing()
    {
        if (!m_parsed.errors.empty()) {
            m_reports.push_back(unreadableReport(0, m_parsed.errors));
        } else if (m_count == 0) {
            m_reports.push_back(unreadableReport(0, "empty-file"));
            judgeEmptyPod(m_reports.back());
        } else if (m_firstKind.empty()) {
            m_reports.push_back(unreadableReport(0, "no-kind"));
        } else if (m_firstKind == "List" || m_firstKind == "PodList") {
            m_reports.push_back(unreadableReport(0, "list-without-pod"));
        } else if (m_firstKind == "KubeletConfiguration") {
            m_reports.push_back(kubeletConfigurationReport(m_text, m_parsed));
        } else {
            m_reports.push_back(unreadableReport(0, "other-kind", {m_firstKind}));
        }
    }

    static constexpr std::size_t NoDocument = static_cast<std::size_t>(-1);

    std::string_view m_text;
    const ParseResult &m_parsed;
    const Schema &m_schema;
    const CheckOptions &m_options;
    PodCheck m_pods;
    std::unordered_map<std::string_view, Earlier> m_earlier;
    const SyntaxTree *m_earlierTree = nullptr; ///< of the only document there was
    std::vector<PodReport> m_reports;
    std::string m_firstKind;
    std::size_t m_count = 0;
};

} // namespace

bool PodReport::hasSyntaxFaults() const
{
    return std::any_of(diagnostics.begin(), diagnostics.end(), [](const Diagnostic &one) {
        return one.type == DiagnosticType::Syntax && one.severity == Severity::Error;
    });
}

namespace {

std::vector<PodReport> check(std::string_view text, const ParseResult &parsed, const Schema &schema,
                             const CheckOptions &options, const EarlierCheck *earlier)
{
    if (options.kubeletConfiguration)
        return {kubeletConfigurationReport(text, parsed)};
    auto reports = options.staticPod ? std::vector{checkStaticPod(text, parsed, schema, options)}
                                     : StreamCheck(text, parsed, schema, options, earlier).run();
    if (options.fixes)
        planFixes(text, parsed, schema, options, reports, FixScope::Faults);
    return reports;
}

} // namespace

std::vector<PodReport> checkManifest(std::string_view text, const ParseResult &parsed, const Schema &schema,
                                     const CheckOptions &options)
{
    return check(text, parsed, schema, options, nullptr);
}

std::vector<PodReport> checkManifestAgain(std::string_view text, const ParseResult &parsed, const Schema &schema,
                                          const CheckOptions &options, const EarlierCheck &earlier)
{
    return check(text, parsed, schema, options, &earlier);
}

} // namespace podwright
