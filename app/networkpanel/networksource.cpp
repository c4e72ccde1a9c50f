// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkpanel/networksource.h"

#include "document/snapshotplaces.h"
#include "network/networkreader.h"
#include "network/networkstatement.h"

#include <algorithm>

namespace podwright {

bool NetworkSource::update(const Snapshot &snapshot, const ManifestPath &place)
{
    const bool newHealth = snapshot.health != m_health;
    m_health = snapshot.health;
    const auto same = [this](const PodPlace &one) {
        return one.document == m_place.document && one.root == m_place.root && one.isTemplate == m_place.isTemplate;
    };
    const PodPlace *pod = podAround(snapshot, place);
    const auto before = std::find_if(snapshot.pods.begin(), snapshot.pods.end(), same);
    if (!pod && !snapshot.pods.empty())
        pod = before != snapshot.pods.end() ? &*before : &snapshot.pods.front();
    const bool unreadable = snapshot.health != TextHealth::Good && (!pod || snapshot.health == TextHealth::Stale);
    if (unreadable && m_graph.hasPod)
        return newHealth;
    if (snapshot.revision == m_revision && pod && same(*pod) && m_graph.hasPod)
        return newHealth;
    m_revision = snapshot.revision;
    m_place = pod ? *pod : PodPlace();
    m_graph = pod && pod->document < snapshot.values.size() ? readNetwork(snapshot.values[pod->document].root(), *pod)
                                                            : NetworkGraph();
    return true;
}

std::optional<NetworkItem> NetworkSource::itemFor(const ManifestPath &place) const
{
    std::optional<NetworkItem> best;
    std::size_t length = 0;
    if (place.document != m_place.document)
        return best;
    for (const NetworkStatement &one : networkStatements(m_graph)) {
        if (one.path.size() > length && place.path.startsWith(one.path)) {
            best = one.item;
            length = one.path.size();
        }
    }
    return best;
}

} // namespace podwright
