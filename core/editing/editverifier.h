// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/newvalue.h"
#include "editing/plancontext.h"

#include <memory>
#include <string>

namespace podwright {

struct ParseResult;

/// Applies edits to a copy of a document, parses it and compares the data with what was meant.
class EditVerifier {
public:
    EditVerifier(const PlanContext &context, const std::vector<TextRange> &dirty);

    /// The document's data as it is now.
    const NewValue &present() const { return m_present; }
    /// Whether the edits lie inside the document and lead to exactly this data.
    bool leadsTo(const EditList &edits, const NewValue &expected) const;
    /// What the last successful leadsTo() has read, if that was the whole text; else null.
    const std::shared_ptr<ParseResult> &proof() const { return m_proof; }
    bool touchesDirty(const EditList &edits) const;

private:
    const PlanContext &m_context;
    const std::vector<TextRange> &m_dirty;
    NewValue m_present;
    std::size_t m_faults = 0;
    mutable std::shared_ptr<ParseResult> m_proof;
};

} // namespace podwright
