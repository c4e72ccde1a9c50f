// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/quantity.h"
#include "yaml/valuetree.h"

#include <map>
#include <string_view>

namespace podwright {

/// An amount with the form in which it is written.
struct WrittenQuantity {
    Quantity amount;
    QuantityForm form = QuantityForm::Decimal;
    std::string_view written = {}; ///< a view into the tree, where the amount is too large to be told otherwise
    std::string text() const { return written.empty() ? amount.text(form) : std::string(written); }
};

/// Amounts by resource name; the names are views into the tree they were read from.
using ResourceAmounts = std::map<std::string_view, WrittenQuantity>;

/// The amounts of a map of quantities; what is no quantity is left out.
ResourceAmounts readAmounts(ValueRef map);
/// What the containers of a Pod's spec need together of `what` ("requests" or "limits"): the sum of app containers and
/// sidecars, or more while an init container runs that needs more.
ResourceAmounts aggregateAmounts(ValueRef spec, std::string_view what);

/// Resources that may be set for a whole Pod: cpu, memory, huge pages.
bool isPodLevelResource(std::string_view name);
bool isHugePages(std::string_view name);

} // namespace podwright
