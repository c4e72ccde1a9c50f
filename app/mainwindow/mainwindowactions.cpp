// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of MainWindow.
#include "document/manifestdocument.h"
#include "document/selection.h"
#include "document/snapshotplaces.h"
#include "findings/findingcommands.h"
#include "mainwindow/filecommands.h"
#include "mainwindow/gotocommands.h"
#include "mainwindow/historycommands.h"
#include "mainwindow/importcommands.h"
#include "mainwindow/learningcommands.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/shortcutsdialog.h"
#include "mainwindow/splitcommands.h"
#include "mainwindow/tabcommands.h"
#include "mainwindow/windowactions.h"
#include "outline/outlinepanel.h"
#include "platform/languageswitcher.h"
#include "platform/prompt.h"
#include "problems/problemspanel.h"
#include "settingsdialog/settingsdialog.h"
#include "texteditor/findbar.h"
#include "texteditor/yamleditor.h"
#include "widgets/lazypanel.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMessageBox>
#include <QStyleHints>

#include <utility>

namespace podwright {

namespace {

constexpr int newestKubernetes = 36; // 1.36

/// Name and text of the entries, the newest first; down to 1.30.
QList<std::pair<const char *, const char *>> kubernetesVersions()
{
    return {{"kubernetes36", "Kubernetes 1.36"}, {"kubernetes35", "Kubernetes 1.35"},
            {"kubernetes34", "Kubernetes 1.34"}, {"kubernetes33", "Kubernetes 1.33"},
            {"kubernetes32", "Kubernetes 1.32"}, {"kubernetes31", "Kubernetes 1.31"},
            {"kubernetes30", "Kubernetes 1.30"}};
}

} // namespace

void MainWindow::makeFileActions()
{
    WindowActions &all = *m_actions;
    m_tabs = new TabCommands(m_actions, m_settings, this);
    all.add("newEmpty", QT_TRANSLATE_NOOP("podwright::WindowActions", "&New"),
            QT_TRANSLATE_NOOP("podwright::WindowActions", "Begin an empty manifest"), {QKeySequence::New},
            "document-new", [this] { m_files->begin({}); });
    all.add("newTemplate", QT_TRANSLATE_NOOP("podwright::WindowActions", "New from a Te&mplate…"),
            QT_TRANSLATE_NOOP("podwright::WindowActions", "Choose among the templates, with a preview"),
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, "document-new-from-template",
            [this] { m_learning->showGallery(); });
    all.add("newClipboard", QT_TRANSLATE_NOOP("podwright::WindowActions", "New from &Clipboard"), "",
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)}, "edit-paste",
            [this] { m_import->newFromText(QApplication::clipboard()->text()); });
    all.add("open", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Open…"),
            QT_TRANSLATE_NOOP("podwright::WindowActions", "Open a manifest file"), {QKeySequence::Open},
            "document-open", [this] { m_files->open(); });
    all.add("save", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Save"),
            QT_TRANSLATE_NOOP("podwright::WindowActions", "Save the file"), {QKeySequence::Save}, "document-save",
            [this] { m_files->save(); });
    all.add("saveAs", QT_TRANSLATE_NOOP("podwright::WindowActions", "Save &As…"), "",
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, "document-save-as", [this] { m_files->saveAs(); });
    all.add("quit", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Quit"), "", {QKeySequence(Qt::CTRL | Qt::Key_Q)},
            "application-exit", [this] { m_tabs->quit(); });
}

