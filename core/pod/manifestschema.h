// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editplanner.h"
#include "pod/podplace.h"
#include "schema/schema.h"

#include <string>
#include <vector>

namespace podwright {

/// What the schema knows of a path of a document, given where its Pods stand. Outside of Pods only the metadata of the
/// objects is known; in a document without a Pod everything is taken for a Pod's, so that a manifest can be begun.
SchemaPlace schemaPlaceOf(const Schema &schema, const std::vector<PodPlace> &pods, std::size_t document,
                          const Path &path);

/// The order of keys for the planner: that of the schema.
KeyOrder keyOrderOf(const Schema &schema, std::vector<PodPlace> pods, std::size_t document);

/// The path as the schema writes it, from the Pod's root: `spec.containers[].image`. Empty outside of Pods.
std::string fieldPathOf(const std::vector<PodPlace> &pods, std::size_t document, const Path &path);

} // namespace podwright
