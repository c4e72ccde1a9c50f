// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/lifepainter.h"

#include "life/lifetext.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <array>

namespace podwright {

namespace {

class LifePicture {
    Q_DECLARE_TR_FUNCTIONS(podwright::LifePicture)

public:
    static QString start() { return tr("Start"); }
    static QString deleted() { return tr("Deletion"); }
    static QString seconds(double value) { return tr("%1 s").arg(value); }
};

constexpr double padding = 8;
constexpr double shareOfStart = 0.6; ///< of the width

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [&](float x, float y) { return static_cast<float>(x * share + y * (1 - share)); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

bool isEnding(const LifeBar &bar)
{
    return bar.stage >= LifeStage::PreStop;
}

} // namespace

LifePainter::LifePainter(const PodLife &life, const QFont &font, const QPalette &palette)
    : m_life(life)
    , m_font(font)
    , m_palette(palette)
{
    const QFontMetricsF metrics(font);
    m_line = metrics.height() + padding;
    m_left = metrics.averageCharWidth() * 12;
    constexpr double widest = 34;
    for (const LifeLane &lane : life.lanes) {
        const QString name = QString::fromStdString(lane.name);
        m_left =
            std::max(m_left, metrics.horizontalAdvance(name + QStringLiteral("  ") + lifeRoleName(lane.role)) + 16);
    }
    m_left = std::min(m_left, metrics.averageCharWidth() * widest);
}

double LifePainter::height() const
{
    return m_line * (static_cast<double>(m_life.lanes.size()) + 1) + padding;
}

double LifePainter::leastWidth() const
{
    return m_left + 420;
}

int LifePainter::laneAt(double y) const
{
    const int lane = static_cast<int>(y / m_line) - 1;
    return lane >= 0 && lane < static_cast<int>(m_life.lanes.size()) ? lane : -1;
}

QRectF LifePainter::laneRect(int lane, double width) const
{
    return {0, m_line * (lane + 1), width, m_line};
}

LifePainter::Style LifePainter::styleOf(LifeStage stage)
{
    switch (stage) {
    case LifeStage::Waits:
    case LifeStage::WaitsToStop:
        return {QColor(0x7f, 0x8c, 0x8d), Qt::NoBrush};
    case LifeStage::Starts:
        return {QColor(0x1d, 0x7a, 0xc4), Qt::SolidPattern};
    case LifeStage::PostStart:
    case LifeStage::PreStop:
        return {QColor(0x8e, 0x44, 0xad), Qt::SolidPattern};
    case LifeStage::StartupProbe:
        return {QColor(0x0e, 0x7c, 0x7b), Qt::Dense6Pattern};
    case LifeStage::GetsReady:
        return {QColor(0x1e, 0x84, 0x49), Qt::Dense6Pattern};
    case LifeStage::RunsToEnd:
        return {QColor(0xb9, 0x77, 0x0e), Qt::SolidPattern};
    case LifeStage::Runs:
        return {QColor(0x1e, 0x84, 0x49), Qt::SolidPattern};
    case LifeStage::Stops:
        return {QColor(0xc0, 0x39, 0x2b), Qt::BDiagPattern};
    }
    return {};
}

double LifePainter::xOf(const LifeBar &bar, double moment, double width) const
{
    const double room = width - m_left - padding;
    const double start = room * shareOfStart;
    if (!isEnding(bar))
        return m_left + moment / std::max(1.0, m_life.deletion) * start;
    return m_left + start + moment / std::max(1.0, m_life.ended) * (room - start);
}

QRectF LifePainter::barRect(const LifeBar &bar, int lane, double width) const
{
    const double from = xOf(bar, bar.begin, width);
    return {from, m_line * (lane + 1) + 2, xOf(bar, bar.end, width) - from, m_line - 4};
}

void LifePainter::paint(QPainter &painter, double width, int selected) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    if (selected >= 0)
        painter.fillRect(laneRect(selected, width),
                         mixed(m_palette.color(QPalette::Highlight), m_palette.color(QPalette::Base), 0.2));
    paintHead(painter, width);
    for (int lane = 0; lane < static_cast<int>(m_life.lanes.size()); ++lane)
        paintLane(painter, width, lane);
}

void LifePainter::paintHead(QPainter &painter, double width) const
{
    const double room = width - m_left - padding;
    const double deletion = m_left + room * shareOfStart;
    painter.setPen(m_palette.color(QPalette::Text));
    painter.drawText(QRectF(m_left, 0, room * shareOfStart, m_line), Qt::AlignLeft | Qt::AlignVCenter,
                     LifePicture::start());
    painter.drawText(QRectF(deletion + 4, 0, room, m_line), Qt::AlignLeft | Qt::AlignVCenter, LifePicture::deleted());
    painter.setPen(QPen(m_palette.color(QPalette::Text), 1, Qt::DashLine));
    painter.drawLine(QPointF(deletion, 2), QPointF(deletion, height()));
    painter.setPen(m_palette.color(QPalette::Text));
    painter.drawText(QRectF(deletion, 0, width - padding - deletion, m_line), Qt::AlignRight | Qt::AlignVCenter,
                     LifePicture::seconds(m_life.ended));
}

void LifePainter::paintLane(QPainter &painter, double width, int index) const
{
    const LifeLane &lane = m_life.lanes[static_cast<std::size_t>(index)];
    const QFontMetricsF metrics(m_font);
    const QRectF label(6, m_line * (index + 1), m_left - 12, m_line);
    const QString name = QString::fromStdString(lane.name);
    painter.setPen(m_palette.color(QPalette::Text));
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(name, Qt::ElideRight, label.width()));
    const double taken = metrics.horizontalAdvance(name + QStringLiteral("  "));
    painter.setPen(mixed(m_palette.color(QPalette::Text), m_palette.color(QPalette::Base), 0.65));
    painter.drawText(label.adjusted(taken, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(lifeRoleName(lane.role), Qt::ElideRight, std::max(0.0, label.width() - taken)));
    for (const LifeBar &bar : lane.bars)
        paintBar(painter, barRect(bar, index, width), bar);
}

void LifePainter::paintBar(QPainter &painter, const QRectF &rect, const LifeBar &bar) const
{
    const Style style = styleOf(bar.stage);
    const bool waits = style.pattern == Qt::NoBrush;
    painter.setPen(QPen(style.color, 1, waits ? Qt::DotLine : Qt::SolidLine));
    painter.setBrush(waits ? QBrush(Qt::NoBrush) : QBrush(mixed(style.color, m_palette.color(QPalette::Base), 0.25)));
    if (waits)
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    else
        painter.drawRoundedRect(rect, 3, 3);
    if (style.pattern != Qt::SolidPattern && !waits) {
        painter.setBrush(QBrush(mixed(style.color, m_palette.color(QPalette::Base), 0.6), style.pattern));
        painter.drawRoundedRect(rect, 3, 3);
    }
    if (waits)
        return;
    const QFontMetricsF metrics(m_font);
    const QString text = metrics.elidedText(lifeStageName(bar.stage), Qt::ElideRight, rect.width() - 4);
    painter.setPen(m_palette.color(QPalette::Text));
    if (text.size() > 1)
        painter.drawText(rect, Qt::AlignCenter, text);
}

} // namespace podwright
