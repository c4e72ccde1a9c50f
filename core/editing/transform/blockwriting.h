// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/transform/commentscan.h"

namespace podwright {

/// The collection in brackets or braces at the node (the outermost one around it) as lines, with all that is inside;
/// its comments stay with their entries.
Rewriting inBlockStyle(const PlanContext &context, NodeId node);

/// Writes a flow collection in block style.
class BlockWriting {
public:
    explicit BlockWriting(const PlanContext &context)
        : m_context(context)
    {
    }

    Rewriting rewriting(NodeId flow) const;

private:
    struct Entry {
        NodeId key = NoNode;
        NodeId value = NoNode;
        std::vector<std::string> above; ///< comments
        std::string behind;
    };
    struct Entries {
        std::vector<Entry> list;
        std::string head; ///< the comment behind the opening bracket
        std::vector<std::string> tail; ///< above the closing one
    };

    Entries entriesOf(NodeId collection) const;
    std::size_t endOfEntry(const Entry &entry) const;
    bool isWritten(NodeId value) const;
    std::string lines(Entries entries, int column) const;
    std::string entryText(Entry &entry, int column) const;
    std::string nestedText(Entry &entry, int column) const;
    std::string scalarText(NodeId scalar) const;
    std::string properties(NodeId value) const;
    int childColumn(NodeId value, int column, bool isItem) const;
    std::string newLine(int column) const;

    const PlanContext &m_context;
    mutable std::string m_lineBreak;
};

} // namespace podwright
