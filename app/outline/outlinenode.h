// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/snapshot.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace podwright {

/// What a line of the outline says.
struct OutlineTexts {
    QString title; ///< the key, or an item's name
    QString detail; ///< a scalar's value, an item's image …, one line
    std::optional<Severity> severity; ///< the gravest finding in it or below

    bool operator==(const OutlineTexts &other) const = default;
};

/// One line of the outline: an entry of the manifest. What it holds is made when somebody looks there, and what it says
/// when it is seen.
struct OutlineNode {
    std::string key; ///< identity among its siblings: the key, or the name of a list's item, made unique
    ValueRef value; ///< of the snapshot that the node was made from
    bool isFilled = false; ///< `children` are there; a node that can have none is filled
    std::size_t row = 0; ///< among its siblings
    OutlineNode *parent = nullptr; ///< null at the top
    std::vector<std::unique_ptr<OutlineNode>> children;
    mutable std::optional<OutlineTexts> seen; ///< what the views were told

    /// Of a list: can be moved.
    bool isItem() const { return parent && parent->value.isList(); }
    Path path() const;
    /// The child that a step of a path leads to, null if there is none.
    OutlineNode *child(const PathStep &step) const;
};

/// The top line for one document of a snapshot, nothing in it; null if the document is not there.
std::unique_ptr<OutlineNode> outlineRoot(const Snapshot &snapshot, std::size_t document);

/// The key of the line for a value in a node, before it is made unique.
std::string_view outlineKey(const OutlineNode &node, ValueRef value);

/// The lines in a node, nothing in them.
std::vector<std::unique_ptr<OutlineNode>> outlineChildren(OutlineNode &node);

OutlineTexts outlineTexts(const Snapshot &snapshot, std::size_t document, const OutlineNode &node);

} // namespace podwright
