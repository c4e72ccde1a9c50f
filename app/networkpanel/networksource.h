// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "document/snapshot.h"
#include "network/networkgraph.h"
#include "pod/podplace.h"

#include <optional>

namespace podwright {

/// Which Pod of the open file the picture shows, and its network. Keeps the last certain one while the text cannot be
/// read.
class NetworkSource {
public:
    /// Takes the Pod around the place, else the one shown before, else the first. Returns whether anything was read
    /// anew.
    bool update(const Snapshot &snapshot, const ManifestPath &place);

    const NetworkGraph &graph() const { return m_graph; }
    std::size_t document() const { return m_place.document; }
    TextHealth health() const { return m_health; }
    /// The item that stands for a place of the manifest: the one with the longest path that the place lies in.
    std::optional<NetworkItem> itemFor(const ManifestPath &place) const;

private:
    NetworkGraph m_graph;
    PodPlace m_place;
    TextHealth m_health = TextHealth::Good;
    int m_revision = -1;
};

} // namespace podwright
