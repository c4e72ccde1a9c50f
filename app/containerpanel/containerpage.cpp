// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerpanel/containerpage.h"

#include "document/snapshotplaces.h"
#include "records/findingslist.h"
#include "records/paneledits.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

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
    , m_findings(new FindingsList(edits->document(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_findings);
}

void ContainerPage::show(const ContainerView &view)
{
    m_view = view;
    update();
    m_findings->setAccessibleName(tr("What was found here"));
    m_findings->show(
        view.snapshot, view.pod.document, view.editable,
        [this, container = view.entry.path.toString()](const Diagnostic &one) { return isHere(one, container); });
}

ManifestPath ContainerPage::at(const char *path) const
{
    return m_view.place(path);
}

/// What is absent is found at the container itself; the server's path tells the field.
bool ContainerPage::isHere(const Diagnostic &finding, const std::string &container) const
{
    if (!finding.path.starts_with(container))
        return false;
    return std::any_of(m_fields.begin(), m_fields.end(), [&](const char *field) {
        const std::string name = std::string(".") + field;
        return liesIn(finding, container + name) || (finding.path == container && finding.field.ends_with(name));
    });
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
            if ((gravest < 0 || severity < gravest) && isHere(one, container))
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
