// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pod/podplace.h"
#include "schema/schema.h"
#include "validation/diagnostic.h"
#include "yaml/valuetree.h"

#include <vector>

namespace podwright {

/// Fields without which the API server refuses a Pod, and values outside of a closed list, as far as the schema alone
/// tells.
void checkRequiredFields(const Schema &schema, const SyntaxTree &syntax, const ValueTree &values, const PodPlace &pod,
                         std::vector<Diagnostic> &found);

} // namespace podwright
