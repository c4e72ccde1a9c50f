// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "volumespanel/volumesview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace podwright {

class PanelEdits;
class RecordForm;

/// The mounts of one volume in one container: which one, its fields, another one, none.
class MountDetails : public QWidget {
    Q_OBJECT

public:
    explicit MountDetails(PanelEdits *edits, QWidget *parent = nullptr);

    void show(const VolumesView &view, int row, std::size_t container);
    void focusFirst();
    /// Mounts the volume at a path of its name, or at the next free one.
    void add();
    /// Takes out the mount that is shown.
    void remove();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showMount();
    const Mount *current() const;

    PanelEdits *m_edits;
    VolumesView m_view;
    int m_row = 0;
    std::size_t m_container = 0;
    std::vector<std::size_t> m_mounts;
    QLabel *m_title;
    QLabel *m_choiceLabel;
    QComboBox *m_choice;
    RecordForm *m_form;
    QLabel *m_trouble;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace podwright
