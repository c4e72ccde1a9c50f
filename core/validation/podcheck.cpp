// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/podcheck.h"

#include "validation/advice/advicerules.h"
#include "validation/decodecheck.h"
#include "validation/defaulting.h"
#include "validation/doctor/serverfields.h"
#include "validation/rules/apireferencerules.h"
#include "validation/rules/kubeletrules.h"
#include "validation/rules/podrules.h"
#include "validation/rules/versionrules.h"
#include "validation/staticpodfilling.h"

#include <algorithm>

namespace podwright {

PodCheck::PodCheck(const SyntaxTree &syntax, const Schema &schema, const CheckOptions &options)
    : m_syntax(syntax)
    , m_schema(schema)
    , m_options(options)
{
}

PodReport PodCheck::check(ValueTree &values, const PodPlace &pod, std::vector<Diagnostic> found) const
{
    PodReport report;
    report.diagnostics = std::move(found);
    report.syntaxDocument = pod.document;
    report.root = pod.root.toString();
    report.kind = pod.kind;
    report.name = values.root().at(pod.object)["metadata"]["name"].string();
    DecodeCheck decode(m_schema, m_syntax, values, {m_options.kubernetesMinor, !m_options.staticPod},
                       report.diagnostics);
    decode.checkReading(pod);
    decode.check(pod);
    if (!m_options.staticPod) // the kubelet looks at the head of a file itself
        decode.checkHead(pod);
    if (m_options.advice && !m_options.staticPod) // an author may fix the uid of a static Pod
        findServerFields(m_syntax, values, pod, report.diagnostics);
    judge(values, pod, report);
    std::stable_sort(report.diagnostics.begin(), report.diagnostics.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.range.begin < b.range.begin; });
    const bool refused = std::any_of(report.diagnostics.begin(), report.diagnostics.end(),
                                     [](const Diagnostic &one) { return one.severity == Severity::Error; });
    report.verdict = refused ? Verdict::Rejected : Verdict::Valid;
    return report;
}

/// What is judged on the defaulted Pod: rules, class and level.
void PodCheck::judge(ValueTree &values, const PodPlace &pod, PodReport &report) const
{
    const RuleScope scope{m_options.kubernetesMinor, pod.isTemplate,
                          pod.isTemplate ? std::string_view(pod.kind) : std::string_view(), m_options.staticPod};
    RuleContext written(m_syntax, values, pod, scope, report.diagnostics);
    checkDroppedFields(written);
    applyDefaults(values, pod, scope, m_schema);
    const ValueRef root = values.root().at(pod.root);
    if (root && !root.isMap())
        return;
    if (m_options.staticPod) {
        RuleContext context(m_syntax, values, pod, scope, report.diagnostics);
        checkKubeletChanges(context, m_options.nodeName);
        report.podName = fillAsKubelet(values, root, m_options.nodeName);
    }
    checkRules(values, pod, scope, report.diagnostics);
    if (!root["spec"].isMap())
        return;
    completeTemplate(values, pod, scope);
    report.qos = qosClass(root["spec"]);
    report.podSecurity = podSecurity(m_syntax, values, pod, scope);
}

/// What cannot be decoded has no value that a rule could judge.
void PodCheck::checkRules(const ValueTree &values, const PodPlace &pod, const RuleScope &scope,
                          std::vector<Diagnostic> &found) const
{
    std::vector<std::string> undecoded;
    for (const Diagnostic &one : found) {
        if (one.type == DiagnosticType::Decode)
            undecoded.push_back(one.field);
    }
    const std::size_t before = found.size();
    RuleContext context(m_syntax, values, pod, scope, found);
    checkPodRules(context);
    if (m_options.advice)
        checkAdvice(context, m_options.disabledRules);
    const auto isEcho = [&](const Diagnostic &one) {
        return std::any_of(undecoded.begin(), undecoded.end(),
                           [&](const std::string &field) { return one.field.starts_with(field); });
    };
    found.erase(std::remove_if(found.begin() + static_cast<std::ptrdiff_t>(before), found.end(), isEcho), found.end());
    if (m_options.staticPod)
        checkApiReferences(context);
    if (m_options.advice)
        heedIgnoreComments(found, m_options.disabledRules, m_syntax, pod.document);
}

} // namespace podwright
