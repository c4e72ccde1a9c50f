// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/chevronicon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmap>

#include <algorithm>

namespace podwright {

void ChevronIcon::paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State)
{
    const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
    const qreal unit = std::min(area.width(), area.height()) / 8.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(QGuiApplication::palette().color(group, QPalette::ButtonText), std::max(1.0, unit)));
    painter->translate(QRectF(area).center());
    if (m_orientation == Qt::Vertical)
        painter->rotate(90);
    for (const qreal x : {-2 * unit, unit}) {
        const QPointF chevron[] = {{x, -2 * unit}, {x + 2 * unit, 0}, {x, 2 * unit}};
        painter->drawPolyline(chevron, 3);
    }
    painter->restore();
}

QPixmap ChevronIcon::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal)
{
    return pixmap(size, mode, state);
}

QPixmap ChevronIcon::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap picture(size);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paint(&painter, picture.rect(), mode, state);
    return picture;
}

} // namespace podwright
