// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/quantity.h"
#include "yaml/valuetree.h"

namespace podwright {

/// The amount that a value is; empty where it is absent or none.
inline std::optional<Quantity> amountOf(ValueRef value)
{
    return value ? Quantity::parse(value.value().text) : std::nullopt;
}

} // namespace podwright
