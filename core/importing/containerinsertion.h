// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editplanner.h"
#include "pod/podplace.h"
#include "yaml/valuetree.h"

#include <string_view>
#include <vector>

namespace podwright {

/// Steps that add the containers and volumes of one Pod (its YAML) to another: names that are taken there get a number,
/// what refers to them follows (mounts, amounts told of a container), a volume that is there already is used. They come
/// as they are written, with their comments. What is said of the Pod itself stays behind.
std::vector<EditPlanner::Step> containerInsertion(ValueRef document, const PodPlace &pod, std::string_view yaml);

} // namespace podwright
