// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/forms.h"

#include "validation/names.h"

namespace podwright {

const Form DnsLabel{isDnsLabel, "must-be-dns-label"};
const Form DnsSubdomain{isDnsSubdomain, "must-be-dns-subdomain"};
const Form QualifiedName{isQualifiedName, "must-be-qualified-name"};
const Form LabelValue{isLabelValue, "must-be-label-value"};

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
