// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/probetimelinepainter.h"

#include "lifetime/probebounds.h"
#include "messages/probetext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace podwright {

namespace {

class TimelineText {
    Q_DECLARE_TR_FUNCTIONS(podwright::TimelineText)

public:
    static QString app() { return tr("App"); }
    static QString state() { return tr("Container"); }
    static QString end() { return tr("End"); }
    static QString starting() { return tr("starting"); }
    static QString answers() { return tr("answers"); }
    static QString hangs() { return tr("hangs"); }
    static QString ready() { return tr("ready"); }
    static QString notReady() { return tr("not ready"); }
    static QString decided() { return tr("given up"); }
    static QString preStop() { return tr("preStop"); }
    static QString stopping() { return tr("TERM, then KILL"); }
    static QString restarted() { return tr("new start"); }
    static QString dead() { return tr("stays dead"); }
};

constexpr double lanePadding = 6;

/// A step of the scale that leaves room for its figures.
double niceStep(double duration, double width)
{
    constexpr std::array<double, 11> steps = {1, 2, 5, 10, 20, 30, 60, 120, 300, 600, 1800};
    constexpr double pixels = 56;
    const auto fits = [&](double step) { return width * step / duration >= pixels; };
    const auto found = std::find_if(steps.begin(), steps.end(), fits);
    return found == steps.end() ? steps.back() : *found;
}

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(static_cast<float>(a.redF() * share + b.redF() * (1 - share)),
                            static_cast<float>(a.greenF() * share + b.greenF() * (1 - share)),
                            static_cast<float>(a.blueF() * share + b.blueF() * (1 - share)));
}

} // namespace

ProbeTimelinePainter::ProbeTimelinePainter(const ContainerProbes &probes, const ProbeScenario &scenario,
                                           const QFont &font, const QPalette &palette)
    : m_probes(probes)
    , m_scenario(scenario)
    , m_font(font)
    , m_palette(palette)
{
    const ProbeBounds bounds = probeBounds(probes, scenario.appUp);
    const bool tooSlow = bounds.givenUp && scenario.appUp >= bounds.givenUp->earliest;
    double end =
        tooSlow ? bounds.givenUp->latest + bounds.decisionToKill : std::max(bounds.ready.latest, scenario.appUp);
    if (scenario.hang)
        end = std::max(end, *scenario.hang + (bounds.hangToKill ? bounds.hangToKill->latest : 20));
    m_duration = std::clamp(std::ceil(end * 1.1 + 5), 20.0, 3600.0);
    m_scenario.end = m_duration;
    m_course = playProbes(probes, m_scenario);
    const QFontMetricsF metrics(font);
    m_line = metrics.height() + lanePadding;
    m_left = 0;
    for (const QString &label :
         {TimelineText::app(), TimelineText::state(), TimelineText::end(), probeName(ProbeKind::Startup),
          probeName(ProbeKind::Readiness), probeName(ProbeKind::Liveness)})
        m_left = std::max(m_left, metrics.horizontalAdvance(label) + 16);
}

std::vector<ProbeKind> ProbeTimelinePainter::lanes() const
{
    std::vector<ProbeKind> kinds;
    if (m_probes.startup)
        kinds.push_back(ProbeKind::Startup);
    if (m_probes.readiness)
        kinds.push_back(ProbeKind::Readiness);
    if (m_probes.liveness)
        kinds.push_back(ProbeKind::Liveness);
    return kinds;
}

double ProbeTimelinePainter::height() const
{
    return m_line * (static_cast<double>(lanes().size()) + 4) + 2 * lanePadding;
}

double ProbeTimelinePainter::xOf(double seconds, double width) const
{
    return m_left + seconds / m_duration * (width - m_left - 12);
}

double ProbeTimelinePainter::secondsAt(double x, double width) const
{
    return std::clamp((x - m_left) / std::max(1.0, width - m_left - 12) * m_duration, 0.0, m_duration);
}

void ProbeTimelinePainter::paint(QPainter &painter, double width) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    paintScale(painter, width);
    double top = m_line + lanePadding;
    paintApp(painter, width, top);
    for (const ProbeKind kind : lanes()) {
        top += m_line;
        paintAttempts(painter, width, top, kind);
    }
    paintState(painter, width, top += m_line);
    paintEnd(painter, width, top += m_line);
}

void ProbeTimelinePainter::paintScale(QPainter &painter, double width) const
{
    const double step = niceStep(m_duration, width - m_left);
    const QColor faint = mixed(m_palette.color(QPalette::Text), m_palette.color(QPalette::Base), 0.18);
    for (double moment = 0; moment <= m_duration; moment += step) {
        const double x = xOf(moment, width);
        painter.setPen(faint);
        painter.drawLine(QPointF(x, m_line), QPointF(x, height()));
        painter.setPen(m_palette.color(QPalette::Text));
        const QString figure = QCoreApplication::translate("podwright::TimelineText", "%1 s").arg(moment);
        QRectF room(0, 0, QFontMetricsF(m_font).horizontalAdvance(figure) + 2, m_line);
        room.moveCenter({x, room.center().y()});
        room.moveRight(std::min(room.right(), width)); // the last one is seen whole
        painter.drawText(room, Qt::AlignCenter, figure);
    }
}

