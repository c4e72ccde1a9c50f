// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/plancontext.h"

namespace podwright {

/// Takes entries out of the text with what belongs to them.
class Removal {
public:
    explicit Removal(const PlanContext &context)
        : m_context(context)
    {
    }

    /// The last entry of a collection leaves `{}` or `[]` behind.
    EditList entry(NodeId value) const;
    /// entry() first, then other ways where it may not read back as meant.
    std::vector<EditList> ways(NodeId value) const;
    /// The bytes that entry() takes out of a block collection when siblings stay; whole lines where possible.
    TextRange blockLines(NodeId value) const;
    /// Name of an anchor inside the value that an alias outside it uses; empty if there is none.
    std::string_view anchorInUse(NodeId value) const;
    /// The same, or the name of an anchor that the value stands under and an alias uses: changing the value would
    /// change more than itself.
    std::string_view anchorAround(NodeId value) const;

private:
    EditList onlyEntry(NodeId value) const;
    EditList fromFlow(NodeId value) const;
    EditList fromFlowLines(NodeId value, NodeId previous, NodeId next) const;
    std::size_t commaBehind(std::size_t at) const;
    EditList firstBehindDash(NodeId value) const;

    const PlanContext &m_context;
};

} // namespace podwright