void MainWindow::makeEditActions()
{
    WindowActions &all = *m_actions;
    const auto edit = [this] { return m_split->active(); };
    m_history = new HistoryCommands(m_document, m_actions, this);
    connect(m_history, &HistoryCommands::told, this, &MainWindow::tell);
    const auto find = [this] {
        if (m_split->active()->hasFocus()) // else it is in the bar itself
            m_find->setView(m_split->active());
        return m_find;
    };
    all.add("find", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Find…"), "", {QKeySequence::Find}, "edit-find",
            [find] { find()->open(false); });
    all.add("replace", QT_TRANSLATE_NOOP("podwright::WindowActions", "R&eplace…"), "",
            {QKeySequence(Qt::CTRL | Qt::Key_H), QKeySequence(Qt::CTRL | Qt::Key_R)}, "",
            [find] { find()->open(true); });
    all.add("search", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Search Everything…"),
            QT_TRANSLATE_NOOP("podwright::WindowActions", "Find fields, guides, templates, findings and commands"),
            {QKeySequence(Qt::CTRL | Qt::Key_K)}, "system-search", [this] { m_learning->search(); });
    all.add("findNext", QT_TRANSLATE_NOOP("podwright::WindowActions", "Find &Next"), "", {QKeySequence(Qt::Key_F3)}, "",
            [find] { find()->findNext(); });
    all.add("findPrevious", QT_TRANSLATE_NOOP("podwright::WindowActions", "Find &Previous"), "",
            {QKeySequence(Qt::SHIFT | Qt::Key_F3)}, "", [find] { find()->findPrevious(); });
    all.add("goToLine", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Go to Line…"), "",
            {QKeySequence(Qt::CTRL | Qt::Key_G)}, "", [this] { goToLine(); });
    all.add("comment", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Comment or Uncomment Lines"), "",
            {QKeySequence(Qt::CTRL | Qt::Key_Slash)}, "", [edit] { edit()->commentLines(); });
    all.add("moveUp", QT_TRANSLATE_NOOP("podwright::WindowActions", "Move Lines &Up"), "",
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Up)}, "", [edit] { edit()->moveLinesUp(); });
    all.add("moveDown", QT_TRANSLATE_NOOP("podwright::WindowActions", "Move Lines &Down"), "",
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Down)}, "", [edit] { edit()->moveLinesDown(); });
    all.add("duplicate", QT_TRANSLATE_NOOP("podwright::WindowActions", "D&uplicate Lines"), "",
            {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Down)}, "", [edit] { edit()->duplicateLinesDown(); });
    all.add("deleteLines", QT_TRANSLATE_NOOP("podwright::WindowActions", "De&lete Lines"), "",
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K)}, "", [edit] { edit()->removeLines(); });
    all.add("addContainer", QT_TRANSLATE_NOOP("podwright::WindowActions", "Add &Container"),
            QT_TRANSLATE_NOOP("podwright::WindowActions", "Add a container to the Pod"), {}, "list-add",
            [this] { addToPod("containers"); });
    all.add("addVolume", QT_TRANSLATE_NOOP("podwright::WindowActions", "Add &Volume"),
            QT_TRANSLATE_NOOP("podwright::WindowActions", "Add a volume to the Pod"), {}, "list-add",
            [this] { addToPod("volumes"); });
    all.add("addProbe", QT_TRANSLATE_NOOP("podwright::WindowActions", "Add &Probe"),
            QT_TRANSLATE_NOOP("podwright::WindowActions", "Add a readiness probe to the selected container"), {},
            "list-add", [this] { addProbe(); });
}