void ProbeTimelinePainter::paintLabel(QPainter &painter, double top, const QString &text) const
{
    painter.setPen(m_palette.color(QPalette::Text));
    painter.drawText(QRectF(6, top, m_left - 10, m_line), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void ProbeTimelinePainter::paintBar(QPainter &painter, double width, double top, double from, double to,
                                    const QColor &color, const QString &text, Qt::BrushStyle style) const
{
    if (to <= from)
        return;
    const QRectF bar(xOf(from, width), top + 3, xOf(std::min(to, m_duration), width) - xOf(from, width), m_line - 6);
    painter.setPen(QPen(color, 1));
    painter.setBrush(mixed(color, m_palette.color(QPalette::Base), 0.22));
    painter.drawRoundedRect(bar, 3, 3);
    if (style != Qt::SolidPattern) {
        painter.setBrush(QBrush(color, style));
        painter.drawRoundedRect(bar, 3, 3);
    }
    painter.setPen(m_palette.color(QPalette::Text));
    const QString shown = QFontMetricsF(m_font).elidedText(text, Qt::ElideRight, bar.width() - 6);
    if (shown.size() > 1)
        painter.drawText(bar.adjusted(3, 0, -3, 0), Qt::AlignCenter, shown);
}

void ProbeTimelinePainter::paintApp(QPainter &painter, double width, double top) const
{
    paintLabel(painter, top, TimelineText::app());
    const double end = m_course.killed ? *m_course.killed : m_duration;
    const double hang = m_scenario.hang && *m_scenario.hang > m_scenario.appUp ? std::min(*m_scenario.hang, end) : end;
    paintBar(painter, width, top, 0, std::min(m_scenario.appUp, end), QColor(0x7f, 0x8c, 0x8d),
             TimelineText::starting());
    paintBar(painter, width, top, m_scenario.appUp, hang, QColor(0x1d, 0x7a, 0xc4), TimelineText::answers());
    paintBar(painter, width, top, hang, end, QColor(0xc0, 0x39, 0x2b), TimelineText::hangs(), Qt::BDiagPattern);
}

void ProbeTimelinePainter::paintAttempts(QPainter &painter, double width, double top, ProbeKind kind) const
{
    paintLabel(painter, top, probeName(kind));
    const double middle = top + m_line / 2;
    const double radius = std::min(5.0, m_line / 4);
    for (const ProbeAttempt &attempt : m_course.attempts) {
        if (attempt.kind != kind)
            continue;
        const double x = xOf(attempt.begin, width);
        const double end = xOf(attempt.end, width);
        const bool good = attempt.result == AttemptResult::Success;
        const QColor color = good ? QColor(0x1e, 0x84, 0x49) : QColor(0xc0, 0x39, 0x2b);
        painter.setPen(QPen(color, 2));
        if (end > x + 1)
            painter.drawLine(QPointF(x, middle), QPointF(end, middle));
        painter.setBrush(good ? QBrush(color) : QBrush(Qt::NoBrush));
        if (good) {
            painter.drawEllipse(QPointF(end, middle), radius, radius);
        } else {
            painter.drawLine(QPointF(end - radius, middle - radius), QPointF(end + radius, middle + radius));
            painter.drawLine(QPointF(end - radius, middle + radius), QPointF(end + radius, middle - radius));
        }
    }
}

void ProbeTimelinePainter::paintState(QPainter &painter, double width, double top) const
{
    paintLabel(painter, top, TimelineText::state());
    const double end = m_course.killed ? *m_course.killed : m_duration;
    double from = 0;
    const QColor grey(0x7f, 0x8c, 0x8d);
    for (const ReadyStretch &stretch : m_course.ready) {
        paintBar(painter, width, top, from, stretch.begin, grey, TimelineText::notReady());
        paintBar(painter, width, top, stretch.begin, stretch.end, QColor(0x1e, 0x84, 0x49), TimelineText::ready());
        from = stretch.end;
    }
    paintBar(painter, width, top, from, end, grey, TimelineText::notReady());
    if (m_course.killed && *m_course.killed < m_duration)
        paintBar(painter, width, top, *m_course.killed, m_duration, QColor(0x8e, 0x44, 0xad),
                 m_course.restarted ? TimelineText::restarted() : TimelineText::dead());
}

void ProbeTimelinePainter::paintEnd(QPainter &painter, double width, double top) const
{
    if (!m_course.killDecision)
        return;
    paintLabel(painter, top, TimelineText::end());
    const QColor color(0xb9, 0x77, 0x0e);
    paintBar(painter, width, top, *m_course.killDecision, *m_course.stopSignal, color, TimelineText::preStop());
    paintBar(painter, width, top, *m_course.stopSignal, *m_course.killed, color, TimelineText::stopping(),
             Qt::FDiagPattern);
    const double x = xOf(*m_course.killDecision, width);
    painter.setPen(QPen(QColor(0xc0, 0x39, 0x2b), 1, Qt::DashLine));
    painter.drawLine(QPointF(x, m_line), QPointF(x, top + m_line));
    painter.setPen(m_palette.color(QPalette::Text));
    const QString text = TimelineText::decided();
    const double advance = QFontMetricsF(m_font).horizontalAdvance(text);
    painter.drawText(QRectF(x - advance - 6, top, advance, m_line), Qt::AlignRight | Qt::AlignVCenter, text);
}

} // namespace podwright
