// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pod/podplace.h"
#include "text/textrange.h"
#include "validation/rules/rulecontext.h"

#include <string>
#include <vector>

namespace podwright {

/// A check of the Pod Security standards that a Pod fails, with the places that make it fail.
struct FailedSecurityCheck {
    struct Place {
        std::string field; ///< as the server would write it, from the object's root
        std::string path; ///< in the document; of the nearest parent where the field is absent
        TextRange range; ///< bytes to mark
    };
    std::string id; ///< "hostNamespaces", "capabilities_restricted" …
    std::string rule; ///< "PSS-02"
    std::vector<Place> places; ///< at least one
};

/// The strictest Pod Security level that a Pod meets, and what it fails.
struct PodSecurityResult {
    std::string level; ///< "privileged", "baseline", "restricted"; empty: not known
    std::vector<FailedSecurityCheck> baseline; ///< failed checks of the level, by id
    std::vector<FailedSecurityCheck> restricted;
};

/// Evaluates a defaulted Pod (or the Pod that a defaulted template stands for) with the policy of a Kubernetes version,
/// as the admission plug-in does. The context's findings are not touched.
PodSecurityResult podSecurity(const SyntaxTree &syntax, const ValueTree &values, const PodPlace &place,
                              const RuleScope &scope);

} // namespace podwright
