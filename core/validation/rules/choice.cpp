// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/choice.h"

#include <algorithm>

namespace podwright {

bool isOneOf(std::string_view text, std::span<const std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

namespace {

bool isRefused(ValueRef value, const Choice &choice)
{
    return isSet(value) && !isOneOf(value.string(), choice.words) && !(choice.emptyPasses && value.string().empty());
}

Issue refusal(ValueRef value, const Choice &choice)
{
    return {choice.rule, DiagnosticType::NotSupported, "not-supported", {shown(value.string()), listed(choice.words)}};
}

} // namespace

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

bool isRepeated(ValueRef list, ValueRef item, std::string_view field)
{
    const std::string_view text = item[field].string();
    for (const ValueRef earlier : list) {
        if (earlier.id() == item.id())
            return false;
        if (earlier[field].string() == text)
            return true;
    }
    return false;
}

} // namespace podwright
