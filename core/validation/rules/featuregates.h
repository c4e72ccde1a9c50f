// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/rulecontext.h"

#include <cstdint>

namespace podwright {

/// The feature gates that rules ask for.
enum class Gate : std::uint8_t {
    ContainerRestartRules,
    ContainerStopSignals,
    DynamicResourceAllocation,
    EnvFiles,
    InPlacePodVerticalScaling,
    PodLevelResources,
    PodLifecycleSleepActionAllowZero,
    ProcMountType,
    RecursiveReadOnlyMounts,
    RelaxedEnvironmentVariableValidation,
    RestartAllContainersOnContainerExits
};

/// Whether a gate is on by default in the version that is checked against.
constexpr bool isOn(Gate gate, const RuleScope &scope)
{
    constexpr int never = 1000;
    switch (gate) {
    case Gate::RecursiveReadOnlyMounts:
        return scope.kubernetesMinor >= 31;
    case Gate::RelaxedEnvironmentVariableValidation:
        return scope.kubernetesMinor >= 32;
    case Gate::InPlacePodVerticalScaling:
    case Gate::PodLifecycleSleepActionAllowZero:
    case Gate::ProcMountType:
        return scope.kubernetesMinor >= 33;
    case Gate::DynamicResourceAllocation:
    case Gate::PodLevelResources:
        return scope.kubernetesMinor >= 34;
    case Gate::ContainerRestartRules:
    case Gate::EnvFiles:
        return scope.kubernetesMinor >= 35;
    case Gate::RestartAllContainersOnContainerExits:
        return scope.kubernetesMinor >= 36;
    case Gate::ContainerStopSignals:
        break;
    }
    return scope.kubernetesMinor >= never;
}

/// Whether the fields of a gate are gone before the rules run: the API server drops those of closed gates, the kubelet
/// (static Pods) drops nothing.
constexpr bool isDropped(Gate gate, const RuleScope &scope)
{
    return !scope.staticPod && !isOn(gate, scope);
}

} // namespace podwright
