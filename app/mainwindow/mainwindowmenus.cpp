// SPDX-License-Identifier: GPL-3.0-or-later
// The menus and the tool bar of MainWindow.
#include "learning/templatelibrary.h"
#include "mainwindow/exportcommands.h"
#include "mainwindow/filecommands.h"
#include "mainwindow/gotocommands.h"
#include "mainwindow/learningcommands.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/snippetcommands.h"
#include "mainwindow/stylecommands.h"
#include "mainwindow/windowactions.h"
#include "settings/textlanguage.h"

#include <QDir>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace podwright {

void MainWindow::makeMenus()
{
    WindowActions &all = *m_actions;
    const auto menu = [this, &all](const char *title, const QList<const char *> &names) {
        QMenu *made = menuBar()->addMenu(QString());
        m_menus.append({made, title});
        for (const char *name : names) {
            if (*name)
                made->addAction(all[name]);
            else
                made->addSeparator();
        }
        return made;
    };
    const auto submenu = [this, &all](QMenu *parent, const char *title, const QList<const char *> &names) {
        QMenu *made = parent->addMenu(QString());
        m_menus.append({made, title});
        for (const char *name : names)
            *name ? made->addAction(all[name]) : static_cast<void>(made->addSeparator());
        return made;
    };
    QMenu *file = menu(QT_TR_NOOP("&File"), {"newEmpty"});
    m_newMenu = submenu(file, QT_TR_NOOP("New from &Template"), {});
    connect(m_newMenu, &QMenu::aboutToShow, this, &MainWindow::fillNewMenu);
    file->addActions({all["newTemplate"], all["newClipboard"], all["open"], all["import"]});
    m_recentMenu = submenu(file, QT_TR_NOOP("Open &Recent"), {});
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    file->addSeparator();
    file->addActions({all["save"], all["saveAs"]});
    m_exportMenu = submenu(file, QT_TR_NOOP("&Export"), {});
    connect(m_exportMenu, &QMenu::aboutToShow, this, [this] { m_exports->fill(m_exportMenu); });
    file->addSeparator();
    submenu(file, QT_TR_NOOP("Co&mpare"), {"compareFile", "compareOpened", "compareClipboard"});
    file->addSeparator();
    file->addActions({all["print"], all["exportPdf"]});
    file->addSeparator();
    file->addActions({all["closeTab"], all["quit"]});
    QMenu *edit = menu(QT_TR_NOOP("&Edit"),
                       {"undo", "redo", "", "search", "find", "replace", "findNext", "findPrevious", "goToLine", "",
                        "complete", "comment", "moveUp", "moveDown", "duplicate", "deleteLines", ""});
    submenu(
        edit, QT_TR_NOOP("N&ames and Nodes"),
        {"definition", "references", "renameName", "", "expandSelection", "shrinkSelection", "", "itemUp", "itemDown"});
    m_styles->follow(submenu(edit, QT_TR_NOOP("&YAML Style"), StyleCommands::names()));
    edit->addSeparator();
    edit->addAction(all["settings"]);
    QMenu *pod = menu(
        QT_TR_NOOP("&Pod"),
        {"addContainer", "addVolume", "addProbe", "", "nextProblem", "previousProblem", "quickFix", "fixAllSafe", ""});
    QMenu *snippets = submenu(pod, QT_TR_NOOP("Insert &Snippet"), {});
    connect(snippets, &QMenu::aboutToShow, this,
            [this, snippets] { m_learning->snippets()->fill(snippets, textLanguage(m_settings.helpLanguage())); });
    submenu(pod, QT_TR_NOOP("&Wrap into Workload"), {"Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob"});
    m_kubernetesMenu = submenu(pod, QT_TR_NOOP("&Kubernetes Version"), {});
    for (int minor = 36; minor >= 30; --minor)
        m_kubernetesMenu->addAction(all[qPrintable(QStringLiteral("kubernetes%1").arg(minor))]);
    pod->addActions({all["staticPod"], all["staticAssistant"], all["advice"]});
    QMenu *view = menu(QT_TR_NOOP("&View"),
                       {"zoomIn", "zoomOut", "zoomReset", "wrap", "whitespace", "ghosts", "stickyParents", "",
                        "foldAll", "unfoldAll"});
    submenu(view, QT_TR_NOOP("Fold to Le&vel"), {"foldLevel1", "foldLevel2", "foldLevel3"});
    view->addSeparator();
    submenu(view, QT_TR_NOOP("&Go to"), GoToCommands::names());
    QMenu *panels = submenu(view, QT_TR_NOOP("&Panels"), {});
    for (const Panel &one : std::as_const(m_panels))
        panels->addAction(one.dock->toggleViewAction());
    submenu(view, QT_TR_NOOP("&Split"), {"splitBeside", "splitBelow", "splitOther", "", "splitClose"});
    submenu(view, QT_TR_NOOP("&Tabs"), {"nextTab", "previousTab", "", "moveTab", "ownWindows"});
    submenu(view, QT_TR_NOOP("&Colours"), {"schemeSystem", "schemeLight", "schemeDark"});
    m_languageMenu = submenu(view, QT_TR_NOOP("&Language (语言)"),
                             {"languageEnglish", "languageChinese", "", "helpEnglish", "helpChinese", "helpBoth"});
    menu(QT_TR_NOOP("&Help"), {"startPage", "helpPanel", "guides", "shortcuts", "", "about"});
}

