// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/schema.h"
#include "yaml/valuetree.h"

#include <string>
#include <vector>

namespace podwright {

/// Items of two lists that are the same thing; a null handle where one side has none.
struct ItemPair {
    ValueRef left;
    ValueRef right;
    PathStep step; ///< by key where the items have one, else the index (of the right one, if it is there)
    std::size_t leftIndex = 0;
    std::size_t rightIndex = 0;
    bool moved = false; ///< stands at another place among the items that both lists have
};

/// Pairs the items by the keys of the schema, by a name of their own, by equal data, at last by their place; in the
/// order of the right list, removed ones at the end.
std::vector<ItemPair> pairItems(const SchemaPlace &list, ValueRef left, ValueRef right);

} // namespace podwright
