// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "yaml/valuetree.h"

#include <QObject>

class QGridLayout;
class QLabel;
class QLineEdit;
class QSlider;

namespace podwright {

class PanelEdits;
class UnitBox;

/// One amount of a resource in a row of a grid: the quantity as text, its unit, and a slider over steps that double.
/// The text is what is written; the slider only picks round amounts.
class AmountLine : public QObject {
    Q_OBJECT

public:
    /// Takes three columns of the grid from `column` on. `list` is "requests" or "limits".
    AmountLine(PanelEdits *edits, const QString &resource, const char *list, QWidget *parent);

    void addTo(QGridLayout *grid, int row, int column);
    void show(const ManifestPath &container, ValueRef value, bool editable);
    void retranslate(const QString &name);
    void setVisible(bool visible);
    void drop();

private:
    void write(const QString &text, bool typing);
    void slide(int step);

    PanelEdits *m_edits;
    QString m_resource;
    const char *m_list;
    ManifestPath m_place;
    QLineEdit *m_edit;
    UnitBox *m_unit;
    QSlider *m_slider;
};

} // namespace podwright
