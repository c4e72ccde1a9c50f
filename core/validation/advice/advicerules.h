// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/advice/adviceregistry.h"

#include <cstddef>
#include <vector>

namespace podwright {

class RuleContext;
class SyntaxTree;

/// Runs all rules of run time and advice that are on.
void checkAdvice(RuleContext &context, const RuleIds &disabled);

/// Takes out what a comment `# podwright: ignore RUN-07 the reason` in the document silences, and names ids that no
/// rule has.
void heedIgnoreComments(std::vector<Diagnostic> &found, const RuleIds &disabled, const SyntaxTree &syntax,
                        std::size_t document);

} // namespace podwright
