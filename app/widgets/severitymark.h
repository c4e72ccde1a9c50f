// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace podwright {

/// The kinds of findings by shape and colour, so that neither alone has to tell: 0 error (circle with a cross), 1
/// warning (triangle), 2 run time (diamond), 3 advice (round dot).
void paintSeverityMark(QPainter *painter, const QRectF &rect, int severity, const QPalette &palette);
QColor severityColor(int severity, const QPalette &palette);
QIcon severityIcon(int severity, const QPalette &palette);

/// Whether the palette is a dark one.
bool isDark(const QPalette &palette);

} // namespace podwright
