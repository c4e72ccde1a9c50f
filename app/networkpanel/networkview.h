// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/networkitem.h"

#include <QGraphicsView>

#include <optional>

namespace podwright {

class NetworkScene;

/// The picture with mouse and keyboard: a click or the arrow keys choose a thing, Enter goes to its field, the wheel
/// with Ctrl zooms, and pulling from one container to another asks for an address to be written.
class NetworkView : public QGraphicsView {
    Q_OBJECT

public:
    explicit NetworkView(NetworkScene *scene, QWidget *parent = nullptr);

    /// Shows all of it if that stays legible; follows the size of the window until somebody zooms.
    void fit();
    void zoom(int steps);
    /// After a new picture.
    void pictureChanged();

Q_SIGNALS:
    void chosen(const podwright::NetworkItem &item);
    void activated(const podwright::NetworkItem &item);
    void menuWanted(std::optional<podwright::NetworkItem> item, const QPoint &globalPosition);
    /// From a container to a container; `port` is the port that was hit, -1 for none.
    void pulled(int from, int to, int port);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    bool viewportEvent(QEvent *event) override;

private:
    void choose(std::optional<NetworkItem> item);
    void scaleTo(double scale);

    NetworkScene *m_scene;
    bool m_fitting = true;
    int m_pullFrom = -1; ///< container
    bool m_pulling = false;
    QPoint m_pressed;
    QPointF m_pullTo;
};

} // namespace podwright
