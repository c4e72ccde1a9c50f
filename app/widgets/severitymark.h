// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QPixmap>
#include <QRectF>

#include <array>

class QPainter;

namespace podwright {

/// The kinds of findings by shape and colour, so that neither alone has to tell: 0 error (circle with a cross), 1
/// warning (triangle), 2 run time (diamond), 3 advice (round dot).
void paintSeverityMark(QPainter *painter, const QRectF &rect, int severity, const QPalette &palette);
QColor severityColor(int severity, const QPalette &palette);
QIcon severityIcon(int severity, const QPalette &palette);

/// How many there are of each kind, those of none left out: mark, number, mark, number …
QPixmap severityCounts(const std::array<int, 4> &counts, const QFont &font, const QPalette &palette, qreal pixelRatio);

/// Whether the palette is a dark one.
bool isDark(const QPalette &palette);

} // namespace podwright
