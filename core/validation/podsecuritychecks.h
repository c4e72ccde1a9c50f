// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

#include <functional>
#include <span>
#include <string_view>

namespace podwright {

/// What a check of the Pod Security standards looks at and where it reports.
struct SecurityView {
    ValueRef metadata;
    ValueRef spec;
    int minor = 36; ///< of the policy's version
    /// Called with a map and a field of it (`a.b` for one further down), there or not, that makes the check fail.
    std::function<void(ValueRef, std::string_view)> fail;

    /// Calls visit for each init, app and ephemeral container.
    template <typename Visit> void eachContainer(const Visit &visit) const
    {
        for (const char *list : {"initContainers", "containers", "ephemeralContainers"}) {
            for (const ValueRef container : spec[list])
                visit(container);
        }
    }
    bool isWindows() const { return spec["os"]["name"].string() == "windows"; }
    /// A Pod whose users are not those of the node is held to less from 1.35 on.
    bool hasOwnUsers() const { return minor >= 35 && spec["hostUsers"].isBool() && !spec["hostUsers"].boolean(); }
};

/// One check, in the form that holds from a version on.
struct SecurityCheck {
    const char *id;
    const char *rule;
    bool restricted = false; ///< belongs to that level alone
    int since = 0; ///< policy version 1.N
    int until = 0; ///< in the level restricted another check stands for it from 1.N on; 0: never
    void (*run)(const SecurityView &) = nullptr;
};

/// Sorted by level, then id.
std::span<const SecurityCheck> securityChecks();

} // namespace podwright
