// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow/tabwindow.h"

#include "document/manifestdocument.h"
#include "mainwindow/filecommands.h"
#include "mainwindow/filetab.h"
#include "mainwindow/learningcommands.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/tabcommands.h"
#include "settings/appsettings.h"
#include "startpage/startpage.h"
#include "texteditor/yamleditor.h"
#include "widgets/readingorder.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace podwright {

namespace {

/// For Qt only a QMainWindow is a window; a screen reader must know that this one is.
QAccessibleInterface *accessibleWindow(const QString &, QObject *object)
{
    auto *window = qobject_cast<TabWindow *>(object);
    return window ? new QAccessibleWidget(window, QAccessible::Window) : nullptr;
}

} // namespace

TabWindow::TabWindow(const Schema &schema, AppSettings &settings, LanguageSwitcher &languages, YamlSyntax &syntax,
                     Prompt *prompt, QWidget *parent)
    : QWidget(parent)
    , m_schema(schema)
    , m_settings(settings)
    , m_languages(languages)
    , m_syntax(syntax)
    , m_prompt(prompt)
    , m_menus(new QVBoxLayout)
    , m_tools(new QVBoxLayout)
    , m_bar(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("tabWindow"));
    QAccessible::installFactory(accessibleWindow); // once, however often it is called
    resize(1280, 800);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_menus);
    layout->addLayout(m_tools);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    makeBar();
    adopt(makeTab());
}

TabWindow::~TabWindow()
{
    m_bar->disconnect(this);
    m_front = nullptr;
    for (FileTab *tab : tabs()) {
        tab->disconnect(this);
        delete tab;
    }
}

void TabWindow::makeBar()
{
    m_bar->setObjectName(QStringLiteral("fileTabs"));
    m_bar->setDocumentMode(true);
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setMovable(true);
    m_bar->setTabsClosable(true);
    m_bar->setElideMode(Qt::ElideMiddle);
    m_bar->setFocusPolicy(Qt::TabFocus);
    m_bar->setContextMenuPolicy(Qt::CustomContextMenu);
    m_bar->setAccessibleName(tr("Open files"));
    m_bar->installEventFilter(this);
    m_bar->hide();
    connect(m_bar, &QTabBar::currentChanged, this, &TabWindow::onCurrentChanged);
    connect(m_bar, &QTabBar::tabBarClicked, this, &TabWindow::leaveStartPage);
    connect(m_bar, &QTabBar::tabCloseRequested, this, &TabWindow::closeTab);
    connect(m_bar, &QWidget::customContextMenuRequested, this, &TabWindow::showMenu);
}

FileTab *TabWindow::makeTab(const QString &entry)
{
    const auto make = [&schema = m_schema, &settings = m_settings, &languages = m_languages, &syntax = m_syntax,
                       prompt = m_prompt](QWidget *parent) {
        return new MainWindow(schema, settings, languages, syntax, prompt, parent);
    };
    return new FileTab(make, entry, m_stack);
}

void TabWindow::adopt(FileTab *tab, int at)
{
    m_stack->addWidget(tab);
    connect(tab, &FileTab::changed, this, &TabWindow::onTabsChanged);
    connect(tab, &FileTab::made, this, [this, tab] { connectContent(tab); });
    if (tab->isMade())
        connectContent(tab);
    const int index = m_bar->insertTab(at, QString()); // the first one becomes current before it has its data
    m_bar->setTabData(index, QVariant::fromValue(tab));
    if (!m_front)
        onCurrentChanged(index);
    onTabsChanged();
}

void TabWindow::connectContent(FileTab *tab)
{
    MainWindow *content = tab->content();
    content->files()->setPlaces({[this](const QString &file) { return open(file); },
                                 [this](const QString &text) { begin(text); },
                                 [this](const QString &file) { return placeForRecovered(file); }});
    const TabCommands *commands = content->tabs();
    connect(commands, &TabCommands::closeRequested, this, [this, tab] { closeTab(indexOf(tab)); });
    connect(commands, &TabCommands::stepRequested, this, &TabWindow::step);
    connect(commands, &TabCommands::moveRequested, this, &TabWindow::moveToNewWindow);
    connect(commands, &TabCommands::startPageRequested, this, &TabWindow::showStartPage);
    connect(content->files(), &FileCommands::fileChanged, this, &TabWindow::leaveStartPage);
    connect(commands, &TabCommands::quitRequested, this, &TabWindow::quit);
    connect(content, &QWidget::windowTitleChanged, this, &TabWindow::updateTitle);
}

