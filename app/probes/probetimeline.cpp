// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/probetimeline.h"

#include "probes/probetimelinepainter.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace podwright {

namespace {

constexpr double grip = 7; ///< pixels on both sides of a handle

double rounded(double seconds)
{
    return std::round(seconds * 2) / 2;
}

} // namespace

ProbeTimeline::ProbeTimeline(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("probeTimeline"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ProbeTimeline::show(const ContainerProbes &probes, const ProbeScenario &scenario)
{
    m_probes = probes;
    m_scenario = scenario;
    updateGeometry();
    update();
}

QSize ProbeTimeline::sizeHint() const
{
    const ProbeTimelinePainter painter(m_probes, m_scenario, font(), palette());
    return {640, static_cast<int>(std::ceil(painter.height()))};
}

QSize ProbeTimeline::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

void ProbeTimeline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    const ProbeTimelinePainter timeline(m_probes, m_scenario, font(), palette());
    timeline.paint(painter, width());
    paintHandle(painter, timeline.xOf(m_scenario.appUp, width()), QColor(0x1d, 0x7a, 0xc4));
    if (m_scenario.hang)
        paintHandle(painter, timeline.xOf(*m_scenario.hang, width()), QColor(0xc0, 0x39, 0x2b));
}

void ProbeTimeline::paintHandle(QPainter &painter, double x, const QColor &color) const
{
    painter.setPen(QPen(color, 2));
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF{QPointF(x - grip, 0), QPointF(x + grip, 0), QPointF(x, grip * 1.4)});
}

ProbeTimeline::Handle ProbeTimeline::handleAt(double x) const
{
    const ProbeTimelinePainter timeline(m_probes, m_scenario, font(), palette());
    const auto near = [&](double moment) { return std::abs(timeline.xOf(moment, width()) - x) <= grip; };
    if (m_scenario.hang && near(*m_scenario.hang))
        return Handle::Hang;
    return near(m_scenario.appUp) ? Handle::AppUp : Handle::None;
}

void ProbeTimeline::mousePressEvent(QMouseEvent *event)
{
    m_dragged = event->button() == Qt::LeftButton ? handleAt(event->position().x()) : Handle::None;
    const ProbeTimelinePainter timeline(m_probes, m_scenario, font(), palette());
    m_scale = timeline.secondsAt(timeline.xOf(0, width()) + 100, width()) / 100;
}

void ProbeTimeline::mouseMoveEvent(QMouseEvent *event)
{
    if (m_dragged == Handle::None) {
        setCursor(handleAt(event->position().x()) == Handle::None ? Qt::ArrowCursor : Qt::SizeHorCursor);
        return;
    }
    const ProbeTimelinePainter timeline(m_probes, m_scenario, font(), palette());
    constexpr double longest = 3000;
    const double moment =
        std::clamp(rounded((event->position().x() - timeline.xOf(0, width())) * m_scale), 0.0, longest);
    if (m_dragged == Handle::AppUp)
        m_scenario.appUp = moment;
    else
        m_scenario.hang = std::max(moment, m_scenario.appUp);
    update();
    Q_EMIT scenarioChanged();
}

void ProbeTimeline::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged = Handle::None;
}

} // namespace podwright
