// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networklayout.h"
#include "networkpicture/picturepainter.h"

#include <QGraphicsScene>

#include <memory>
#include <optional>

namespace podwright {

class BoxItem;
class LineItem;

/// Shows one picture: thin items over the painter, with a ring around the current one.
class NetworkScene : public QGraphicsScene {
    Q_OBJECT

public:
    explicit NetworkScene(QObject *parent = nullptr);
    ~NetworkScene() override;

    /// Never null; the current item stays if the new picture has it.
    void setPicture(std::shared_ptr<const NetworkPicture> picture, const QPalette &palette);
    const NetworkPicture *picture() const { return m_picture.get(); }

    std::optional<NetworkItem> current() const { return m_current; }
    void setCurrent(std::optional<NetworkItem> item);
    /// The thing at a point of the scene; frames only at their words and edges.
    std::optional<NetworkItem> thingAt(const QPointF &point) const;
    /// The container around a point, -1 for none.
    int containerAt(const QPointF &point) const;
    const LayoutBox *boxOf(const NetworkItem &item) const;
    /// The box to go to with an arrow key; what is current where there is none.
    std::optional<NetworkItem> neighbour(Qt::Key direction) const;
    /// First and last in reading order.
    std::optional<NetworkItem> end(bool last) const;
    /// A way through the picture that is drawn above all; no points: none.
    void setWay(const LayoutLine &way);

private:
    void rings();

    std::shared_ptr<const NetworkPicture> m_picture;
    std::unique_ptr<PicturePainter> m_painter;
    QList<BoxItem *> m_boxes;
    QList<LineItem *> m_lines;
    LineItem *m_way = nullptr;
    std::optional<NetworkItem> m_current;
};

} // namespace podwright
