// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/mainwindow.h"

#include "clusterpanel/clusterpanel.h"
#include "containerpanel/containerpanel.h"
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "findings/findingcommands.h"
#include "findings/fixplans.h"
#include "form/formpanel.h"
#include "guides/guidepanel.h"
#include "help/helppanel.h"
#include "importdialog/importbar.h"
#include "learning/templatelibrary.h"
#include "life/lifepanel.h"
#include "mainwindow/exportcommands.h"
#include "mainwindow/filecommands.h"
#include "mainwindow/importcommands.h"
#include "mainwindow/learningcommands.h"
#include "mainwindow/printcommands.h"
#include "mainwindow/snippetcommands.h"
#include "mainwindow/splitcommands.h"
#include "mainwindow/staticcommands.h"
#include "mainwindow/statusline.h"
#include "mainwindow/stylecommands.h"
#include "mainwindow/tabcommands.h"
#include "mainwindow/textcommands.h"
#include "mainwindow/wholetextcommands.h"
#include "mainwindow/windowactions.h"
#include "messages/diagnostictext.h"
#include "messages/refusaltext.h"
#include "networkpanel/networkpanel.h"
#include "outline/outlinepanel.h"
#include "platform/languageswitcher.h"
#include "platform/prompt.h"
#include "pod/manifestschema.h"
#include "probes/probepanel.h"
#include "problems/problemspanel.h"
#include "settingsdialog/rulespage.h"
#include "texteditor/breadcrumb.h"
#include "texteditor/editorcompletion.h"
#include "texteditor/findbar.h"
#include "texteditor/pastebar.h"
#include "texteditor/yamleditor.h"
#include "volumespanel/volumespanel.h"
#include "widgets/lazypanel.h"
#include "widgets/severitymark.h"

#include <QDockWidget>
#include <QIcon>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStatusBar>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

