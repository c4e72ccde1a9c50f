// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/plancontext.h"
#include "yaml/scalarwriting.h"

#include <string>
#include <vector>

namespace podwright {

/// The scalars in another style: plain, in quotes, or as a block text. Only where the value stays the same; of several,
/// those that can be written so (block texts among them stay as they are where quotes are wanted).
Rewriting restyled(const PlanContext &context, const std::vector<NodeId> &scalars, ScalarStyle style);

/// Writes one scalar in another style.
class ScalarStyling {
public:
    ScalarStyling(const PlanContext &context, ScalarStyle style)
        : m_context(context)
        , m_style(style)
    {
    }

    /// None: the scalar is written otherwise (a number, a boolean), or the style cannot hold it; `why` tells.
    std::vector<TextEdit> ways(NodeId scalar, EditRefusal &why) const;

private:
    std::vector<std::string> texts(const Node &node, const std::string &value) const;
    ScalarContext contextOf(const Node &node) const;
    TextEdit edit(NodeId scalar, const std::string &text) const;

    const PlanContext &m_context;
    ScalarStyle m_style;
};

} // namespace podwright
