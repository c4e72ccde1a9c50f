// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/windowsrules.h"

#include "validation/rules/forms.h"
#include "validation/windowsusername.h"

namespace podwright {

namespace {

constexpr std::size_t mostSpecBytes = 65'536;

void checkCredentialSpec(RuleContext &context, ValueRef options)
{
    checkForm(context, "WIN-01", DnsSubdomain, options, "gmsaCredentialSpecName");
    const ValueRef spec = options["gmsaCredentialSpec"];
    if (!spec.isString())
        return;
    if (spec.string().empty())
        context.add({"WIN-02", DiagnosticType::Invalid, "empty-text", {"gmsaCredentialSpec"}}, spec);
    else if (spec.string().size() > mostSpecBytes)
        context.add({"WIN-03",
                     DiagnosticType::Invalid,
                     "too-long",
                     {std::to_string(spec.string().size()), std::to_string(mostSpecBytes)}},
                    spec);
}

void checkUserName(RuleContext &context, ValueRef options)
{
    static constexpr struct {
        const char *rule;
        const char *message;
    } rules[] = {
        {"WIN-04", "empty-text"},           {"WIN-05", "user-with-control"}, {"WIN-06", "user-with-backslashes"},
        {"WIN-07", "user-domain-too-long"}, {"WIN-08", "user-domain-form"},  {"WIN-09", "user-part-empty"},
        {"WIN-10", "user-part-too-long"},   {"WIN-11", "user-part-dots"},    {"WIN-12", "user-part-characters"}};
    const ValueRef name = options["runAsUserName"];
    if (!name.isString())
        return;
    const std::string_view text = name.string();
    for (const WindowsUserFault fault : windowsUserFaults(text)) {
        const auto &rule = rules[static_cast<std::size_t>(fault)];
        context.add({rule.rule, DiagnosticType::Invalid, rule.message, {text.empty() ? "runAsUserName" : shown(text)}},
                    name);
    }
}

void checkOptions(RuleContext &context, ValueRef security)
{
    const ValueRef options = security["windowsOptions"];
    if (!options.isMap())
        return;
    checkCredentialSpec(context, options);
    checkUserName(context, options);
}

/// All containers of a Pod run as host processes or none does, and on the host's network.
void checkHostProcess(RuleContext &context)
{
    const ValueRef spec = context.spec();
    const ValueRef ofPod = spec["securityContext"]["windowsOptions"]["hostProcess"];
    int containers = 0;
    int hostProcesses = 0;
    forEachContainer(spec, [&](ValueRef container) {
        const ValueRef own = container["securityContext"]["windowsOptions"]["hostProcess"];
        ++containers;
        if (own.boolean() || (!own.isBool() && ofPod.boolean()))
            ++hostProcesses;
        if (own.isBool() && ofPod.isBool() && own.boolean() != ofPod.boolean())
            context.add(
                {"WIN-13", DiagnosticType::Invalid, "host-process-differs", {ofPod.boolean() ? "true" : "false"}}, own);
    });
    if (hostProcesses == 0)
        return;
    if (hostProcesses != containers)
        context.add({"WIN-14",
                     DiagnosticType::Invalid,
                     "host-process-mixed",
                     {std::to_string(hostProcesses), std::to_string(containers)}},
                    spec);
    if (!spec["hostNetwork"].boolean())
        context.add({"WIN-15", DiagnosticType::Invalid, "host-process-network"}, spec, "hostNetwork");
}

} // namespace

void checkWindowsOptions(RuleContext &context)
{
    const ValueRef spec = context.spec();
    checkOptions(context, spec["securityContext"]);
    forEachContainer(spec, [&](ValueRef container) { checkOptions(context, container["securityContext"]); });
    checkHostProcess(context);
}

} // namespace podwright
