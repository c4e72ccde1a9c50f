// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/osrules.h"

#include "validation/rules/choice.h"

namespace podwright {

namespace {

constexpr std::string_view systems[] = {"linux", "windows"};

enum class Counts { WhenPresent, WhenTrue, WhenFilled };

struct LinuxField {
    const char *rule;
    const char *field;
    Counts counts = Counts::WhenPresent;
    const char *message = "not-on-windows";
};

constexpr LinuxField ofSpec[] = {{"OS-07", "hostUsers"},
                                 {"OS-08", "hostPID", Counts::WhenTrue},
                                 {"OS-09", "hostIPC", Counts::WhenTrue},
                                 {"OS-14", "shareProcessNamespace"},
                                 {"OS-30", "resources", Counts::WhenPresent, "pod-resources-on-windows"}};
constexpr LinuxField ofPod[] = {{"OS-05", "appArmorProfile"},     {"OS-06", "seLinuxOptions"},
                                {"OS-10", "seccompProfile"},      {"OS-11", "fsGroup"},
                                {"OS-12", "fsGroupChangePolicy"}, {"OS-13", "sysctls", Counts::WhenFilled},
                                {"OS-15", "runAsUser"},           {"OS-16", "runAsGroup"},
                                {"OS-17", "supplementalGroups"},  {"OS-18", "supplementalGroupsPolicy"},
                                {"OS-19", "seLinuxChangePolicy"}};
constexpr LinuxField ofContainer[] = {{"OS-20", "appArmorProfile"},
                                      {"OS-21", "seLinuxOptions"},
                                      {"OS-22", "seccompProfile"},
                                      {"OS-23", "capabilities"},
                                      {"OS-24", "readOnlyRootFilesystem"},
                                      {"OS-25", "privileged"},
                                      {"OS-26", "allowPrivilegeEscalation"},
                                      {"OS-27", "procMount"},
                                      {"OS-28", "runAsUser"},
                                      {"OS-29", "runAsGroup"}};

bool doesCount(ValueRef value, Counts counts)
{
    switch (counts) {
    case Counts::WhenTrue:
        return value.boolean();
    case Counts::WhenFilled:
        return value.size() > 0;
    case Counts::WhenPresent:
        break;
    }
    return !value.isNull();
}

void refuse(RuleContext &context, ValueRef map, std::span<const LinuxField> fields)
{
    for (const LinuxField &one : fields) {
        const ValueRef value = map[one.field];
        if (doesCount(value, one.counts))
            context.add({one.rule, DiagnosticType::Forbidden, one.message, {one.field}}, value);
    }
}

void checkWindows(RuleContext &context)
{
    const ValueRef spec = context.spec();
    refuse(context, spec, ofSpec);
    refuse(context, spec["securityContext"], ofPod);
    forEachContainer(spec, [&](ValueRef container) { refuse(context, container["securityContext"], ofContainer); });
}

void refuseWindowsOptions(RuleContext &context, const char *rule, ValueRef security)
{
    const ValueRef options = security["windowsOptions"];
    if (!options.isNull())
        context.add({rule, DiagnosticType::Forbidden, "not-on-linux"}, options);
}

} // namespace

void checkOs(RuleContext &context)
{
    const ValueRef spec = context.spec();
    const ValueRef os = spec["os"];
    if (!os.isMap())
        return;
    const std::string_view name = os["name"].string();
    if (name.empty()) {
        context.add({"OS-01", DiagnosticType::Required, "os-without-name", {listed(systems)}}, os, "name");
    } else if (name == "windows") {
        checkWindows(context);
    } else if (name == "linux") {
        refuseWindowsOptions(context, "OS-03", spec["securityContext"]);
        forEachContainer(
            spec, [&](ValueRef container) { refuseWindowsOptions(context, "OS-04", container["securityContext"]); });
    } else {
        context.addAt({"OS-02", DiagnosticType::NotSupported, "not-supported", {shown(name), listed(systems)}},
                      context.fieldPath(os), os["name"]);
    }
}

} // namespace podwright
