// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkpicture/picturepainter.h"

#include <QPainter>

#include <cmath>

namespace podwright {

namespace {

QRectF rectOf(const LayoutRect &rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

QPointF pointOf(const LayoutPoint &point)
{
    return {point.x, point.y};
}

} // namespace

PicturePainter::PicturePainter(const NetworkPicture &picture, const PictureInks &inks)
    : m_picture(picture)
    , m_inks(inks)
{
}

void PicturePainter::paint(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LayoutBox &box : m_picture.layout().boxes) {
        if (!isOnLines(box.item))
            paintBox(painter, box);
    }
    for (const LayoutLine &line : m_picture.layout().lines)
        paintLine(painter, line);
    for (const LayoutBox &box : m_picture.layout().boxes) {
        if (isOnLines(box.item))
            paintBox(painter, box);
    }
}

bool PicturePainter::isOnLines(const NetworkItem &item)
{
    return item.kind == NetworkItemKind::Probe || item.kind == NetworkItemKind::HostPort;
}

QPainterPath PicturePainter::pathOf(const LayoutLine &line)
{
    QPainterPath path(pointOf(line.points.front()));
    for (std::size_t at = 1; at < line.points.size(); ++at)
        path.lineTo(pointOf(line.points[at]));
    return path;
}

void PicturePainter::paintBox(QPainter &painter, const LayoutBox &box) const
{
    switch (box.item.kind) {
    case NetworkItemKind::Node:
        paintFrame(painter, box, m_inks.nodeFill, m_inks.frame);
        break;
    case NetworkItemKind::Pod:
        paintFrame(painter, box, m_inks.podFill, m_inks.talk);
        break;
    case NetworkItemKind::Frame:
        painter.setPen(QPen(m_inks.frame, 1.2, Qt::DashDotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rectOf(box.rect), 6, 6);
        paintWords(painter, box, Qt::AlignLeft, m_inks.faintText);
        break;
    case NetworkItemKind::Container:
        paintContainer(painter, box);
        break;
    case NetworkItemKind::Port:
    case NetworkItemKind::Talk:
    case NetworkItemKind::Mount:
    case NetworkItemKind::Process:
        paintRow(painter, box);
        break;
    default:
        paintTag(painter, box);
    }
}

void PicturePainter::paintFrame(QPainter &painter, const LayoutBox &box, const QColor &fill, const QColor &edge) const
{
    const bool wrong = isWrong(m_picture.graph(), box.item);
    painter.setPen(QPen(wrong ? m_inks.wrong : edge, box.item.kind == NetworkItemKind::Node ? 2.2 : 1.6));
    painter.setBrush(fill);
    painter.drawRoundedRect(rectOf(box.rect), 10, 10);
    paintWords(painter, box, Qt::AlignLeft, m_inks.text);
}

void PicturePainter::paintContainer(QPainter &painter, const LayoutBox &box) const
{
    const ContainerRole role = m_picture.graph().containers[static_cast<std::size_t>(box.item.index)].role;
    const bool wrong = isWrong(m_picture.graph(), box.item);
    const bool passing = role == ContainerRole::Init || role == ContainerRole::Ephemeral;
    const QRectF rect = rectOf(box.rect);
    painter.setPen(QPen(wrong ? m_inks.wrong : m_inks.frame, 1.6, passing ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(m_inks.boxFill);
    painter.drawRoundedRect(rect, 7, 7);
    if (role == ContainerRole::Sidecar) {
        painter.setPen(QPen(m_inks.frame, 1));
        painter.drawRoundedRect(rect.adjusted(3, 3, -3, -3), 5, 5);
    }
    paintWords(painter, box, Qt::AlignLeft, m_inks.text);
}

/// A line of a container: ports are pipes with a socket at the right, calls and mounts plain words before their line.
void PicturePainter::paintRow(QPainter &painter, const LayoutBox &box) const
{
    const bool wrong = isWrong(m_picture.graph(), box.item);
    const bool port = box.item.kind == NetworkItemKind::Port;
    const bool declared =
        !port || m_picture.graph().ports[static_cast<std::size_t>(box.item.index)].origin == PortOrigin::Declared;
    const QRectF rect = rectOf(box.rect);
    if (port || box.item.kind == NetworkItemKind::Process) {
        const QColor edge = wrong ? m_inks.wrong : m_inks.frame;
        painter.setPen(QPen(edge, wrong ? 2 : 1, declared ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(wrong ? m_inks.wrongFill : m_inks.rowFill);
        const double radius = port ? std::min(rect.height() / 2, 11.0) : 2;
        painter.drawRoundedRect(rect, radius, radius);
    }
    if (port) {
        painter.setPen(QPen(m_inks.frame, 1));
        painter.setBrush(declared ? m_inks.frame : m_inks.boxFill);
        painter.drawEllipse(QPointF(rect.right() - 9, rect.center().y()), 3.5, 3.5);
    }
    const Qt::Alignment side = port || box.item.kind == NetworkItemKind::Process ? Qt::AlignLeft : Qt::AlignRight;
    paintWords(painter, box, side, wrong ? m_inks.wrong : port ? m_inks.text : inkOf(box.item));
}

void PicturePainter::paintTag(QPainter &painter, const LayoutBox &box) const
{
    const bool wrong = isWrong(m_picture.graph(), box.item);
    const bool card = box.item.kind == NetworkItemKind::Dns || box.item.kind == NetworkItemKind::Volume;
    const QColor edge = wrong ? m_inks.wrong : card ? m_inks.frame : inkOf(box.item);
    painter.setPen(QPen(edge, wrong ? 2 : 1.2));
    painter.setBrush(wrong ? m_inks.wrongFill : m_inks.boxFill);
    const double radius = box.item.kind == NetworkItemKind::Probe ? box.rect.height / 2 : 3;
    painter.drawRoundedRect(rectOf(box.rect), radius, radius);
    const Qt::Alignment side = box.item.kind == NetworkItemKind::Kubelet ? Qt::AlignHCenter : Qt::AlignLeft;
    paintWords(painter, box, side, wrong ? m_inks.wrong : card ? m_inks.text : inkOf(box.item));
}

void PicturePainter::paintWords(QPainter &painter, const LayoutBox &box, Qt::Alignment alignment,
                                const QColor &color) const
{
    const LabelMeasure &labels = m_picture.labels();
    const QStringList &lines = labels.linesOf(box.item);
    const double height = labels.lineHeight();
    double y = box.label.middle() - height * static_cast<double>(lines.size()) / 2;
    for (qsizetype line = 0; line < lines.size(); ++line) {
        painter.setFont(labels.fontOf(box.item, line));
        const bool second = line > 0 && box.item.kind == NetworkItemKind::Container;
        painter.setPen(second ? m_inks.faintText : color);
        // a bit wider than measured: another device may round up
        painter.drawText(QRectF(box.label.x, y, box.label.width + 2, height), alignment | Qt::AlignVCenter,
                         lines[line]);
        y += height;
    }
}

void PicturePainter::paintLine(QPainter &painter, const LayoutLine &line) const
{
    const QPainterPath path = pathOf(line);
    const bool way = line.item.kind == NetworkItemKind::Elsewhere; // an answer to what reaches what
    const QColor color = !way ? inkOf(line.item) : line.end == LineEnd::Cross ? m_inks.wrong : m_inks.selection;
    const double width = way ? 4 : line.item.kind == NetworkItemKind::HostPort ? 2.6 : 1.8;
    painter.setBrush(Qt::NoBrush);
    paintBridges(painter, line);
    QPen pen(color, width, styleOf(line.item));
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawPath(path);
    paintEnd(painter, line, color);
}

/// Lifts the level pieces off the upright lines below them; outer lanes come later.
void PicturePainter::paintBridges(QPainter &painter, const LayoutLine &line) const
{
    constexpr double border = 12; // of the container, which stays whole
    if (line.item.kind == NetworkItemKind::Probe || line.item.kind == NetworkItemKind::Elsewhere)
        return;
    painter.setPen(QPen(m_picture.graph().hostNetwork ? m_inks.nodeFill : m_inks.podFill, 6));
    // a host port's first piece runs through the frames
    for (std::size_t at = line.item.kind == NetworkItemKind::HostPort ? 2 : 1; at < line.points.size(); ++at) {
        const double left = std::min(line.points[at - 1].x, line.points[at].x) + border;
        const double right = std::max(line.points[at - 1].x, line.points[at].x) - 5;
        const double y = line.points[at].y;
        if (y == line.points[at - 1].y && right > left)
            painter.drawLine(QPointF(left, y), QPointF(right, y));
    }
}

void PicturePainter::paintEnd(QPainter &painter, const LayoutLine &line, const QColor &color) const
{
    const QPointF tip = pointOf(line.points.back());
    const QPointF before = pointOf(line.points[line.points.size() - 2]);
    const double way = tip.x() >= before.x() ? 1 : -1; // the last piece is always level
    if (line.end == LineEnd::Cross) {
        painter.setPen(QPen(m_inks.wrong, 2.4));
        const QPointF middle = tip - QPointF(way * 6, 0);
        painter.drawLine(middle + QPointF(-4.5, -4.5), middle + QPointF(4.5, 4.5));
        painter.drawLine(middle + QPointF(-4.5, 4.5), middle + QPointF(4.5, -4.5));
    } else if (line.end == LineEnd::Arrow || line.end == LineEnd::Out) {
        painter.setPen(QPen(color, 1.4));
        painter.setBrush(line.end == LineEnd::Arrow ? QBrush(color) : QBrush(m_inks.boxFill));
        painter.drawPolygon(QPolygonF({tip, tip + QPointF(-way * 8, -4), tip + QPointF(-way * 8, 4)}));
    }
}

QColor PicturePainter::inkOf(const NetworkItem &item) const
{
    if (isWrong(m_picture.graph(), item))
        return m_inks.wrong;
    switch (item.kind) {
    case NetworkItemKind::Talk:
        return m_inks.talk;
    case NetworkItemKind::Probe:
    case NetworkItemKind::Kubelet:
        return m_inks.probe;
    case NetworkItemKind::HostPort:
        return m_inks.hostPort;
    case NetworkItemKind::Mount:
    case NetworkItemKind::Volume:
        return m_inks.volume;
    default:
        return m_inks.text;
    }
}

Qt::PenStyle PicturePainter::styleOf(const NetworkItem &item) const
{
    const auto index = static_cast<std::size_t>(item.index);
    if (item.kind == NetworkItemKind::Mount)
        return Qt::DotLine;
    if (item.kind == NetworkItemKind::Talk) {
        const NetworkTalk &talk = m_picture.graph().talks[index];
        return isWrong(m_picture.graph(), item) ? Qt::DashDotLine : talk.certain ? Qt::SolidLine : Qt::DashLine;
    }
    const bool hook = item.kind == NetworkItemKind::Probe
        && (m_picture.graph().probes[index].purpose == ProbePurpose::PostStart
            || m_picture.graph().probes[index].purpose == ProbePurpose::PreStop);
    return hook ? Qt::DashLine : Qt::SolidLine;
}

void PicturePainter::paintRing(QPainter &painter, const LayoutBox &box) const
{
    painter.setPen(QPen(m_inks.selection, 3));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rectOf(box.rect).adjusted(-3, -3, 3, 3), 8, 8);
}

void PicturePainter::paintRing(QPainter &painter, const LayoutLine &line) const
{
    QColor glow = m_inks.selection;
    glow.setAlpha(140);
    painter.setPen(QPen(glow, 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(line));
}

} // namespace podwright
