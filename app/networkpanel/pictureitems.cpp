// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkpanel/pictureitems.h"

#include "networkpicture/picturepainter.h"

#include <QPainterPathStroker>

namespace podwright {

namespace {

constexpr double ringRoom = 5;

/// Frames below, then boxes, lines, and what lies on lines.
double heightOf(const LayoutBox &box)
{
    switch (box.item.kind) {
    case NetworkItemKind::Node:
        return 0;
    case NetworkItemKind::Pod:
        return 1;
    case NetworkItemKind::Frame:
        return 2;
    case NetworkItemKind::Container:
        return 3;
    default:
        return PicturePainter::isOnLines(box.item) ? 6 : 4;
    }
}

} // namespace

BoxItem::BoxItem(const PicturePainter &painter, const LayoutBox &box)
    : m_painter(painter)
    , m_box(box)
{
    setZValue(heightOf(box));
}

void BoxItem::setRing(bool ring)
{
    if (ring == m_ring)
        return;
    m_ring = ring;
    update();
}

QRectF BoxItem::boundingRect() const
{
    return QRectF(m_box.rect.x, m_box.rect.y, m_box.rect.width, m_box.rect.height)
        .adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom);
}

void BoxItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    m_painter.paintBox(*painter, m_box);
    if (m_ring)
        m_painter.paintRing(*painter, m_box);
}

LineItem::LineItem(const PicturePainter &painter, const LayoutLine &line)
    : m_painter(painter)
    , m_line(line)
{
    setZValue(line.item.kind == NetworkItemKind::Elsewhere ? 7 : 5);
}

void LineItem::setRing(bool ring)
{
    if (ring == m_ring)
        return;
    m_ring = ring;
    update();
}

QRectF LineItem::boundingRect() const
{
    return PicturePainter::pathOf(m_line).boundingRect().adjusted(-8, -8, 8, 8);
}

QPainterPath LineItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(8); // a hand is not that steady
    return stroker.createStroke(PicturePainter::pathOf(m_line));
}

void LineItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    if (m_ring)
        m_painter.paintRing(*painter, m_line);
    m_painter.paintLine(*painter, m_line);
}

} // namespace podwright
