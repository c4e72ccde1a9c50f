// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/rules/rulecontext.h"

#include <cstdint>

namespace podwright {

/// The feature gates that change what a rule allows. (Fields of closed gates are gone before the rules run.)
enum class Gate : std::uint8_t {
    ContainerRestartRules,
    InPlacePodVerticalScaling,
    PodLevelResources,
    PodLifecycleSleepActionAllowZero,
    RelaxedEnvironmentVariableValidation,
    RestartAllContainersOnContainerExits
};

/// Whether a gate is on by default in the version that is checked against.
constexpr bool isOn(Gate gate, const RuleScope &scope)
{
    switch (gate) {
    case Gate::RelaxedEnvironmentVariableValidation:
        return scope.kubernetesMinor >= 32;
    case Gate::InPlacePodVerticalScaling:
    case Gate::PodLifecycleSleepActionAllowZero:
        return scope.kubernetesMinor >= 33;
    case Gate::PodLevelResources:
        return scope.kubernetesMinor >= 34;
    case Gate::ContainerRestartRules:
        return scope.kubernetesMinor >= 35;
    case Gate::RestartAllContainersOnContainerExits:
        return scope.kubernetesMinor >= 36;
    }
    return false;
}

} // namespace podwright
