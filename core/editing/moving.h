// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/plancontext.h"

#include <optional>
#include <string>

namespace podwright {

/// Takes entries as they are written, with their comments, to other places.
class Moving {
public:
    explicit Moving(const PlanContext &context)
        : m_context(context)
    {
    }

    /// The items of a list in another order; empty if an item cannot be cut out (it shares its line with another dash).
    std::optional<EditList> item(NodeId list, std::size_t from, std::size_t to) const;
    /// A copy of an item behind it; empty if it cannot be cut out.
    std::optional<TextEdit> copy(NodeId item) const;
    /// The lines of a block entry without their indentation and without the last break: comments, key or dash, value.
    /// Empty if the entry does not begin its line.
    std::optional<std::string> entryText(NodeId value) const;

private:
    std::optional<TextRange> unit(NodeId item) const;

    const PlanContext &m_context;
};

} // namespace podwright
