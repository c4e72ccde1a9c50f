// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/selection.h"

namespace podwright {

Selection::Selection(QObject *parent)
    : QObject(parent)
{
}

void Selection::select(const ManifestPath &place, QObject *origin)
{
    if (place == m_current)
        return;
    m_current = place;
    Q_EMIT changed(m_current, origin);
}

void Selection::reveal(const ManifestPath &place, QObject *origin)
{
    select(place, origin);
    Q_EMIT revealRequested(m_current, origin);
}

void Selection::explain(const ManifestPath &place, QObject *origin)
{
    select(place, origin);
    Q_EMIT helpRequested(place);
}

} // namespace podwright
