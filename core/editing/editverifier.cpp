// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/editverifier.h"

#include "editing/documentdata.h"
#include "yaml/reparsing.h"
#include "yaml/valuetree.h"

#include <algorithm>

namespace podwright {

EditVerifier::EditVerifier(const PlanContext &context, const std::vector<TextRange> &dirty)
    : m_context(context)
    , m_dirty(dirty)
{
    const ValueTree values = ValueTree::read(context.tree, context.document);
    m_present = dataOf(values.root());
    m_faults = values.faults().size();
}

bool EditVerifier::touchesDirty(const EditList &edits) const
{
    return std::any_of(edits.begin(), edits.end(), [this](const TextEdit &edit) {
        return std::any_of(m_dirty.begin(), m_dirty.end(), [&](const TextRange &dirty) {
            return edit.range.intersects(dirty) || dirty.contains(edit.range.begin);
        });
    });
}

bool EditVerifier::leadsTo(const EditList &edits, const NewValue &expected) const
{
    const YamlDocument &document = m_context.tree.documents()[m_context.document];
    std::string part(m_context.text.substr(document.begin, document.end - document.begin));
    for (const TextRange &dirty : m_dirty) {
        for (std::size_t at = std::max(dirty.begin, document.begin); at < std::min(dirty.end, document.end); ++at) {
            if (part[at - document.begin] != '\n' && part[at - document.begin] != '\r')
                part[at - document.begin] = ' ';
        }
    }
    EditList local = edits;
    for (TextEdit &edit : local) {
        if (edit.range.begin < document.begin || edit.range.end > document.end)
            return false;
        edit.range.begin -= document.begin;
        edit.range.end -= document.begin;
    }
    const auto parsed = std::make_shared<ParseResult>(parseYamlAgain(applyEdits(part, local), m_context.tree));
    if (!parsed->ok() || parsed->tree.documents().size() != 1)
        return false;
    const ValueTree values = ValueTree::read(parsed->tree, 0);
    const bool good = values.faults().size() <= m_faults && sameData(dataOf(values.root()), expected);
    const bool whole = part.size() == m_context.text.size() && m_dirty.empty();
    m_proof = good && whole ? parsed : nullptr;
    return good;
}

} // namespace podwright
