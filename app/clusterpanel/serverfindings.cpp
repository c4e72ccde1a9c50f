// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterpanel/serverfindings.h"

#include "cluster/fieldplace.h"
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "messages/clustertext.h"
#include "messages/diagnostictext.h"
#include "widgets/severitymark.h"

#include <QEvent>

namespace podwright {

namespace {

constexpr std::size_t mostRows = 500;
constexpr qsizetype longestMessage = 600;

} // namespace

ServerFindings::ServerFindings(ManifestDocument *document, Selection *selection, QWidget *parent)
    : QListWidget(parent)
    , m_document(document)
    , m_selection(selection)
{
    setObjectName(QStringLiteral("clusterFindings"));
    setWordWrap(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    hide();
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { go(row(item), false); });
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (hasFocus())
            go(row, false);
    });
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { go(row(item), true); });
}

void ServerFindings::show(const std::vector<ServerFinding> &findings, const PodPlace &pod)
{
    m_findings = findings;
    m_findings.resize(std::min(m_findings.size(), mostRows));
    m_pod = pod;
    fill();
    setVisible(!m_findings.empty());
}

void ServerFindings::fill()
{
    setAccessibleName(tr("What the cluster says about fields"));
    clear();
    for (const ServerFinding &one : m_findings) {
        auto *item = new QListWidgetItem(severityIcon(static_cast<int>(one.severity), palette()), lineOf(one), this);
        item->setData(Qt::AccessibleTextRole, severityText(one.severity) + QStringLiteral(": ") + lineOf(one));
    }
}

void ServerFindings::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        fill();
}

/// The same finding as Podwright makes it, told in its words; empty where there is none.
QString ServerFindings::ownWords(const ServerFinding &finding) const
{
    const SnapshotPtr snapshot = m_document->snapshot();
    for (const PodReport &report : snapshot->reports) {
        for (const Diagnostic &one : report.diagnostics) {
            if (report.syntaxDocument == m_pod.document && one.severity == finding.severity && one.type == finding.type
                && one.field == finding.field)
                return diagnosticText(one);
        }
    }
    return {};
}

QString ServerFindings::lineOf(const ServerFinding &finding) const
{
    QString message = QString::fromStdString(finding.message).left(longestMessage);
    if (finding.severity == Severity::RunTime)
        return message;
    const QString field = finding.field.empty() ? tr("The whole object") : QString::fromStdString(finding.field);
    const QString own = ownWords(finding);
    return field + QStringLiteral(" — ") + serverTypeText(finding.type) + u'\n'
        + (own.isEmpty() ? message : own + u'\n' + message);
}

/// In a List the server says which object it means.
PodPlace ServerFindings::placeFor(const ServerFinding &finding) const
{
    const SnapshotPtr snapshot = m_document->snapshot();
    for (const PodPlace &pod : snapshot->pods) {
        if (pod.document != m_pod.document || m_pod.document >= snapshot->values.size())
            continue;
        const ValueRef object = snapshot->values[pod.document].root().at(pod.object);
        if (finding.object == pod.kind + ' ' + std::string(object["metadata"]["name"].string()))
            return pod;
    }
    return m_pod;
}

void ServerFindings::go(int row, bool reveal)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_findings.size())
        return;
    const ServerFinding &finding = m_findings[static_cast<std::size_t>(row)];
    const PodPlace pod = placeFor(finding);
    const SnapshotPtr snapshot = m_document->snapshot();
    if (pod.document >= snapshot->values.size())
        return;
    const ManifestPath place{pod.document, placeOfField(snapshot->values[pod.document].root(), pod, finding)};
    if (reveal)
        m_selection->reveal(place, this);
    else
        m_selection->select(place, this);
}

} // namespace podwright
