// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/volumefiles.h"

#include <QTreeWidget>

namespace podwright {

/// The files that a volume makes, as a tree, with their modes.
class FilesTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit FilesTree(QWidget *parent = nullptr);

    void show(const std::vector<VolumeFile> &files);

private:
    QTreeWidgetItem *folder(QTreeWidgetItem *above, const QString &name);
    void add(const VolumeFile &file);
};

} // namespace podwright
