// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/fixes/fixplanner.h"

#include "validation/fixes/fixfamilies.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace podwright {

namespace {

using Family = void (*)(FixContext &);

struct Row {
    std::string_view message;
    Family family;
};

void addWrongTypeFixes(FixContext &context)
{
    const std::string_view wanted = context.argument(0);
    const std::string_view present = context.argument(1);
    const bool shape = wanted == "map" || wanted == "list" || present == "map" || present == "list";
    shape ? addShapeFixes(context) : addScalarTypeFixes(context);
}

/// Findings whose message tells the cause; the others go by their type.
constexpr Row table[] = {
    {"unknown-field", addUnknownFieldFixes},
    {"unknown-field-near", addUnknownFieldFixes},
    {"ignored-field", addUnknownFieldFixes},
    {"ignored-field-near", addUnknownFieldFixes},
    {"ignored-newer-field", addRemovalFixes},
    {"ignored-removed-field", addRemovalFixes},
    {"wrong-type", addWrongTypeFixes},
    {"bad-quantity", addQuantityFixes},
    {"bad-time", addTimeFixes},
    {"duplicate-key", addDuplicateKeyFixes},
    {"ignored-duplicate-key", addDuplicateKeyFixes},
    {"claim-storage-missing", addMissingFieldFixes},
    {"dns-none-without-config", addMissingFieldFixes},
    {"host-process-network", addMissingFieldFixes},
    {"selector-missing", addMissingFieldFixes},
    {"template-missing", addMissingFieldFixes},
    {"resource-not-extended", addResourceNameFixes},
    {"amount-not-whole", addWholeAmountFixes},
    {"amount-not-pages", addWholeAmountFixes},
    {"azure-blob-uri", addAzureFixes},
    {"azure-managed-uri", addAzureFixes},
    {"owner-without", addOwnerFixes},
    {"owner-without-version", addOwnerFixes},
    {"must-be-ip", addAddressFixes},
    {"host-port-twice", addHostPortTwiceFixes},
    {"null-key", addReadingFixes},
    {"collection-key", addReadingFixes},
    {"bad-tag-value", addReadingFixes},
    {"infinite-number", addReadingFixes},
    {"missing-api-version", addHeadFixes},
    {"wrong-api-version", addHeadFixes},
    {"no-kind", addHeadFixes},
    {"other-kind", addHeadFixes},
    {"no-such-volume", addReferenceFixes},
    {"no-such-claim", addReferenceFixes},
    {"no-such-target", addReferenceFixes},
    {"request-above-limit", addAmountFixes},
    {"request-not-limit", addAmountFixes},
    {"request-without-limit", addAmountFixes},
    {"host-port-differs", addHostPortFixes},
    {"server-field", addServerFieldFixes},
    {"mount-path-twice", addDuplicateFixes},
};

void addByType(FixContext &context)
{
    addUnionFixes(context);
    switch (context.finding().type) {
    case DiagnosticType::Required:
        addRequiredFixes(context);
        break;
    case DiagnosticType::NotSupported:
        addWordFixes(context);
        break;
    case DiagnosticType::Duplicate:
        addDuplicateFixes(context);
        break;
    case DiagnosticType::NotFound:
        addReferenceFixes(context);
        break;
    case DiagnosticType::Invalid:
    case DiagnosticType::TooLong:
        if (!context.value() || (context.value().isString() && context.value().string().empty()))
            addRequiredFixes(context);
        addNumberFixes(context);
        addWordFixes(context);
        addNameFixes(context);
        break;
    default:
        break;
    }
    addRemovalFixes(context);
}

using Key = std::tuple<Severity, std::string, std::string, std::vector<std::string>>;

/// What a finding says, without its place: places change with what is moved or renamed.
Key keyOf(const Diagnostic &one)
{
    return {one.severity, one.rule, one.message, one.arguments};
}

/// The findings of a severity, sorted, for comparing a text with what becomes of it.
std::vector<Key> keysOf(const std::vector<Diagnostic> &found, Severity severity)
{
    std::vector<Key> keys;
    for (const Diagnostic &one : found) {
        if (one.severity == severity)
            keys.push_back(keyOf(one));
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

/// Whether there are findings of a severity that were not there before.
bool brings(Severity severity, const std::vector<Diagnostic> &before, const std::vector<Diagnostic> &after)
{
    const auto old = keysOf(before, severity);
    const auto now = keysOf(after, severity);
    return !std::includes(old.begin(), old.end(), now.begin(), now.end());
}

bool isSame(const Diagnostic &a, const Diagnostic &b)
{
    return a.field == b.field && keyOf(a) == keyOf(b);
}

template <typename Same> std::ptrdiff_t countOf(const std::vector<Diagnostic> &found, const Same &same)
{
    return std::count_if(found.begin(), found.end(), same);
}

/// Whether a finding is no longer there, or one fewer of those that say the same: where an item was taken out of a
/// list, another one's finding stands in its place.
bool isMended(const Diagnostic &finding, const std::vector<Diagnostic> &before, const std::vector<Diagnostic> &after)
{
    const auto here = [&](const Diagnostic &one) { return isSame(one, finding); };
    const auto anywhere = [key = keyOf(finding)](const Diagnostic &one) { return keyOf(one) == key; };
    const std::ptrdiff_t left = countOf(after, here);
    return left == 0 || left < countOf(before, here) || countOf(after, anywhere) < countOf(before, anywhere);
}

/// Whether nothing is left of a text that could be checked.
bool isLost(const std::vector<Diagnostic> &found)
{
    return std::any_of(found.begin(), found.end(), [](const Diagnostic &one) { return one.rule == "DEC-09"; });
}

std::vector<Diagnostic> diagnosticsOf(const std::vector<PodReport> &reports)
{
    std::vector<Diagnostic> all;
    for (const PodReport &report : reports)
        all.insert(all.end(), report.diagnostics.begin(), report.diagnostics.end());
    return all;
}

/// Of several fixes with the same edits only the first is offered.
void dropRepeated(std::vector<Fix> &fixes)
{
    for (auto at = fixes.begin(); at != fixes.end();) {
        const bool repeated = std::any_of(fixes.begin(), at, [&](const Fix &one) { return one.edits == at->edits; });
        at = repeated ? fixes.erase(at) : std::next(at);
    }
}

} // namespace

FixPlanner::FixPlanner(FixSource source, Check check, const std::vector<PodReport> &before)
    : m_source(source)
    , m_check(std::move(check))
    , m_before(diagnosticsOf(before))
{
}

std::vector<Fix> FixPlanner::fixesFor(const PodPlace &pod, const Diagnostic &finding, FixWish wish) const
{
    std::vector<Fix> fixes = planned(pod, finding);
    dropRepeated(fixes);
    if (wish == FixWish::Safe)
        fixes.erase(std::remove_if(fixes.begin(), fixes.end(), [](const Fix &fix) { return !fix.safe; }), fixes.end());
    return proven(std::move(fixes), finding);
}

std::vector<Fix> FixPlanner::planned(const PodPlace &pod, const Diagnostic &finding) const
{
    FixContext context(m_source, pod, finding);
    for (const Row &row : table) {
        if (row.message == finding.message) {
            row.family(context);
            return context.take();
        }
    }
    if (finding.severity == Severity::RunTime || finding.severity == Severity::Advice) {
        addAdviceFixes(context);
        return context.take();
    }
    if (finding.severity == Severity::Warning)
        addWarningFixes(context);
    addByType(context);
    return context.take();
}

/// What the server takes is not to become what it refuses, and what only advice is about not what it warns of. Of the
/// rest come first the safe ones, last those that fail on the node in a way they did not before.
std::vector<Fix> FixPlanner::proven(std::vector<Fix> fixes, const Diagnostic &finding) const
{
    constexpr std::size_t mostFixes = 6;
    std::vector<Fix> good;
    std::vector<Fix> failing;
    const bool isAdvice = finding.severity == Severity::RunTime || finding.severity == Severity::Advice;
    for (Fix &fix : fixes) {
        if (good.size() + failing.size() == mostFixes)
            break;
        const auto after = diagnosticsOf(m_check(applyEdits(m_source.text, fix.edits)));
        if (!isMended(finding, m_before, after) || (isLost(after) && !isLost(m_before)))
            continue;
        const bool error = brings(Severity::Error, m_before, after);
        const bool warning = brings(Severity::Warning, m_before, after);
        if ((error && finding.severity != Severity::Error) || (warning && isAdvice))
            continue;
        fix.safe = fix.safe && !error && !warning;
        const bool fails = !fix.safe && brings(Severity::RunTime, m_before, after);
        (fails ? failing : good).push_back(std::move(fix));
    }
    std::stable_partition(good.begin(), good.end(), [](const Fix &fix) { return fix.safe; });
    std::move(failing.begin(), failing.end(), std::back_inserter(good));
    return good;
}

} // namespace podwright
