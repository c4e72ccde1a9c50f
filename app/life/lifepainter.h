// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifetime/podlife.h"

#include <QFont>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace podwright {

/// Draws the life of a Pod: a lane for each container, the start in steps at the left, the end in seconds at the right.
/// Stages differ by pattern and word, not by colour alone.
class LifePainter {
public:
    LifePainter(const PodLife &life, const QFont &font, const QPalette &palette);

    double height() const;
    /// The narrowest width in which the words still fit.
    double leastWidth() const;
    /// The lane at a height, -1 if none.
    int laneAt(double y) const;
    QRectF laneRect(int lane, double width) const;

    void paint(QPainter &painter, double width, int selected = -1) const;

private:
    struct Style {
        QColor color;
        Qt::BrushStyle pattern;
    };
    static Style styleOf(LifeStage stage);
    double xOf(const LifeBar &bar, double moment, double width) const;
    void paintHead(QPainter &painter, double width) const;
    void paintLane(QPainter &painter, double width, int index) const;
    void paintBar(QPainter &painter, const QRectF &rect, const LifeBar &bar) const;
    QRectF barRect(const LifeBar &bar, int lane, double width) const;

    const PodLife &m_life;
    QFont m_font;
    QPalette m_palette;
    double m_line;
    double m_left;
};

} // namespace podwright
