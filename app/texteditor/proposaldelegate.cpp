// SPDX-License-Identifier: GPL-3.0-or-later
#include "texteditor/proposaldelegate.h"

#include "completion/proposal.h"
#include "widgets/severitymark.h"

#include <QPainter>

namespace podwright {

namespace {

struct Mark {
    char16_t letter;
    int hue;
};

/// field, key, value, name, snippet
constexpr Mark marks[] = {{u'F', 215}, {u'K', 265}, {u'V', 145}, {u'N', 30}, {u'S', 330}};

} // namespace

void ProposalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, option.palette.highlight());
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const Mark &mark = marks[index.data(KindRole).toInt()];
    const int side = option.fontMetrics.height() - 2;
    const QRect badge(option.rect.left() + 4, option.rect.center().y() - side / 2, side, side);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(QColor::fromHsl(mark.hue, 120, isDark(option.palette) ? 80 : 105));
    painter->drawRoundedRect(badge, 3, 3);
    QFont small = option.font;
    small.setPointSizeF(small.pointSizeF() * 0.8);
    painter->setFont(small);
    painter->setPen(Qt::white);
    painter->drawText(badge, Qt::AlignCenter, QString(QChar(mark.letter)));

    QFont font = option.font;
    font.setStrikeOut(index.data(DeprecatedRole).toBool());
    painter->setFont(font);
    painter->setPen(ink);
    QRect room = option.rect.adjusted(side + 12, 0, -8, 0);
    const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideMiddle, room.width());
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text);
    room.setLeft(room.left() + option.fontMetrics.horizontalAdvance(text) + 16);
    const QColor quiet = option.palette.color(QPalette::PlaceholderText);
    painter->setFont(option.font);
    painter->setPen(selected ? ink : quiet.alpha() == 255 ? quiet : QColor(ink.red(), ink.green(), ink.blue(), 170));
    const QString detail =
        option.fontMetrics.elidedText(index.data(DetailRole).toString(), Qt::ElideRight, room.width());
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, detail);
    painter->restore();
}

QSize ProposalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + 5};
}

} // namespace podwright
