// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networklayout.h"

#include <QFont>
#include <QFontMetricsF>
#include <QStringList>

#include <map>

namespace podwright {

/// An item's words as they are drawn: lines no longer than the picture can bear, with the fonts for them. Each item is
/// measured once. The graph must outlive it.
class LabelMeasure : public NetworkMeasure {
public:
    LabelMeasure(const NetworkGraph &graph, const QFont &font);

    LayoutSize sizeOf(const NetworkItem &item) const override;
    const QStringList &linesOf(const NetworkItem &item) const;
    /// The font of a line; the first line of containers and frames is bold, others are a bit smaller.
    const QFont &fontOf(const NetworkItem &item, qsizetype line) const;
    double lineHeight() const { return m_lineHeight; }

private:
    struct Measured {
        QStringList lines;
        LayoutSize size;
    };
    const Measured &measured(const NetworkItem &item) const;

    const NetworkGraph &m_graph;
    QFont m_font;
    QFont m_bold;
    QFont m_small;
    QFontMetricsF m_metrics;
    QFontMetricsF m_boldMetrics;
    QFontMetricsF m_smallMetrics;
    double m_lineHeight;
    mutable std::map<NetworkItem, Measured> m_measured;
};

} // namespace podwright
