// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/resourceclaimrules.h"

#include "validation/names.h"
#include "validation/rules/forms.h"
#include "validation/rules/rulecontext.h"

namespace podwright {

namespace {

bool isNamedBefore(ValueRef claims, ValueRef claim, std::string_view name)
{
    for (const ValueRef other : claims) {
        if (other.id() == claim.id())
            return false;
        if (other["name"].string() == name)
            return true;
    }
    return false;
}

void checkName(RuleContext &context, ValueRef claims, ValueRef claim)
{
    const std::string_view name = claim["name"].string();
    if (name.empty())
        context.add({"CLAIM-02", DiagnosticType::Required, "claim-name-missing", {}}, claim, "name");
    else if (isNamedBefore(claims, claim, name))
        context.add({"CLAIM-03", DiagnosticType::Duplicate, "claim-name-twice", {shown(name)}}, claim, "name");
    else if (!isDnsLabel(name))
        context.add({"CLAIM-04", DiagnosticType::Invalid, DnsLabel.message, {shown(name)}}, claim, "name");
}

void checkSource(RuleContext &context, ValueRef claim)
{
    const bool byName = !claim["resourceClaimName"].isNull();
    const bool byTemplate = !claim["resourceClaimTemplateName"].isNull();
    if (byName && byTemplate)
        context.add({"CLAIM-05", DiagnosticType::Invalid, "claim-two-sources", {}}, claim);
    if (!byName && !byTemplate)
        context.add({"CLAIM-06", DiagnosticType::Invalid, "claim-no-source", {}}, claim);
    checkForm(context, "CLAIM-07", DnsSubdomain, claim, "resourceClaimName");
    checkForm(context, "CLAIM-08", DnsSubdomain, claim, "resourceClaimTemplateName");
}

} // namespace

void checkResourceClaims(RuleContext &context)
{
    const ValueRef claims = context.spec()["resourceClaims"];
    const bool mirror =
        !context.scope().isTemplate && context.metadata()["annotations"]["kubernetes.io/config.mirror"].exists();
    for (const ValueRef claim : claims) {
        if (mirror) {
            context.addAt({"CLAIM-01", DiagnosticType::Forbidden, "claim-in-mirror-pod", {}}, "[]", claim);
            continue;
        }
        checkName(context, claims, claim);
        checkSource(context, claim);
    }
}

} // namespace podwright
