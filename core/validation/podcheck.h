// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pod/podplace.h"
#include "validation/manifestcheck.h"
#include "yaml/valuetree.h"

namespace podwright {

struct RuleScope;

/// Checks one Pod, or one template with the workload around it: decodes, fills in defaults, runs the rules, finds class
/// and level. Reads what it is given and nothing else; the syntax, the schema and the options have to outlive it.
class PodCheck {
public:
    PodCheck(const SyntaxTree &syntax, const Schema &schema, const CheckOptions &options);

    /// The report of a place in a document. `values` are the document's and have the defaults afterwards; `found` is
    /// what has been found of it before.
    PodReport check(ValueTree &values, const PodPlace &pod, std::vector<Diagnostic> found = {}) const;

private:
    void judge(ValueTree &values, const PodPlace &pod, PodReport &report) const;
    void checkRules(const ValueTree &values, const PodPlace &pod, const RuleScope &scope,
                    std::vector<Diagnostic> &found) const;

    const SyntaxTree &m_syntax;
    const Schema &m_schema;
    const CheckOptions &m_options;
};

} // namespace podwright
