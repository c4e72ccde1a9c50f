// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QTextBlock>
#include <QTextLayout>

namespace podwright {

/// A line of the text that can be seen, and where; in coordinates of the viewport. Wrapped it has several rows.
struct VisibleLine {
    QTextBlock block;
    QRectF place;

    QRect rect() const { return place.toRect(); }
    QRect firstRow() const
    {
        const QTextLine row = block.layout()->lineAt(0);
        return (row.isValid() ? row.rect() : QRectF()).translated(place.topLeft()).toRect();
    }
};

} // namespace podwright
