// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "document/snapshot.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace podwright {

/// One line of the outline: an entry of the manifest. What it holds is made when somebody looks there.
struct OutlineNode {
    std::string key; ///< identity among its siblings: the key, or the name of a list's item, made unique
    QString title; ///< the key, or an item's name
    QString detail; ///< a scalar's value, an item's image …, one line
    ManifestPath place;
    ValueRef value; ///< of the snapshot that the node was made from
    bool isItem = false; ///< of a list: can be moved
    std::optional<Severity> severity; ///< the gravest finding in it or below
    bool isFilled = false; ///< `children` are there; a node that can have none is filled
    std::size_t row = 0; ///< among its siblings
    OutlineNode *parent = nullptr;
    std::vector<std::unique_ptr<OutlineNode>> children;
};

/// The top line for one document of a snapshot, nothing in it; null if the document is not there.
std::unique_ptr<OutlineNode> outlineRoot(const Snapshot &snapshot, std::size_t document);

/// The lines in a node, nothing in them.
std::vector<std::unique_ptr<OutlineNode>> outlineChildren(const Snapshot &snapshot, const OutlineNode &node);

} // namespace podwright
