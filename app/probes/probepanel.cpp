// SPDX-License-Identifier: GPL-3.0-or-later
#include "probes/probepanel.h"

#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "lifetime/probereading.h"
#include "messages/joinedsentences.h"
#include "messages/probetext.h"
#include "probes/probecolumn.h"
#include "probes/probetimeline.h"
#include "records/findingslist.h"
#include "widgets/sharedundo.h"
#include "widgets/wrappinglabel.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace podwright {

namespace {

constexpr int phaseSteps = 20;

/// Names and numbers of the ports that a container declares.
QStringList portsOf(ValueRef container)
{
    QStringList ports;
    for (const ValueRef port : container["ports"]) {
        const std::string_view name = port["name"].string();
        if (!name.empty())
            ports.append(QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        else if (port["containerPort"].isInteger())
            ports.append(QString::number(port["containerPort"].integer()));
    }
    return ports;
}

QDoubleSpinBox *makeSeconds(QWidget *parent, const QString &name)
{
    auto *box = new SharedUndo<QDoubleSpinBox>(parent);
    box->setObjectName(name);
    box->setRange(0, 3000);
    box->setDecimals(1);
    box->setSingleStep(1);
    return box;
}

} // namespace

ProbePanel::ProbePanel(ManifestDocument *document, Selection *selection, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_label(new QLabel(this))
    , m_choice(new FormComboBox(this))
    , m_notice(new WrappingLabel(this))
    , m_body(new QWidget(this))
    , m_timeline(new ProbeTimeline(this))
    , m_words(new WrappingLabel(this))
    , m_findings(new FindingsList(this))
{
    setObjectName(QStringLiteral("probes"));
    m_choice->setObjectName(QStringLiteral("probeContainer"));
    m_words->setObjectName(QStringLiteral("probeWords"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setBuddy(m_choice);
    auto *head = new QHBoxLayout;
    head->addWidget(m_label);
    head->addWidget(m_choice);
    head->addWidget(makeScenario(), 1);
    auto *columns = new QHBoxLayout;
    for (const ProbeKind kind : {ProbeKind::Startup, ProbeKind::Readiness, ProbeKind::Liveness}) {
        m_columns.append(new ProbeColumn(kind, this));
        columns->addWidget(m_columns.last(), 1);
        connectColumn(m_columns.last());
    }
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(4, 0, 4, 4);
    body->addWidget(m_timeline);
    body->addWidget(m_words);
    body->addLayout(columns);
    body->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // its controls take the keyboard and scroll into sight
    scroll->setWidget(m_body);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->addLayout(head);
    layout->addWidget(m_notice);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_findings);
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ProbePanel::showContainer);
    connect(m_choice, &QComboBox::activated, this, [this] {
        if (const ManifestPath *place = container())
            m_selection->select(*place, this);
    });
    connect(m_timeline, &ProbeTimeline::scenarioChanged, this, &ProbePanel::readScenario);
    connect(m_findings, &FindingsList::mendRequested, selection, &Selection::mend);
    connect(document, &ManifestDocument::snapshotChanged, this, &ProbePanel::follow);
    connect(selection, &Selection::changed, this, &ProbePanel::onSelectionChanged);
    retranslate();
}

QWidget *ProbePanel::makeScenario()
{
    auto *bar = new QWidget(this);
    m_upLabel = new QLabel(bar);
    m_up = makeSeconds(bar, QStringLiteral("appUp"));
    m_hangs = new QCheckBox(bar);
    m_hangs->setObjectName(QStringLiteral("appHangs"));
    m_hang = makeSeconds(bar, QStringLiteral("appHang"));
    m_phaseLabel = new QLabel(bar);
    m_phase = new QSlider(Qt::Horizontal, bar);
    m_phase->setObjectName(QStringLiteral("clockPhase"));
    m_phase->setRange(0, phaseSteps - 1);
    m_phase->setMaximumWidth(140);
    m_upLabel->setBuddy(m_up);
    m_phaseLabel->setBuddy(m_phase);
    m_up->setValue(8);
    m_hang->setValue(60);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_upLabel, m_up, m_hangs, m_hang, m_phaseLabel, m_phase})
        layout->addWidget(widget);
    layout->addStretch(1);
    connect(m_up, &QDoubleSpinBox::valueChanged, this, &ProbePanel::showTimeline);
    connect(m_hangs, &QCheckBox::toggled, this, &ProbePanel::showTimeline);
    connect(m_hang, &QDoubleSpinBox::valueChanged, this, &ProbePanel::showTimeline);
    connect(m_phase, &QSlider::valueChanged, this, &ProbePanel::showTimeline);
    return bar;
}