void MainWindow::makeViewActions()
{
    WindowActions &all = *m_actions;
    const auto zoom = [this](int steps) {
        m_editor->setZoomSteps(steps);
        m_settings.setZoomSteps(m_editor->zoomSteps());
    };
    all.add("zoomIn", QT_TRANSLATE_NOOP("podwright::WindowActions", "Zoom &In"), "",
            {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)}, "zoom-in",
            [this, zoom] { zoom(m_editor->zoomSteps() + 1); });
    all.add("zoomOut", QT_TRANSLATE_NOOP("podwright::WindowActions", "Zoom &Out"), "", {QKeySequence::ZoomOut},
            "zoom-out", [this, zoom] { zoom(m_editor->zoomSteps() - 1); });
    all.add("zoomReset", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Normal Size"), "",
            {QKeySequence(Qt::CTRL | Qt::Key_0)}, "zoom-original", [zoom] { zoom(0); });
    all.addToggle("wrap", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Wrap Lines"), "", QKeySequence(Qt::Key_F10),
                  [this](bool on) {
                      m_settings.setWrapLines(on);
                      const auto views = m_split->views();
                      for (YamlEditor *one : views)
                          one->setLineWrapMode(on ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
                  })
        ->setChecked(m_settings.wrapLines());
    all.addToggle("whitespace", QT_TRANSLATE_NOOP("podwright::WindowActions", "Show W&hite Space"), "", {},
                  [this](bool on) {
                      m_settings.setShowWhitespace(on);
                      m_editor->setWhitespaceShown(on);
                  })
        ->setChecked(m_settings.showWhitespace());
    all.add("foldAll", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Fold All"), "",
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Minus)}, "", [this] { m_editor->foldAll(true); });
    all.add("unfoldAll", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Unfold All"), "",
            {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Plus)}, "", [this] { m_editor->foldAll(false); });
    all.add("nextProblem", QT_TRANSLATE_NOOP("podwright::WindowActions", "Next &Problem"), "",
            {QKeySequence(Qt::Key_F8)}, "", [this] { problems()->step(1); });
    all.add("previousProblem", QT_TRANSLATE_NOOP("podwright::WindowActions", "P&revious Problem"), "",
            {QKeySequence(Qt::SHIFT | Qt::Key_F8)}, "", [this] { problems()->step(-1); });
    new GoToCommands(m_actions, [this](const QString &name) { return bringForward(name); }, this);
    all.add("quickFix", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Quick Fixes…"),
            QT_TRANSLATE_NOOP("podwright::WindowActions", "Ways to mend what was found on the line of the caret"),
            {QKeySequence(Qt::CTRL | Qt::Key_Period)}, "",
            [edit = m_split] { edit->active()->askForFixes(edit->active()->textCursor().blockNumber()); });
    all.add("fixAllSafe", QT_TRANSLATE_NOOP("podwright::WindowActions", "Fix All &Safe Ones"),
            QT_TRANSLATE_NOOP("podwright::WindowActions", "Mend every finding whose meaning is certain"), {}, "",
            [this] { m_findings->fixAllSafe(); });
    all.add("settings", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Settings…"), "",
            {QKeySequence(Qt::CTRL | Qt::Key_Comma)}, "configure", [this] { showSettings(); });
    all.add("shortcuts", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Keyboard Shortcuts"), "",
            {QKeySequence(Qt::CTRL | Qt::Key_F1)}, "", [this] { showShortcuts(); });
    all.add("guides", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Guides"),
            QT_TRANSLATE_NOOP("podwright::WindowActions", "Learn what a Pod is, with exercises"),
            {QKeySequence(Qt::SHIFT | Qt::Key_F1)}, "help-contents", [this] { showPanel(QStringLiteral("guides")); });
    all.add("helpPanel", QT_TRANSLATE_NOOP("podwright::WindowActions", "&Explain This Field"), "",
            {QKeySequence(Qt::Key_F1)}, "help-contents", [this] { showPanel(QStringLiteral("help")); });
    all.add("about", QT_TRANSLATE_NOOP("podwright::WindowActions", "&About Podwright"), "", {}, "help-about",
            [this] { about(); });
}

/// Entries of which one is chosen.
void MainWindow::addChoice(const QList<std::pair<const char *, const char *>> &entries,
                           const std::function<void(int)> &chosen)
{
    auto *group = new QActionGroup(this);
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const auto toggled = [chosen, index](bool on) {
            if (on)
                chosen(static_cast<int>(index));
        };
        group->addAction(m_actions->addToggle(entries[index].first, entries[index].second, "", {}, toggled));
    }
}

