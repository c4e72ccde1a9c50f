// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/plancontext.h"

#include <string>
#include <vector>

namespace podwright {

/// The comments in a stretch of text between two values: those behind what stands in front, and those on lines of
/// their own. Each from its `#` to the end of its line.
struct GapComments {
    std::string behind;
    std::vector<std::string> lines;

    bool any() const { return !behind.empty() || !lines.empty(); }
};

/// Reads a stretch that holds nothing but white space, indicators and comments.
GapComments commentsInGap(std::string_view text, TextRange gap);

/// Whether comments stand in a range that begins and ends between the values of a subtree (headers of block texts
/// included).
bool hasComments(const PlanContext &context, NodeId root, TextRange range);

/// The comment behind the `|` or `>` of a block text; empty if there is none.
std::string headerComment(const PlanContext &context, NodeId scalar);

} // namespace podwright
