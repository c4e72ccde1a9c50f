// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pod/containerrole.h"
#include "pod/podplace.h"
#include "yaml/valuetree.h"

#include <string>
#include <vector>

namespace podwright {

/// A container of a Pod or template.
struct ContainerEntry {
    ContainerRole role = ContainerRole::App;
    std::string name; ///< empty: none, or no text
    Path path; ///< in the document
};

/// All containers: app containers, init containers and sidecars, ephemeral ones, each in the order of its list.
/// `document` is the document's root. Bears any data.
std::vector<ContainerEntry> containersOf(ValueRef document, const PodPlace &pod);

/// The field of the Pod's spec that a role's containers stand in.
const char *listOf(ContainerRole role);

/// `wanted`, or `wanted-2`, `wanted-3` … whichever no container has.
std::string freeName(const std::vector<ContainerEntry> &containers, const std::string &wanted);

} // namespace podwright