void ProbePanel::connectColumn(ProbeColumn *column)
{
    const auto place = [this, column] { return container()->path.child(column->field()); };
    connect(column, &ProbeColumn::added, this, [this, place](const NewValue &probe) {
        edit([path = place(), probe](const EditPlanner &planner) { return planner.set(path, probe); });
    });
    connect(column, &ProbeColumn::removed, this,
            [this, place] { edit([path = place()](const EditPlanner &planner) { return planner.remove(path); }); });
    connect(column, &ProbeColumn::valueSet, this, [this, place](const QString &field, const NewValue &value) {
        const Path path = place().joined(*Path::parse(field.toStdString()));
        edit([path, value](const EditPlanner &planner) { return planner.set(path, value); },
             QString::fromStdString(path.toString()));
    });
    connect(column, &ProbeColumn::valueRemoved, this, [this, place](const QString &field) {
        const Path path = place().joined(*Path::parse(field.toStdString()));
        if (valueAt(*m_document->snapshot(), {container()->document, path}))
            edit([path](const EditPlanner &planner) { return planner.remove(path); });
    });
    connect(column, &ProbeColumn::handlerChanged, this,
            [this, place](const QString &from, const QString &to, const NewValue &value) {
                const Path path = place();
                edit([path, from = from.toStdString(), to = to.toStdString(), value](const EditPlanner &planner) {
                    return from.empty() ? planner.set(path.child(to), value)
                                        : planner.changeMember(path, from, to, value);
                });
            });
}

void ProbePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        follow();
    }
}

void ProbePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
    onSelectionChanged(m_selection->current());
}

void ProbePanel::retranslate()
{
    m_label->setText(tr("&Container:"));
    m_choice->setAccessibleName(tr("Container"));
    m_upLabel->setText(tr("App answers after, s:"));
    m_hangs->setText(tr("and hangs at, s:"));
    m_hang->setAccessibleName(tr("When the app hangs, seconds after the start"));
    m_phaseLabel->setText(tr("Clock:"));
    m_phase->setToolTip(tr("The kubelet's clock ticks with a phase that nobody can know; move it through one period"));
    m_timeline->setAccessibleName(tr("Time line of the probes"));
    m_findings->setAccessibleName(tr("What was found here"));
    m_notice->setText(tr("There is no container in this text that could have probes."));
}

void ProbePanel::follow()
{
    if (!isVisible())
        return;
    fillContainers();
    showContainer();
}

/// App containers and sidecars: ordinary init containers and ephemeral ones have no probes (PRB-02).
void ProbePanel::fillContainers()
{
    const SnapshotPtr snapshot = m_document->snapshot();
    QStringList names;
    m_containers.clear();
    for (const PodPlace &pod : snapshot->pods) {
        const ValueRef spec = valueAt(*snapshot, {pod.document, pod.root})["spec"];
        const QString in = snapshot->pods.size() < 2 ? QString() : QStringLiteral(" — ") + podTitle(*snapshot, pod);
        for (const char *list : {"containers", "initContainers"}) {
            std::size_t index = 0;
            for (const ValueRef one : spec[list]) {
                const Path path = pod.root.child("spec").child(list).item(index++);
                if (std::string_view(list) == "initContainers" && one["restartPolicy"].string() != "Always")
                    continue;
                const std::string_view name = one["name"].string();
                names.append((name.empty() ? QString::fromStdString(path.toString())
                                           : QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())))
                             + in);
                m_containers.push_back({pod.document, path});
            }
        }
    }
    const QSignalBlocker blocker(m_choice);
    const int index = m_choice->currentIndex();
    const QString shown = m_choice->currentText();
    QStringList present;
    for (int row = 0; row < m_choice->count(); ++row)
        present.append(m_choice->itemText(row));
    if (present != names) {
        m_choice->clear();
        m_choice->addItems(names);
        const int same = static_cast<int>(names.indexOf(shown)); // others may have come before it
        m_choice->setCurrentIndex(same >= 0 ? same : std::max(0, std::min(index, static_cast<int>(names.size()) - 1)));
    }
    m_notice->setVisible(names.isEmpty());
    m_body->setVisible(!names.isEmpty());
}

