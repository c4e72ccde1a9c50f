// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkpanel/networkscene.h"

#include "networkpanel/pictureitems.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace podwright {

namespace {

QPointF middleOf(const LayoutRect &rect)
{
    return {rect.x + rect.width / 2, rect.middle()};
}

/// How far a point lies in a direction, with what is off the straight way counted double; huge where it lies elsewhere.
double distance(const QPointF &way, Qt::Key direction)
{
    const bool level = direction == Qt::Key_Left || direction == Qt::Key_Right;
    const double along = level ? way.x() : way.y();
    const double aside = std::abs(level ? way.y() : way.x());
    const double ahead = direction == Qt::Key_Left || direction == Qt::Key_Up ? -along : along;
    return ahead > 1 ? ahead + 2 * aside : std::numeric_limits<double>::max();
}

bool isFrame(const NetworkItem &item)
{
    return item.kind == NetworkItemKind::Node || item.kind == NetworkItemKind::Pod
        || item.kind == NetworkItemKind::Frame;
}

QRectF rectOf(const LayoutRect &rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

} // namespace

NetworkScene::NetworkScene(QObject *parent)
    : QGraphicsScene(parent)
{
    setItemIndexMethod(NoIndex); // few items, replaced often
}

NetworkScene::~NetworkScene()
{
    clear(); // the items use the painter
}

void NetworkScene::setPicture(std::shared_ptr<const NetworkPicture> picture, const QPalette &palette)
{
    clear();
    m_boxes.clear();
    m_lines.clear();
    m_way = nullptr;
    m_picture = std::move(picture);
    m_painter = std::make_unique<PicturePainter>(*m_picture, PictureInks(palette));
    for (const LayoutBox &box : m_picture->layout().boxes) {
        m_boxes.append(new BoxItem(*m_painter, box));
        addItem(m_boxes.last());
    }
    for (const LayoutLine &line : m_picture->layout().lines) {
        m_lines.append(new LineItem(*m_painter, line));
        addItem(m_lines.last());
    }
    setSceneRect(m_picture->bounds().adjusted(0, 0, 24, 0));
    setBackgroundBrush(palette.color(QPalette::Base));
    if (m_current && !boxOf(*m_current))
        m_current.reset();
    rings();
}

void NetworkScene::setCurrent(std::optional<NetworkItem> item)
{
    m_current = item && boxOf(*item) ? item : std::nullopt;
    rings();
}

void NetworkScene::rings()
{
    for (BoxItem *one : std::as_const(m_boxes))
        one->setRing(m_current == one->box().item);
    for (LineItem *one : std::as_const(m_lines))
        one->setRing(m_current == one->line().item);
}

std::optional<NetworkItem> NetworkScene::thingAt(const QPointF &point) const
{
    const QList<QGraphicsItem *> found = items(point);
    for (const QGraphicsItem *one : found) {
        if (const auto *line = qgraphicsitem_cast<const LineItem *>(one); line && line != m_way)
            return line->line().item;
        const auto *box = qgraphicsitem_cast<const BoxItem *>(one);
        if (box && rectOf(box->box().rect).contains(point))
            return box->box().item;
    }
    return std::nullopt;
}

int NetworkScene::containerAt(const QPointF &point) const
{
    for (const BoxItem *one : m_boxes) {
        if (one->box().item.kind == NetworkItemKind::Container && rectOf(one->box().rect).contains(point))
            return one->box().item.index;
    }
    return -1;
}

const LayoutBox *NetworkScene::boxOf(const NetworkItem &item) const
{
    for (const BoxItem *one : m_boxes) {
        if (one->box().item == item)
            return &one->box();
    }
    return nullptr;
}

std::optional<NetworkItem> NetworkScene::neighbour(Qt::Key direction) const
{
    const LayoutBox *here = m_current ? boxOf(*m_current) : nullptr;
    if (!here)
        return end(false);
    const QPointF from = middleOf(here->label);
    double best = std::numeric_limits<double>::max();
    std::optional<NetworkItem> chosen = m_current;
    for (const BoxItem *one : m_boxes) {
        const double away = distance(middleOf(one->box().label) - from, direction);
        if (!isFrame(one->box().item) && one->box().item != *m_current && away < best) {
            best = away;
            chosen = one->box().item;
        }
    }
    return chosen;
}

std::optional<NetworkItem> NetworkScene::end(bool last) const
{
    std::optional<NetworkItem> chosen;
    for (const BoxItem *one : m_boxes) {
        if (isFrame(one->box().item) || PicturePainter::isOnLines(one->box().item))
            continue;
        chosen = one->box().item;
        if (!last)
            break;
    }
    return chosen;
}

void NetworkScene::setWay(const LayoutLine &way)
{
    if (m_way)
        removeItem(m_way);
    delete m_way;
    m_way = nullptr;
    if (way.points.size() < 2)
        return;
    m_way = new LineItem(*m_painter, way);
    addItem(m_way);
}

} // namespace podwright
