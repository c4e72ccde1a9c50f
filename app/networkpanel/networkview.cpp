// SPDX-License-Identifier: GPL-3.0-or-later
#include "networkpanel/networkview.h"

#include "messages/networktext.h"
#include "networkpanel/networkscene.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace podwright {

namespace {

constexpr double smallestFit = 0.7; // below that words cannot be read: better to scroll
constexpr double smallest = 0.25;
constexpr double largest = 4;

} // namespace

NetworkView::NetworkView(NetworkScene *scene, QWidget *parent)
    : QGraphicsView(scene, parent)
    , m_scene(scene)
{
    setObjectName(QStringLiteral("networkView"));
    setRenderHint(QPainter::Antialiasing);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setFrameShape(QFrame::NoFrame);
    setViewportUpdateMode(SmartViewportUpdate);
    setTransformationAnchor(AnchorUnderMouse);
    viewport()->setMouseTracking(true);
}

void NetworkView::pictureChanged()
{
    if (m_fitting)
        fit();
    viewport()->update();
}

void NetworkView::fit()
{
    m_fitting = true;
    const QRectF all = sceneRect();
    if (all.isEmpty())
        return;
    const double scale = std::min(viewport()->width() / all.width(), viewport()->height() / all.height());
    scaleTo(std::clamp(scale, smallestFit, 1.0));
}

void NetworkView::zoom(int steps)
{
    m_fitting = false;
    scaleTo(std::clamp(transform().m11() * std::pow(1.2, steps), smallest, largest));
}

void NetworkView::scaleTo(double scale)
{
    setTransform(QTransform::fromScale(scale, scale));
}

void NetworkView::choose(std::optional<NetworkItem> item)
{
    m_scene->setCurrent(item);
    if (!m_scene->current())
        return;
    if (const LayoutBox *box = m_scene->boxOf(*item))
        ensureVisible(QRectF(box->label.x, box->label.y, box->label.width, box->label.height), 20, 20);
    Q_EMIT chosen(*item);
}

void NetworkView::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF point = mapToScene(event->position().toPoint());
    m_pressed = event->position().toPoint();
    m_pullFrom = m_scene->containerAt(point);
    if (const auto item = m_scene->thingAt(point))
        choose(item);
}

void NetworkView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_pullFrom < 0 || !(event->buttons() & Qt::LeftButton))
        return;
    m_pulling = m_pulling || (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    m_pullTo = mapToScene(at);
    if (m_pulling)
        viewport()->update();
}

void NetworkView::mouseReleaseEvent(QMouseEvent *event)
{
    const int from = std::exchange(m_pullFrom, -1);
    if (!std::exchange(m_pulling, false))
        return;
    viewport()->update();
    const QPointF point = mapToScene(event->position().toPoint());
    const int to = m_scene->containerAt(point);
    const auto item = m_scene->thingAt(point);
    if (to >= 0 && to != from)
        Q_EMIT pulled(from, to, item && item->kind == NetworkItemKind::Port ? item->index : -1);
}

void NetworkView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto item = m_scene->thingAt(mapToScene(event->position().toPoint())))
        Q_EMIT activated(*item);
}

void NetworkView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        choose(m_scene->neighbour(static_cast<Qt::Key>(event->key())));
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        choose(m_scene->end(event->key() == Qt::Key_End));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_scene->current())
            Q_EMIT activated(*m_scene->current());
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1);
        return;
    case Qt::Key_Minus:
        zoom(-1);
        return;
    case Qt::Key_0:
        fit();
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void NetworkView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QGraphicsView::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        zoom(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void NetworkView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        const auto item = m_scene->thingAt(mapToScene(event->pos()));
        choose(item);
        Q_EMIT menuWanted(item, event->globalPos());
        return;
    }
    QPoint at = viewport()->rect().center();
    if (const LayoutBox *box = m_scene->current() ? m_scene->boxOf(*m_scene->current()) : nullptr)
        at = mapFromScene(box->label.x + box->label.width / 2, box->label.middle());
    Q_EMIT menuWanted(m_scene->current(), viewport()->mapToGlobal(at));
}

void NetworkView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitting)
        fit();
}

void NetworkView::drawForeground(QPainter *painter, const QRectF &)
{
    const LayoutBox *from = m_pulling ? m_scene->boxOf({NetworkItemKind::Container, m_pullFrom}) : nullptr;
    if (!from)
        return;
    const QPointF start(from->rect.x + from->rect.width / 2, from->label.middle());
    painter->setPen(QPen(palette().color(QPalette::Highlight), 3, Qt::DashLine));
    painter->drawLine(start, m_pullTo);
    painter->setBrush(palette().color(QPalette::Highlight));
    painter->drawEllipse(m_pullTo, 4, 4);
}

bool NetworkView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_scene->picture())
        return QGraphicsView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto item = m_scene->thingAt(mapToScene(help->pos()));
    const QString text = item ? networkHint(m_scene->picture()->graph(), *item) : QString();
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")), viewport());
    return true;
}

} // namespace podwright
