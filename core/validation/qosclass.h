// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yaml/valuetree.h"

#include <string>
#include <vector>

namespace podwright {

/// The quality of service of a Pod and why it is that.
struct QosResult {
    std::string name; ///< "Guaranteed", "Burstable", "BestEffort"; empty: not known
    std::string reason; ///< code of a sentence in app/messages ("qos-no-limit")
    std::vector<std::string> arguments;
    std::string path; ///< in the document: what decides it
};

/// The class that the server gives a defaulted Pod (RUNRES-02 to RUNRES-06): cpu and memory of app and init containers,
/// or of the Pod as a whole where spec.resources is there at all.
QosResult qosClass(ValueRef spec);

} // namespace podwright
