// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editplanner.h"
#include "support/podgenerator.h"

#include <string>

namespace podwright {

/// One edit that a test makes at a node of a parsed text.
struct TriedEdit {
    enum class Kind { Set, SetMap, Remove, Prune, InsertItem, InsertKey, InsertYaml, Move, MoveEntry, Rename, Member };

    Kind kind = Kind::Set;
    NodeId node = NoNode;
    std::size_t document = 0;
    int choice = 0; ///< chooses values and indexes

    /// A random edit of the text that makes sense at its node; node is NoNode where the dice fell badly.
    static TriedEdit random(PodGenerator &generator, const SyntaxTree &tree);
    bool fits(const SyntaxTree &tree) const;
    std::string describe(const SyntaxTree &tree) const;
};

/// The path of a value node from its document's root.
Path pathOfNode(const SyntaxTree &tree, NodeId node);

PlannedEdit planOf(const EditPlanner &planner, const SyntaxTree &tree, const TriedEdit &edit);

/// What the data must be afterwards, worked out from the data alone (no code of the planner); a new key of a map
/// stands last.
NewValue intendedData(NewValue data, const SyntaxTree &tree, const TriedEdit &edit);

/// The same data with the keys of each map in alphabetical order.
NewValue sortedKeys(NewValue data);

} // namespace podwright
