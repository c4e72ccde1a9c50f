// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifetime/probesimulation.h"

#include <QWidget>

namespace podwright {

/// The time line of a container's probes with two handles to drag: when the app is up, and when it hangs. What the
/// pointer does, the number fields beside it do for the keyboard.
class ProbeTimeline : public QWidget {
    Q_OBJECT

public:
    explicit ProbeTimeline(QWidget *parent = nullptr);

    void show(const ContainerProbes &probes, const ProbeScenario &scenario);
    const ProbeScenario &scenario() const { return m_scenario; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A handle was dragged.
    void scenarioChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    enum class Handle { None, AppUp, Hang };
    Handle handleAt(double x) const;
    void paintHandle(QPainter &painter, double x, const QColor &color) const;

    ContainerProbes m_probes;
    ProbeScenario m_scenario;
    Handle m_dragged = Handle::None;
    double m_scale = 0; ///< seconds a pixel while dragging: the scale stays still under the pointer
};

} // namespace podwright
