// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networklayout.h"
#include "networkpicture/labelmeasure.h"

#include <QFont>
#include <QRectF>

#include <memory>

namespace podwright {

/// A network graph laid out for a font: what can be drawn. Immutable.
class NetworkPicture {
public:
    NetworkPicture(NetworkGraph graph, const LayoutOptions &options, const QFont &font);
    NetworkPicture(const NetworkPicture &) = delete;
    NetworkPicture &operator=(const NetworkPicture &) = delete;

    const NetworkGraph &graph() const { return m_graph; }
    const NetworkLayout &layout() const { return m_layout; }
    const LabelMeasure &labels() const { return m_labels; }
    /// With a margin around it.
    QRectF bounds() const;

private:
    NetworkGraph m_graph;
    LabelMeasure m_labels;
    NetworkLayout m_layout;
};

/// Whether something about the item is wrong: it is drawn as such.
bool isWrong(const NetworkGraph &graph, const NetworkItem &item);

} // namespace podwright
