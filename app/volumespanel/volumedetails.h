// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "volumespanel/volumesview.h"

#include <QWidget>

class QLabel;

namespace podwright {

class FilesTree;
class PanelEdits;
class RecordForm;

/// One volume: its fields, who uses it, the files that it makes.
class VolumeDetails : public QWidget {
    Q_OBJECT

public:
    explicit VolumeDetails(PanelEdits *edits, QWidget *parent = nullptr);

    void show(const VolumesView &view, int row);
    void focusFirst();

private:
    QLabel *m_title;
    QLabel *m_summary;
    RecordForm *m_form;
    FilesTree *m_files;
};

} // namespace podwright
