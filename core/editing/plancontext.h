// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editplanner.h"
#include "text/textrange.h"
#include "yaml/path.h"
#include "yaml/syntaxtree.h"

#include <string_view>

namespace podwright {

/// How a document is laid out; new lines follow it.
struct LayoutStyle {
    int step = 2; ///< columns from a map to the map in it
    bool indentlessLists = true; ///< the dashes of a list stand in the column of its key
};

/// The text, tree and layout that all parts of a plan work with. A view: everything must outlive it.
class PlanContext {
public:
    PlanContext(std::string_view text, const SyntaxTree &tree, std::size_t document, const KeyOrder &order,
                bool indentlessLists = true);

    const Node &node(NodeId id) const { return tree.node(id); }
    std::size_t lineStart(std::size_t offset) const;
    /// End of the line without its break.
    std::size_t lineEnd(std::size_t offset) const;
    /// Start of the break in front of a line, given the line's start.
    std::size_t breakBefore(std::size_t lineStart) const;
    /// Behind the break of the line.
    std::size_t nextLine(std::size_t offset) const;
    /// The break that lines around the offset end with.
    std::string_view lineBreakAt(std::size_t offset) const;
    int columnOf(std::size_t offset) const { return static_cast<int>(offset - lineStart(offset)); }
    /// Nothing but spaces stands before the offset on its line.
    bool startsLine(std::size_t offset) const;

    /// Start of the line of the entry's own comments: comment lines directly above it in its column; else of its own
    /// line.
    std::size_t ownLinesStart(std::size_t entryBegin) const;
    /// The entry of a value node: its key or dash up to the end of the value.
    TextRange entryOf(NodeId value) const;
    /// The last line of the entry ends here, trailing comment included.
    std::size_t entryLineEnd(NodeId value) const { return lineEnd(lastByte(value)); }
    /// Last byte of the value's text that surely is on the value's last line.
    std::size_t lastByte(NodeId value) const;
    bool isBlockCollection(NodeId id) const;
    NodeId previousEntry(NodeId value) const;
    NodeId nextEntry(NodeId value) const;
    NodeId keyOf(NodeId value) const { return tree.keyOf(value); }
    Path pathOf(NodeId value) const;

    std::string_view text;
    const SyntaxTree &tree;
    std::size_t document;
    const KeyOrder &order;
    LayoutStyle style;

private:
    void detectStyle();
};

/// How far a path leads into a document.
struct Located {
    NodeId node = NoNode; ///< the deepest value reached; NoNode: the document is empty
    std::size_t resolved = 0; ///< steps that lead to it
    EditRefusal refusal = EditRefusal::None; ///< Inherited: an alias stands in the way
    bool complete(const Path &path) const
    {
        return refusal == EditRefusal::None && resolved == path.size() && node != NoNode;
    }
};

Located locate(const PlanContext &context, const Path &path);

} // namespace podwright
