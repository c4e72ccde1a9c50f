// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pod/podplace.h"
#include "yaml/valuetree.h"

#include <string_view>
#include <vector>

namespace podwright {

/// Lists within Lists are looked into as deep as this.
constexpr int deepestList = 8;

/// The Pods of one document: a Pod (also one without a kind, known by its spec.containers), the items of a List or
/// PodList (Lists in Lists too), the template of a workload.
std::vector<PodPlace> locatePods(ValueRef root, std::size_t document);

/// Where the Pod template of a kind of workload stands (`spec.template`); null for a kind without one.
const char *templatePath(std::string_view kind);

/// The apiVersion that a kind with a Pod (or template) has: "v1", "apps/v1", "batch/v1"; null for others.
const char *apiVersionOf(std::string_view kind);

} // namespace podwright
