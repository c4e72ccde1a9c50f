// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "volumespanel/volumesview.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace podwright {

class PanelEdits;

/// A new volume by its purpose, with its mounts, in one step: a card for each purpose, then name, source, path and the
/// containers.
class VolumeCards : public QWidget {
    Q_OBJECT

public:
    explicit VolumeCards(PanelEdits *edits, QWidget *parent = nullptr);

    /// Begins anew for a Pod; `name` is suggested.
    void begin(const VolumesView &view, const QString &name);
    /// The Pod has changed while one fills in.
    void follow(const VolumesView &view);

Q_SIGNALS:
    void cancelled();
    /// The volume stands in the text, last of its list.
    void made();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeCards();
    void retranslate();
    void fillContainers();
    void choose();
    void make();
    VolumePurpose purpose() const;
    QString freeVolume(const QString &wanted) const;

    PanelEdits *m_edits;
    VolumesView m_view;
    QButtonGroup *m_cards;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_sourceLabel;
    QLineEdit *m_source;
    QLabel *m_pathLabel;
    QLineEdit *m_path;
    QLabel *m_containersLabel;
    QListWidget *m_containers;
    QPushButton *m_make;
    QPushButton *m_cancel;
};

} // namespace podwright
