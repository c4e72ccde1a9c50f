// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

#include <string>

namespace podwright {

/// Writes into the data of a static Pod what the kubelet writes before it checks it, as far as a rule reads it
/// (KDEC-05 to KDEC-07): the name with the node's name, the namespace. Returns the name on the node; empty where the
/// node is not known or the Pod has no name.
std::string fillAsKubelet(ValueTree &values, ValueRef pod, const std::string &nodeName);

} // namespace podwright
