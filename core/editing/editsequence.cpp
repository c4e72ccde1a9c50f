// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/editsequence.h"

namespace podwright {

EditSequence::EditSequence(std::string_view text, std::size_t document, const KeyOrder &order, bool indentlessLists)
    : m_original(text)
    , m_text(text)
    , m_document(document)
    , m_order(order)
    , m_indentlessLists(indentlessLists)
{
}

void EditSequence::add(const std::function<PlannedEdit(const EditPlanner &)> &plan)
{
    if (!m_refused.ok())
        return;
    const ParseResult parsed = parseYaml(m_text);
    EditPlanner planner(m_text, parsed.tree, m_document, m_order);
    planner.setIndentlessLists(m_indentlessLists);
    const PlannedEdit planned = plan(planner);
    if (planned.ok())
        m_text = applyEdits(m_text, planned.edits);
    else
        m_refused = planned;
}

PlannedEdit EditSequence::result() const
{
    if (!m_refused.ok())
        return {{}, m_refused.refusal, m_refused.detail};
    return {minimiseEdits(m_original, {{{0, m_original.size()}, m_text}}), EditRefusal::None, {}};
}

} // namespace podwright
