// SPDX-License-Identifier: GPL-3.0-or-later
#include "staticassistant/limitspage.h"

#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "findings/findingcommands.h"
#include "messages/diagnostictext.h"
#include "validation/fixes/reportfixes.h"
#include "widgets/severitymark.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace podwright {

namespace {

CheckOptions optionsFor(const ManifestDocument &document, const StaticPodOptions &place)
{
    CheckOptions options = document.checkOptions();
    options.staticPod = true;
    options.nodeName = place.nodeName;
    return options;
}

/// What the kubelet refuses, passes over or does otherwise; good practice is for the other panels.
bool isOfInterest(const Diagnostic &one)
{
    return one.severity == Severity::Error || one.severity == Severity::RunTime || one.message.starts_with("static-");
}

} // namespace

LimitsPage::LimitsPage(ManifestDocument *document, Selection *selection, FindingCommands *findings, QWidget *parent)
    : AssistantPage(parent)
    , m_document(document)
    , m_selection(selection)
    , m_commands(findings)
    , m_intro(makeLabel("staticLimits"))
    , m_verdict(makeLabel("staticVerdict"))
    , m_list(new QListWidget(this))
    , m_go(new QPushButton(this))
    , m_mend(new QPushButton(this))
    , m_always(new QCheckBox(this))
{
    m_list->setObjectName(QStringLiteral("staticFindings"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_go->setObjectName(QStringLiteral("staticGo"));
    m_mend->setObjectName(QStringLiteral("staticMend"));
    m_always->setObjectName(QStringLiteral("staticAlways"));
    QFont bold = font();
    bold.setBold(true);
    m_verdict->setFont(bold);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_go);
    buttons->addWidget(m_mend);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_intro);
    layout->addSpacing(fontMetrics().lineSpacing() / 2);
    layout->addWidget(m_verdict);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_always);
    connect(m_list, &QListWidget::currentRowChanged, this, &LimitsPage::select);
    connect(m_list, &QListWidget::itemActivated, this, &LimitsPage::goToField);
    connect(m_go, &QPushButton::clicked, this, &LimitsPage::goToField);
    connect(m_mend, &QPushButton::clicked, this, &LimitsPage::mend);
    connect(m_always, &QCheckBox::clicked, this, &LimitsPage::checkingWanted);
    retranslate();
}

void LimitsPage::retranslate()
{
    m_intro->setText(tr(
        "The kubelet asks no API server for a static Pod. So it may not refer to anything there: no ConfigMap, Secret "
        "or "
        "pull secret, no service account or token, no claim, CSI or ephemeral volume. What is left: env with plain "
        "values, "
        "and volumes such as hostPath, emptyDir, downwardAPI, image and nfs. It is not scheduled and has no replicas. "
        "Probes work, all three kinds."));
    m_list->setAccessibleName(tr("What the kubelet says of this manifest"));
    m_go->setText(tr("&Show the Field"));
    m_mend->setText(tr("&Mend…"));
    m_always->setText(tr("&Check as a static Pod in the window too"));
}

void LimitsPage::setChecking(bool on)
{
    m_always->setChecked(on);
}

void LimitsPage::show(const StaticPodOptions &options, const StaticBundle &bundle)
{
    m_options = options;
    m_manifest = bundle.manifest;
    check();
}

/// The text in the window is checked where it is the manifest's; else each Pod that it becomes.
void LimitsPage::check()
{
    const std::string &text = m_document->text();
    m_ofDocument = !m_manifest.isList && text.starts_with(m_manifest.text);
    const CheckOptions options = optionsFor(*m_document, m_options);
    m_found.clear();
    bool accepted = true;
    for (const std::string &pod : m_ofDocument ? std::vector{text} : podsOf(m_manifest)) {
        for (PodReport &report : checkManifest(pod, parseYaml(pod), m_document->schema(), options)) {
            accepted = accepted && report.verdict == Verdict::Valid;
            std::copy_if(std::make_move_iterator(report.diagnostics.begin()),
                         std::make_move_iterator(report.diagnostics.end()), std::back_inserter(m_found), isOfInterest);
        }
    }
    std::stable_sort(m_found.begin(), m_found.end(),
                     [](const Diagnostic &a, const Diagnostic &b) { return a.severity < b.severity; });
    fillList(accepted);
}

void LimitsPage::fillList(bool accepted)
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const Diagnostic &one : m_found) {
        const QString field = QString::fromStdString(one.field);
        m_list->addItem(new QListWidgetItem(severityIcon(static_cast<int>(one.severity), palette()),
                                            (field.isEmpty() ? QString() : field + u'\n') + diagnosticText(one)));
    }
    if (!m_found.empty())
        m_list->setCurrentRow(std::clamp(row, 0, static_cast<int>(m_found.size()) - 1));
    QString verdict = accepted ? tr("✓ The kubelet runs this Pod.") : tr("✗ The kubelet refuses this manifest.");
    if (!m_ofDocument)
        verdict += u' ' + tr("What is checked is the Pod that is made from the text in the window.");
    m_verdict->setText(verdict);
    select();
}

const Diagnostic *LimitsPage::current() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_found.size()) ? nullptr : &m_found[static_cast<std::size_t>(row)];
}

void LimitsPage::select()
{
    m_go->setEnabled(m_ofDocument && current());
    m_mend->setEnabled(m_ofDocument && current() && m_commands->isQuick() && !fixesOfCurrent().empty());
}

std::vector<Fix> LimitsPage::fixesOfCurrent() const
{
    if (!current() || m_document->isReadOnly() || m_document->isBusy())
        return {};
    return fixesOf(m_document->snapshot()->text, m_document->schema(), optionsFor(*m_document, m_options), *current());
}

void LimitsPage::goToField()
{
    if (!m_ofDocument || !current())
        return;
    if (const auto place = placeAt(*m_document->snapshot(), current()->range.begin))
        m_selection->reveal(*place, this);
}

void LimitsPage::mend()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("staticFixes"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_commands->addFixes(menu, fixesOfCurrent());
    menu->popup(m_mend->mapToGlobal(QPoint(0, m_mend->height())));
}

} // namespace podwright
