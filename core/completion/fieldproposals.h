// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "completion/completion.h"

namespace podwright {

/// The type that a map has: in a Pod, or in the workload around it.
SchemaPlace placeOf(const CompletionRequest &request, std::size_t document, const Path &path);

/// Adds the keys that can be written into the map of the context: its fields, snippets, keys used elsewhere.
void addKeyProposals(const CompletionRequest &request, const CaretContext &context, std::vector<Proposal> &proposals);

} // namespace podwright
