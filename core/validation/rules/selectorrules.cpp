// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/selectorrules.h"

#include "validation/rules/labelselectorrules.h"

namespace podwright {

namespace {

bool accepts(ValueRef expression, const Labels &labels)
{
    const std::string_view word = expression["operator"].string();
    const auto label = labels.find(expression["key"].string());
    const bool present = label != labels.end();
    const bool named = present && holds(expression["values"], label->second);
    if (word == "In")
        return named;
    if (word == "NotIn")
        return !named;
    return (word == "Exists") == present;
}

bool isEmptySelector(ValueRef selector)
{
    return selector.isMap() && selector["matchLabels"].size() == 0 && selector["matchExpressions"].size() == 0;
}

/// A ReplicationController's is a plain map of labels, filled from the template where it is empty. Its form does not
/// matter: what is no label cannot match one.
void checkPlainSelector(RuleContext &context)
{
    const ValueRef owner = context.object()["spec"];
    const Labels labels = labelsOf(context.metadata()["labels"]);
    if (owner["selector"].size() == 0) {
        if (labels.empty())
            context.add({"TPL-04", DiagnosticType::Required, "selector-missing", {"ReplicationController"}}, owner,
                        "selector");
        return;
    }
    for (const ValueRef wanted : owner["selector"]) {
        const auto label = labels.find(wanted.key());
        if (label == labels.end() || label->second != wanted.string()) {
            addMismatch(context);
            return;
        }
    }
}

} // namespace

Labels labelsOf(ValueRef map)
{
    Labels labels;
    for (const ValueRef label : map)
        labels[label.key()] = label.string();
    return labels;
}

bool selects(ValueRef selector, const Labels &labels)
{
    if (selector.isNull())
        return false;
    for (const ValueRef wanted : selector["matchLabels"]) {
        const auto label = labels.find(wanted.key());
        if (label == labels.end() || label->second != wanted.string())
            return false;
    }
    for (const ValueRef expression : selector["matchExpressions"]) {
        if (!accepts(expression, labels))
            return false;
    }
    return true;
}

void addMismatch(RuleContext &context)
{
    if (!context.pod()) // something that is no map stands where the template should
        return;
    context.add({"TPL-05",
                 DiagnosticType::Invalid,
                 context.metadata()["labels"].size() == 0 ? "template-without-labels" : "selector-mismatch",
                 {std::string(context.scope().workloadKind)}},
                context.pod(), "metadata.labels");
}

bool checkSelector(RuleContext &context)
{
    const std::string_view kind = context.scope().workloadKind;
    if (kind == "ReplicationController")
        checkPlainSelector(context);
    if (kind == "ReplicationController" || kind == "PodTemplate")
        return true;
    const bool isDaemonSet = kind == "DaemonSet";
    const ValueRef owner = context.object()["spec"];
    const ValueRef selector = owner["selector"];
    if (selector.isNull() && !isDaemonSet)
        context.add({"TPL-04", DiagnosticType::Required, "selector-missing", {std::string(kind)}}, owner, "selector");
    const std::size_t before = context.found().size();
    checkLabelSelector(context, selector);
    if (context.found().size() != before && !selector.isNull()) {
        if (!isDaemonSet)
            context.add({"TPL-08", DiagnosticType::Invalid, "selector-unreadable", {std::string(kind)}}, selector);
        return false;
    }
    if (isEmptySelector(selector))
        context.add({"TPL-06", DiagnosticType::Invalid, "selector-empty", {std::string(kind)}}, selector);
    else if (!selects(selector, labelsOf(context.metadata()["labels"])))
        addMismatch(context);
    return true;
}

} // namespace podwright
