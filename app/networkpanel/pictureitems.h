// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networklayout.h"

#include <QGraphicsItem>

namespace podwright {

class PicturePainter;

/// What an item of the scene shows of the painter's picture. The painter must outlive it.
class BoxItem : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };

    BoxItem(const PicturePainter &painter, const LayoutBox &box);

    const LayoutBox &box() const { return m_box; }
    void setRing(bool ring);
    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    int type() const override { return Type; }

private:
    const PicturePainter &m_painter;
    const LayoutBox &m_box;
    bool m_ring = false;
};

class LineItem : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };

    LineItem(const PicturePainter &painter, const LayoutLine &line);

    const LayoutLine &line() const { return m_line; }
    void setRing(bool ring);
    QRectF boundingRect() const override;
    QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    int type() const override { return Type; }

private:
    const PicturePainter &m_painter;
    LayoutLine m_line;
    bool m_ring = false;
};

} // namespace podwright