/// The tab belongs to another window from now on.
void TabWindow::release(FileTab *tab)
{
    tab->disconnect(this);
    if (tab->isMade()) {
        tab->content()->disconnect(this);
        tab->content()->tabs()->disconnect(this);
        tab->content()->files()->setPlaces({});
        tab->content()->files()->disconnect(this);
    }
    if (m_front == tab)
        m_front = nullptr;
    m_stack->removeWidget(tab);
    m_bar->removeTab(indexOf(tab));
    onTabsChanged();
}

MainWindow *TabWindow::current() const
{
    return m_front->content();
}

int TabWindow::count() const
{
    return m_bar->count();
}

FileTab *TabWindow::tabAt(int index) const
{
    return m_bar->tabData(index).value<FileTab *>();
}

int TabWindow::indexOf(const FileTab *tab) const
{
    for (int index = 0; index < m_bar->count(); ++index) {
        if (tabAt(index) == tab)
            return index;
    }
    return -1;
}

QList<FileTab *> TabWindow::tabs() const
{
    QList<FileTab *> all;
    for (int index = 0; index < m_bar->count(); ++index)
        all.append(tabAt(index));
    return all;
}

FileTab *TabWindow::tabOf(const QString &file) const
{
    const QFileInfo wanted(file);
    for (FileTab *tab : tabs()) {
        if (!tab->fileName().isEmpty() && QFileInfo(tab->fileName()) == wanted)
            return tab;
    }
    return nullptr;
}

QList<TabWindow *> TabWindow::allWindows() const
{
    QList<TabWindow *> all;
    for (QWidget *one : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<TabWindow *>(one); window && window->count() > 0 && window->isVisible())
            all.append(window);
    }
    return all;
}

TabWindow *TabWindow::makeWindow() const
{
    auto *window = new TabWindow(m_schema, m_settings, m_languages, m_syntax, m_prompt);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->resize(size());
    window->current()->takeLayout(*current());
    window->show();
    return window;
}

MainWindow *TabWindow::freshPlace()
{
    if (current()->files()->isUntouched())
        return current();
    if (m_settings.ownWindows())
        return makeWindow()->current();
    FileTab *tab = makeTab();
    adopt(tab);
    bringUp(tab);
    return tab->content();
}

bool TabWindow::open(const QString &file)
{
    QList<TabWindow *> windows = allWindows();
    windows.removeAll(this);
    windows.prepend(this);
    for (TabWindow *window : std::as_const(windows)) {
        if (FileTab *tab = window->tabOf(file)) {
            window->bringUp(tab);
            window->activateWindow();
            return true;
        }
    }
    return current()->files()->isReadable(file) && freshPlace()->files()->openFile(file);
}

void TabWindow::openLater(const QStringList &files)
{
    for (const QString &file : files) {
        if (m_settings.ownWindows() || !QFileInfo(file).isFile())
            open(file); // or tells what is wrong
        else if (!tabOf(file))
            adopt(makeTab(u'\n' + QFileInfo(file).absoluteFilePath()));
    }
}

void TabWindow::begin(const QString &text)
{
    freshPlace()->files()->newFile(text);
}

FileCommands *TabWindow::placeForRecovered(const QString &file)
{
    FileTab *tab = file.isEmpty() ? nullptr : tabOf(file);
    if (!tab || tab->isModified())
        return freshPlace()->files();
    bringUp(tab);
    return tab->content()->files();
}

void TabWindow::offerRecovery()
{
    current()->files()->offerRecovery();
}

void TabWindow::bringUp(FileTab *tab)
{
    m_bar->setCurrentIndex(indexOf(tab));
}

void TabWindow::step(int by)
{
    m_bar->setCurrentIndex((m_bar->currentIndex() + by + m_bar->count()) % m_bar->count());
}

void TabWindow::onCurrentChanged(int index)
{
    FileTab *next = tabAt(index);
    if (!next || next == m_front)
        return;
    const bool fromBar = m_bar->hasFocus(); // what hides hands its focus on to anybody
    FileTab *before = std::exchange(m_front, next);
    if (before)
        before->rememberFocus();
    MainWindow *content = next->content();
    if (before) {
        content->takeLayout(*before->content());
        before->content()->hideFloating();
        before->setBarsVisible(false);
        next->liftBars(m_menus, m_tools);
        content->applySettings();
    }
    m_stack->setCurrentWidget(next);
    if (before && !fromBar) {
        QWidget *focus = next->lastFocus();
        (focus ? focus : content->editor())->setFocus();
    }
    updateTitle();
}

void TabWindow::showStartPage()
{
    if (!m_start) {
        m_start = new StartPage(m_settings, m_stack);
        m_stack->addWidget(m_start);
        connect(m_start, &StartPage::manifestRequested, this, &TabWindow::begin);
        connect(m_start, &StartPage::fileRequested, this, &TabWindow::open);
        connect(m_start, &StartPage::openRequested, this, [this] { current()->files()->open(); });
        connect(m_start, &StartPage::left, this, &TabWindow::leaveStartPage);
        connect(m_start, &StartPage::guideRequested, this, [this](const QString &name) {
            leaveStartPage();
            current()->learning()->showGuide(name);
        });
    }
    m_front->liftBars(m_menus, m_tools); // they stay in sight
    m_stack->setCurrentWidget(m_start);
    m_start->setFocus();
}

