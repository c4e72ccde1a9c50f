// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pod/podplace.h"
#include "yaml/valuetree.h"

#include <optional>
#include <string>
#include <vector>

namespace podwright {

/// What a name in a Pod is the name of.
enum class NameKind { Volume, Container, Port, ResourceClaim, ConfigMap, Secret, VolumeClaim, ServiceAccount };

/// One place where a name stands.
struct NameUse {
    NameKind kind = NameKind::Volume;
    std::string name;
    Path path; ///< of the scalar, in the document
    bool defines = false; ///< the thing is declared here; else it is referred to
    bool isKey = false; ///< the name is the last part of a key behind a slash (annotations of AppArmor)
    Path scope; ///< within which the name means the same thing: a container for ports, the Pod for most
};

/// All names of a Pod that something may refer to, in the order of the text: volumes and their mounts, ports and what
/// calls them by name, containers, resource claims; and the objects outside of the file that it names.
std::vector<NameUse> nameUses(ValueRef document, const PodPlace &pod);

/// The use at a path, if there is one.
const NameUse *nameUseAt(const std::vector<NameUse> &uses, const Path &path);

/// All uses of the same thing, definitions first.
std::vector<NameUse> sameName(const std::vector<NameUse> &uses, const NameUse &one);

/// Which kind of name stands at a path below a Pod's root, whether or not anything is written there; for proposals.
struct NameSlot {
    NameKind kind = NameKind::Volume;
    bool defines = false;
    Path scope;
};
std::optional<NameSlot> nameSlotAt(const PodPlace &pod, const Path &path);

} // namespace podwright
