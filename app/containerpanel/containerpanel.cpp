// SPDX-License-Identifier: GPL-3.0-or-later
#include "containerpanel/containerpanel.h"

#include "containerpanel/commandpage.h"
#include "containerpanel/containeractions.h"
#include "containerpanel/environmentpage.h"
#include "containerpanel/imagepage.h"
#include "containerpanel/lifecyclepage.h"
#include "containerpanel/portspage.h"
#include "containerpanel/resourcespage.h"
#include "containerpanel/securitypage.h"
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "records/paneledits.h"
#include "widgets/severitymark.h"
#include "widgets/sharedundo.h"
#include "widgets/wrappinglabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace podwright {

ContainerPanel::ContainerPanel(ManifestDocument *document, Selection *selection, Prompt *prompt, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_prompt(prompt)
    , m_edits(new PanelEdits(document, this))
{
    setObjectName(QStringLiteral("containers"));
    connect(m_edits, &PanelEdits::refused, this, [this](const PlannedEdit &edit) {
        Q_EMIT refused(edit);
        follow(); // shows again what the text says
    });
    connect(document, &ManifestDocument::snapshotChanged, this, &ContainerPanel::follow);
    connect(selection, &Selection::changed, this, &ContainerPanel::onSelectionChanged);
}

void ContainerPanel::build()
{
    m_actions = new ContainerActions(m_edits, m_prompt, this);
    m_label = new QLabel(this);
    m_choice = new FormComboBox(this);
    m_notice = new WrappingLabel(this);
    m_tabs = new QTabWidget(this);
    m_choice->setObjectName(QStringLiteral("containerChoice"));
    m_tabs->setObjectName(QStringLiteral("containerPages"));
    m_tabs->setDocumentMode(true);
    m_label->setBuddy(m_choice);
    m_pages = {new ImagePage(m_edits, this),    new CommandPage(m_edits, this),   new EnvironmentPage(m_edits, this),
               new PortsPage(m_edits, this),    new ResourcesPage(m_edits, this), new SecurityPage(m_edits, this),
               new LifecyclePage(m_edits, this)};
    for (ContainerPage *page : std::as_const(m_pages)) {
        m_tabs->addTab(page, QString());
        connect(page, &ContainerPage::mendRequested, m_selection, &Selection::mend);
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_label);
    head->addWidget(m_choice, 1);
    for (QToolButton *button : m_actions->buttons())
        head->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addWidget(m_tabs, 1);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ContainerPanel::showContainer);
    connect(m_choice, &QComboBox::activated, this,
            [this](int index) { m_selection->select(m_containers[static_cast<std::size_t>(index)].place(), this); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ContainerPanel::showPage);
    connect(m_actions, &ContainerActions::moved, this, &ContainerPanel::goTo);
    retranslate();
}

void ContainerPanel::retranslate()
{
    m_label->setText(tr("&Container:"));
    m_choice->setAccessibleName(tr("Container"));
    m_actions->retranslate();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_tabs, m_tabs->tabBar()})
        widget->setAccessibleName(tr("Pages of the container"));
    for (qsizetype index = 0; index < m_pages.size(); ++index)
        m_tabs->setTabText(static_cast<int>(index), m_pages[index]->title());
    m_notice->setText(tr("There is no container in this text."));
}

void ContainerPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_actions) {
        retranslate();
        follow();
    }
}

void ContainerPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_actions)
        build();
    follow();
    onSelectionChanged(m_selection->current(), nullptr);
}

void ContainerPanel::follow()
{
    if (!isVisible() || !m_actions)
        return;
    fillContainers();
    showContainer();
}

QString ContainerPanel::titleOf(const ContainerView &view) const
{
    QString name = view.entry.name.empty() ? QString::fromStdString(view.entry.path.toString())
                                           : QString::fromStdString(view.entry.name);
    switch (view.entry.role) {
    case ContainerRole::Init:
        return tr("%1 (init container)").arg(name);
    case ContainerRole::Sidecar:
        return tr("%1 (sidecar)").arg(name);
    case ContainerRole::Ephemeral:
        return tr("%1 (ephemeral, read-only)").arg(name);
    case ContainerRole::App:
        break;
    }
    return name;
}

