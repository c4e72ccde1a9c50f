// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterpanel/clusterpanel.h"

#include "clusterpanel/clusteroutput.h"
#include "clusterpanel/objectlist.h"
#include "clusterpanel/podtools.h"
#include "clusterpanel/portforward.h"
#include "clusterpanel/serverfindings.h"
#include "clusterpanel/targetbar.h"
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "messages/clustertext.h"
#include "platform/prompt.h"
#include "widgets/severitymark.h"

#include <QAction>
#include <QDockWidget>
#include <QHideEvent>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolBar>
#include <QVBoxLayout>

namespace podwright {

namespace {

constexpr std::pair<const char *, ClusterAction> pressed[] = {
    {"clusterDryRun", ClusterAction::DryRun}, {"clusterDiff", ClusterAction::Diff},
    {"clusterApply", ClusterAction::Apply},   {"clusterDelete", ClusterAction::Delete},
    {"clusterState", ClusterAction::State},
};

bool needsText(ClusterAction action)
{
    return action == ClusterAction::DryRun || action == ClusterAction::Diff || action == ClusterAction::Apply;
}

} // namespace

ClusterPanel::ClusterPanel(ManifestDocument *document, Selection *selection, Prompt *prompt, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_session(new ClusterSession(prompt, this))
    , m_forward(new PortForward(this))
    , m_target(new TargetBar(this))
    , m_tools(new QToolBar(this))
    , m_podTools(new PodTools(this))
    , m_hint(new QLabel(this))
    , m_status(new QLabel(this))
{
    setObjectName(QStringLiteral("cluster"));
    makeTools();
    makeBody();
    connectSession();
    connect(document, &ManifestDocument::snapshotChanged, this, &ClusterPanel::follow);
    connect(document, &ManifestDocument::sourceReplaced, this, &ClusterPanel::onSourceReplaced);
    connect(selection, &Selection::changed, this, &ClusterPanel::follow);
    connect(m_target, &TargetBar::changed, this, &ClusterPanel::follow);
    m_session->setStillCurrent([this] { return manifest() == m_sent; });
    retranslate();
}

ClusterPanel::~ClusterPanel() = default;

void ClusterPanel::makeTools()
{
    const auto add = [this](const char *name) {
        QAction *action = m_tools->addAction(QString());
        action->setObjectName(QLatin1StringView(name));
        m_tools->widgetForAction(action)->setFocusPolicy(Qt::TabFocus); // a tool bar's buttons have none of their own
        return action;
    };
    for (const auto &[name, action] : pressed)
        connect(add(name), &QAction::triggered, this, [this, action] { press(action); });
    m_tools->addSeparator();
    connect(add("clusterTakeIn"), &QAction::triggered, this, &ClusterPanel::list);
    m_tools->addSeparator();
    connect(add("clusterStop"), &QAction::triggered, m_session, &ClusterSession::cancel);
    connect(m_podTools, &PodTools::logsWanted, this, [this] { press(ClusterAction::Logs); });
    connect(m_podTools, &PodTools::forwardWanted, this, &ClusterPanel::forward);
}

void ClusterPanel::makeBody()
{
    m_output = new ClusterOutput;
    m_findings = new ServerFindings(m_document, m_selection);
    m_objects = new ObjectList;
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->addWidget(m_output);
    m_splitter->addWidget(m_findings);
    m_splitter->setSizes({560, 440});
    m_splitter->setChildrenCollapsible(false);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_objects);
    for (QLabel *label : {m_hint, m_status}) {
        label->setWordWrap(true);
        label->setContentsMargins(8, 2, 8, 2);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_hint->setObjectName(QStringLiteral("clusterHint"));
    m_status->setObjectName(QStringLiteral("clusterStatus"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *one : std::initializer_list<QWidget *>{m_target, m_tools, m_podTools, m_hint, m_status})
        layout->addWidget(one);
    layout->addWidget(m_pages, 1);
    connect(m_objects, &ObjectList::kindChanged, this, &ClusterPanel::list);
    connect(m_objects, &ObjectList::chosen, this, &ClusterPanel::take);
    connect(m_objects, &ObjectList::closed, this, [this] { m_pages->setCurrentWidget(m_splitter); });
}

void ClusterPanel::connectSession()
{
    connect(m_session, &ClusterSession::started, this, &ClusterPanel::onStarted);
    connect(m_session, &ClusterSession::outputRead, m_output, &ClusterOutput::add);
    connect(m_session, &ClusterSession::textMade, m_output, &ClusterOutput::addText);
    connect(m_session, &ClusterSession::found, this, [this](const std::vector<ServerFinding> &findings) {
        if (!findings.empty())
            m_findings->show(findings, m_asked);
    });
    connect(m_session, &ClusterSession::listed, this, [this](const std::vector<ListedObject> &objects) {
        m_objects->show(objects);
        m_pages->setCurrentWidget(m_objects);
    });
    connect(m_session, &ClusterSession::taken, this, &ClusterPanel::manifestTaken);
    connect(m_session, &ClusterSession::ended, this, &ClusterPanel::tell);
    connect(m_forward, &PortForward::started, m_output,
            [this](const QString &line) { m_output->addText(QStringLiteral("$ ") + line + u'\n'); });
    connect(m_forward, &PortForward::outputRead, m_output, &ClusterOutput::add);
    connect(m_forward, &PortForward::opened, this, [this](int localPort) {
        m_podTools->setForwarding(true, localPort);
        tell({"forwarding", {std::to_string(localPort), std::to_string(m_forward->port()), m_forward->object()}}, true);
    });
    connect(m_forward, &PortForward::ended, this, [this](const ClusterNote &note, bool good) {
        m_podTools->setForwarding(false);
        tell(note, good);
    });
}

void ClusterPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    watchDock();
    m_program = QStandardPaths::findExecutable(QStringLiteral("kubectl"));
    m_target->readConfig(); // follows, as it tells that it has changed
}

/// Behind another tab what runs goes on; a closed panel or window ends it.
void ClusterPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    const bool closed = m_dock ? m_dock->isHidden() : isHidden();
    if (!event->spontaneous() && (closed || window()->isHidden()))
        endAll();
}

/// A dock that is closed while it is behind another tab hides nothing that was seen.
void ClusterPanel::watchDock()
{
    QWidget *parent = parentWidget();
    while (parent && !qobject_cast<QDockWidget *>(parent))
        parent = parent->parentWidget();
    if (!parent || m_dock)
        return;
    m_dock = qobject_cast<QDockWidget *>(parent);
    connect(m_dock->toggleViewAction(), &QAction::toggled, this, [this](bool shown) {
        if (!shown && m_dock->isHidden())
            endAll();
    });
}

void ClusterPanel::endAll()
{
    m_session->cancel();
    m_forward->stop();
}

void ClusterPanel::onSourceReplaced()
{
    const bool running = m_session->isRunning() || m_forward->isRunning();
    endAll();
    m_findings->show({}, {});
    if (running)
        tell({"document-replaced", {}}, true);
}

/// The Pod around the selection, else the first one.
void ClusterPanel::follow()
{
    if (!isVisible())
        return;
    const SnapshotPtr snapshot = m_document->snapshot();
    const PodPlace *pod = podNear(*snapshot, m_selection->current());
    const bool known = pod && pod->document < snapshot->values.size();
    m_pod = known ? *pod : PodPlace();
    m_object = known ? readClusterObject(snapshot->values[pod->document].root(), *pod) : ClusterObject();
    m_target->tell(m_object);
    m_podTools->setObject(m_object);
    updateControls();
}

/// What keeps every button from being of use.
std::optional<ClusterNote> ClusterPanel::hindrance() const
{
    const ClusterTarget target = m_target->target(m_object);
    if (m_program.isEmpty())
        return ClusterNote{"no-kubectl", {}};
    if (target.context.empty())
        return m_target->withoutContext();
    if (!isObjectName(target.nameSpace))
        return ClusterNote{"bad-namespace", {target.nameSpace}};
    if (m_object.kind.empty())
        return ClusterNote{"no-object", {}};
    if (m_object.name.empty())
        return ClusterNote{"no-name", {m_object.kind}};
    if (!isObjectName(m_object.name))
        return ClusterNote{"bad-name", {m_object.name}};
    if (m_document->snapshot()->health != TextHealth::Good)
        return ClusterNote{"text-unreadable", {}};
    return {};
}

void ClusterPanel::updateControls()
{
    const std::optional<ClusterNote> note = hindrance();
    const bool busy = m_session->isRunning();
    const bool reachable = !m_program.isEmpty() && !m_target->target(m_object).context.empty()
        && isObjectName(m_target->target({}).nameSpace);
    const bool object = reachable && isObjectName(m_object.name);
    for (const auto &[name, action] : pressed) {
        const bool usable = object && (!needsText(action) || !note)
            && (action != ClusterAction::State || m_object.isPod() || !m_object.selector.empty());
        m_tools->findChild<QAction *>(QLatin1StringView(name))->setEnabled(usable && !busy);
    }
    m_tools->findChild<QAction *>(QStringLiteral("clusterTakeIn"))->setEnabled(reachable && !busy);
    m_tools->findChild<QAction *>(QStringLiteral("clusterStop"))->setEnabled(busy);
    m_objects->setEnabled(!busy);
    m_podTools->setUsable(object && !busy, object);
    QStringList hints;
    if (note)
        hints.append(clusterNoteText(*note));
    for (const ClusterNote &one : m_target->config().problems) {
        if ((!note || one != *note) && m_target->concerns(one))
            hints.append(clusterNoteText(one));
    }
    m_hint->setText(hints.mid(0, 3).join(u'\n'));
    m_hint->setVisible(!hints.isEmpty());
}

/// The document with the object, as it stands.
QByteArray ClusterPanel::manifest() const
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const auto &documents = snapshot->parsed.tree.documents();
    const std::string_view text = snapshot->text;
    if (documents.size() < 2 || m_pod.document >= documents.size())
        return QByteArray::fromStdString(snapshot->text);
    const YamlDocument &one = documents[m_pod.document];
    return QByteArray::fromStdString(std::string(text.substr(one.begin, one.end - one.begin)));
}

