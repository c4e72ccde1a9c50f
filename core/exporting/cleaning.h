// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exported.h"

#include <string_view>

namespace podwright {

/// Takes out of the objects of a text (Pods, workloads, items of a List) what the API server, the scheduler and
/// controllers have written into them (`kubectl get -o yaml`): status, uid, managedFields, the token volume of the
/// service account with its mounts … Each removal is a minimal edit; what a person wrote stays, comments too. Notes
/// name what was removed ("removed" with the path).
Exported cleaned(std::string_view text);

} // namespace podwright
