// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/sessionwindow.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace podwright {

class YamlSyntax;
class AppSettings;
class FileCommands;
class FileTab;
class LanguageSwitcher;
class MainWindow;
class Prompt;
class Schema;
class StartPage;

/// A window for one file or several: each has a tab with a MainWindow in it. With one file it looks as if there were no
/// tabs; with more, the menus and the tool bar of the one in front stand above the tabs.
class TabWindow : public QWidget {
    Q_OBJECT

public:
    TabWindow(const Schema &schema, AppSettings &settings, LanguageSwitcher &languages, YamlSyntax &syntax,
              Prompt *prompt, QWidget *parent = nullptr);
    ~TabWindow() override;

    /// The one in front.
    MainWindow *current() const;
    int count() const;
    /// Shows the file: where it is open already, in place of an untouched new one, or in a tab of its own.
    bool open(const QString &file);
    /// Opens them behind the one in front; each is read when its tab is first shown.
    void openLater(const QStringList &files);
    /// A new text, where it replaces nothing.
    void begin(const QString &text);
    bool closeTab(int index);
    void step(int by);
    /// The tab in front goes to a window of its own.
    TabWindow *moveToNewWindow();
    /// Layout and open files of the last time.
    void restore(bool session);
    void offerRecovery();
    /// Ways to begin, in front of the file until one of them is taken.
    void showStartPage();
    void leaveStartPage();
    /// Closes all windows, unless somebody wants to stay; all their files are the session.
    void quit();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makeBar();
    FileTab *makeTab(const QString &entry = {});
    /// Puts the tab there, or behind the others; the first one comes to the front.
    void adopt(FileTab *tab, int at = -1);
    void connectContent(FileTab *tab);
    FileTab *tabAt(int index) const;
    int indexOf(const FileTab *tab) const;
    QList<FileTab *> tabs() const;
    FileTab *tabOf(const QString &file) const;
    /// Where a new text can go: the tab in front if that is untouched, else a new one in front.
    MainWindow *freshPlace();
    FileCommands *placeForRecovered(const QString &file);
    TabWindow *makeWindow() const;
    QList<TabWindow *> allWindows() const;
    void bringUp(FileTab *tab);
    void onCurrentChanged(int index);
    void onTabsChanged();
    void updateTitle();
    void release(FileTab *tab);
    void showMenu(const QPoint &where);
    bool mayClose();
    void closeFiles();
    void saveSession(const QList<TabWindow *> &windows);
    SessionWindow session() const;
    /// Opens the files of a session that are still there; false if none is.
    bool takeSession(const SessionWindow &session);
    void restoreOtherWindows();
    void restoreLayout(const QByteArray &state);

    const Schema &m_schema;
    AppSettings &m_settings;
    LanguageSwitcher &m_languages;
    YamlSyntax &m_syntax;
    Prompt *m_prompt;
    QVBoxLayout *m_menus;
    QVBoxLayout *m_tools;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    FileTab *m_front = nullptr;
    StartPage *m_start = nullptr; ///< made when first shown
    bool m_leaving = false; ///< all was asked and kept already
};

} // namespace podwright
