// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editplanner.h"

#include <functional>
#include <string>

namespace podwright {

/// Several planned edits one after the other, each on the text that the one before has left; the outcome is one edit
/// list of the first text.
class EditSequence {
public:
    /// `indentlessLists`: see EditPlanner::setIndentlessLists().
    EditSequence(std::string_view text, std::size_t document, const KeyOrder &order, bool indentlessLists = true);

    /// Does nothing once a step was refused.
    void add(const std::function<PlannedEdit(const EditPlanner &)> &plan);
    PlannedEdit result() const;
    bool ok() const { return m_refused.ok(); }

private:
    std::string_view m_original;
    std::string m_text;
    std::size_t m_document;
    const KeyOrder &m_order;
    bool m_indentlessLists;
    PlannedEdit m_refused;
};

} // namespace podwright