const ManifestPath *ProbePanel::container() const
{
    const auto index = static_cast<std::size_t>(std::max(0, m_choice->currentIndex()));
    return index < m_containers.size() ? &m_containers[index] : nullptr;
}

void ProbePanel::showContainer()
{
    const ManifestPath *place = container();
    m_findings->setVisible(place);
    if (!place)
        return;
    const SnapshotPtr snapshot = m_document->snapshot();
    const ValueRef value = valueAt(*snapshot, *place);
    const PodPlace *pod = podAround(*snapshot, *place);
    const bool editable = snapshot->health != TextHealth::Stale && !m_document->isReadOnly();
    for (ProbeColumn *column : std::as_const(m_columns))
        column->show(value[column->field()], portsOf(value), editable);
    m_probes = readProbes(value, pod ? valueAt(*snapshot, {pod->document, pod->root})["spec"] : ValueRef());
    showTimeline();
    const auto isHere = [container = place->path.toString()](const Diagnostic &one) {
        return isAbout(one, container, {"startupProbe", "readinessProbe", "livenessProbe"});
    };
    m_findings->show(snapshot, *place, editable, isHere);
}

void ProbePanel::showTimeline()
{
    ProbeScenario scenario;
    scenario.appUp = m_up->value();
    m_hang->setEnabled(m_hangs->isChecked());
    if (m_hangs->isChecked())
        scenario.hang = std::max(m_hang->value(), scenario.appUp);
    const double share = m_phase->value() / static_cast<double>(phaseSteps);
    scenario.startupPhase = m_probes.startup ? share * m_probes.startup->period : 0;
    scenario.readinessPhase = m_probes.readiness ? share * m_probes.readiness->period : 0;
    scenario.livenessPhase = m_probes.liveness ? share * m_probes.liveness->period : 0;
    m_timeline->show(m_probes, scenario);
    const QStringList words = probeSentences(m_probes, scenario.appUp);
    m_words->setText(QStringLiteral("• ") + words.join(QStringLiteral("\n• ")));
    m_timeline->setAccessibleDescription(joinedSentences(words));
}

/// The handles were dragged: the number fields follow.
void ProbePanel::readScenario()
{
    const ProbeScenario scenario = m_timeline->scenario();
    const QSignalBlocker blockUp(m_up);
    const QSignalBlocker blockHang(m_hang);
    m_up->setValue(scenario.appUp);
    if (scenario.hang)
        m_hang->setValue(*scenario.hang);
    showTimeline();
}

void ProbePanel::onSelectionChanged(const ManifestPath &place)
{
    if (!isVisible())
        return;
    for (std::size_t index = 0; index < m_containers.size(); ++index) {
        const ManifestPath &one = m_containers[index];
        if (one.document == place.document && place.path.startsWith(one.path))
            m_choice->setCurrentIndex(static_cast<int>(index));
    }
}

void ProbePanel::edit(const std::function<PlannedEdit(const EditPlanner &)> &plan, const QString &mergeKey)
{
    if (!container())
        return;
    const PlannedEdit done = m_document->edit(container()->document, plan, mergeKey);
    if (!done.ok()) {
        Q_EMIT refused(done);
        showContainer();
    }
}

} // namespace podwright
