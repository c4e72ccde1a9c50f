// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/affinityrules.h"

#include "validation/names.h"
#include "validation/rules/forms.h"
#include "validation/rules/labelselectorrules.h"

namespace podwright {

namespace {

constexpr const char *required = "requiredDuringSchedulingIgnoredDuringExecution";
constexpr const char *preferred = "preferredDuringSchedulingIgnoredDuringExecution";

// A missing weight counts as 0.
void checkWeight(RuleContext &context, const char *rule, ValueRef term)
{
    constexpr std::int64_t mostWeight = 100;
    const std::int64_t weight = term["weight"].integer();
    if (weight < 1 || weight > mostWeight)
        context.add({rule, DiagnosticType::Invalid, "affinity-weight", {std::to_string(weight)}}, term, "weight");
}

void checkNodeOperator(RuleContext &context, ValueRef expression)
{
    const std::string_view word = expression["operator"].string();
    const std::size_t count = expression["values"].size();
    if (word == "In" || word == "NotIn") {
        if (count == 0)
            context.add({"AFF-03", DiagnosticType::Required, "selector-values-missing", {std::string(word)}},
                        expression, "values");
    } else if (word == "Exists" || word == "DoesNotExist") {
        if (count > 0)
            context.add({"AFF-04", DiagnosticType::Forbidden, "selector-values-given", {std::string(word)}}, expression,
                        "values");
    } else if (word == "Gt" || word == "Lt") {
        if (count != 1)
            context.add({"AFF-05", DiagnosticType::Required, "node-selector-one-number", {std::string(word)}},
                        expression, "values");
    } else {
        context.add({"AFF-02", DiagnosticType::Invalid, "node-selector-operator", {shown(word)}}, expression,
                    "operator");
    }
}

void checkNodeExpression(RuleContext &context, ValueRef expression, bool isRequired)
{
    checkNodeOperator(context, expression);
    const std::string_view key = expression["key"].string();
    if (!isQualifiedName(key))
        context.add({"AFF-06", DiagnosticType::Invalid, QualifiedName.message, {shown(key)}}, expression, "key");
    if (!isRequired)
        return;
    for (const ValueRef value : expression["values"]) {
        if (!isLabelValue(value.string()))
            context.add({"AFF-07", DiagnosticType::Invalid, LabelValue.message, {shown(value.string())}}, value);
    }
}

void checkNodeField(RuleContext &context, ValueRef expression)
{
    const std::string_view word = expression["operator"].string();
    const ValueRef values = expression["values"];
    if (word != "In" && word != "NotIn")
        context.add({"AFF-08", DiagnosticType::Invalid, "node-field-operator", {shown(word)}}, expression, "operator");
    else if (values.size() != 1)
        context.add({"AFF-09", DiagnosticType::Required, "node-field-one-value", {}}, expression, "values");
    const std::string_view key = expression["key"].string();
    if (key != "metadata.name") {
        context.add({"AFF-10", DiagnosticType::Invalid, "node-field-key", {shown(key)}}, expression, "key");
        return;
    }
    for (const ValueRef value : values) {
        if (!isDnsSubdomain(value.string()))
            context.add({"AFF-11", DiagnosticType::Invalid, DnsSubdomain.message, {shown(value.string())}}, value);
    }
}

void checkNodeTerm(RuleContext &context, ValueRef term, bool isRequired)
{
    for (const ValueRef expression : term["matchExpressions"])
        checkNodeExpression(context, expression, isRequired);
    for (const ValueRef expression : term["matchFields"])
        checkNodeField(context, expression);
}

void checkNodeAffinity(RuleContext &context, ValueRef affinity)
{
    const ValueRef selector = affinity[required];
    if (!selector.isNull() && selector["nodeSelectorTerms"].size() == 0)
        context.add({"AFF-01", DiagnosticType::Required, "node-selector-terms", {}}, selector, "nodeSelectorTerms");
    for (const ValueRef term : selector["nodeSelectorTerms"])
        checkNodeTerm(context, term, true);
    for (const ValueRef term : affinity[preferred]) {
        checkWeight(context, "AFF-12", term);
        checkNodeTerm(context, term["preference"], false);
    }
}

void checkTopologyKey(RuleContext &context, ValueRef term)
{
    const std::string_view key = term["topologyKey"].string();
    if (key.empty())
        context.add({"AFF-14", DiagnosticType::Required, "topology-key-missing", {}}, term, "topologyKey");
    if (!isQualifiedName(key))
        context.add({"AFF-15", DiagnosticType::Invalid, "topology-key-form", {shown(key)}}, term, "topologyKey");
}

void checkPodTerm(RuleContext &context, ValueRef term)
{
    checkLabelSelector(context, term["labelSelector"]);
    checkLabelSelector(context, term["namespaceSelector"]);
    for (const ValueRef name : term["namespaces"]) {
        if (!isDnsLabel(name.string()))
            context.addAt({"AFF-18", DiagnosticType::Invalid, DnsLabel.message, {shown(name.string())}},
                          context.fieldPath(term) + ".namespace", name);
    }
    const ValueRef mismatched = term["mismatchLabelKeys"];
    checkLabelKeys(context, term, "matchLabelKeys", {"AFF-19", "AFF-21"});
    checkLabelKeys(context, term, "mismatchLabelKeys", {"AFF-20", "AFF-22"});
    for (const ValueRef key : term["matchLabelKeys"]) {
        if (holds(mismatched, key.string()))
            context.add({"AFF-24", DiagnosticType::Invalid, "label-key-match-and-mismatch", {shown(key.string())}},
                        key);
    }
    checkMatchLabelKeysAgainstSelector(context, "AFF-23", term, mismatched);
    checkTopologyKey(context, term);
}

void checkPodAffinity(RuleContext &context, ValueRef affinity)
{
    for (const ValueRef term : affinity[required])
        checkPodTerm(context, term);
    for (const ValueRef term : affinity[preferred]) {
        checkWeight(context, "AFF-13", term);
        const ValueRef inner = term["podAffinityTerm"];
        if (inner.isMap())
            checkPodTerm(context, inner);
        else
            context.add({"AFF-14", DiagnosticType::Required, "topology-key-missing", {}}, term,
                        "podAffinityTerm.topologyKey");
    }
}

} // namespace

void checkAffinity(RuleContext &context)
{
    const ValueRef affinity = context.spec()["affinity"];
    checkNodeAffinity(context, affinity["nodeAffinity"]);
    checkPodAffinity(context, affinity["podAffinity"]);
    checkPodAffinity(context, affinity["podAntiAffinity"]);
}

} // namespace podwright
