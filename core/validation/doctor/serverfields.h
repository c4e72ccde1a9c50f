// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pod/podplace.h"
#include "validation/diagnostic.h"
#include "yaml/valuetree.h"

#include <vector>

namespace podwright {

/// What only a cluster writes, in the output of `kubectl get -o yaml`: status, managedFields, uid, resourceVersion …
/// Advice with a fix that removes it; nothing where the object does not look like such output.
void findServerFields(const SyntaxTree &syntax, const ValueTree &values, const PodPlace &pod,
                      std::vector<Diagnostic> &found);

} // namespace podwright
