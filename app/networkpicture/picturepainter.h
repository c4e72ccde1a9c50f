// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "networkpicture/networkpicture.h"
#include "networkpicture/pictureinks.h"

#include <QPainterPath>

class QPainter;

namespace podwright {

/// Draws a picture or single parts of it. What a thing is can be told by its shape: app containers have round corners,
/// init containers a broken outline, sidecars a double one; calls that are only possible are dashed, wrong ones end in
/// a cross.
class PicturePainter {
public:
    PicturePainter(const NetworkPicture &picture, const PictureInks &inks);

    void paint(QPainter &painter) const;
    void paintBox(QPainter &painter, const LayoutBox &box) const;
    void paintLine(QPainter &painter, const LayoutLine &line) const;
    /// A ring around what is selected or lies on a way.
    void paintRing(QPainter &painter, const LayoutBox &box) const;
    void paintRing(QPainter &painter, const LayoutLine &line) const;

    /// Boxes that lie on lines, drawn after them.
    static bool isOnLines(const NetworkItem &item);
    static QPainterPath pathOf(const LayoutLine &line);

private:
    void paintFrame(QPainter &painter, const LayoutBox &box, const QColor &fill, const QColor &edge) const;
    void paintContainer(QPainter &painter, const LayoutBox &box) const;
    void paintRow(QPainter &painter, const LayoutBox &box) const;
    void paintTag(QPainter &painter, const LayoutBox &box) const;
    void paintWords(QPainter &painter, const LayoutBox &box, Qt::Alignment alignment, const QColor &color) const;
    void paintBridges(QPainter &painter, const LayoutLine &line) const;
    void paintEnd(QPainter &painter, const LayoutLine &line, const QColor &color) const;
    QColor inkOf(const NetworkItem &item) const;
    Qt::PenStyle styleOf(const NetworkItem &item) const;

    const NetworkPicture &m_picture;
    PictureInks m_inks;
};

} // namespace podwright
