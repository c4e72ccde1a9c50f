// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/schema.h"
#include "yaml/valuetree.h"

namespace podwright {

/// Makes of null what the server's decoder makes of it: a field that is null is not there, a null item of a list is an
/// empty map or text, a null value of a map of texts is empty, that of a map of quantities 0.
void resolveNulls(ValueTree &values, ValueRef root, const SchemaType &type, const Schema &schema);

} // namespace podwright