void ContainerPanel::fillContainers()
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const bool editable = isEditable();
    const int before = m_choice->currentIndex();
    const std::string shown = before >= 0 && static_cast<std::size_t>(before) < m_containers.size()
        ? m_containers[static_cast<std::size_t>(before)].entry.name
        : std::string();
    m_containers.clear();
    QStringList titles;
    for (const PodPlace &pod : snapshot->pods) {
        const QString in = snapshot->pods.size() < 2 ? QString() : QStringLiteral(" — ") + podTitle(*snapshot, pod);
        const auto all = std::make_shared<const std::vector<ContainerEntry>>(
            containersOf(valueAt(*snapshot, {pod.document, {}}), pod));
        for (const ContainerEntry &entry : *all) {
            m_containers.push_back({snapshot, pod, entry, all, editable && entry.role != ContainerRole::Ephemeral});
            titles.append(titleOf(m_containers.back()) + in);
        }
    }
    const QSignalBlocker blocker(m_choice);
    QStringList present;
    for (int row = 0; row < m_choice->count(); ++row)
        present.append(m_choice->itemText(row));
    if (present != titles) {
        m_choice->clear();
        m_choice->addItems(titles);
        m_choice->setCurrentIndex(placeOf(shown, before));
    }
    m_notice->setVisible(titles.isEmpty());
    m_tabs->setVisible(!titles.isEmpty());
}

bool ContainerPanel::isEditable() const
{
    return m_document->snapshot()->health != TextHealth::Stale && !m_document->isReadOnly();
}

/// Where the container stands that was shown, when others have come or gone: by its name, else the same place.
int ContainerPanel::placeOf(const std::string &name, int before) const
{
    const int last = static_cast<int>(m_containers.size()) - 1;
    const int same = std::clamp(before, 0, std::max(0, last));
    if (name.empty() || last < 0 || m_containers[static_cast<std::size_t>(same)].entry.name == name)
        return same;
    const auto found = std::find_if(m_containers.begin(), m_containers.end(),
                                    [&](const ContainerView &one) { return one.entry.name == name; });
    return found == m_containers.end() ? same : static_cast<int>(found - m_containers.begin());
}

void ContainerPanel::showContainer()
{
    const auto index = static_cast<std::size_t>(std::max(0, m_choice->currentIndex()));
    const bool some = index < m_containers.size();
    ContainerView view;
    if (some) {
        view = m_containers[index];
    } else if (const SnapshotPtr snapshot = m_document->snapshot(); !snapshot->pods.empty()) {
        view.snapshot = snapshot;
        view.pod = snapshot->pods.front();
        view.editable = isEditable();
    }
    m_actions->setView(view, some, view.snapshot && isEditable());
    if (some)
        showPage();
}

/// The pages that are not seen are shown when they are; their tabs tell what was found.
void ContainerPanel::showPage()
{
    const auto index = static_cast<std::size_t>(std::max(0, m_choice->currentIndex()));
    if (index >= m_containers.size())
        return;
    const ContainerView &view = m_containers[index];
    for (qsizetype page = 0; page < m_pages.size(); ++page) {
        const int gravest = m_pages[page]->gravest(view);
        constexpr int lastMarked = 2; // advice needs no mark
        m_tabs->setTabIcon(static_cast<int>(page),
                           gravest >= 0 && gravest <= lastMarked ? severityIcon(gravest, palette()) : QIcon());
    }
    m_pages[m_tabs->currentIndex()]->show(view);
}

/// The container has another place in the text, which the panel already shows.
void ContainerPanel::goTo(const ManifestPath &place)
{
    onSelectionChanged(place, nullptr);
    m_selection->select(place, this);
}

void ContainerPanel::onSelectionChanged(const ManifestPath &place, const QObject *origin)
{
    if (!isVisible() || !m_actions || origin == this)
        return;
    for (std::size_t index = 0; index < m_containers.size(); ++index) {
        const ManifestPath one = m_containers[index].place();
        if (one.document == place.document && place.path.startsWith(one.path))
            m_choice->setCurrentIndex(static_cast<int>(index));
    }
}

} // namespace podwright
