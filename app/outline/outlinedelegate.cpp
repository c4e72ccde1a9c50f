// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlinedelegate.h"

#include "outline/outlinemodel.h"
#include "widgets/severitymark.h"

namespace podwright {

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant severity =
        index.column() == OutlineModel::TitleColumn ? index.data(OutlineModel::SeverityRole) : QVariant();
    QStyleOptionViewItem text = option;
    const int side = option.fontMetrics.height() - 4;
    if (severity.isValid())
        text.rect.setRight(text.rect.right() - side - 6);
    QStyledItemDelegate::paint(painter, text, index);
    if (!severity.isValid())
        return;
    const QRectF mark(text.rect.right() + 4, option.rect.center().y() - side / 2.0, side, side);
    paintSeverityMark(painter, mark, severity.toInt(), option.palette);
}

} // namespace podwright