void MainWindow::makeChoices()
{
    addChoice({{"helpEnglish", QT_TRANSLATE_NOOP("podwright::WindowActions", "Help in English")},
               {"helpChinese", QT_TRANSLATE_NOOP("podwright::WindowActions", "中文说明 (Help in Chinese)")},
               {"helpBoth", QT_TRANSLATE_NOOP("podwright::WindowActions", "双语 (Both Languages)")}},
              [this](int index) { setHelpLanguage(static_cast<HelpLanguage>(index)); });
    addChoice({{"languageEnglish", "English"}, {"languageChinese", "简体中文"}},
              [this](int index) { switchLanguage(index == 0 ? QStringLiteral("en") : QStringLiteral("zh_CN")); });
    addChoice({{"schemeSystem", QT_TRANSLATE_NOOP("podwright::WindowActions", "Colours of the System")},
               {"schemeLight", QT_TRANSLATE_NOOP("podwright::WindowActions", "Light")},
               {"schemeDark", QT_TRANSLATE_NOOP("podwright::WindowActions", "Dark")}},
              [this](int index) {
                  m_settings.setColorScheme(static_cast<ColorScheme>(index));
                  applyColorScheme(static_cast<ColorScheme>(index));
              });
    addChoice(kubernetesVersions(), [this](int index) {
        m_settings.setKubernetesMinor(newestKubernetes - index);
        applyCheckOptions();
    });
    WindowActions &all = *m_actions;
    all.addToggle("staticPod", QT_TRANSLATE_NOOP("podwright::WindowActions", "Check as &Static Pod"),
                  QT_TRANSLATE_NOOP("podwright::WindowActions", "Read the file as a kubelet reads its manifest folder"),
                  {}, [this](bool on) {
                      m_settings.setStaticPod(on);
                      applyCheckOptions();
                  });
    all.addToggle(
        "advice", QT_TRANSLATE_NOOP("podwright::WindowActions", "Show &Advice"),
        QT_TRANSLATE_NOOP("podwright::WindowActions", "Also tell what may fail on the node and what good practice is"),
        {}, [this](bool on) {
            m_settings.setAdvice(on);
            applyCheckOptions();
        });
    all[m_languages.language() == QLatin1String("zh_CN") ? "languageChinese" : "languageEnglish"]->setChecked(true);
    const char *schemes[] = {"schemeSystem", "schemeLight", "schemeDark"};
    all[schemes[static_cast<int>(m_settings.colorScheme())]]->setChecked(true);
    all[kubernetesVersions().at(newestKubernetes - m_settings.kubernetesMinor()).first]->setChecked(true);
    all["staticPod"]->setChecked(m_settings.staticPod());
    all["advice"]->setChecked(m_settings.advice());
}

void MainWindow::applySettings()
{
    WindowActions &all = *m_actions;
    const char *schemes[] = {"schemeSystem", "schemeLight", "schemeDark"};
    const char *help[] = {"helpEnglish", "helpChinese", "helpBoth"};
    all["wrap"]->setChecked(m_settings.wrapLines());
    all["whitespace"]->setChecked(m_settings.showWhitespace());
    all["ghosts"]->setChecked(m_settings.showServerDefaults());
    all["stickyParents"]->setChecked(m_settings.showStickyParents());
    all["staticPod"]->setChecked(m_settings.staticPod());
    all["advice"]->setChecked(m_settings.advice());
    all["ownWindows"]->setChecked(m_settings.ownWindows());
    all[help[static_cast<int>(m_settings.helpLanguage())]]->setChecked(true);
    all[m_languages.language() == QLatin1String("zh_CN") ? "languageChinese" : "languageEnglish"]->setChecked(true);
    all[schemes[static_cast<int>(m_settings.colorScheme())]]->setChecked(true);
    all[kubernetesVersions().at(newestKubernetes - m_settings.kubernetesMinor()).first]->setChecked(true);
    if (m_editor->zoomSteps() != m_settings.zoomSteps() || m_editor->textFont() != m_settings.textFont())
        applyTextOptions();
    m_document->setIndentlessLists(!m_settings.indentLists());
    m_files->setRecovery(m_settings.recoveryFolder(), m_settings.recoverySeconds());
    applyCheckOptions();
}

/// Adds an item to a list of the Pod that is selected (or of the first one) and goes there.
void MainWindow::addToPod(const char *list)
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const PodPlace *pod = podNear(*snapshot, m_selection->current());
    if (!pod)
        return;
    const Path path = pod->root.child("spec").child(list);
    const std::size_t document = pod->document;
    const std::size_t count = valueAt(*snapshot, {document, path}).size();
    const bool container = QLatin1String(list) == QLatin1String("containers");
    NewValue item =
        NewValue::map({{"name", NewValue::string((container ? "container-" : "volume-") + std::to_string(count + 1))}});
    item.entries.emplace_back(container ? "image" : "emptyDir", container ? NewValue::string({}) : NewValue::map());
    m_document->edit(document, [=](const EditPlanner &planner) { return planner.insertItem(path, item); });
    m_selection->select({document, path.item(count)}, this);
}

