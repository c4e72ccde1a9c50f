// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/plancontext.h"
#include "editing/valuerenderer.h"

#include <vector>

namespace podwright {

/// Writes another value in the place of a present one.
class Replacement {
public:
    explicit Replacement(const PlanContext &context)
        : m_context(context)
    {
    }

    /// Ways to write a scalar there, best first: in the style of what stands there, quoted at last.
    std::vector<EditList> scalar(NodeId value, const ScalarToWrite &scalar) const;
    /// A collection in the place of a scalar or of a collection of the other kind.
    EditList collection(NodeId value, const NewValue &data, bool quoteAll) const;
    /// Ways to write another key.
    std::vector<EditList> key(NodeId key, std::string_view text) const;

private:
    EditList writeAt(NodeId value, const std::string &text) const;
    ScalarContext scalarContext(NodeId value) const;

    const PlanContext &m_context;
};

} // namespace podwright
