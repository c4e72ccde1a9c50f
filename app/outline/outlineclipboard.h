// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "editing/editplanner.h"

#include <QString>

namespace podwright {

class ManifestDocument;
struct Snapshot;

/// An entry with its comments as text that can be pasted into another manifest; the root: the whole text.
QString copiedYaml(const Snapshot &snapshot, const ManifestPath &place);

/// Inserts items of a list or fields of a map where they belong, looking from `current` outwards: behind the item it
/// stands in, into a list or map around it, into the Pod's spec. Names of containers, volumes and ports are made
/// unique. One undo step. `pasted`: where the first of them is now.
PlannedEdit pasteYaml(ManifestDocument &document, const ManifestPath &current, const QString &text,
                      ManifestPath *pasted);

} // namespace podwright
