// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "editing/editplanner.h"
#include "lifetime/probesimulation.h"

#include <QList>
#include <QWidget>

#include <functional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSlider;

namespace podwright {

class FindingsList;
class ManifestDocument;
class ProbeColumn;
class ProbeTimeline;
class Selection;

/// The three probes of a container side by side, and below them what Kubernetes does with them over time: a time line
/// with handles for "the app is up" and "the app hangs", and the figures in words. Follows the text while it is seen.
class ProbePanel : public QWidget {
    Q_OBJECT

public:
    ProbePanel(ManifestDocument *document, Selection *selection, QWidget *parent = nullptr);

Q_SIGNALS:
    /// An edit that could not be made.
    void refused(const podwright::PlannedEdit &edit);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeScenario();
    void connectColumn(ProbeColumn *column);
    void retranslate();
    void follow();
    void fillContainers();
    void showContainer();
    void showTimeline();
    void readScenario();
    void onSelectionChanged(const ManifestPath &place);
    void edit(const std::function<PlannedEdit(const EditPlanner &)> &plan, const QString &mergeKey = {});
    const ManifestPath *container() const;

    ManifestDocument *m_document;
    Selection *m_selection;
    std::vector<ManifestPath> m_containers;
    ContainerProbes m_probes;
    QLabel *m_label;
    QComboBox *m_choice;
    QLabel *m_notice;
    QWidget *m_body;
    QList<ProbeColumn *> m_columns;
    ProbeTimeline *m_timeline;
    QLabel *m_upLabel;
    QDoubleSpinBox *m_up;
    QCheckBox *m_hangs;
    QDoubleSpinBox *m_hang;
    QLabel *m_phaseLabel;
    QSlider *m_phase;
    QLabel *m_words;
    FindingsList *m_findings;
};

} // namespace podwright