void MainWindow::makeToolBar()
{
    WindowActions &all = *m_actions;
    QToolBar *bar = addToolBar(QStringLiteral("main"));
    bar->setObjectName(QStringLiteral("mainToolBar"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setMovable(false);
    bar->addActions({all["newEmpty"], all["open"], all["save"]});
    bar->addSeparator();
    bar->addActions({all["undo"], all["redo"]});
    bar->addSeparator();
    bar->addActions({all["addContainer"], all["addVolume"], all["addProbe"]});
    bar->addSeparator();
    m_exportButton = addMenuButton(bar, "exportButton", m_exportMenu);
    m_kubernetesButton = addMenuButton(bar, "kubernetesVersion", m_kubernetesMenu);
    m_languageButton = addMenuButton(bar, "languageButton", m_languageMenu);
    if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(all["newEmpty"]))) {
        button->setMenu(m_newMenu);
        button->setPopupMode(QToolButton::MenuButtonPopup);
    }
    // small icons do for what every program has
    for (const char *name : {"undo", "redo", "open", "save"}) {
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(all[name])))
            button->setToolButtonStyle(all[name]->icon().isNull() ? Qt::ToolButtonTextOnly
                                                                  : Qt::ToolButtonTextBesideIcon);
    }
}

QToolButton *MainWindow::addMenuButton(QToolBar *bar, const char *name, QMenu *menu)
{
    auto *button = new QToolButton(bar);
    button->setObjectName(QLatin1String(name));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    bar->addWidget(button);
    return button;
}

/// The buttons of the tool bar say what is chosen.
void MainWindow::nameMenuButtons()
{
    m_kubernetesButton->setText(QStringLiteral("Kubernetes 1.%1").arg(m_settings.kubernetesMinor()));
    m_kubernetesButton->setToolTip(tr("The Kubernetes version that the manifest is checked for"));
    m_exportButton->setText(tr("Export"));
    m_exportButton->setToolTip(tr("Write the manifest in another form"));
    const QString help[] = {QStringLiteral("English"), QStringLiteral("中文"), QStringLiteral("双语")};
    m_languageButton->setText(help[static_cast<int>(m_settings.helpLanguage())]);
    m_languageButton->setToolTip(tr("Language of the interface and of help"));
    for (QToolButton *button : {m_exportButton, m_kubernetesButton, m_languageButton}) {
        button->setAccessibleName(button->text());
        button->setAccessibleDescription(button->toolTip());
    }
}

void MainWindow::fillNewMenu()
{
    m_newMenu->clear();
    const TemplateLibrary library;
    for (const Template &one : library.all())
        m_newMenu->addAction(QString::fromStdString(one.title(textLanguage(m_settings.helpLanguage()))), this,
                             [this, one] { newFromTemplate(one); });
}

void MainWindow::newFromTemplate(const Template &one)
{
    m_files->begin(QString::fromStdString(one.manifest(textLanguage(m_settings.helpLanguage()))));
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const QStringList files = m_settings.recentFiles();
    for (const QString &name : files)
        m_recentMenu->addAction(QDir::toNativeSeparators(name), this, [this, name] { m_files->request(name); });
    if (files.isEmpty())
        m_recentMenu->addAction(tr("No files yet"))->setEnabled(false);
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("Clear the List"), this, [this] { m_settings.clearRecentFiles(); })
        ->setEnabled(!files.isEmpty());
}

} // namespace podwright
