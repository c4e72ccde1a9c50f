// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/choice.h"
#include "validation/rules/containerareas.h"
#include "validation/rules/containerplace.h"
#include "validation/rules/forms.h"
#include "validation/rules/profilerules.h"

#include <array>

namespace podwright {

namespace {

constexpr std::int64_t mostId = 2147483647;
constexpr std::array<std::string_view, 2> procMountWords = {"Default", "Unmasked"};
constexpr Choice procMounts{"procMount", "CSC-04", procMountWords};
constexpr SeccompRules seccomp{"CSC-08", "CSC-09", "CSC-10", "CSC-11", "CSC-12"};
constexpr AppArmorRules appArmor{"CSC-13", "CSC-14", "CSC-15", "CSC-16", "CSC-17", "CSC-18"};

void checkProcMount(RuleContext &context, ValueRef security)
{
    checkChoice(context, security, procMounts);
    if (security["procMount"].string() == "Unmasked" && context.spec()["hostUsers"].boolean(true))
        context.add({"CSC-05", DiagnosticType::Invalid, "unmasked-with-host-users"}, security, "procMount");
}

/// The server looks for this one spelling only.
bool addsSysAdmin(ValueRef security)
{
    for (const ValueRef capability : security["capabilities"]["add"]) {
        if (capability.string() == "CAP_SYS_ADMIN")
            return true;
    }
    return false;
}

void checkEscalation(RuleContext &context, ValueRef security)
{
    if (security["allowPrivilegeEscalation"].boolean(true))
        return;
    if (security["privileged"].boolean())
        context.add({"CSC-06", DiagnosticType::Invalid, "escalation-and-privileged"}, security);
    if (addsSysAdmin(security))
        context.add({"CSC-07", DiagnosticType::Invalid, "escalation-and-sys-admin"}, security);
}

} // namespace

void checkContainerSecurityContext(RuleContext &context, const ContainerPlace &place)
{
    const ValueRef security = place["securityContext"];
    if (!isSet(security))
        return;
    checkRange(context, "CSC-02", security, "runAsUser", 0, mostId);
    checkRange(context, "CSC-03", security, "runAsGroup", 0, mostId);
    checkProcMount(context, security);
    checkEscalation(context, security);
    checkSeccompProfile(context, security["seccompProfile"], seccomp);
    checkAppArmorProfile(context, security["appArmorProfile"], appArmor);
}

} // namespace podwright
