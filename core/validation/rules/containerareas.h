// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace podwright {

class RuleContext;
class ValueRef;
class VolumeNames;
struct ContainerPlace;

// The areas of rules of one container; each in a file of its own.

/// CTR-02 to CTR-10: name, image, policies.
void checkContainer(RuleContext &context, const ContainerPlace &place);
/// PORT-01 to PORT-07, PORT-09.
void checkPorts(RuleContext &context, const ContainerPlace &place);
/// ENV.
void checkEnvironment(RuleContext &context, const ContainerPlace &place, const VolumeNames &volumes);
/// MNT.
void checkMounts(RuleContext &context, const ContainerPlace &place, const VolumeNames &volumes);
/// PROBE; the handlers through checkHandlers.
void checkProbes(RuleContext &context, const ContainerPlace &place);
/// LIFE; the handlers through checkHandlers.
void checkLifecycle(RuleContext &context, const ContainerPlace &place);
/// RES.
void checkResources(RuleContext &context, const ContainerPlace &place);
/// RES-17 to RES-21: claims named by a container, or by the Pod for all of them.
void checkClaimReferences(RuleContext &context, ValueRef claims);
/// RSZ and INIT-06.
void checkResizePolicy(RuleContext &context, const ContainerPlace &place);
/// RST.
void checkRestartPolicy(RuleContext &context, const ContainerPlace &place);
/// INIT-02 to INIT-05: what only sidecars may have.
void checkInitContainer(RuleContext &context, const ContainerPlace &place);
/// EPH-02 to EPH-13.
void checkEphemeralContainer(RuleContext &context, const ContainerPlace &place);
/// CSC.
void checkContainerSecurityContext(RuleContext &context, const ContainerPlace &place);

// Rules over all containers of a Pod.

/// CTR-01, CTR-04, INIT-01, EPH-01.
void checkContainerNames(RuleContext &context);
/// PORT-08, PORT-10.
void checkHostPorts(RuleContext &context);
/// PLR.
void checkPodResources(RuleContext &context);

} // namespace podwright
