// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIconEngine>

namespace podwright {

/// Two chevrons in the colour of text: there is more than fits. Drawn, for pictures would be read from the disk with
/// everything that can decode one. GUI thread.
class ChevronIcon : public QIconEngine {
public:
    explicit ChevronIcon(Qt::Orientation orientation)
        : m_orientation(orientation)
    {
    }

    void paint(QPainter *painter, const QRect &area, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override { return new ChevronIcon(m_orientation); }
    QString key() const override { return QStringLiteral("podwright-chevrons"); }

private:
    Qt::Orientation m_orientation; ///< horizontal: they point to the right, vertical: down
};

} // namespace podwright
