// SPDX-License-Identifier: GPL-3.0-or-later
#include "volumespanel/filestree.h"

#include <QHeaderView>

namespace podwright {

FilesTree::FilesTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("volumeFiles"));
    setColumnCount(3);
    setRootIsDecorated(false);
    header()->setStretchLastSection(true);
}

QTreeWidgetItem *FilesTree::folder(QTreeWidgetItem *above, const QString &name)
{
    for (int index = 0; index < above->childCount(); ++index) {
        if (above->child(index)->text(0) == name)
            return above->child(index);
    }
    return new QTreeWidgetItem(above, {name});
}

void FilesTree::add(const VolumeFile &file)
{
    QTreeWidgetItem *above = invisibleRootItem();
    const QStringList steps = QString::fromStdString(file.path).split(u'/', Qt::SkipEmptyParts);
    for (qsizetype index = 0; index + 1 < steps.size(); ++index)
        above = folder(above, steps[index] + u'/');
    const QString name = steps.isEmpty() ? tr("a file for each key") : steps.last();
    const QString mode = file.mode < 0 ? tr("no mode") : QString::fromStdString(modeText(file.mode));
    QString from = QString::fromStdString(file.source);
    if (!file.key.empty())
        from += QStringLiteral(" / ") + QString::fromStdString(file.key);
    if (file.optional)
        from += tr(" (may be missing)");
    if (file.replaced)
        from += tr(" (replaced by a later source)");
    new QTreeWidgetItem(above, {name, mode, from});
}

void FilesTree::show(const std::vector<VolumeFile> &files)
{
    setAccessibleName(tr("Files of the volume"));
    setHeaderLabels({tr("File"), tr("Mode"), tr("From")});
    clear();
    for (const VolumeFile &file : files)
        add(file);
    expandAll();
    for (int column = 0; column < 2; ++column)
        resizeColumnToContents(column);
    setVisible(!files.empty());
}

} // namespace podwright
