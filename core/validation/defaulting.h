// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pod/podplace.h"
#include "validation/rules/rulecontext.h"
#include "yaml/valuetree.h"

#include <string>
#include <vector>

namespace podwright {

class Schema;

/// Fills in what the API server's defaulting fills in (values with Provenance::Default); reads null as the server does.
/// `metadata` and `spec` are maps afterwards, whatever they were.
void fillDefaults(ValueTree &values, const PodPlace &place, const RuleScope &scope, const Schema &schema);

/// Makes of the data of a Pod or template what the rules see: fillDefaults(), then what the server changes before it
/// looks: the fields whose feature gate is off go, deprecated aliases are copied into the fields that took their place;
/// a missing template becomes an empty one. A kubelet that reads a static Pod changes none of that.
void applyDefaults(ValueTree &values, const PodPlace &place, const RuleScope &scope, const Schema &schema);

/// Gives a defaulted template what the Pods made from it will get and a template does not; nothing for a Pod.
void completeTemplate(ValueTree &values, const PodPlace &place, const RuleScope &scope);

/// One value that defaulting put in or put in the place of another.
struct DefaultedValue {
    std::string field; ///< path from the object's root as the server writes it
    std::string path; ///< path in the document
    ValueRef value; ///< a scalar or an empty map, in the tree that was filled
};

/// What fillDefaults() put into a Pod, in the order of the tree. The refs live as long as the tree.
std::vector<DefaultedValue> defaultedValues(const ValueTree &values, const PodPlace &place);

} // namespace podwright
