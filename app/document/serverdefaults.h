// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "document/snapshot.h"

#include <optional>
#include <string>
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

/// The same for single places of one snapshot at a time; what it needs is made when first asked.
class ServerDefaultsByPlace {
public:
    /// The value that will be filled in at a place where the text has none, as YAML; nothing if none will, or in texts
    /// so long that finding out would be felt.
    std::optional<std::string> at(const SnapshotPtr &snapshot, const Schema &schema, int kubernetesMinor,
                                  const ManifestPath &place);

private:
    SnapshotPtr m_snapshot; ///< keeps what the values point to
    int m_minor = 0;
    std::size_t m_document = 0;
    ValueTree m_values; ///< of the document, with the defaults
};

} // namespace podwright
