// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/containerlist.h"
#include "document/manifestpath.h"
#include "document/snapshot.h"
#include "records/recordform.h"

#include <QWidget>

class QVBoxLayout;

namespace podwright {

class FindingsList;
class PanelEdits;

/// A container as the pages show it: where it stands, in which snapshot, and whether it may be edited.
struct ContainerView {
    SnapshotPtr snapshot;
    PodPlace pod;
    ContainerEntry entry;
    /// Of the Pod, shared by the views of its containers; never null.
    std::shared_ptr<const std::vector<ContainerEntry>> all = std::make_shared<const std::vector<ContainerEntry>>();
    bool editable = false;

    ManifestPath place(const char *below = nullptr) const;
    ValueRef document() const;
    ValueRef value() const;
    ValueRef spec() const;
};

/// One page of the container panel: a part of the container's fields with what they come to, and at its foot what the
/// checks say about them.
class ContainerPage : public QWidget {
    Q_OBJECT

public:
    /// `fields`: those of the container that the page is about.
    ContainerPage(PanelEdits *edits, QList<const char *> fields, QWidget *parent = nullptr);

    virtual QString title() const = 0;
    void show(const ContainerView &view);
    /// Severity of the gravest finding in the page's fields of a container, -1: none.
    int gravest(const ContainerView &view) const;

Q_SIGNALS:
    /// The ways to mend what was found at a place belong at this point of the screen.
    void mendRequested(const podwright::ManifestPath &place, const QPoint &where);

protected:
    void changeEvent(QEvent *event) override;
    /// Shows m_view.
    virtual void update() = 0;
    virtual void retranslate() = 0;
    ManifestPath at(const char *path) const;
    PanelEdits *edits() const { return m_edits; }
    const ContainerView &view() const { return m_view; }
    /// Whether a container is shown at all.
    bool hasView() const { return m_view.snapshot != nullptr; }
    /// Where the page's widgets go; the findings stay below.
    QVBoxLayout *body() const { return m_body; }

private:
    PanelEdits *m_edits;
    QList<const char *> m_fields;
    ContainerView m_view;
    QVBoxLayout *m_body;
    FindingsList *m_findings;
};

} // namespace podwright
