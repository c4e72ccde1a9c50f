// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/containersteps.h"

#include <string>
#include <vector>

namespace podwright {

/// Entries to add to a Pod, with what says where they belong.
struct SnippetText {
    std::string type; ///< of the map: "Container", "Volume", "EnvVar" …
    std::string list; ///< the list it becomes an entry of; empty: that of its type
    std::string text; ///< YAML of the map, no line break at the end
    std::string mountPath; ///< of a volume: where the container mounts it; empty: nowhere
};

/// The way to put a snippet where it belongs.
struct SnippetPlan {
    EditSteps steps; ///< empty: the Pod has no place for it
    Path place; ///< what is new, to be shown
};

/// Puts a snippet where it belongs in a Pod: a volume among the volumes, with its mount in the container; a port or
/// variable into the container; a container's fields into the container; what is for the whole Pod into its spec. A
/// name that is taken gets a number. `container` is the path of the container meant. Fields that the map has already
/// are refused when the steps are planned, lists grow. Bears any data.
SnippetPlan planSnippet(ValueRef document, const PodPlace &pod, const Path &container, SnippetText snippet);

} // namespace podwright
