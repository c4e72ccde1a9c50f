// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/labelselectorrules.h"

#include "validation/names.h"
#include "validation/rules/forms.h"

namespace podwright {

namespace {

void checkOperator(RuleContext &context, ValueRef expression)
{
    const std::string_view word = expression["operator"].string();
    const bool hasValues = expression["values"].size() > 0;
    if (word == "In" || word == "NotIn") {
        if (!hasValues)
            context.add({"LSEL-04", DiagnosticType::Required, "selector-values-missing", {std::string(word)}},
                        expression, "values");
    } else if (word == "Exists" || word == "DoesNotExist") {
        if (hasValues)
            context.add({"LSEL-05", DiagnosticType::Forbidden, "selector-values-given", {std::string(word)}},
                        expression, "values");
    } else {
        context.add({"LSEL-03", DiagnosticType::Invalid, "selector-operator", {shown(word)}}, expression, "operator");
    }
}

void checkExpression(RuleContext &context, ValueRef expression)
{
    checkOperator(context, expression);
    const std::string_view key = expression["key"].string();
    if (!isQualifiedName(key))
        context.add({"LSEL-06", DiagnosticType::Invalid, QualifiedName.message, {shown(key)}}, expression, "key");
    for (const ValueRef value : expression["values"]) {
        if (!isLabelValue(value.string()))
            context.add({"LSEL-07", DiagnosticType::Invalid, LabelValue.message, {shown(value.string())}}, value);
    }
}

} // namespace

void checkLabelSelector(RuleContext &context, ValueRef selector)
{
    checkLabels(context, selector["matchLabels"], {"LSEL-01", "LSEL-02"});
    for (const ValueRef expression : selector["matchExpressions"])
        checkExpression(context, expression);
}

bool isMergedIntoSelector(const RuleContext &context, std::string_view key)
{
    return !context.scope().isTemplate && !context.scope().staticPod && context.metadata()["labels"][key].exists();
}

int timesNamed(ValueRef selector, std::string_view key)
{
    int times = selector["matchLabels"][key].exists() ? 1 : 0;
    for (const ValueRef expression : selector["matchExpressions"])
        times += expression["key"].string() == key ? 1 : 0;
    return times;
}

void checkLabelKeys(RuleContext &context, ValueRef owner, std::string_view field, const LabelKeyRules &rules)
{
    const ValueRef keys = owner[field];
    if (keys.size() == 0)
        return;
    if (owner["labelSelector"].isNull()) {
        context.add(
            {rules.selectorRule, DiagnosticType::Forbidden, "label-keys-without-selector", {std::string(field)}}, owner,
            field);
        return;
    }
    for (const ValueRef key : keys) {
        if (!isQualifiedName(key.string()))
            context.add({rules.formRule, DiagnosticType::Invalid, QualifiedName.message, {shown(key.string())}}, key);
    }
}

void checkMatchLabelKeysAgainstSelector(RuleContext &context, const char *rule, ValueRef owner, ValueRef others)
{
    const ValueRef selector = owner["labelSelector"];
    const ValueRef keys = owner["matchLabelKeys"];
    if (selector.isNull())
        return;
    std::size_t index = 0;
    for (const ValueRef key : keys) {
        const std::string_view text = key.string();
        int times = timesNamed(selector, text);
        if (isMergedIntoSelector(context, text))
            times += 1 + (holds(others, text) ? 1 : 0);
        if (times > 1)
            context.addAt({rule, DiagnosticType::Invalid, "label-key-in-selector", {shown(text)}},
                          context.fieldPath(owner) + '[' + std::to_string(index) + ']', key);
        ++index;
    }
}

bool holds(ValueRef list, std::string_view text)
{
    for (const ValueRef item : list) {
        if (item.string() == text)
            return true;
    }
    return false;
}

} // namespace podwright