namespace podwright {

MainWindow::MainWindow(const Schema &schema, AppSettings &settings, LanguageSwitcher &languages, YamlSyntax &syntax,
                       Prompt *prompt, QWidget *parent)
    : QMainWindow(parent)
    , m_schema(schema)
    , m_settings(settings)
    , m_languages(languages)
    , m_syntax(syntax)
    , m_prompt(prompt)
    , m_help(HelpLibrary::fromEnvironment())
    , m_document(new ManifestDocument(schema, this))
    , m_selection(new Selection(this))
    , m_files(new FileCommands(m_document, settings, prompt, this))
    , m_actions(new WindowActions(this))
    , m_findings(new FindingCommands(m_document, prompt, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    chooseIcons();
    setAcceptDrops(true);
    resize(1280, 800);
    setMinimumSize(640, 420); // of its own, so that a change of the form never changes the window
    if (!parent)
        applyColorScheme(settings.colorScheme());
    makeViews();
    makeFileActions();
    makeEditActions();
    makeViewActions();
    makeChoices();
    makeMenus();
    makeToolBar();
    connectViews();
    setHelpLanguage(settings.helpLanguage());
    applyCheckOptions();
    retranslate();
}

MainWindow::~MainWindow()
{
    hide(); // takes the keyboard focus away while all is whole
}

void MainWindow::makeViews()
{
    makeCentre();
    makePanels();
    m_status = new StatusLine(statusBar(), m_document, m_selection);
}

void MainWindow::makeCentre()
{
    const auto sentence = [](const Diagnostic &one) { return diagnosticText(one); };
    m_editor = new YamlEditor(m_document, m_selection, sentence, m_syntax);
    m_find = new FindBar(m_editor);
    m_form = new FormPanel(m_document, m_selection, m_schema, m_help, sentence);
    m_form->remember(m_settings);
    auto *text = new QWidget;
    auto *textLayout = new QVBoxLayout(text);
    textLayout->setContentsMargins(0, 0, 0, 0);
    textLayout->setSpacing(0);
    textLayout->addWidget(new Breadcrumb(m_document, m_selection));
    textLayout->addWidget(m_editor, 1);
    m_split = new SplitCommands(
        m_editor, textLayout, m_selection, [this](Selection *own) { return makeSecondEditor(own); }, m_actions, this);
    auto *print = new PrintCommands(m_document, m_files, m_actions, this);
    connect(print, &PrintCommands::told, this, &MainWindow::tell);
    textLayout->addWidget(new PasteBar(m_editor, m_document, text));
    m_import = new ImportCommands(m_document, m_selection, m_files, m_prompt, m_actions, this);
    ImportBar *importBar = m_import->makeBar(text);
    textLayout->addWidget(importBar);
    connect(m_editor, &YamlEditor::pasted, importBar, &ImportBar::offer);
    textLayout->addWidget(m_find);
    m_text = new TextCommands(m_editor, m_document, m_settings, m_prompt, m_actions, this);
    auto *whole = new WholeTextCommands(m_document, m_files, m_prompt, m_actions, this);
    connect(whole, &WholeTextCommands::told, this, &MainWindow::tell);
    auto *staticPods = new StaticCommands(m_document, m_selection, m_findings, m_prompt, m_actions, this);
    connect(staticPods, &StaticCommands::told, this, &MainWindow::tell);
    m_exports = new ExportCommands(m_document, m_files, m_prompt, m_actions, [this] { savePicture(); }, this);
    m_styles = new StyleCommands(m_editor, m_document, m_actions, this);
    connect(m_styles, &StyleCommands::told, this, &MainWindow::tell);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("centre"));
    splitter->addWidget(m_form);
    splitter->addWidget(text);
    splitter->setSizes({480, 520});
    splitter->setChildrenCollapsible(false);
    setCentralWidget(splitter);
}

/// All panels around the form and the text. A new one needs one line here.
void MainWindow::makePanels()
{
    const auto tellRefusal = [this](const PlannedEdit &edit) {
        tell(refusalText(edit.refusal, QString::fromStdString(edit.detail)));
    };
    m_outline = new LazyPanel([this] { return makeOutline(); }, LazyPanel::Making::AfterPaint);
    m_problems = new LazyPanel([this] { return makeProblems(); }, LazyPanel::Making::AfterPaint);
    m_helpPanel = new LazyPanel([this] { return makeHelp(); });
    QDockWidget *outline = addPanel(m_outline, "outline", QT_TR_NOOP("Outline"), Qt::LeftDockWidgetArea);
    QDockWidget *problems = addPanel(m_problems, "problems", QT_TR_NOOP("Problems"), Qt::BottomDockWidgetArea);
    addPanel(m_helpPanel, "help", QT_TR_NOOP("Help"), Qt::BottomDockWidgetArea);
    const auto lazily = [this](std::function<QWidget *()> make, const char *id, const char *title) {
        return addPanel(new LazyPanel(std::move(make)), id, title, Qt::BottomDockWidgetArea);
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
    QDockWidget *network = lazily([this] { return new NetworkPanel(m_document, m_selection, m_prompt); }, "network",
                                  QT_TR_NOOP("Network"));
    QDockWidget *probesDock = lazily(makeProbes, "probes", QT_TR_NOOP("Probes"));
    QDockWidget *life =
        lazily([this] { return new LifePanel(m_document, m_selection); }, "life", QT_TR_NOOP("Start and End"));
    QDockWidget *containersDock = lazily(makeContainers, "containers", QT_TR_NOOP("Containers"));
    QDockWidget *volumesDock = lazily(makeVolumes, "volumes", QT_TR_NOOP("Volumes"));
    QDockWidget *clusterDock = lazily(makeCluster, "cluster", QT_TR_NOOP("Cluster"));
    // A picture needs more room than a list; resizeDocks() gives none to docks behind tabs, so each asks for itself. A
    // panel that is not in front asks for nothing.
    constexpr int roomForLists = 190;
    constexpr int roomForPictures = 270;
    m_problems->setMinimumHeight(roomForLists);
    m_helpPanel->setMinimumHeight(roomForLists);
    for (const QDockWidget *picture : {network, probesDock, life, containersDock, volumesDock, clusterDock})
        picture->widget()->setMinimumHeight(roomForPictures);
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

/// Words by which the outline finds a field besides its name: its short help in both languages.
QString MainWindow::searchWords(const ManifestPath &place)
{
    const SnapshotPtr snapshot = m_document->snapshot();
    if (place.path.isEmpty() || place.path.last().kind != PathStep::Kind::Key)
        return {};
    const SchemaPlace owner = schemaPlaceOf(m_schema, snapshot->pods, place.document, place.path.parent());
    if (!owner.type)
        return {};
    const std::string path = fieldPathOf(snapshot->pods, place.document, place.path);
    const auto summary = [&](HelpLibrary::Language language) {
        return QString::fromStdString(m_help.text(owner.type->name(), place.path.last().key, path, language).summary);
    };
    return summary(HelpLibrary::Language::Chinese) + u'\n' + summary(HelpLibrary::Language::English);
}

/// A text in the language of the help, or in both, one below the other.
std::string MainWindow::inHelpLanguage(const std::function<std::string(HelpLibrary::Language)> &text) const
{
    switch (m_settings.helpLanguage()) {
    case HelpLanguage::English:
        return text(HelpLibrary::Language::English);
    case HelpLanguage::Chinese:
        return text(HelpLibrary::Language::Chinese);
    case HelpLanguage::Both:
        break;
    }
    return text(HelpLibrary::Language::Chinese) + '\n' + text(HelpLibrary::Language::English);
}

/// The panels of one side are tabs of each other.
QDockWidget *MainWindow::addPanel(QWidget *widget, const char *id, const char *title, Qt::DockWidgetArea area)
{
    auto *dock = new QDockWidget(this);
    dock->setObjectName(QLatin1String(id) + QStringLiteral("Dock"));
    dock->setWidget(widget);
    // a plain label as title: the style's own draws buttons whose pictures take long to load
    auto *label = new QLabel(dock);
    label->setContentsMargins(8, 4, 8, 4);
    connect(dock, &QWidget::windowTitleChanged, label, &QLabel::setText);
    dock->setTitleBarWidget(label);
    addDockWidget(area, dock);
    // Qt only moves the docks behind the front tab out of sight: to be idle there, what is in them is hidden. Alone in
    // its area a dock needs its widget for its size.
    const auto follow = [dock, widget] {
        widget->setVisible(dock->isVisible() && dock->geometry().right() >= 0 && dock->geometry().bottom() >= 0);
    };
    if (area == Qt::BottomDockWidgetArea) {
        widget->hide();
        connect(dock, &QDockWidget::visibilityChanged, widget, follow, Qt::QueuedConnection);
    }
    const auto neighbour = std::find_if(m_panels.begin(), m_panels.end(),
                                        [&](const Panel &one) { return dockWidgetArea(one.dock) == area; });
    if (neighbour != m_panels.end())
        tabifyDockWidget(neighbour->dock, dock);
    m_panels.append({id, title, dock});
    return dock;
}

QStringList MainWindow::panelNames() const
{
    QStringList names;
    for (const Panel &one : m_panels)
        names.append(QLatin1String(one.id));
    return names;
}

void MainWindow::connectViews()
{
    connect(m_files, &FileCommands::fileChanged, this, &MainWindow::updateTitle);
    connect(m_files, &FileCommands::told, this, &MainWindow::tell);
    connect(m_learning, &LearningCommands::told, this, &MainWindow::tell);
    connect(m_import, &ImportCommands::told, this, &MainWindow::tell);
    connect(m_import, &ImportCommands::refused, this,
            [this](const PlannedEdit &edit) { tell(refusalText(edit.refusal, QString::fromStdString(edit.detail))); });
    connect(m_learning, &LearningCommands::manifestRequested, m_files, &FileCommands::begin);
    connect(m_learning->snippets(), &SnippetCommands::told, this, &MainWindow::tell);
    connect(m_learning, &LearningCommands::guideShown, this, [this] { showPanel(QStringLiteral("guides")); });
    connect(m_document, &ManifestDocument::modifiedChanged, this, &MainWindow::updateTitle);
    connect(m_document, &ManifestDocument::snapshotChanged, this, &MainWindow::updateActions);
    connect(m_selection, &Selection::helpRequested, this, [this] { showPanel(QStringLiteral("help")); });
    connectFindings();
    connect(m_editor, &YamlEditor::zoomChanged, this, [this](int steps) { m_settings.setZoomSteps(steps); });
    setTexts(m_editor);
    connect(m_text, &TextCommands::told, this, &MainWindow::tell);
    connect(m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const QTextCursor cursor = m_editor->textCursor();
        const QString before = cursor.block().text().left(cursor.positionInBlock());
        m_status->setCaret(cursor.blockNumber() + 1, static_cast<int>(before.toUcs4().size()) + 1);
    });
    applyTextOptions();
    m_document->setIndentlessLists(!m_settings.indentLists());
    m_editor->setLineWrapMode(m_settings.wrapLines() ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    m_editor->setWhitespaceShown(m_settings.showWhitespace());
}

/// What a view of the text says about words and places.
void MainWindow::setTexts(YamlEditor *editor)
{
    editor->completion()->setTexts({[this](std::string_view type, std::string_view field, std::string_view path) {
                                        return inHelpLanguage([&](HelpLibrary::Language language) {
                                            return m_help.text(type, field, path, language).summary;
                                        });
                                    },
                                    [this](const Snippet &snippet) {
                                        return inHelpLanguage([&](HelpLibrary::Language language) {
                                            return language == HelpLibrary::Language::Chinese ? snippet.chinese
                                                                                              : snippet.english;
                                        });
                                    }});
    editor->setHoverText([this](const ManifestPath &place) {
        const QString help = helpPanel()->shortText(place);
        const QString more = m_text->hoverText(place);
        return help + (help.isEmpty() || more.isEmpty() ? QString() : QStringLiteral("<br>")) + more;
    });
}

YamlEditor *MainWindow::makeSecondEditor(Selection *own)
{
    auto *editor = new YamlEditor(m_document, own, [](const Diagnostic &one) { return diagnosticText(one); }, m_syntax);
    setTexts(editor);
    editor->setZoomSteps(m_editor->zoomSteps());
    editor->setLineWrapMode(m_editor->lineWrapMode());
    editor->setGhostsShown(m_settings.showServerDefaults());
    connect(editor, &YamlEditor::zoomChanged, m_editor, &YamlEditor::setZoomSteps);
    return editor;
}

/// What was found is shown and mended from everywhere alike.
void MainWindow::connectFindings()
{
    m_editor->setFixable([this](const Diagnostic &one) { return m_findings->isQuicklyFixable(one); });
    connect(m_findings->plans(), &FixPlans::known, m_editor, &YamlEditor::updateBulb);
    connect(m_editor, &YamlEditor::fixesRequested, m_findings,
            [this](int line, const QPoint &where) { m_findings->showQuickFixes(m_findings->onLine(line), where); });
    connect(m_selection, &Selection::mendRequested, m_findings, [this](const ManifestPath &place, const QPoint &where) {
        m_findings->showQuickFixes(m_findings->at(place), where);
    });
    connect(m_status, &StatusLine::problemsRequested, this, [this] { showPanel(QStringLiteral("problems")); });
    connect(m_findings, &FindingCommands::told, this, &MainWindow::tell);
    connect(m_findings, &FindingCommands::ruleSwitchedOff, this, [this](const QString &rule) {
        QStringList rules = m_settings.disabledRules(RulesPage::offByDefault());
        if (!rules.contains(rule))
            rules.append(rule);
        m_settings.setDisabledRules(rules);
        applyCheckOptions();
        tell(tr("Rule %1 is switched off. The settings switch it on again.").arg(rule));
    });
    connect(m_findings, &FindingCommands::explainRequested, this, [this](const Diagnostic &finding) {
        showPanel(QStringLiteral("problems"));
        problems()->explain(finding);
    });
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    for (const auto &[menu, title] : std::as_const(m_menus))
        menu->setTitle(tr(title));
    for (const Panel &one : std::as_const(m_panels))
        one.dock->setWindowTitle(tr(one.title));
    nameMenuButtons();
    updateTitle();
    updateActions();
    m_status->update();
    m_status->setCaret(m_editor->textCursor().blockNumber() + 1, m_editor->textCursor().positionInBlock() + 1);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_status)
        retranslate();
    if (event->type() == QEvent::PaletteChange) {
        chooseIcons();
        if (m_status)
            m_status->update();
    }
}

/// Our own drawings fill what the system's icon theme lacks; they are not recoloured, so there are two sets.
void MainWindow::chooseIcons()
{
    QIcon::setFallbackThemeName(isDark(palette()) ? QStringLiteral("podwright-dark") : QStringLiteral("podwright"));
}

void MainWindow::updateTitle()
{
    setWindowTitle(QStringLiteral("%1[*] — Podwright").arg(m_files->displayName()));
    setWindowFilePath(m_files->fileName());
    setWindowTitle(QStringLiteral("%1[*] — Podwright").arg(m_files->displayName()));
    setWindowModified(m_document->isModified());
}

void MainWindow::setHelpLanguage(HelpLanguage language)
{
    m_settings.setHelpLanguage(language);
    m_form->setHelpLanguage(language);
    if (m_helpPanel->isMade())
        helpPanel()->setHelpLanguage(language);
    m_learning->setLanguage(language);
    const char *names[] = {"helpEnglish", "helpChinese", "helpBoth"};
    if (QAction *action = (*m_actions)[names[static_cast<int>(language)]])
        action->setChecked(true);
    if (m_languageButton)
        nameMenuButtons();
}

void MainWindow::applyCheckOptions()
{
    const CheckOptions &before = m_document->checkOptions();
    CheckOptions options = before;
    options.kubernetesMinor = m_settings.kubernetesMinor();
    options.staticPod = m_settings.staticPod();
    options.advice = m_settings.advice();
    options.disabledRules.clear();
    const QStringList disabled = m_settings.disabledRules(RulesPage::offByDefault());
    for (const QString &rule : disabled)
        options.disabledRules.insert(rule.toStdString());
    if (options.kubernetesMinor != before.kubernetesMinor || options.staticPod != before.staticPod
        || options.advice != before.advice || options.disabledRules != before.disabledRules)
        m_document->setCheckOptions(options);
    if (m_kubernetesButton)
        nameMenuButtons();
}

void MainWindow::switchLanguage(const QString &language)
{
    m_settings.setInterfaceLanguage(language);
    m_languages.switchTo(language);
}

void MainWindow::showSample()
{
    newFromTemplate(*TemplateLibrary().find("web-redis"));
}

bool MainWindow::showPanel(const QString &id)
{
    for (const Panel &one : std::as_const(m_panels)) {
        if (id.compare(QLatin1String(one.id), Qt::CaseInsensitive) != 0)
            continue;
        one.dock->show();
        one.dock->raise();
        return true;
    }
    return false;
}

void MainWindow::tell(const QString &sentence)
{
    constexpr int milliseconds = 8000;
    statusBar()->showMessage(sentence, milliseconds);
}

bool MainWindow::selectPath(const QString &text)
{
    const auto path = Path::parse(text.toStdString());
    const SnapshotPtr snapshot = m_document->snapshot();
    for (std::size_t document = 0; path && document < snapshot->values.size(); ++document) {
        const ValueRef value = valueAt(*snapshot, {document, *path});
        if (!value)
            continue;
        m_selection->reveal({document, value.path()}, this);
        return true;
    }
    return false;
}

} // namespace podwright
