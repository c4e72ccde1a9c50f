// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "document/snapshot.h"

#include <QString>

#include <vector>

namespace podwright {

class Schema;

/// A value that the server will add (or put in the place of an empty one).
struct ServerDefault {
    ManifestPath host; ///< the innermost thing that the text has on the way there
    std::string field; ///< from there: `securityContext`, `httpGet.scheme`
    std::string value; ///< as YAML
};

/// What the API server will add to the Pods of a snapshot, in the order of the data.
std::vector<ServerDefault> serverDefaults(const Snapshot &snapshot, const Schema &schema, int kubernetesMinor);

} // namespace podwright
