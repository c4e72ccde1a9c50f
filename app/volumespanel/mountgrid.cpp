// SPDX-License-Identifier: GPL-3.0-or-later
#include "volumespanel/mountgrid.h"

#include "volumespanel/volumewords.h"
#include "widgets/severitymark.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace podwright {

MountGrid::MountGrid(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("volumeMatrix"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    connect(this, &QTableWidget::cellDoubleClicked, this, &MountGrid::opened);
}

void MountGrid::setCell(int row, int column, const QString &text, int severity, const QString &hint)
{
    QTableWidgetItem *cell = item(row, column);
    if (!cell) {
        cell = new QTableWidgetItem;
        setItem(row, column, cell);
    }
    cell->setText(text);
    cell->setToolTip(hint);
    cell->setIcon(severity >= 0 ? severityIcon(severity, palette()) : QIcon());
}

void MountGrid::showRow(const VolumesView &view, int row)
{
    const MountedVolume *volume = view.volume(row);
    const QString name = QString::fromStdString(view.nameOf(row));
    const QString shown = name.isEmpty() ? tr("(no name)") : name;
    if (volume) {
        const bool wrong = volume->duplicate || volume->kinds.size() > 1 || !volume->isMap || name.isEmpty();
        const QString summary = volumeSummary(view.matrix, *volume);
        setCell(row, 0, shown + u'\n' + kindName(*volume), wrong ? 0 : volume->mounts.empty() ? 3 : -1, summary);
    } else {
        setCell(row, 0, shown + u'\n' + tr("no such volume"), 0, {});
    }
    for (std::size_t container = 0; container < view.matrix.containers.size(); ++container) {
        QStringList lines;
        QStringList hints;
        int severity = -1;
        for (const std::size_t index : view.cell(row, container)) {
            const Mount &mount = view.matrix.mounts[index];
            lines.append(mountText(mount));
            hints.append(mountTrouble(view.matrix, mount));
            const int one = mountSeverity(mount);
            severity = one >= 0 && (severity < 0 || one < severity) ? one : severity;
        }
        hints.removeAll(QString());
        setCell(row, static_cast<int>(container) + 1, lines.join(u'\n'), severity, hints.join(u'\n'));
    }
}

void MountGrid::show(const VolumesView &view)
{
    const QSignalBlocker blocker(this);
    const int row = currentRow();
    const int column = currentColumn();
    const int columns = static_cast<int>(view.matrix.containers.size()) + 1;
    const bool reshaped = columns != columnCount();
    setColumnCount(columns);
    setRowCount(static_cast<int>(view.rows()));
    QStringList headers{tr("Volume")};
    for (const ContainerEntry &one : view.matrix.containers)
        headers.append(QString::fromStdString(one.name.empty() ? one.path.toString() : one.name));
    setHorizontalHeaderLabels(headers);
    for (int index = 0; index < rowCount(); ++index)
        showRow(view, index);
    resizeRowsToContents();
    constexpr int least = 90;
    constexpr int most = 320;
    for (int index = 0; index < columns; ++index) { // grows with what is typed, shrinks only for another Pod
        const int needed = qBound(least, sizeHintForColumn(index) + 12, most);
        setColumnWidth(index, reshaped ? needed : std::max(needed, columnWidth(index)));
    }
    if (rowCount() > 0)
        setCurrentCell(qBound(0, row, rowCount() - 1), qBound(0, column, columns - 1));
}

void MountGrid::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentRow() >= 0)
        Q_EMIT opened(currentRow(), currentColumn());
    else if (event->key() == Qt::Key_Delete && currentRow() >= 0)
        Q_EMIT removeWanted(currentRow(), currentColumn());
    else
        QTableWidget::keyPressEvent(event);
}

} // namespace podwright
