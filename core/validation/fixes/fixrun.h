// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/manifestcheck.h"

#include <string>

namespace podwright {

/// What a run of fixes has come to.
struct FixOutcome {
    std::string text;
    std::size_t applied = 0; ///< fixes
    std::vector<PodReport> reports; ///< of the text as it is now
};

/// Which fixes a run may take.
enum class FixChoice {
    Safe, ///< those whose meaning is certain
    First ///< of errors also the first of several
};

/// Applies fixes one after the other, faults of the text first, until none changes anything more. Bounded; never takes
/// the text back to a state that it was in.
FixOutcome applyFixes(std::string text, const Schema &schema, CheckOptions options, FixChoice choice);

} // namespace podwright
