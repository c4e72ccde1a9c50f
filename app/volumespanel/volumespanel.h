// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/editplanner.h"
#include "volumespanel/volumesview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace podwright {

class FindingsList;
class ManifestDocument;
class MountDetails;
class MountGrid;
class PanelEdits;
class Prompt;
class Selection;
class VolumeCards;
class VolumeDetails;

/// Which container mounts which volume where: a matrix, and beside it what is chosen in it, or a new volume by its
/// purpose. Follows the text while it is seen.
class VolumesPanel : public QWidget {
    Q_OBJECT

public:
    VolumesPanel(ManifestDocument *document, Selection *selection, Prompt *prompt, QWidget *parent = nullptr);

Q_SIGNALS:
    /// An edit that could not be made.
    void refused(const podwright::PlannedEdit &edit);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeDetails();
    void retranslate();
    void follow();
    void fillPods();
    void showPod();
    void showCurrent();
    void open(int row, int column);
    void addVolume();
    void renameVolume();
    void removeCurrent(int row, int column);
    void removeVolume(int row);
    void select(int row, int column);
    void selectCurrent(int row, int column);
    void onSelectionChanged(const ManifestPath &place, const QObject *origin);

    ManifestDocument *m_document;
    Selection *m_selection;
    Prompt *m_prompt;
    PanelEdits *m_edits;
    VolumesView m_view;
    bool m_following = false; ///< what others have selected is being shown
    QLabel *m_podLabel = nullptr; ///< with the widgets below, made when first seen
    QComboBox *m_pods = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_notice = nullptr;
    MountGrid *m_grid = nullptr;
    QStackedWidget *m_stack = nullptr;
    VolumeDetails *m_volume = nullptr;
    MountDetails *m_mount = nullptr;
    VolumeCards *m_cards = nullptr;
    FindingsList *m_findings = nullptr;
};

} // namespace podwright
