// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/severitymark.h"

#include <QFontMetrics>
#include <QPainter>

namespace podwright {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QColor severityColor(int severity, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (severity) {
    case 0:
        return dark ? QColor(0xff6b68) : QColor(0xc9211e);
    case 1:
        return dark ? QColor(0xffb454) : QColor(0xb35c00);
    case 2:
        return dark ? QColor(0xc792ea) : QColor(0x7b2cbf);
    default:
        return dark ? QColor(0x6cb6ff) : QColor(0x1565c0);
    }
}

void paintSeverityMark(QPainter *painter, const QRectF &rect, int severity, const QPalette &palette)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(severityColor(severity, palette));
    const QPointF centre = rect.center();
    if (severity == 0) {
        painter->drawEllipse(rect);
        painter->setPen(QPen(palette.color(QPalette::Base), qMax(1.2, rect.width() / 8)));
        const qreal arm = rect.width() * 0.2;
        painter->drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
        painter->drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
    } else if (severity == 1) {
        painter->drawPolygon(QPolygonF{QPointF(centre.x(), rect.top()), rect.bottomRight(), rect.bottomLeft()});
    } else if (severity == 2) {
        painter->drawPolygon(QPolygonF{QPointF(centre.x(), rect.top()), QPointF(rect.right(), centre.y()),
                                       QPointF(centre.x(), rect.bottom()), QPointF(rect.left(), centre.y())});
    } else {
        painter->drawEllipse(rect.adjusted(rect.width() / 5, rect.width() / 5, -rect.width() / 5, -rect.width() / 5));
    }
    painter->restore();
}

QIcon severityIcon(int severity, const QPalette &palette)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSeverityMark(&painter, QRectF(3, 3, 26, 26), severity, palette);
    painter.end();
    return QIcon(pixmap);
}

QPixmap severityCounts(const std::array<int, 4> &counts, const QFont &font, const QPalette &palette, qreal pixelRatio)
{
    const QFontMetrics metrics(font);
    const int side = metrics.ascent();
    const int top = (metrics.height() - side) / 2 + 1; // whole pixels
    constexpr int gap = 3;
    int width = 1;
    for (const int count : counts)
        width += count > 0 ? side + metrics.horizontalAdvance(QString::number(count)) + 4 * gap : 0;
    QPixmap picture(QSize(width, metrics.height()) * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setFont(font);
    painter.setPen(palette.color(QPalette::WindowText));
    int x = 0;
    for (std::size_t kind = 0; kind < counts.size(); ++kind) {
        if (counts[kind] == 0)
            continue;
        const QString number = QString::number(counts[kind]);
        paintSeverityMark(&painter, QRectF(x + 1, top, side - 2, side - 2), static_cast<int>(kind), palette);
        painter.drawText(QPointF(x + side + gap, metrics.ascent()), number);
        x += side + metrics.horizontalAdvance(number) + 4 * gap;
    }
    return picture;
}

} // namespace podwright
