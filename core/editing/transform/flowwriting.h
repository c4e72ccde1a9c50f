// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/plancontext.h"

#include <string>

namespace podwright {

/// The collection written as lines, in brackets or braces on one line; refused where comments stand inside.
Rewriting inFlowStyle(const PlanContext &context, NodeId node);

/// Writes values as they stand inside brackets.
class FlowWriting {
public:
    explicit FlowWriting(const PlanContext &context)
        : m_context(context)
    {
    }

    std::string text(NodeId value) const;

private:
    std::string scalar(NodeId value) const;

    const PlanContext &m_context;
};

} // namespace podwright
