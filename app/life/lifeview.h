// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifetime/podlife.h"

#include <QWidget>

namespace podwright {

/// The picture of a Pod's life; a click or Enter on a lane chooses its container, the arrow keys go from lane to lane.
class LifeView : public QWidget {
    Q_OBJECT

public:
    explicit LifeView(QWidget *parent = nullptr);

    void show(const PodLife &life);
    void setSelected(int lane);
    int selected() const { return m_selected; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(int lane);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString toolTipOf(int lane) const;

    PodLife m_life;
    int m_selected = -1;
};

} // namespace podwright
