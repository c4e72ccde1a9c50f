// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/advice/adviceareas.h"
#include "validation/advice/advicecontext.h"
#include "validation/rules/containerplace.h"

namespace podwright {

namespace {

constexpr const char *linuxPodFields[] = {"runAsUser", "runAsGroup",     "fsGroup",       "supplementalGroups",
                                          "sysctls",   "seccompProfile", "seLinuxOptions"};
constexpr const char *linuxContainerFields[] = {"privileged", "capabilities",           "runAsUser",
                                                "runAsGroup", "seccompProfile",         "seLinuxOptions",
                                                "procMount",  "readOnlyRootFilesystem", "allowPrivilegeEscalation"};

/// RUN-66, ADV-60: the server holds these against spec.os only.
void adviseWindows(AdviceContext &context)
{
    const ValueRef spec = context.spec();
    for (const char *field : linuxPodFields) {
        if (!spec["securityContext"][field].isNull())
            context.add("RUN-66", spec["securityContext"], field, {field});
    }
    forEachContainerPlace(spec, [&](const ContainerPlace &place) {
        for (const char *field : linuxContainerFields) {
            if (!place["securityContext"][field].isNull())
                context.add("RUN-66", place["securityContext"], field, {field});
        }
    });
    context.add("ADV-60", spec["nodeSelector"]["kubernetes.io/os"]);
}

bool choosesWindows(ValueRef spec)
{
    return spec["nodeSelector"]["kubernetes.io/os"].exists() || spec["affinity"]["nodeAffinity"].isMap()
        || !spec["nodeName"].string().empty() || !spec["runtimeClassName"].string().empty();
}

} // namespace

/// SEC-21: the operating system of the node.
void adviseSystem(AdviceContext &context)
{
    const ValueRef spec = context.spec();
    const std::string_view system = spec["os"]["name"].string();
    const ValueRef label = context.metadata()["labels"]["kubernetes.io/os"];
    if (label && !system.empty() && label.string() != system)
        context.add("RUN-65", label, {quotable(label.string()), std::string(system)});
    if (system.empty() && context.isWindows())
        adviseWindows(context);
    if (system == "windows" && !choosesWindows(spec) && !context.scope().staticPod)
        context.add("RUN-67", spec, "nodeSelector");
}

} // namespace podwright
