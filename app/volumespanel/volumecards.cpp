// SPDX-License-Identifier: GPL-3.0-or-later
#include "volumespanel/volumecards.h"

#include "containers/containersteps.h"
#include "records/paneledits.h"
#include "volumespanel/volumewords.h"
#include "widgets/sharedundo.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace podwright {

namespace {

constexpr VolumePurpose purposes[] = {VolumePurpose::Scratch, VolumePurpose::Config,   VolumePurpose::Secret,
                                      VolumePurpose::Storage, VolumePurpose::Node,     VolumePurpose::Projected,
                                      VolumePurpose::Image,   VolumePurpose::Ephemeral};
constexpr int cardColumns = 2;

QString nameFor(VolumePurpose purpose)
{
    constexpr const char *names[] = {"scratch", "config", "secret", "data", "host", "projected", "files", "disk"};
    return QLatin1String(names[static_cast<int>(purpose)]);
}

} // namespace

VolumeCards::VolumeCards(PanelEdits *edits, QWidget *parent)
    : QWidget(parent)
    , m_edits(edits)
    , m_cards(new QButtonGroup(this))
    , m_nameLabel(new QLabel(this))
    , m_name(new FormLineEdit(this))
    , m_sourceLabel(new QLabel(this))
    , m_source(new FormLineEdit(this))
    , m_pathLabel(new QLabel(this))
    , m_path(new FormLineEdit(this))
    , m_containersLabel(new QLabel(this))
    , m_containers(new QListWidget(this))
    , m_make(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 0, 0);
    makeCards();
    auto *form = new QGridLayout;
    form->setColumnStretch(1, 1);
    const std::tuple<QLabel *, QWidget *, const char *> lines[] = {
        {m_nameLabel, m_name, "newVolume.name"},
        {m_sourceLabel, m_source, "newVolume.source"},
        {m_pathLabel, m_path, "newVolume.path"},
        {m_containersLabel, m_containers, "newVolume.containers"}};
    int row = 0;
    for (const auto &[label, widget, name] : lines) {
        widget->setObjectName(QLatin1String(name));
        label->setBuddy(widget);
        form->addWidget(label, row, 0, Qt::AlignTop);
        form->addWidget(widget, row++, 1);
    }
    m_containers->setMaximumHeight(fontMetrics().height() * 5);
    m_make->setObjectName(QStringLiteral("newVolume.make"));
    m_cancel->setObjectName(QStringLiteral("newVolume.cancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_make);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    layout->addLayout(form);
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_make, &QPushButton::clicked, this, &VolumeCards::make);
    connect(m_cancel, &QPushButton::clicked, this, &VolumeCards::cancelled);
    for (QLineEdit *edit : {m_name, m_source, m_path})
        connect(edit, &QLineEdit::returnPressed, this, &VolumeCards::make);
    retranslate();
}

void VolumeCards::makeCards()
{
    auto *grid = new QGridLayout;
    grid->setSpacing(4);
    for (int index = 0; index < static_cast<int>(std::size(purposes)); ++index) {
        auto *card = new QPushButton(this);
        card->setCheckable(true);
        card->setObjectName(QStringLiteral("volumeCard.%1").arg(index));
        card->setStyleSheet(QStringLiteral("text-align: left; padding: 4px 8px;"));
        m_cards->addButton(card, index);
        grid->addWidget(card, index / cardColumns, index % cardColumns);
    }
    m_cards->button(0)->setChecked(true);
    static_cast<QVBoxLayout *>(layout())->addLayout(grid);
    connect(m_cards, &QButtonGroup::idClicked, this, &VolumeCards::choose);
}

