// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exported.h"
#include "pod/podplace.h"

#include <string_view>

namespace podwright {

/// The text of one document with nothing in it but the Pod that stands at a place of it: an item of a List comes to the
/// root, the template of a workload gets the workload's name. Its bytes and comments stay, less deep. Notes:
/// "from-list", "from-workload" with the kind, "comments-lost" where it had to be written anew.
Exported onlyPod(std::string_view document, const PodPlace &pod);

} // namespace podwright
