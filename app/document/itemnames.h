// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "document/snapshot.h"

#include <optional>
#include <set>
#include <string>

namespace podwright {

class Schema;
class SchemaType;

/// Whether the server refuses two of one name in a list of such items; others name something else by their `name`.
bool hasUniqueNames(const SchemaType &type);

/// The names that items of a list must not have: of containers those of all lists of containers.
std::set<std::string> namesBeside(const Snapshot &snapshot, const ManifestPath &list);

/// `wanted`, or `wanted-2`, `wanted-3` … whichever is not taken; at most 63 bytes.
std::string uniqueName(const std::string &wanted, const std::set<std::string> &taken);

/// What a copy of an item is to be called; nothing if two may have the same name, or none.
std::optional<std::string> nameOfCopy(const Schema &schema, const Snapshot &snapshot, const ManifestPath &item);

} // namespace podwright
