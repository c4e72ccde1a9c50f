// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editplanner.h"
#include "editing/plancontext.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace podwright {

/// An item of a list as it is written: a text of its own, without its dash, and the lines of comments above it (each
/// with its break).
struct ItemText {
    std::string yaml;
    std::string comments;
};

/// A copy of whole lines keeps its indentation; the parser wants it without. Line breaks become LF.
std::string withoutCommonIndent(std::string_view text);

/// The items of the list at a node, in order.
std::vector<ItemText> itemTexts(const PlanContext &context, NodeId list);

/// Inserts an item with its comments and style before the item with this index (at the end where there is none).
PlannedEdit insertItemText(const EditPlanner &planner, const Path &list, const ItemText &item,
                           std::optional<std::size_t> index = {});

} // namespace podwright