void MainWindow::addProbe()
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const PodPlace *pod = podNear(*snapshot, m_selection->current());
    if (!pod)
        return;
    // the container around what is selected, else the first one
    const Path containers = pod->root.child("spec").child("containers");
    Path container = containers.item(0);
    for (Path path = m_selection->current().path; path.size() > containers.size(); path = path.parent()) {
        if (path.parent() == containers)
            container = path;
    }
    const std::size_t document = pod->document;
    const ValueRef port = valueAt(*snapshot, {document, container.child("ports").item(0)});
    const std::string name(port["name"].string());
    NewValue portValue = !name.empty()      ? NewValue::string(name)
        : port["containerPort"].isInteger() ? NewValue::integer(std::string(port["containerPort"].value().text))
                                            : NewValue::integer("8080");
    const Path probe = container.child("readinessProbe");
    const NewValue value =
        NewValue::map({{"httpGet", NewValue::map({{"path", NewValue::string("/")}, {"port", portValue}})}});
    m_document->edit(document, [=](const EditPlanner &planner) { return planner.set(probe, value); });
    m_selection->select({document, probe}, this);
}

/// Where the picture is shown it can be looked at first.
void MainWindow::savePicture()
{
    showPanel(QStringLiteral("network"));
    if (auto *save = findChild<QAction *>(QStringLiteral("networkSave")))
        save->trigger();
}

void MainWindow::updateActions()
{
    const SnapshotPtr snapshot = m_document->snapshot();
    const bool editable = !m_document->isReadOnly();
    for (const char *name : {"addContainer", "addVolume", "addProbe"})
        (*m_actions)[name]->setEnabled(editable && !snapshot->pods.empty());
    m_history->update();
}

void MainWindow::goToLine()
{
    YamlEditor *editor = m_split->active(); // the question takes the keyboard away
    const QString line = QString::number(editor->textCursor().blockNumber() + 1);
    const QString answer =
        m_prompt->askForText(this, tr("Go to Line"), tr("Line (1 to %1):").arg(m_editor->blockCount()), line);
    bool number = false;
    const int wanted = answer.toInt(&number);
    if (number)
        editor->goToLine(qBound(1, wanted, m_editor->blockCount()) - 1);
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(m_settings, this);
    const auto apply = [this, language = m_settings.interfaceLanguage(), scheme = m_settings.colorScheme()]() mutable {
        // the command line may have chosen others for this run
        if (std::exchange(language, m_settings.interfaceLanguage()) != language)
            m_languages.switchTo(language);
        if (std::exchange(scheme, m_settings.colorScheme()) != scheme)
            applyColorScheme(scheme);
        applyInterfaceFont(m_settings.interfaceFontSize());
        applySettings();
    };
    connect(&dialog, &SettingsDialog::applied, this, apply);
    dialog.exec();
}

void MainWindow::applyTextOptions()
{
    m_editor->setTextFont(m_settings.textFont());
    m_editor->setZoomSteps(m_settings.zoomSteps());
}

void MainWindow::applyInterfaceFont(int points)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (points > 0)
        font.setPointSize(points);
    if (font != QApplication::font())
        QApplication::setFont(font);
}

void MainWindow::showShortcuts()
{
    ShortcutsDialog(*m_actions, this).exec();
}

void MainWindow::about()
{
    QMessageBox::about(
        this, tr("About Podwright"),
        tr("<h3>Podwright %1</h3><p>An editor for Kubernetes Pod manifests: form and text are one document.</p>"
           "<p>Free software under the GNU General Public License, version 3 or later.</p>")
            .arg(QApplication::applicationVersion()));
}

void MainWindow::applyColorScheme(ColorScheme scheme)
{
    const Qt::ColorScheme schemes[] = {Qt::ColorScheme::Unknown, Qt::ColorScheme::Light, Qt::ColorScheme::Dark};
    QGuiApplication::styleHints()->setColorScheme(schemes[static_cast<int>(scheme)]);
}

} // namespace podwright
