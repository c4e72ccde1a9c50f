// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "document/snapshot.h"

#include <QString>

#include <optional>

namespace podwright {

/// The value at a place; a null handle if there is none.
ValueRef valueAt(const Snapshot &snapshot, const ManifestPath &place);

/// The syntax node of the value at a place, NoNode if there is none (or if it comes through a merge key).
NodeId nodeAt(const Snapshot &snapshot, const ManifestPath &place);

/// The place of the innermost entry around a byte of the text: on a key, of that key's value. Between documents and in
/// comments the collection around; empty where no document is.
std::optional<ManifestPath> placeAt(const Snapshot &snapshot, std::size_t byteOffset);

/// The bytes of the value at a place, or of its whole entry with the key or dash; empty if there is none.
TextRange valueRange(const Snapshot &snapshot, const ManifestPath &place);
TextRange entryRange(const Snapshot &snapshot, const ManifestPath &place);

/// The Pod (or template) that a place lies in, null if in none.
const PodPlace *podAround(const Snapshot &snapshot, const ManifestPath &place);

/// That Pod, else the first one of the text; null if there is none.
const PodPlace *podNear(const Snapshot &snapshot, const ManifestPath &place);

/// Its kind and name, by which it is told from others of the text: "Deployment web".
QString podTitle(const Snapshot &snapshot, const PodPlace &pod);

} // namespace podwright
