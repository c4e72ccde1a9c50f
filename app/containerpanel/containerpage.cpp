// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerpanel/containerpage.h"

#include "document/snapshotplaces.h"
#include "records/findingslist.h"
#include "records/paneledits.h"

#include <QEvent>
#include <QVBoxLayout>

namespace podwright {

ManifestPath ContainerView::place(const char *below) const
{
    return {pod.document, below ? entry.path.joined(*Path::parse(below)) : entry.path};
}

ValueRef ContainerView::document() const
{
    return snapshot ? valueAt(*snapshot, {pod.document, {}}) : ValueRef();
}

ValueRef ContainerView::value() const
{
    return document().at(entry.path);
}

ValueRef ContainerView::spec() const
{
    return document().at(pod.root)["spec"];
}

ContainerPage::ContainerPage(PanelEdits *edits, QList<const char *> fields, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_fields(std::move(fields))
    , m_body(new QVBoxLayout)
    , m_findings(new FindingsList(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_findings);
    connect(m_findings, &FindingsList::mendRequested, this, &ContainerPage::mendRequested);
}

void ContainerPage::show(const ContainerView &view)
{
    m_view = view;
    update();
    m_findings->setAccessibleName(tr("What was found here"));
    m_findings->show(view.snapshot, view.place(), view.editable,
                     [this, container = view.entry.path.toString()](const Diagnostic &one) {
                         return isAbout(one, container, m_fields);
                     });
}

ManifestPath ContainerPage::at(const char *path) const
{
    return m_view.place(path);
}

int ContainerPage::gravest(const ContainerView &view) const
{
    int gravest = -1;
    const std::string container = view.entry.path.toString();
    for (const PodReport &report : view.snapshot->reports) {
        if (report.syntaxDocument != view.pod.document)
            continue;
        for (const Diagnostic &one : report.diagnostics) {
            const int severity = static_cast<int>(one.severity);
            if ((gravest < 0 || severity < gravest) && isAbout(one, container, m_fields))
                gravest = severity;
        }
    }
    return gravest;
}

void ContainerPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace podwright
