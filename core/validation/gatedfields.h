// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

#include <vector>

namespace podwright {

/// A field whose feature gate is off in a version.
struct ClosedField {
    ValueRef value;
    int onSince = 0; ///< first 1.N in which it is on by default; 0: in none so far
};

/// Those of a Pod's spec for a server of Kubernetes 1.`minor`.
std::vector<ClosedField> closedFields(ValueRef spec, int minor);

/// Takes out of a Pod's spec what a server of Kubernetes 1.`minor` drops without a word, because the field's feature
/// gate is off there.
void dropGatedFields(ValueTree &values, ValueRef spec, int minor);

} // namespace podwright
