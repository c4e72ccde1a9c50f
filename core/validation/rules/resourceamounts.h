// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "validation/quantity.h"
#include "yaml/valuetree.h"

#include <optional>
#include <string_view>

namespace podwright {

class RuleContext;

/// Whether more may be requested than is there, so that requests can lie below limits: not for huge pages and for what
/// does not come from Kubernetes itself.
bool isOvercommitted(std::string_view resource);
/// Whether the server knows the bare name anywhere (`storage`, `pods`); a container can have only some of them.
bool isStandardResource(std::string_view resource);
/// The amount in a map of resources, rounded as the server does; empty where it is absent or no quantity.
std::optional<Quantity> amountOf(ValueRef value);

/// Ids of the rules of one map of amounts; for names that are wrong for where it stands: unknown.
struct AmountRules {
    const char *negative;
    const char *notWhole; ///< of an extended resource
    const char *pages;
};

/// The amounts of a map of resources, each by its own: not negative, whole, a multiple of the page.
void checkAmounts(RuleContext &context, ValueRef list, const AmountRules &rules);

/// Ids of the rules of names in a map of amounts of a container (or of the Pod's overhead).
struct ResourceNameRules {
    const char *form;
    const char *bare;
    const char *extended;
};

void checkResourceNames(RuleContext &context, ValueRef list, const ResourceNameRules &rules);

/// Ids of the rules that hold requests against limits.
struct BalanceRules {
    const char *above;
    const char *notEqual;
    const char *noLimit;
    const char *pagesAlone; ///< huge pages with neither cpu nor memory
};

void checkBalance(RuleContext &context, ValueRef resources, const BalanceRules &rules);

} // namespace podwright
