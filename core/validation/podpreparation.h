// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

namespace podwright {

/// What stands under the old name of a field counts under the new one: spec.serviceAccount for serviceAccountName.
void copyOldNames(ValueTree &values, ValueRef spec);

/// What the server changes in a Pod (not in a template) before it looks at it: a negative grace period becomes 1, an
/// AppArmor annotation becomes the container's field.
void preparePod(ValueTree &values, ValueRef pod);

} // namespace podwright
