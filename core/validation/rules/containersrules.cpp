// SPDX-License-Identifier: GPL-3.0-or-later
#include "validation/rules/containersrules.h"

#include "validation/rules/containerareas.h"
#include "validation/rules/containerplace.h"
#include "validation/rules/rulecontext.h"
#include "validation/rules/volumenames.h"

namespace podwright {

void checkContainers(RuleContext &context)
{
    const VolumeNames volumes(context);
    checkContainerNames(context);
    forEachContainerPlace(context.spec(), [&](const ContainerPlace &place) {
        checkContainer(context, place);
        checkPorts(context, place);
        checkEnvironment(context, place, volumes);
        checkMounts(context, place, volumes);
        checkResources(context, place);
        checkResizePolicy(context, place);
        checkContainerSecurityContext(context, place);
        if (place.kind == ContainerKind::Ephemeral) {
            checkEphemeralContainer(context, place);
            return;
        }
        checkRestartPolicy(context, place);
        if (place.runsOn()) {
            checkProbes(context, place);
            checkLifecycle(context, place);
        } else {
            checkInitContainer(context, place);
        }
    });
    checkHostPorts(context);
    checkPodResources(context);
}

} // namespace podwright
