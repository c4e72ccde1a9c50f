// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

#include <cstdint>

namespace podwright {

enum class ContainerKind : std::uint8_t { Regular, Init, Ephemeral };

/// One container under check and what it is.
struct ContainerPlace {
    ValueRef container;
    ContainerKind kind = ContainerKind::Regular;

    ValueRef operator[](const char *field) const { return container[field]; }
    /// An init container that keeps running: restartPolicy Always.
    bool isSidecar() const { return kind == ContainerKind::Init && container["restartPolicy"].string() == "Always"; }
    /// Probes, hooks and the like are for these only.
    bool runsOn() const { return kind == ContainerKind::Regular || isSidecar(); }
};

/// Calls visit(ContainerPlace) for every container of a Pod's spec: init containers, containers, ephemeral ones.
template <typename Visit> void forEachContainerPlace(ValueRef spec, const Visit &visit)
{
    for (const ValueRef container : spec["initContainers"])
        visit(ContainerPlace{container, ContainerKind::Init});
    for (const ValueRef container : spec["containers"])
        visit(ContainerPlace{container, ContainerKind::Regular});
    for (const ValueRef container : spec["ephemeralContainers"])
        visit(ContainerPlace{container, ContainerKind::Ephemeral});
}

} // namespace podwright
