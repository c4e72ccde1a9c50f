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

std::vector<Key> errorKeys(const std::vector<Diagnostic> &found)
{
    std::vector<Key> keys;
    for (const Diagnostic &one : found) {
        if (one.severity == Severity::Error || one.severity == Severity::Warning)
            keys.push_back(keyOf(one));
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

bool isSame(const Diagnostic &a, const Diagnostic &b)
{
    return a.field == b.field && keyOf(a) == keyOf(b);
}

std::ptrdiff_t countOf(const std::vector<Diagnostic> &found, const Diagnostic &finding)
{
    return std::count_if(found.begin(), found.end(), [&](const Diagnostic &one) { return isSame(one, finding); });
}

} // namespace

FixPlanner::FixPlanner(FixSource source, Check check)
    : m_source(source)
    , m_check(std::move(check))
{
}

std::vector<Fix> FixPlanner::fixesFor(const PodPlace &pod, const Diagnostic &finding) const
{
    return proven(planned(pod, finding), finding);
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

std::vector<Diagnostic> FixPlanner::found(std::string_view text) const
{
    std::vector<Diagnostic> all;
    for (PodReport &report : m_check(text))
        std::move(report.diagnostics.begin(), report.diagnostics.end(), std::back_inserter(all));
    return all;
}

std::vector<Fix> FixPlanner::proven(std::vector<Fix> fixes, const Diagnostic &finding) const
{
    constexpr std::size_t mostFixes = 6;
    std::vector<Fix> good;
    if (fixes.empty())
        return good;
    if (!m_before)
        m_before = found(m_source.text);
    const auto before = errorKeys(*m_before);
    for (Fix &fix : fixes) {
        const bool known =
            std::any_of(good.begin(), good.end(), [&](const Fix &one) { return one.edits == fix.edits; });
        if (known || good.size() == mostFixes)
            continue;
        const auto after = found(applyEdits(m_source.text, fix.edits));
        if (countOf(after, finding) >= std::max<std::ptrdiff_t>(1, countOf(*m_before, finding)))
            continue;
        const auto isLost = [](const Diagnostic &one) { return one.rule == "DEC-09"; };
        if (std::any_of(after.begin(), after.end(), isLost) && !std::any_of(m_before->begin(), m_before->end(), isLost))
            continue; // nothing is left that could be checked
        const auto keys = errorKeys(after);
        const bool brings = !std::includes(before.begin(), before.end(), keys.begin(), keys.end());
        if (brings && (finding.severity == Severity::RunTime || finding.severity == Severity::Advice))
            continue; // what the server takes is not to become what it refuses
        fix.safe = fix.safe && !brings;
        good.push_back(std::move(fix));
    }
    std::stable_partition(good.begin(), good.end(), [](const Fix &fix) { return fix.safe; });
    return good;
}

} // namespace podwright