ClusterSession::Request ClusterPanel::request() const
{
    ClusterSession::Request made;
    made.program = m_program;
    made.target = m_target->target(m_object);
    made.manifest = manifest();
    m_podTools->fill(made.options);
    return made;
}

void ClusterPanel::press(ClusterAction action)
{
    m_asked = m_pod;
    m_sent = manifest();
    m_session->begin(action, request());
    updateControls();
}

void ClusterPanel::list()
{
    ClusterSession::Request made = request();
    made.target = m_target->target({}); // the namespace that is chosen, whatever the manifest says
    made.options.kind = m_objects->kind();
    m_session->begin(ClusterAction::List, made);
    updateControls();
}

void ClusterPanel::take(const QString &name)
{
    ClusterSession::Request made = request();
    made.target = m_target->target({});
    made.options.kind = m_objects->kind();
    made.options.name = name.toStdString();
    m_session->begin(ClusterAction::Get, made);
    updateControls();
}

void ClusterPanel::forward(bool on)
{
    if (!on) {
        m_forward->stop();
        return;
    }
    const ClusterSession::Request made = request();
    m_podTools->setForwarding(true);
    m_forward->start(made);
    tell({"forward-starts", {std::to_string(made.options.port)}}, true);
}

void ClusterPanel::onStarted(ClusterAction action, const QString &line)
{
    const bool goesOn = action == ClusterAction::Apply || action == ClusterAction::Events; // of one press
    if (!goesOn) {
        m_output->begin(action == ClusterAction::Diff);
        m_findings->show({}, {});
        m_pages->setCurrentWidget(m_splitter);
    }
    m_output->addText((goesOn ? QStringLiteral("\n$ ") : QStringLiteral("$ ")) + line + u'\n');
    tell({"running", {}}, true);
}

