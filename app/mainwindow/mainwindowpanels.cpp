// SPDX-License-Identifier: GPL-3.0-or-later
// The panels around the form and the text: how they are made, where they stand, how they are shown.
#include "clusterpanel/clusterpanel.h"
#include "containerpanel/containerpanel.h"
#include "document/manifestdocument.h"
#include "form/formpanel.h"
#include "guides/guidepanel.h"
#include "help/helppanel.h"
#include "life/lifepanel.h"
#include "mainwindow/filecommands.h"
#include "mainwindow/learningcommands.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/splitcommands.h"
#include "messages/diagnostictext.h"
#include "messages/refusaltext.h"
#include "networkpanel/networkpanel.h"
#include "outline/outlinepanel.h"
#include "probes/probepanel.h"
#include "problems/problemspanel.h"
#include "texteditor/yamleditor.h"
#include "volumespanel/volumespanel.h"
#include "widgets/lazypanel.h"

#include <QDockWidget>
#include <QLabel>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace podwright {

/// All panels around the form and the text. A new one needs one line here.
void MainWindow::makePanels()
{
    setAnimated(false); // a dock that comes to the front would be moved, and its surroundings painted, many times
    const auto tellRefusal = [this](const PlannedEdit &edit) {
        tell(refusalText(edit.refusal, QString::fromStdString(edit.detail)));
    };
    m_outline = new LazyPanel([this] { return makeOutline(); }, LazyPanel::Making::AfterPaint);
    m_problems = new LazyPanel([this] { return makeProblems(); }, LazyPanel::Making::AfterPaint);
    m_helpPanel = new LazyPanel([this] { return makeHelp(); });
    QDockWidget *outline = addPanel(m_outline, "outline", QT_TR_NOOP("Outline"), Qt::LeftDockWidgetArea);
    QDockWidget *problems = addPanel(m_problems, "problems", QT_TR_NOOP("Problems"), Qt::BottomDockWidgetArea);
    addPanel(m_helpPanel, "help", QT_TR_NOOP("Help"), Qt::BottomDockWidgetArea);
    // A picture needs more room than a list. A panel that is not in front asks for nothing.
    constexpr int roomForLists = 190;
    constexpr int roomForPictures = 270;
    m_problems->setMinimumHeight(roomForLists);
    m_helpPanel->setMinimumHeight(roomForLists);
    const auto lazily = [this](std::function<QWidget *()> make, const char *id, const char *title) {
        auto *panel = new LazyPanel(std::move(make));
        panel->setMinimumHeight(roomForPictures);
        addPanel(panel, id, title, Qt::BottomDockWidgetArea);
    };
    const auto makeProbes = [this, tellRefusal] {
        auto *panel = new ProbePanel(m_document, m_selection);
        connect(panel, &ProbePanel::refused, this, tellRefusal);
        return panel;
    };
    const auto makeContainers = [this, tellRefusal] {
        auto *panel = new ContainerPanel(m_document, m_selection, m_prompt);
        connect(panel, &ContainerPanel::refused, this, tellRefusal);
        return panel;
    };
    const auto makeVolumes = [this, tellRefusal] {
        auto *panel = new VolumesPanel(m_document, m_selection, m_prompt);
        connect(panel, &VolumesPanel::refused, this, tellRefusal);
        return panel;
    };
    const auto makeCluster = [this] {
        auto *panel = new ClusterPanel(m_document, m_selection, m_prompt);
        connect(panel, &ClusterPanel::manifestTaken, m_files, &FileCommands::begin);
        return panel;
    };
    lazily([this] { return new NetworkPanel(m_document, m_selection, m_prompt); }, "network", QT_TR_NOOP("Network"));
    lazily(makeProbes, "probes", QT_TR_NOOP("Probes"));
    lazily([this] { return new LifePanel(m_document, m_selection); }, "life", QT_TR_NOOP("Start and End"));
    lazily(makeContainers, "containers", QT_TR_NOOP("Containers"));
    lazily(makeVolumes, "volumes", QT_TR_NOOP("Volumes"));
    lazily(makeCluster, "cluster", QT_TR_NOOP("Cluster"));
    m_learning = new LearningCommands(m_document, m_selection, m_settings, m_actions, this);
    QDockWidget *guides = addPanel(new LazyPanel([this] { return m_learning->makeGuidePanel(); }), "guides",
                                   QT_TR_NOOP("Guides"), Qt::RightDockWidgetArea);
    guides->hide();
    resizeDocks({guides}, {460}, Qt::Horizontal);
    problems->raise();
    resizeDocks({outline}, {250}, Qt::Horizontal);
}

OutlinePanel *MainWindow::makeOutline()
{
    auto *panel = new OutlinePanel(m_document, m_selection, m_prompt,
                                   [this](const ManifestPath &place) { return searchWords(place); });
    connect(panel, &OutlinePanel::told, this, &MainWindow::tell);
    connect(panel, &OutlinePanel::addRequested, m_form, &FormPanel::addTo);
    return panel;
}

