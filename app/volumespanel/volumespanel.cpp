// SPDX-License-Identifier: GPL-3.0-or-later
#include "volumespanel/volumespanel.h"

#include "containers/containersteps.h"
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "platform/prompt.h"
#include "records/findingslist.h"
#include "records/paneledits.h"
#include "volumespanel/mountdetails.h"
#include "volumespanel/mountgrid.h"
#include "volumespanel/volumecards.h"
#include "volumespanel/volumedetails.h"
#include "widgets/sharedundo.h"
#include "widgets/wrappinglabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace podwright {

VolumesPanel::VolumesPanel(ManifestDocument *document, Selection *selection, Prompt *prompt, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_prompt(prompt)
    , m_edits(new PanelEdits(document, this))
{
    setObjectName(QStringLiteral("volumes"));
    connect(m_edits, &PanelEdits::refused, this, [this](const PlannedEdit &edit) {
        Q_EMIT refused(edit);
        follow(); // shows again what the text says
    });
    connect(document, &ManifestDocument::snapshotChanged, this, &VolumesPanel::follow);
    connect(selection, &Selection::changed, this, &VolumesPanel::onSelectionChanged);
}

QWidget *VolumesPanel::makeDetails()
{
    m_stack = new QStackedWidget(this);
    m_volume = new VolumeDetails(m_edits, m_stack);
    m_mount = new MountDetails(m_edits, m_stack);
    m_cards = new VolumeCards(m_edits, m_stack);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_volume, m_mount, m_cards})
        m_stack->addWidget(widget);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    const auto fit = [this](int current) { // only the page that is seen takes room
        for (int page = 0; page < m_stack->count(); ++page) {
            const auto policy = page == current ? QSizePolicy::Preferred : QSizePolicy::Ignored;
            m_stack->widget(page)->setSizePolicy(policy, policy);
        }
    };
    fit(0);
    connect(m_stack, &QStackedWidget::currentChanged, this, fit);
    connect(m_cards, &VolumeCards::cancelled, this, &VolumesPanel::showCurrent);
    connect(m_cards, &VolumeCards::made, this, [this] {
        if (m_view.matrix.ownVolumes > 0)
            select(static_cast<int>(m_view.matrix.ownVolumes) - 1, 0);
    });
    return scroll;
}

void VolumesPanel::build()
{
    m_podLabel = new QLabel(this);
    m_pods = new FormComboBox(this);
    m_add = new QPushButton(this);
    m_rename = new QPushButton(this);
    m_remove = new QPushButton(this);
    m_notice = new WrappingLabel(this);
    m_grid = new MountGrid(this);
    m_findings = new FindingsList(this);
    m_podLabel->setBuddy(m_pods);
    m_pods->setObjectName(QStringLiteral("volumesPod"));
    m_add->setObjectName(QStringLiteral("volumeAdd"));
    m_rename->setObjectName(QStringLiteral("volumeRename"));
    m_remove->setObjectName(QStringLiteral("volumeRemove"));
    auto *head = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_podLabel, m_pods, m_add, m_rename, m_remove})
        head->addWidget(widget);
    head->addWidget(m_notice, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_grid);
    splitter->addWidget(makeDetails());
    splitter->setSizes({440, 500});
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->addLayout(head);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_findings);
    connect(m_pods, &QComboBox::currentIndexChanged, this, &VolumesPanel::showPod);
    connect(m_add, &QPushButton::clicked, this, &VolumesPanel::addVolume);
    connect(m_rename, &QPushButton::clicked, this, &VolumesPanel::renameVolume);
    connect(m_remove, &QPushButton::clicked, this, [this] { removeVolume(m_grid->currentRow()); });
    connect(m_grid, &QTableWidget::currentCellChanged, this, &VolumesPanel::showCurrent);
    connect(m_grid, &QTableWidget::currentCellChanged, this, &VolumesPanel::selectCurrent);
    connect(m_findings, &FindingsList::mendRequested, m_selection, &Selection::mend);
    connect(m_grid, &MountGrid::opened, this, &VolumesPanel::open);
    connect(m_grid, &MountGrid::removeWanted, this, &VolumesPanel::removeCurrent);
    retranslate();
}