void ClusterPanel::tell(const ClusterNote &note, bool good)
{
    m_note = note;
    m_noteGood = good;
    m_output->flush();
    const QString sign = note.message == "running" ? QString() : good ? QStringLiteral("✓ ") : QStringLiteral("✗ ");
    m_status->setText(note.message.empty() ? QString() : sign + clusterNoteText(note));
    QPalette colours = palette();
    if (!good)
        colours.setColor(QPalette::WindowText, severityColor(0, palette()));
    m_status->setPalette(colours);
    updateControls();
}

void ClusterPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        tell(m_note, m_noteGood);
}

void ClusterPanel::retranslate()
{
    setAccessibleName(tr("Cluster"));
    m_output->setAccessibleName(tr("What kubectl says"));
    m_tools->setWindowTitle(tr("Cluster"));
    const auto label = [this](const char *name, const QString &text, const QString &hint) {
        auto *action = m_tools->findChild<QAction *>(QLatin1StringView(name));
        action->setText(text);
        action->setToolTip(hint);
    };
    label("clusterDryRun", tr("Dry Run"), tr("Ask the server whether it would accept this; nothing changes"));
    label("clusterDiff", tr("Differences"), tr("Show what applying would change in the cluster"));
    label("clusterApply", tr("Apply…"), tr("Show what would change, ask, then send this to the cluster"));
    label("clusterDelete", tr("Delete…"), tr("Delete this object from the cluster; its name has to be typed"));
    label("clusterState", tr("Status and Events"), tr("Show how the Pod fares and what happened to it"));
    label("clusterTakeIn", tr("Take In…"), tr("Open a Pod or workload of the cluster as a new manifest"));
    label("clusterStop", tr("Stop"), tr("End what runs"));
    tell(m_note, m_noteGood);
}

} // namespace podwright
