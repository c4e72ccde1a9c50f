// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/completion.h"

namespace podwright {

/// Adds the values that can be written where the context is: what the schema allows or knows, names of the document,
/// amounts with units.
void addValueProposals(const CompletionRequest &request, const CaretContext &context, std::vector<Proposal> &proposals);

} // namespace podwright