void VolumeCards::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void VolumeCards::retranslate()
{
    for (int index = 0; index < static_cast<int>(std::size(purposes)); ++index) {
        const QString name = purposeName(purposes[index]);
        const QString hint = purposeHint(purposes[index]);
        m_cards->button(index)->setText(name + u'\n' + hint);
        m_cards->button(index)->setAccessibleName(name);
        m_cards->button(index)->setAccessibleDescription(hint);
    }
    m_nameLabel->setText(tr("Name"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_sourceLabel->setText(sourceLabel(purpose()));
    m_source->setAccessibleName(m_sourceLabel->text());
    m_pathLabel->setText(tr("Seen at"));
    m_path->setAccessibleName(m_pathLabel->text());
    m_containersLabel->setText(tr("In"));
    m_containers->setAccessibleName(tr("Containers that mount it"));
    m_make->setText(tr("Make Volume and Mounts"));
    m_cancel->setText(tr("Cancel"));
}

VolumePurpose VolumeCards::purpose() const
{
    return purposes[std::max(0, m_cards->checkedId())];
}

QString VolumeCards::freeVolume(const QString &wanted) const
{
    const auto taken = [this](const QString &name) {
        return std::any_of(m_view.matrix.volumes.begin(), m_view.matrix.volumes.end(),
                           [&](const MountedVolume &one) { return QString::fromStdString(one.name) == name; });
    };
    QString name = wanted;
    for (int number = 2; taken(name); ++number)
        name = wanted + QStringLiteral("-%1").arg(number);
    return name;
}

void VolumeCards::begin(const VolumesView &view, const QString &name)
{
    m_view = view;
    m_cards->button(0)->setChecked(true);
    choose();
    if (!name.isEmpty()) {
        m_name->setText(name);
        m_path->clear(); // the mounts are there already
    }
    m_containers->clear();
    fillContainers();
    m_cards->button(0)->setFocus();
}

/// App containers are ticked at first when there is only one.
void VolumeCards::fillContainers()
{
    QStringList names;
    for (const ContainerEntry &one : m_view.matrix.containers) {
        if (one.role != ContainerRole::Ephemeral)
            names.append(QString::fromStdString(one.name));
    }
    QStringList present;
    for (int row = 0; row < m_containers->count(); ++row)
        present.append(m_containers->item(row)->text());
    if (present == names)
        return;
    m_containers->clear();
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(name, m_containers);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(names.size() == 1 ? Qt::Checked : Qt::Unchecked);
    }
}

void VolumeCards::follow(const VolumesView &view)
{
    m_view = view;
    fillContainers();
    m_make->setEnabled(view.editable);
}

void VolumeCards::choose()
{
    m_name->setText(freeVolume(nameFor(purpose())));
    m_path->setText(QStringLiteral("/mnt/") + m_name->text());
    m_source->setText(purpose() == VolumePurpose::Ephemeral ? QStringLiteral("1Gi") : QString());
    const QString label = sourceLabel(purpose());
    m_sourceLabel->setText(label);
    m_source->setAccessibleName(label);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_sourceLabel, m_source})
        widget->setVisible(!label.isEmpty());
}

void VolumeCards::make()
{
    if (!m_view.editable)
        return;
    const std::string name = m_name->text().trimmed().toStdString();
    const Path volumes = m_view.volumesPath();
    const NewValue volume = newVolume(purpose(), name, m_source->text().trimmed().toStdString());
    EditSteps steps{[=](const EditPlanner &planner) { return planner.insertItem(volumes, volume); }};
    const NewValue mount = NewValue::map(
        {{"name", NewValue::string(name)}, {"mountPath", NewValue::string(m_path->text().trimmed().toStdString())}});
    for (int row = 0; row < m_containers->count() && !m_path->text().trimmed().isEmpty(); ++row) {
        if (m_containers->item(row)->checkState() != Qt::Checked)
            continue;
        const Path list = m_view.matrix.containers[static_cast<std::size_t>(row)].path.child("volumeMounts");
        steps.push_back([=](const EditPlanner &planner) { return planner.insertItem(list, mount); });
    }
    if (m_edits->steps(m_view.pod.document, steps))
        Q_EMIT made();
}

} // namespace podwright
