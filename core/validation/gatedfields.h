// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

namespace podwright {

/// Takes out of a Pod's spec what a server of Kubernetes 1.`minor` drops without a word, because the field's feature
/// gate is off there.
void dropGatedFields(ValueTree &values, ValueRef spec, int minor);

} // namespace podwright
