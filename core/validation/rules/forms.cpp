// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/forms.h"

#include "validation/names.h"

#include <algorithm>

namespace podwright {

const Form DnsLabel{isDnsLabel, "must-be-dns-label"};
const Form DnsSubdomain{isDnsSubdomain, "must-be-dns-subdomain"};
const Form QualifiedName{isQualifiedName, "must-be-qualified-name"};
const Form LabelValue{isLabelValue, "must-be-label-value"};

std::string shown(std::string_view text)
{
    constexpr std::size_t mostShown = 80;
    if (text.size() <= mostShown)
        return std::string(text);
    std::size_t end = mostShown;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0u) == 0x80u) // not in the middle of a character
        --end;
    return std::string(text.substr(0, end)) + "…";
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

void checkForm(RuleContext &context, const char *rule, const Form &form, ValueRef map, std::string_view field,
               bool emptyPasses)
{
    const ValueRef value = map[field];
    if (!value.isString() || (emptyPasses && value.string().empty()) || form.fits(value.string()))
        return;
    if (value.string().empty())
        context.add({rule, DiagnosticType::Invalid, "empty-text", {std::string(field)}}, map, field);
    else
        context.add({rule, DiagnosticType::Invalid, form.message, {shown(value.string())}}, map, field);
}

void checkWord(RuleContext &context, const char *rule, ValueRef map, std::string_view field,
               std::span<const std::string_view> words)
{
    const ValueRef value = map[field];
    if (!value.isString() || std::find(words.begin(), words.end(), value.string()) != words.end())
        return;
    if (value.string().empty())
        context.add({rule, DiagnosticType::NotSupported, "empty-word", {std::string(field), listed(words)}}, map,
                    field);
    else
        context.add({rule, DiagnosticType::NotSupported, "not-supported", {shown(value.string()), listed(words)}}, map,
                    field);
}

void checkRange(RuleContext &context, const char *rule, ValueRef map, std::string_view field, std::int64_t least,
                std::int64_t most)
{
    const ValueRef value = map[field];
    if (!value.isInteger() || (value.integer() >= least && value.integer() <= most))
        return;
    context.add({rule,
                 DiagnosticType::Invalid,
                 "out-of-range",
                 {std::to_string(value.integer()), std::to_string(least), std::to_string(most)}},
                map, field);
}

void checkLabels(RuleContext &context, ValueRef labels, const LabelRules &rules)
{
    if (!labels.isMap())
        return;
    const auto serverPath = [&] { return rules.serverPath.empty() ? context.fieldPath(labels) : rules.serverPath; };
    for (const ValueRef label : labels) {
        if (!isQualifiedName(label.key()))
            context.addAtKey({rules.keyRule, DiagnosticType::Invalid, QualifiedName.message, {shown(label.key())}},
                             serverPath(), label);
        if (rules.valueRule && !isLabelValue(label.string()))
            context.addAt({rules.valueRule, DiagnosticType::Invalid, LabelValue.message, {shown(label.string())}},
                          serverPath(), label);
    }
}

} // namespace podwright
