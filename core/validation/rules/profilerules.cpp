// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/profilerules.h"

#include "validation/names.h"
#include "validation/rules/choice.h"

namespace podwright {

namespace {

constexpr std::string_view profileTypes[] = {"Localhost", "RuntimeDefault", "Unconfined"};

/// Whether the type is one that the server knows; a finding if not.
bool checkType(RuleContext &context, ValueRef profile, const char *missing, const char *unknown)
{
    const std::string_view type = profile["type"].string();
    if (type.empty())
        context.add({missing, DiagnosticType::Required, "profile-type-missing", {listed(profileTypes)}}, profile,
                    "type");
    else
        checkChoice(context, profile, {"type", unknown, profileTypes});
    return type == "Localhost" || type == "RuntimeDefault" || type == "Unconfined";
}

void refuseProfile(RuleContext &context, const char *rule, ValueRef profile)
{
    if (!profile["localhostProfile"].isNull())
        context.add({rule, DiagnosticType::Invalid, "profile-not-used", {shown(profile["type"].string())}}, profile,
                    "localhostProfile");
}

} // namespace

void checkSeccompProfile(RuleContext &context, ValueRef profile, const SeccompRules &rules)
{
    if (!profile.isMap())
        return;
    checkType(context, profile, rules.typeMissing, rules.typeUnknown);
    if (profile["type"].string() != "Localhost") {
        refuseProfile(context, rules.profileNotUsed, profile);
        return;
    }
    const ValueRef path = profile["localhostProfile"];
    if (path.isNull())
        context.add({rules.profileMissing, DiagnosticType::Required, "seccomp-profile-missing"}, profile,
                    "localhostProfile");
    else if (path.string().starts_with('/') || hasBacksteps(path.string()))
        context.add(
            {rules.profileNotLocal, DiagnosticType::Invalid, "seccomp-profile-not-local", {shown(path.string())}},
            path);
}

void checkAppArmorProfile(RuleContext &context, ValueRef profile, const AppArmorRules &rules)
{
    constexpr std::size_t mostProfileBytes = 4095;
    if (!profile.isMap() || !checkType(context, profile, rules.typeMissing, rules.typeUnknown))
        return;
    if (profile["type"].string() != "Localhost") {
        refuseProfile(context, rules.profileNotUsed, profile);
        return;
    }
    const std::string_view name = profile["localhostProfile"].string();
    if (withoutSpaceAround(name) != name)
        context.add({rules.profilePadded, DiagnosticType::Invalid, "space-around", {shown(name)}}, profile,
                    "localhostProfile");
    else if (name.empty())
        context.add({rules.profileMissing, DiagnosticType::Required, "apparmor-profile-missing"}, profile,
                    "localhostProfile");
    if (name.size() > mostProfileBytes)
        context.add({rules.profileTooLong,
                     DiagnosticType::TooLong,
                     "too-long",
                     {std::to_string(name.size()), std::to_string(mostProfileBytes)}},
                    profile, "localhostProfile");
}

} // namespace podwright