void VolumesPanel::retranslate()
{
    m_podLabel->setText(tr("&Pod:"));
    m_pods->setAccessibleName(tr("Pod"));
    m_add->setText(tr("Add Volume…"));
    m_rename->setText(tr("Rename…"));
    m_remove->setText(tr("Remove Volume"));
    m_grid->setAccessibleName(tr("Volumes and the containers that mount them"));
    m_findings->setAccessibleName(tr("What was found here"));
}

void VolumesPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_grid) {
        retranslate();
        follow();
    }
}

void VolumesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_grid)
        build();
    follow();
    onSelectionChanged(m_selection->current(), nullptr);
}

void VolumesPanel::follow()
{
    if (!isVisible() || !m_grid)
        return;
    fillPods();
    showPod();
}

void VolumesPanel::fillPods()
{
    const SnapshotPtr snapshot = m_document->snapshot();
    QStringList names;
    for (const PodPlace &pod : snapshot->pods)
        names.append(podTitle(*snapshot, pod));
    const QSignalBlocker blocker(m_pods);
    const int index = m_pods->currentIndex();
    QStringList present;
    for (int row = 0; row < m_pods->count(); ++row)
        present.append(m_pods->itemText(row));
    if (present != names) {
        m_pods->clear();
        m_pods->addItems(names);
        m_pods->setCurrentIndex(std::max(0, std::min(index, static_cast<int>(names.size()) - 1)));
    }
    for (QWidget *widget : std::initializer_list<QWidget *>{m_podLabel, m_pods})
        widget->setVisible(names.size() > 1);
}

void VolumesPanel::showPod()
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const auto index = static_cast<std::size_t>(std::max(0, m_pods->currentIndex()));
    const bool some = index < snapshot->pods.size();
    const bool editable = some && snapshot->health != TextHealth::Stale && !m_document->isReadOnly();
    m_view = some ? VolumesView::read(snapshot, snapshot->pods[index], editable) : VolumesView();
    m_grid->show(m_view);
    m_add->setEnabled(editable);
    m_notice->setText(!some                    ? tr("There is no Pod in this text.")
                          : m_view.rows() == 0 ? tr("This Pod has no volumes yet.")
                                               : tr("Enter on a cell mounts the volume there."));
    m_cards->follow(m_view);
    if (m_stack->currentWidget() != m_cards || !some)
        showCurrent();
    m_findings->show(snapshot, m_view.place(m_view.pod.root.child("spec")), editable, [this](const Diagnostic &one) {
        if (liesIn(one, m_view.volumesPath().toString()))
            return true;
        const bool mount =
            one.path.find(".volumeMounts") != std::string::npos || one.path.find(".volumeDevices") != std::string::npos;
        return mount && liesIn(one, m_view.pod.root.child("spec").toString());
    });
}

void VolumesPanel::showCurrent()
{
    const int row = m_grid->currentRow();
    const int column = m_grid->currentColumn();
    const bool some = row >= 0 && static_cast<std::size_t>(row) < m_view.rows();
    const MountedVolume *volume = m_view.volume(row);
    const bool own = volume && !volume->isTemplate;
    m_rename->setEnabled(m_view.editable && own && volume->isMap);
    m_remove->setEnabled(m_view.editable && own);
    m_stack->setVisible(some);
    if (!some)
        return;
    if (column <= 0 || static_cast<std::size_t>(column) > m_view.matrix.containers.size()) {
        m_volume->show(m_view, row);
        m_stack->setCurrentWidget(m_volume);
    } else {
        m_mount->show(m_view, row, static_cast<std::size_t>(column - 1));
        m_stack->setCurrentWidget(m_mount);
    }
}

void VolumesPanel::select(int row, int column)
{
    m_stack->setCurrentWidget(m_volume);
    m_grid->setCurrentCell(row, column);
    showCurrent();
    m_grid->setFocus();
}

