// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "document/snapshot.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace podwright {

class Schema;

/// A value that the server will add (or put in the place of an empty one).
struct ServerDefault {
    ManifestPath host; ///< the innermost thing that the text has on the way there
    std::string field; ///< from there: `securityContext`, `httpGet.scheme`
    std::string value; ///< as YAML
    Path path; ///< of the value, in the document
};

/// What the API server will add to the Pods of a snapshot, in the order of the data.
std::vector<ServerDefault> serverDefaults(const Snapshot &snapshot, const Schema &schema, int kubernetesMinor);

/// The same by place, for one snapshot at a time; made when first asked.
class ServerDefaultsByPlace {
public:
    /// The value that will be filled in at a place where the text has none; null if none will, or in texts so long that
    /// finding out would be felt.
    const std::string *at(const SnapshotPtr &snapshot, const Schema &schema, int kubernetesMinor,
                          const ManifestPath &place);

private:
    SnapshotPtr m_snapshot;
    int m_minor = 0;
    std::map<std::pair<std::size_t, std::string>, std::string> m_values;
};

} // namespace podwright
