// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containerpanel/containerpage.h"
#include "editing/editplanner.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QTabWidget;

namespace podwright {

class ContainerActions;
class ManifestDocument;
class PanelEdits;
class Prompt;
class Selection;

/// One container at a time, in pages: image, command, environment, ports, resources, security, lifecycle. Works in Pods
/// and in templates of workloads; ephemeral containers can only be looked at. Follows the text while it is seen.
class ContainerPanel : public QWidget {
    Q_OBJECT

public:
    ContainerPanel(ManifestDocument *document, Selection *selection, Prompt *prompt, QWidget *parent = nullptr);

Q_SIGNALS:
    /// An edit that could not be made.
    void refused(const podwright::PlannedEdit &edit);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void retranslate();
    void follow();
    void fillContainers();
    bool isEditable() const;
    int placeOf(const std::string &name, int before) const;
    void showContainer();
    void showPage();
    void goTo(const ManifestPath &place);
    void onSelectionChanged(const ManifestPath &place, const QObject *origin);
    QString titleOf(const ContainerView &view) const;

    ManifestDocument *m_document;
    Selection *m_selection;
    Prompt *m_prompt;
    PanelEdits *m_edits;
    ContainerActions *m_actions = nullptr; ///< with the widgets, made when first seen
    QLabel *m_label = nullptr;
    QComboBox *m_choice = nullptr;
    QLabel *m_notice = nullptr;
    QTabWidget *m_tabs = nullptr;
    QList<ContainerPage *> m_pages;
    std::vector<ContainerView> m_containers;
};

} // namespace podwright
