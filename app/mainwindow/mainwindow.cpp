// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/mainwindow.h"

#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "findings/findingcommands.h"
#include "findings/fixplans.h"
#include "form/formpanel.h"
#include "help/helppanel.h"
#include "importdialog/importbar.h"
#include "learning/templatelibrary.h"
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
#include "platform/languageswitcher.h"
#include "platform/prompt.h"
#include "pod/manifestschema.h"
#include "problems/problemspanel.h"
#include "settingsdialog/rulespage.h"
#include "texteditor/breadcrumb.h"
#include "texteditor/editorcompletion.h"
#include "texteditor/findbar.h"
#include "texteditor/pastebar.h"
#include "texteditor/stickyparents.h"
#include "texteditor/yamleditor.h"
#include "widgets/lazypanel.h"
#include "widgets/readingorder.h"
#include "widgets/severitymark.h"

#include <QDockWidget>
#include <QIcon>
#include <QMenu>
#include <QSplitter>
#include <QStatusBar>
#include <QTextBlock>
#include <QVBoxLayout>

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
    m_text = new TextCommands(m_editor, m_split, m_document, m_settings, m_prompt, m_actions, this);
    auto *whole = new WholeTextCommands(m_document, m_files, m_prompt, m_actions, this);
    connect(whole, &WholeTextCommands::told, this, &MainWindow::tell);
    auto *staticPods = new StaticCommands(m_document, m_selection, m_findings, m_prompt, m_actions, this);
    connect(staticPods, &StaticCommands::told, this, &MainWindow::tell);
    m_exports = new ExportCommands(m_document, m_files, m_prompt, m_actions, [this] { savePicture(); }, this);
    m_styles = new StyleCommands(m_editor, m_split, m_document, m_actions, this);
    connect(m_styles, &StyleCommands::told, this, &MainWindow::tell);
    m_centre = new QSplitter(Qt::Horizontal, this);
    m_centre->setObjectName(QStringLiteral("centre"));
    m_centre->addWidget(m_form);
    m_centre->addWidget(text);
    m_centre->setSizes({480, 520});
    m_editor->setMinimumWidth(fontMetrics().averageCharWidth() * 30); // docks take their room from each other
    m_centre->setChildrenCollapsible(false);
    setCentralWidget(m_centre);
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
    editor->stickyParents()->setShown(m_settings.showStickyParents());
    m_text->addView(editor);
    m_styles->addView(editor);
    letMend(editor);
    connect(editor, &YamlEditor::zoomChanged, m_editor, &YamlEditor::setZoomSteps);
    return editor;
}

void MainWindow::letMend(YamlEditor *editor)
{
    editor->setFixable([this](const Diagnostic &one) { return m_findings->isQuicklyFixable(one); });
    connect(m_findings->plans(), &FixPlans::known, editor, &YamlEditor::updateBulb);
    connect(editor, &YamlEditor::fixesRequested, m_findings,
            [this](int line, const QPoint &where) { m_findings->showQuickFixes(m_findings->onLine(line), where); });
}

/// What was found is shown and mended from everywhere alike.
void MainWindow::connectFindings()
{
    letMend(m_editor);
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

/// In a tab the window around it has the word.
bool MainWindow::focusNextPrevChild(bool next)
{
    return (isWindow() && stepInReadingOrder(this, next)) || QMainWindow::focusNextPrevChild(next);
}

} // namespace podwright
