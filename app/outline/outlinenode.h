// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "document/snapshot.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace podwright {

/// One line of the outline: an entry of the manifest. Plain data, made anew for each snapshot.
struct OutlineNode {
    std::string key; ///< identity among its siblings: the key, or the name of a list's item, made unique
    QString title; ///< the key, or an item's name
    QString detail; ///< a scalar's value, an item's image …, one line
    ManifestPath place;
    bool isItem = false; ///< of a list: can be moved
    std::optional<Severity> severity; ///< the gravest finding in it or below
    OutlineNode *parent = nullptr;
    std::vector<std::unique_ptr<OutlineNode>> children;

    int row() const;
};

/// The outline of one document of a snapshot; null if the document is not there.
std::unique_ptr<OutlineNode> buildOutline(const Snapshot &snapshot, std::size_t document);

} // namespace podwright
