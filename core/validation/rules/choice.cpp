// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/choice.h"

#include <algorithm>

namespace podwright {

namespace {

bool isRefused(ValueRef value, const Choice &choice)
{
    return value.isString() && !isOneOf(value.string(), choice.words)
        && !(choice.emptyPasses && value.string().empty());
}

Issue refusal(ValueRef value, const Choice &choice)
{
    if (value.string().empty())
        return {choice.rule, DiagnosticType::NotSupported, "empty-word", {choice.field, listed(choice.words)}};
    return {choice.rule, DiagnosticType::NotSupported, "not-supported", {shown(value), listed(choice.words)}};
}

} // namespace

bool isOneOf(std::string_view text, std::span<const std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

std::string listed(std::span<const std::string_view> words)
{
    std::string list;
    for (const std::string_view word : words) {
        list += list.empty() ? "" : ", ";
        list += word;
    }
    return list;
}

void checkChoice(RuleContext &context, ValueRef map, const Choice &choice)
{
    const ValueRef value = map[choice.field];
    if (isRefused(value, choice))
        context.add(refusal(value, choice), value);
}

void checkChoiceAt(RuleContext &context, ValueRef map, const Choice &choice, ValueRef owner, std::string_view tail)
{
    const ValueRef value = map[choice.field];
    if (isRefused(value, choice))
        context.addAt(refusal(value, choice), context.fieldPath(owner) + std::string(tail), value);
}

} // namespace podwright
