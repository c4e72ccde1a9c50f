// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/jobrules.h"

#include "validation/names.h"
#include "validation/rules/choice.h"
#include "validation/rules/labelselectorrules.h"
#include "validation/rules/selectorrules.h"

namespace podwright {

namespace {

// What nobody can write as a label stands for what the server will make up.
constexpr std::string_view madeUid = "(uid)";
constexpr std::string_view madeName = "(name)";
constexpr std::string_view uidLabel = "batch.kubernetes.io/controller-uid";
constexpr std::string_view nameLabel = "batch.kubernetes.io/job-name";

bool isCron(const RuleContext &context)
{
    return context.scope().workloadKind == "CronJob";
}

ValueRef jobSpec(const RuleContext &context)
{
    const ValueRef spec = context.object()["spec"];
    return isCron(context) ? spec["jobTemplate"]["spec"] : spec;
}

/// The labels that the server gives the Pods of a Job that leaves the selector to it.
Labels madeLabels(const RuleContext &context)
{
    const std::string_view given = context.object()["metadata"]["name"].string();
    const std::string_view name = given.empty() ? madeName : given;
    return {{"controller-uid", madeUid}, {uidLabel, madeUid}, {"job-name", name}, {nameLabel, name}};
}

void checkCronSelector(RuleContext &context)
{
    const ValueRef spec = jobSpec(context);
    if (!spec["selector"].isNull())
        context.add({"TPL-09", DiagnosticType::Invalid, "selector-in-cronjob"}, spec["selector"]);
    if (spec["manualSelector"].boolean())
        context.add({"TPL-09", DiagnosticType::NotSupported, "manual-selector-in-cronjob"}, spec["manualSelector"]);
}

/// A selector that the server completes: it has to be no more than the server's own.
void checkMadeSelector(RuleContext &context, ValueRef selector)
{
    const Labels made = madeLabels(context);
    Labels labels = labelsOf(context.metadata()["labels"]);
    labels.insert(made.begin(), made.end());
    if (!selector.isNull() && !selects(selector, made))
        context.add({"TPL-09", DiagnosticType::Invalid, "selector-of-job"}, selector);
    const bool named = selector["matchLabels"][uidLabel].exists();
    if ((!selector.isNull() && !selects(selector, labels)) || (!named && labels[uidLabel] != madeUid))
        addMismatch(context);
}

void checkPolicy(RuleContext &context)
{
    const ValueRef spec = context.spec();
    const std::string_view policy = spec["restartPolicy"].string();
    if (policy.empty() || policy == "Always")
        context.add({"TPL-01", DiagnosticType::Required, "restart-policy-of-job"}, spec, "restartPolicy");
    else if (policy != "OnFailure" && policy != "Never")
        context.add({"TPL-01", DiagnosticType::NotSupported, "not-supported", {shown(policy), "OnFailure, Never"}},
                    spec, "restartPolicy");
    else if (policy != "Never" && !jobSpec(context)["podFailurePolicy"].isNull())
        context.add({"TPL-01", DiagnosticType::Invalid, "restart-policy-with-failure-policy"}, spec, "restartPolicy");
}

/// The server writes the Job's name into labels, of the Job as well if it has none of its own.
void checkNameAsLabel(RuleContext &context)
{
    const ValueRef metadata = context.object()["metadata"];
    const std::string_view name = metadata["name"].string();
    const ValueRef labels = context.metadata()["labels"];
    if (isLabelValue(name) || (labels["job-name"] && labels[nameLabel]))
        return;
    const Issue issue{"META-08", DiagnosticType::Invalid, "job-name-as-label", {shown(name)}};
    if (labels.isMap() && metadata["labels"].size() == 0)
        context.addAt(issue, "metadata.labels", metadata["name"]);
    context.addAt(issue, context.fieldPath(context.pod()) + ".labels", metadata["name"]);
}

/// Labels that the server makes, given with other values.
void checkMadeLabels(RuleContext &context)
{
    const ValueRef labels = context.metadata()["labels"];
    for (const auto &[key, value] : madeLabels(context)) {
        if (const ValueRef label = labels[key]; label && label.string() != value)
            context.addAt({"TPL-10",
                           DiagnosticType::Invalid,
                           "job-label",
                           {std::string(key), value == madeUid ? std::string("…") : std::string(value)}},
                          context.fieldPath(context.pod()) + ".metadata.labels[" + std::string(key) + ']', label);
    }
}

/// The Pods of an Indexed Job are named after it and their number.
void checkIndexedName(RuleContext &context)
{
    const ValueRef spec = jobSpec(context);
    const bool single = spec["completions"].isNull() && spec["parallelism"].isNull();
    const std::int64_t completions = single ? 1 : spec["completions"].integer();
    if (spec["completionMode"].string() != "Indexed" || completions <= 0)
        return;
    const ValueRef name = context.object()["metadata"]["name"];
    const std::string last = std::string(name.string()) + '-' + std::to_string(completions - 1);
    if (!name.string().empty() && !isDnsLabel(last))
        context.add({"TPL-11", DiagnosticType::Invalid, "indexed-job-name", {shown(name.string()), shown(last)}}, name);
}

void checkCronName(RuleContext &context)
{
    constexpr std::size_t mostBytes = 52; // the name of each Job is that and a time
    const ValueRef metadata = context.object()["metadata"];
    const std::string_view name = metadata["name"].string();
    const std::string_view base = metadata["generateName"].string();
    constexpr std::size_t madeBytes = 5;
    const bool made = name.empty() && !base.empty();
    if ((made ? base.size() + madeBytes : name.size()) > mostBytes)
        context.addAt({"TPL-11", DiagnosticType::Invalid, "cronjob-name-long", {std::to_string(mostBytes)}},
                      "metadata.name", metadata, made ? "generateName" : "name");
}

/// The fields of the Jobs of a CronJob stand in a template too.
void checkJobTemplate(RuleContext &context)
{
    const ValueRef spec = jobSpec(context);
    for (const char *field : {"parallelism", "completions", "activeDeadlineSeconds", "backoffLimit",
                              "backoffLimitPerIndex", "maxFailedIndexes", "ttlSecondsAfterFinished"}) {
        if (spec[field].integer() < 0)
            context.add({"TPL-12", DiagnosticType::Invalid, "negative", {std::to_string(spec[field].integer())}}, spec,
                        field);
    }
    static constexpr std::string_view modes[] = {"NonIndexed", "Indexed"};
    checkChoice(context, spec, {"completionMode", "TPL-12", modes});
    if (spec["completionMode"].string() == "Indexed" && spec["completions"].isNull())
        context.add({"TPL-12", DiagnosticType::Required, "completions-missing"}, spec, "completions");
}

} // namespace

bool checkJobSelector(RuleContext &context)
{
    if (isCron(context)) {
        checkCronSelector(context);
        return true;
    }
    const ValueRef owner = jobSpec(context);
    const ValueRef selector = owner["selector"];
    const std::size_t before = context.found().size();
    checkLabelSelector(context, selector);
    if (context.found().size() != before)
        return false;
    if (!owner["manualSelector"].boolean()) {
        checkMadeSelector(context, selector);
        return true;
    }
    if (selector.isNull())
        context.add({"TPL-09", DiagnosticType::Required, "manual-selector-missing"}, owner, "selector");
    if (!selects(selector, labelsOf(context.metadata()["labels"])))
        addMismatch(context);
    return true;
}

void checkJob(RuleContext &context)
{
    checkPolicy(context);
    if (isCron(context)) {
        checkCronName(context);
        checkJobTemplate(context);
        return;
    }
    checkIndexedName(context);
    if (jobSpec(context)["manualSelector"].boolean())
        return;
    checkNameAsLabel(context);
    checkMadeLabels(context);
}

} // namespace podwright
