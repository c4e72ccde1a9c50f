// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifetime/probesimulation.h"

#include <QFont>
#include <QPalette>
#include <QRectF>

class QPainter;

namespace podwright {

/// Draws one course of a container's probes: a lane for the app, one for each probe, one for the state. Successes are
/// dots, failures crosses, so that colour alone tells nothing.
class ProbeTimelinePainter {
public:
    ProbeTimelinePainter(const ContainerProbes &probes, const ProbeScenario &scenario, const QFont &font,
                         const QPalette &palette);

    const ProbeCourse &course() const { return m_course; }
    /// Height that the lanes need.
    double height() const;
    /// Seconds that fit in.
    double duration() const { return m_duration; }
    /// Where a moment stands in a picture of this width, and back.
    double xOf(double seconds, double width) const;
    double secondsAt(double x, double width) const;

    void paint(QPainter &painter, double width) const;

private:
    void paintScale(QPainter &painter, double width) const;
    void paintApp(QPainter &painter, double width, double top) const;
    void paintAttempts(QPainter &painter, double width, double top, ProbeKind kind) const;
    void paintState(QPainter &painter, double width, double top) const;
    void paintEnd(QPainter &painter, double width, double top) const;
    void paintLabel(QPainter &painter, double top, const QString &text) const;
    void paintBar(QPainter &painter, double width, double top, double from, double to, const QColor &color,
                  const QString &text, Qt::BrushStyle style = Qt::SolidPattern) const;
    std::vector<ProbeKind> lanes() const;

    const ContainerProbes &m_probes;
    ProbeScenario m_scenario;
    ProbeCourse m_course;
    QFont m_font;
    QPalette m_palette;
    double m_duration = 60;
    double m_line;
    double m_left;
};

} // namespace podwright
