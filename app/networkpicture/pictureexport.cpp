// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkpicture/pictureexport.h"

#include "messages/networktext.h"
#include "networkpicture/picturepainter.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace podwright {

namespace {

void paintAll(QPainter &painter, const NetworkPicture &picture, const QPalette &palette)
{
    painter.fillRect(picture.bounds(), palette.color(QPalette::Base));
    PicturePainter(picture, PictureInks(palette)).paint(painter);
}

} // namespace

QByteArray pictureSvg(const NetworkPicture &picture, const QPalette &palette, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(title);
    generator.setDescription(networkOutline(picture.graph()));
    generator.setResolution(96);
    generator.setSize(picture.bounds().size().toSize());
    generator.setViewBox(picture.bounds());
    QPainter painter(&generator);
    paintAll(painter, picture, palette);
    painter.end();
    return bytes;
}

QByteArray picturePng(const NetworkPicture &picture, const QPalette &palette)
{
    constexpr double largestSide = 16000; // more than viewers open
    const QRectF bounds = picture.bounds();
    const double scale = std::min(2.0, largestSide / std::max(bounds.width(), bounds.height()));
    QImage image((bounds.size() * scale).toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-bounds.topLeft());
    paintAll(painter, picture, palette);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray picturePdf(const NetworkPicture &picture, const QPalette &palette, const QString &title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QRectF bounds = picture.bounds();
    writer.setTitle(title);
    writer.setResolution(96);
    writer.setPageSize(QPageSize(bounds.size() * 72.0 / 96.0, QPageSize::Point));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    painter.translate(-bounds.topLeft());
    paintAll(painter, picture, palette);
    painter.end();
    return bytes;
}

} // namespace podwright
