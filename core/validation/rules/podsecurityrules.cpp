// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/podsecurityrules.h"

#include "validation/rules/choice.h"
#include "validation/rules/forms.h"
#include "validation/rules/osrules.h"
#include "validation/rules/profilerules.h"
#include "validation/rules/sysctlrules.h"
#include "validation/rules/windowsrules.h"

#include <limits>

namespace podwright {

namespace {

constexpr std::int64_t mostId = std::numeric_limits<std::int32_t>::max();

void checkIds(RuleContext &context, ValueRef security)
{
    checkRange(context, "PSC-01", security, "fsGroup", 0, mostId);
    checkRange(context, "PSC-02", security, "runAsUser", 0, mostId);
    checkRange(context, "PSC-03", security, "runAsGroup", 0, mostId);
    const ValueRef groups = security["supplementalGroups"];
    if (!groups.isList())
        return;
    for (const ValueRef group : groups) {
        if (group.isInteger() && (group.integer() < 0 || group.integer() > mostId))
            context.add({"PSC-04",
                         DiagnosticType::Invalid,
                         "out-of-range",
                         {std::to_string(group.integer()), "0", std::to_string(mostId)}},
                        group);
    }
}

void checkPolicies(RuleContext &context, ValueRef security)
{
    static constexpr std::string_view fsGroup[] = {"OnRootMismatch", "Always"};
    static constexpr std::string_view groups[] = {"Merge", "Strict"};
    static constexpr std::string_view seLinux[] = {"Recursive"};
    checkChoice(context, security, {"fsGroupChangePolicy", "PSC-11", fsGroup});
    checkChoice(context, security, {"supplementalGroupsPolicy", "PSC-12", groups});
    const ValueRef change = security["seLinuxChangePolicy"];
    if (change.string() == "MountOption") // waits for the gate SELinuxMount
        context.add({"PSC-13", DiagnosticType::NotSupported, "mount-option-gate"}, change);
    else
        checkChoice(context, security, {"seLinuxChangePolicy", "PSC-13", seLinux});
}

/// With a user namespace of its own a Pod may not share other namespaces of the host. Some paths have the server's odd
/// spelling.
void checkUserNamespace(RuleContext &context)
{
    const ValueRef spec = context.spec();
    if (spec["hostUsers"].boolean(true))
        return;
    static constexpr struct {
        const char *rule;
        const char *field;
        const char *serverName;
    } shared[] = {{"USERNS-01", "hostNetwork", "hostNetwork"},
                  {"USERNS-02", "hostPID", "HostPID"},
                  {"USERNS-03", "hostIPC", "HostIPC"}};
    for (const auto &one : shared) {
        if (spec[one.field].boolean())
            context.addAt({one.rule, DiagnosticType::Forbidden, "userns-with-host", {one.field}},
                          context.fieldPath(spec) + '.' + one.serverName, spec[one.field]);
    }
    forEachContainer(spec, [&](ValueRef container) {
        if (container["volumeDevices"].size() > 0)
            context.add({"USERNS-04", DiagnosticType::Forbidden, "userns-with-devices"}, container["volumeDevices"]);
    });
}

} // namespace

void checkPodSecurityContext(RuleContext &context)
{
    const ValueRef spec = context.spec();
    const ValueRef security = spec["securityContext"];
    checkIds(context, security);
    if (spec["shareProcessNamespace"].boolean() && spec["hostPID"].boolean())
        context.addAt({"PSC-05", DiagnosticType::Invalid, "share-with-host-pid"},
                      context.fieldPath(spec) + ".securityContext.shareProcessNamespace",
                      spec["shareProcessNamespace"]);
    checkSysctls(context);
    checkPolicies(context, security);
    checkSeccompProfile(context, security["seccompProfile"], {"PSC-14", "PSC-15", "PSC-16", "PSC-17", "PSC-18"});
    checkAppArmorProfile(context, security["appArmorProfile"],
                         {"PSC-19", "PSC-20", "PSC-21", "PSC-22", "PSC-23", "PSC-24"});
    checkUserNamespace(context);
    checkWindowsOptions(context);
    checkOs(context);
}

} // namespace podwright
