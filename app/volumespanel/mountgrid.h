// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "volumespanel/volumesview.h"

#include <QTableWidget>

namespace podwright {

/// Volumes down, containers across, each cell the mounts. The first column is the volume itself. Names that no volume
/// has stand below.
class MountGrid : public QTableWidget {
    Q_OBJECT

public:
    explicit MountGrid(QWidget *parent = nullptr);

    void show(const VolumesView &view);

Q_SIGNALS:
    /// Enter or a double click.
    void opened(int row, int column);
    /// Delete on a cell.
    void removeWanted(int row, int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setCell(int row, int column, const QString &text, int severity, const QString &hint);
    void showRow(const VolumesView &view, int row);
};

} // namespace podwright
