// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readingorder.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFormLayout>
#include <QGridLayout>
#include <QMainWindow>
#include <QStackedLayout>
#include <QWidget>

#include <algorithm>
#include <tuple>

namespace podwright {

namespace {

void gather(QWidget *widget, QList<QWidget *> &found);

/// Of a grid row by row, of others as they stand in the layout.
QList<QLayoutItem *> itemsOf(QLayout *layout)
{
    struct Cell {
        int row = 0;
        int column = 0;
        QLayoutItem *item = nullptr;
    };
    QList<Cell> cells;
    const auto *grid = qobject_cast<const QGridLayout *>(layout);
    for (int index = 0; index < layout->count(); ++index) {
        Cell cell{0, index, layout->itemAt(index)};
        int rows = 0;
        int columns = 0;
        if (grid)
            grid->getItemPosition(index, &cell.row, &cell.column, &rows, &columns);
        cells.append(cell);
    }
    std::stable_sort(cells.begin(), cells.end(), [](const Cell &one, const Cell &other) {
        return std::tie(one.row, one.column) < std::tie(other.row, other.column);
    });
    QList<QLayoutItem *> items;
    for (const Cell &cell : std::as_const(cells))
        items.append(cell.item);
    return items;
}

void gather(QLayout *layout, QList<QWidget *> &found)
{
    for (QLayoutItem *item : itemsOf(layout)) {
        if (item->widget())
            gather(item->widget(), found);
        else if (item->layout())
            gather(item->layout(), found);
    }
}

/// The parts of a window stand where somebody has put them; what no layout places is read by where it is. A dock behind
/// another one lies outside.
void gatherByPlace(QWidget *widget, QList<QWidget *> &found)
{
    QList<QWidget *> children;
    for (QObject *child : widget->children()) {
        auto *one = qobject_cast<QWidget *>(child);
        const bool placed =
            one && widget->layout() && !qobject_cast<QMainWindow *>(widget) && widget->layout()->indexOf(one) >= 0;
        if (one && !one->isWindow() && !placed && widget->rect().intersects(one->geometry()))
            children.append(one);
    }
    std::stable_sort(children.begin(), children.end(), [](const QWidget *one, const QWidget *other) {
        return std::tuple(one->y(), one->x()) < std::tuple(other->y(), other->x());
    });
    for (QWidget *child : std::as_const(children))
        gather(child, found);
}

void gather(QWidget *widget, QList<QWidget *> &found)
{
    if (!widget->isVisible() || !widget->isEnabled() || found.contains(widget))
        return;
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
        found.append(widget);
    if (widget->layout() && !qobject_cast<QMainWindow *>(widget))
        gather(widget->layout(), found);
    gatherByPlace(widget, found);
}

} // namespace

QList<QWidget *> inReadingOrder(QWidget *root)
{
    QList<QWidget *> found;
    gather(root, found);
    found.removeOne(root);
    return found;
}

bool stepInReadingOrder(QWidget *root, bool next)
{
    const QList<QWidget *> order = inReadingOrder(root);
    qsizetype at = -1;
    for (const QWidget *now = QApplication::focusWidget(); now && now != root && at < 0; now = now->parentWidget())
        at = order.indexOf(now);
    if (at < 0)
        return false;
    QWidget *heir = order[(at + (next ? 1 : order.size() - 1)) % order.size()];
    heir->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace podwright