/// An empty cell gets a mount; else the fields get the keyboard.
void VolumesPanel::open(int row, int column)
{
    showCurrent();
    if (column <= 0) {
        if (m_view.volume(row))
            m_volume->focusFirst();
        else
            addVolume();
    } else if (m_view.cell(row, static_cast<std::size_t>(column - 1)).empty()) {
        m_mount->add();
    } else {
        m_mount->focusFirst();
    }
}

/// On a row without a volume, one of its name.
void VolumesPanel::addVolume()
{
    const int row = m_grid->currentRow();
    const bool unknown = row >= 0 && static_cast<std::size_t>(row) < m_view.rows() && !m_view.volume(row);
    m_stack->setVisible(true);
    m_stack->setCurrentWidget(m_cards);
    m_cards->begin(m_view, unknown ? QString::fromStdString(m_view.nameOf(row)) : QString());
}

void VolumesPanel::renameVolume()
{
    const MountedVolume *volume = m_view.volume(m_grid->currentRow());
    if (!volume)
        return;
    const QString old = QString::fromStdString(volume->name);
    const QString name =
        m_prompt->askForText(this, tr("Rename Volume"), tr("New name, here and in all mounts:"), old).trimmed();
    if (name.isEmpty() || name == old)
        return;
    const bool taken = std::any_of(m_view.matrix.volumes.begin(), m_view.matrix.volumes.end(),
                                   [&](const MountedVolume &one) { return QString::fromStdString(one.name) == name; });
    if (taken)
        m_prompt->tell(this, tr("There is a volume %1 already.").arg(name), tr("Volumes have names of their own."));
    else
        m_edits->steps(m_view.pod.document,
                       podwright::renameVolume(m_view.document(), m_view.pod, volume->place, name.toStdString()));
}

void VolumesPanel::removeCurrent(int row, int column)
{
    if (column > 0)
        m_mount->remove();
    else
        removeVolume(row);
}

void VolumesPanel::removeVolume(int row)
{
    const MountedVolume *volume = m_view.volume(row);
    if (!volume || volume->isTemplate || !m_view.editable)
        return;
    const int count = static_cast<int>(volume->mounts.size());
    const QString details = tr("%n mount(s) of it will be taken out too.", nullptr, count);
    if (count > 0
        && !m_prompt->confirm(this, tr("Take the volume %1 out?").arg(QString::fromStdString(volume->name)), details,
                              tr("Remove")))
        return;
    m_edits->steps(m_view.pod.document, podwright::removeVolume(m_view.document(), m_view.pod, volume->place));
}

/// Everything else in the window follows: to the mount in the cell, else to the volume.
void VolumesPanel::selectCurrent(int row, int column)
{
    if (m_following)
        return;
    const std::vector<std::size_t> mounts =
        column > 0 ? m_view.cell(row, static_cast<std::size_t>(column - 1)) : std::vector<std::size_t>();
    if (!mounts.empty())
        m_selection->select(m_view.place(m_view.matrix.mounts[mounts.front()].place), this);
    else if (const MountedVolume *volume = m_view.volume(row))
        m_selection->select(m_view.place(volume->place), this);
}

void VolumesPanel::onSelectionChanged(const ManifestPath &place, const QObject *origin)
{
    if (!isVisible() || !m_grid || origin == this)
        return;
    const QScopedValueRollback<bool> following(m_following, true);
    const SnapshotPtr snapshot = m_document->snapshot();
    if (const PodPlace *pod = podAround(*snapshot, place))
        m_pods->setCurrentIndex(static_cast<int>(pod - snapshot->pods.data()));
    if (place.document != m_view.pod.document)
        return;
    for (std::size_t row = 0; row < m_view.matrix.volumes.size(); ++row) {
        if (place.path.startsWith(m_view.matrix.volumes[row].place))
            m_grid->setCurrentCell(static_cast<int>(row), 0);
    }
    for (const Mount &mount : m_view.matrix.mounts) {
        if (mount.volume >= 0 && place.path.startsWith(mount.place))
            m_grid->setCurrentCell(mount.volume, static_cast<int>(mount.container) + 1);
    }
}

} // namespace podwright