void TabWindow::leaveStartPage()
{
    if (!m_start || m_stack->currentWidget() != m_start)
        return;
    m_stack->setCurrentWidget(m_front);
    current()->editor()->setFocus();
}

/// Names, marks and what can be done follow the tabs.
void TabWindow::onTabsChanged()
{
    const QList<FileTab *> all = tabs();
    QStringList titles;
    for (const FileTab *tab : all)
        titles.append(tab->title());
    for (qsizetype index = 0; index < all.size(); ++index) {
        const FileTab *tab = all[index];
        QString title = titles[index];
        if (titles.count(title) > 1 && !tab->fileName().isEmpty())
            title += QStringLiteral(" (%1)").arg(QFileInfo(tab->fileName()).dir().dirName());
        title.replace(u'&', QStringLiteral("&&"));
        m_bar->setTabText(static_cast<int>(index), tab->isModified() ? u'*' + title : title);
        m_bar->setTabToolTip(static_cast<int>(index), QDir::toNativeSeparators(tab->fileName()));
        if (tab->isMade())
            all[index]->content()->tabs()->setOthers(all.size() > 1);
    }
    m_bar->setVisible(all.size() > 1);
    if (all.size() > 1 && m_front)
        m_front->liftBars(m_menus, m_tools);
    updateTitle();
}

void TabWindow::updateTitle()
{
    if (!m_front)
        return;
    setWindowFilePath(m_front->fileName());
    setWindowTitle(m_front->content()->windowTitle());
    setWindowModified(m_front->isModified());
}

bool TabWindow::closeTab(int index)
{
    FileTab *tab = tabAt(index);
    if (!tab)
        return false;
    if (m_bar->count() == 1)
        return close();
    if (tab->isModified()) {
        bringUp(tab); // what one is asked about is seen
        if (!tab->content()->files()->mayDiscard())
            return false;
    }
    if (tab->isMade())
        tab->content()->files()->close();
    if (tab == m_front)
        m_bar->setCurrentIndex(index + 1 < m_bar->count() ? index + 1 : index - 1); // takes over the layout
    tab->setBarsVisible(false);
    release(tab);
    tab->deleteLater(); // a command of its own may have asked
    return true;
}

TabWindow *TabWindow::moveToNewWindow()
{
    if (m_bar->count() < 2)
        return nullptr;
    FileTab *tab = m_front;
    TabWindow *window = makeWindow();
    step(m_bar->currentIndex() + 1 < m_bar->count() ? 1 : -1);
    release(tab);
    FileTab *empty = window->m_front;
    window->adopt(tab);
    window->bringUp(tab);
    window->closeTab(window->indexOf(empty));
    window->activateWindow();
    return window;
}

void TabWindow::showMenu(const QPoint &where)
{
    FileTab *tab = tabAt(m_bar->tabAt(where));
    if (!tab)
        return;
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("fileTabMenu"));
    menu.addAction(tr("&Close"), this, [this, tab] { closeTab(indexOf(tab)); });
    menu.addAction(tr("Close the &Others"), this, [this, tab] {
        for (FileTab *other : tabs()) {
            if (other != tab && !closeTab(indexOf(other)))
                return;
        }
    });
    menu.addSeparator();
    menu.addAction(tr("&Move to New Window"), this, [this, tab] {
        bringUp(tab);
        moveToNewWindow();
    });
    menu.addAction(tr("Copy &Name with Folder"), this,
                   [tab] { QApplication::clipboard()->setText(QDir::toNativeSeparators(tab->fileName())); })
        ->setEnabled(!tab->fileName().isEmpty());
    menu.exec(m_bar->mapToGlobal(where));
}

bool TabWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_bar && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int index = m_bar->tabAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && index >= 0) {
            closeTab(index);
            return true;
        }
    }
    if (watched == m_bar && event->type() == QEvent::ContextMenu
        && static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard) {
        showMenu(m_bar->tabRect(m_bar->currentIndex()).center()); // of the tab in front, wherever the middle is
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool TabWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_front)
        m_front->content()->applySettings(); // another window may have changed them
    if (event->type() == QEvent::LanguageChange) {
        m_bar->setAccessibleName(tr("Open files"));
        onTabsChanged();
    }
    return QWidget::event(event);
}

bool TabWindow::focusNextPrevChild(bool next)
{
    return stepInReadingOrder(this, next) || QWidget::focusNextPrevChild(next);
}

} // namespace podwright
