// SPDX-License-Identifier: GPL-3.0-or-later
#include "life/lifeview.h"

#include "life/lifepainter.h"
#include "life/lifetext.h"
#include "messages/joinedsentences.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace podwright {

LifeView::LifeView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("lifePicture"));
    setFocusPolicy(Qt::StrongFocus);
}

void LifeView::show(const PodLife &life)
{
    m_life = life;
    if (m_selected >= static_cast<int>(life.lanes.size()))
        m_selected = -1;
    setAccessibleDescription(joinedSentences(lifeSentences(life)));
    updateGeometry();
    update();
}

void LifeView::setSelected(int lane)
{
    m_selected = lane;
    update();
}

QSize LifeView::sizeHint() const
{
    const LifePainter painter(m_life, font(), palette());
    return {static_cast<int>(std::ceil(painter.leastWidth())), static_cast<int>(std::ceil(painter.height()))};
}

void LifeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    LifePainter(m_life, font(), palette()).paint(painter, width(), m_selected);
}

void LifeView::mousePressEvent(QMouseEvent *event)
{
    const int lane = LifePainter(m_life, font(), palette()).laneAt(event->position().y());
    if (lane < 0)
        return;
    setSelected(lane);
    Q_EMIT chosen(lane);
}

void LifeView::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_life.lanes.size()) - 1;
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        setSelected(std::clamp(m_selected + (event->key() == Qt::Key_Down ? 1 : -1), 0, std::max(0, last)));
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_selected >= 0)
        Q_EMIT chosen(m_selected);
    else
        QWidget::keyPressEvent(event);
}

QString LifeView::toolTipOf(int lane) const
{
    if (lane < 0)
        return {};
    const LifeLane &one = m_life.lanes[static_cast<std::size_t>(lane)];
    return tr("%1, %2. Ends with 0: %3. Ends with another code: %4.")
        .arg(QString::fromStdString(one.name), lifeRoleName(one.role), afterExitText(one.afterSuccess),
             afterExitText(one.afterFailure));
}

bool LifeView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipOf(LifePainter(m_life, font(), palette()).laneAt(help->y())),
                           this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace podwright