ProblemsPanel *MainWindow::makeProblems()
{
    auto *panel = new ProblemsPanel(m_document, m_selection, m_findings,
                                    [](const Diagnostic &one) { return diagnosticText(one); });
    connect(panel, &ProblemsPanel::offsetChosen, m_editor, &YamlEditor::showOffset);
    panel->setHelp([this](const ManifestPath &place) { return helpPanel()->shortText(place); });
    return panel;
}

HelpPanel *MainWindow::makeHelp()
{
    auto *panel = new HelpPanel(m_document, m_selection, m_schema, m_help);
    panel->remember(m_settings);
    connect(panel, &HelpPanel::damaged, this, [this](const QStringList &faults) {
        tell(tr("Help text %1. All other texts are shown as usual.").arg(faults.join(QStringLiteral("; "))));
    });
    panel->setHelpLanguage(m_settings.helpLanguage());
    return panel;
}

ProblemsPanel *MainWindow::problems() const
{
    return static_cast<ProblemsPanel *>(m_problems->panel());
}

HelpPanel *MainWindow::helpPanel() const
{
    return static_cast<HelpPanel *>(m_helpPanel->panel());
}

/// Qt only moves the docks behind the front tab out of sight: to be idle there, the panel is hidden. A place of its own
/// stays, for no dock can be higher than one with a hidden widget that it shares tabs with.
QWidget *MainWindow::idleOutOfSight(QDockWidget *dock, QWidget *panel)
{
    auto *place = new QWidget(dock);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    panel->hide();
    const auto follow = [dock, panel] {
        panel->setVisible(dock->isVisible() && dock->geometry().right() >= 0 && dock->geometry().bottom() >= 0);
    };
    connect(dock, &QDockWidget::visibilityChanged, panel, follow, Qt::QueuedConnection);
    return place;
}

/// The panels of one side are tabs of each other.
QDockWidget *MainWindow::addPanel(QWidget *widget, const char *id, const char *title, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(this);
    dock->setObjectName(QLatin1String(id) + QStringLiteral("Dock"));
    // a plain label as title: the style's own draws buttons whose pictures take long to load
    auto *label = new QLabel(dock);
    label->setContentsMargins(8, 4, 8, 4);
    connect(dock, &QWidget::windowTitleChanged, label, &QLabel::setText);
    dock->setTitleBarWidget(label);
    addDockWidget(area, dock);
    if (area == Qt::BottomDockWidgetArea)
        dock->setWidget(idleOutOfSight(dock, widget));
    else
        dock->setWidget(widget);
    const auto neighbour = std::find_if(m_panels.begin(), m_panels.end(),
                                        [&](const Panel &one) { return dockWidgetArea(one.dock) == area; });
    if (neighbour != m_panels.end())
        tabifyDockWidget(neighbour->dock, dock);
    m_panels.append({id, title, dock, widget});
    return dock;
}

QStringList MainWindow::panelNames() const
{
    QStringList names;
    for (const Panel &one : m_panels)
        names.append(QLatin1String(one.id));
    return names;
}

/// Chooses a dock's tab. To raise the dock itself would put it above the centre of the window, which Qt then lifts
/// again and paints anew as a whole.
bool MainWindow::chooseTab(const QDockWidget *dock)
{
    for (QTabBar *bar : findChildren<QTabBar *>(Qt::FindDirectChildrenOnly)) {
        for (int index = 0; index < bar->count(); ++index) {
            if (bar->tabData(index).value<quintptr>() == reinterpret_cast<quintptr>(dock)) { // as Qt marks its tabs
                bar->setCurrentIndex(index);
                return true;
            }
        }
    }
    return false;
}

bool MainWindow::showPanel(const QString &id)
{
    for (const Panel &one : std::as_const(m_panels)) {
        if (id.compare(QLatin1String(one.id), Qt::CaseInsensitive) != 0)
            continue;
        one.dock->show();
        if (!chooseTab(one.dock) && one.dock->isFloating())
            one.dock->raise();
        return true;
    }
    return false;
}

/// A part of the window by its name, at the front and ready for the keyboard; null: there is none.
QWidget *MainWindow::bringForward(const QString &name)
{
    if (name == QLatin1String("form"))
        return m_form;
    if (name == QLatin1String("text"))
        return m_split->active();
    showPanel(name);
    const auto panel =
        std::find_if(m_panels.begin(), m_panels.end(), [&](const Panel &one) { return name == QLatin1String(one.id); });
    if (panel == m_panels.end())
        return nullptr;
    panel->widget->show(); // not only when the dock tells that it is seen
    auto *list = panel->widget->findChild<QWidget *>(name); // rather than the filter above it
    return list ? list : panel->widget;
}

} // namespace podwright
