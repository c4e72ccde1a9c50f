// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outlinedelegate.h"

#include "outline/outlinemodel.h"
#include "widgets/severitymark.h"

#include <QPainter>

namespace podwright {

namespace {

constexpr int gap = 4; // pixels between title, value and mark

} // namespace

void OutlineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant severity = index.data(OutlineModel::SeverityRole);
    const QString detail = index.siblingAtColumn(OutlineModel::DetailColumn).data().toString();
    QStyleOptionViewItem line = option;
    const int side = option.fontMetrics.height() - 4;
    if (severity.isValid())
        line.rect.setRight(line.rect.right() - side - 6);
    QStyledItemDelegate::paint(painter, line, index);
    const int title = option.fontMetrics.horizontalAdvance(index.data().toString()) + 4 * gap;
    const QRect rest = line.rect.adjusted(title, 0, -gap, 0);
    if (!detail.isEmpty() && rest.width() > 3 * gap) {
        const bool selected = option.state & QStyle::State_Selected;
        painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(detail, Qt::ElideRight, rest.width()));
    }
    if (!severity.isValid())
        return;
    const QRectF mark(line.rect.right() + 4, option.rect.center().y() - side / 2.0, side, side);
    paintSeverityMark(painter, mark, severity.toInt(), option.palette);
}

} // namespace podwright
