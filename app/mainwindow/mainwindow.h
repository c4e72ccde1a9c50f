// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/manifestpath.h"
#include "learning/template.h"
#include "schema/helplibrary.h"
#include "settings/appsettings.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QMenu;
class QSplitter;
class QToolBar;
class QToolButton;

namespace podwright {

class YamlSyntax;
class ExportCommands;
class FileCommands;
class FindBar;
class FindingCommands;
class FormPanel;
class HelpPanel;
class HistoryCommands;
class ImportCommands;
class LanguageSwitcher;
class LearningCommands;
class ManifestDocument;
class LazyPanel;
class OutlinePanel;
class ProblemsPanel;
class Prompt;
class Schema;
class Selection;
class SplitCommands;
class StatusLine;
class StyleCommands;
class TabCommands;
class TextCommands;
class WindowActions;
class YamlEditor;

/// Joins the views of one document: outline, form, text, problems, help.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Schema &schema, AppSettings &settings, LanguageSwitcher &languages, YamlSyntax &syntax,
               Prompt *prompt, QWidget *parent = nullptr);
    ~MainWindow() override;

    FileCommands *files() const { return m_files; }
    ManifestDocument *document() const { return m_document; }
    Selection *selection() const { return m_selection; }
    YamlEditor *editor() const { return m_editor; }
    WindowActions *actions() const { return m_actions; }
    TabCommands *tabs() const { return m_tabs; }
    LearningCommands *learning() const { return m_learning; }

    void showSample();
    /// "problems", "help", "outline"; false: no panel of this name.
    bool showPanel(const QString &id);
    QStringList panelNames() const;
    bool selectPath(const QString &path);
    /// A sentence in the status bar.
    void tell(const QString &sentence);
    void setHelpLanguage(HelpLanguage language);
    /// Layout and open file of the last time.
    void restore(bool session);
    void restoreLayout(const QByteArray &state);
    /// Where panels and bars are and how wide.
    QByteArray layoutState() const;
    /// Looks as the tab that was in front.
    void takeLayout(const MainWindow &other);
    /// Panels that stand on the desktop go with their tab.
    void hideFloating();
    /// What is open here as an entry of the session; empty: no file.
    QString sessionEntry() const;
    bool openSessionEntry(const QString &entry);
    /// Takes over what was chosen in another tab or in the settings.
    void applySettings();
    static void applyColorScheme(ColorScheme scheme);
    /// Size of the interface's letters; 0: as the system has it.
    static void applyInterfaceFont(int points);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makeViews();
    void makeFileActions();
    void makeEditActions();
    void makeViewActions();
    void makeChoices();
    void addChoice(const QList<std::pair<const char *, const char *>> &entries, const std::function<void(int)> &chosen);
    void makeMenus();
    void makeToolBar();
    QToolButton *addMenuButton(QToolBar *bar, const char *name, QMenu *menu);
    void nameMenuButtons();
    void connectViews();
    void setTexts(YamlEditor *editor);
    YamlEditor *makeSecondEditor(Selection *own);
    void connectFindings();
    void letMend(YamlEditor *editor);
    QString searchWords(const ManifestPath &place);
    std::string inHelpLanguage(const std::function<std::string(HelpLibrary::Language)> &text) const;
    /// A dock with a widget; its menu entry, its title in the interface's language and `--panel` come with it.
    struct Panel {
        const char *id; ///< for --panel and the saved layout
        const char *title; ///< source string of this class's context
        QDockWidget *dock;
        QWidget *widget; ///< in the dock
    };
    QWidget *idleOutOfSight(QDockWidget *dock, QWidget *panel);
    QDockWidget *addPanel(QWidget *widget, const char *id, const char *title, Qt::DockWidgetArea area);
    bool chooseTab(const QDockWidget *dock);
    QWidget *bringForward(const QString &name);
    void makePanels();
    void makeCentre();
    OutlinePanel *makeOutline();
    ProblemsPanel *makeProblems();
    HelpPanel *makeHelp();
    ProblemsPanel *problems() const;
    HelpPanel *helpPanel() const;
    void fillRecentMenu();
    void fillNewMenu();
    void newFromTemplate(const Template &one);
    void addToPod(const char *list);
    void addProbe();
    void savePicture();
    void chooseIcons();
    void updateTitle();
    void updateActions();
    void goToLine();
    void showSettings();
    void showShortcuts();
    void about();
    void switchLanguage(const QString &language);
    void applyCheckOptions();
    void applyTextOptions();
    void retranslate();
    void saveSession();

    const Schema &m_schema;
    AppSettings &m_settings;
    LanguageSwitcher &m_languages;
    YamlSyntax &m_syntax;
    Prompt *m_prompt;
    HelpLibrary m_help;
    ManifestDocument *m_document;
    Selection *m_selection;
    FileCommands *m_files;
    ImportCommands *m_import = nullptr;
    HistoryCommands *m_history = nullptr;
    LearningCommands *m_learning = nullptr;
    TextCommands *m_text = nullptr;
    ExportCommands *m_exports = nullptr;
    StyleCommands *m_styles = nullptr;
    TabCommands *m_tabs = nullptr;
    SplitCommands *m_split = nullptr;
    QSplitter *m_centre = nullptr;
    WindowActions *m_actions;
    FindingCommands *m_findings;
    YamlEditor *m_editor = nullptr;
    FindBar *m_find = nullptr;
    FormPanel *m_form = nullptr;
    LazyPanel *m_outline = nullptr;
    LazyPanel *m_problems = nullptr;
    LazyPanel *m_helpPanel = nullptr;
    StatusLine *m_status = nullptr;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_newMenu = nullptr;
    QMenu *m_exportMenu = nullptr;
    QMenu *m_kubernetesMenu = nullptr;
    QMenu *m_languageMenu = nullptr;
    QToolButton *m_exportButton = nullptr;
    QToolButton *m_kubernetesButton = nullptr;
    QToolButton *m_languageButton = nullptr;
    QList<std::pair<QMenu *, const char *>> m_menus;
    QList<Panel> m_panels;
};

} // namespace podwright
