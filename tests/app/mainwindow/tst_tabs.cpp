// SPDX-License-Identifier: GPL-3.0-or-later
// Several files in one window, with real events.
#include "menuchoice.h"
#include "tabsfixture.h"

#include <QAccessible>
#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QDropEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QSplitter>
#include <QTabBar>
#include <QTextDocument>
#include <QToolBar>

#include <sys/wait.h>
#include <unistd.h>

using namespace podwright;

class TabsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<TabsFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void screenReadersSeeAWindow();
    void oneFileHasNoTabs();
    void filesGetTabs();
    void sameFileOpensOnce();
    void keysStepAndOnlyTheFrontListens();
    void middleClickCloses();
    void closingAsksForEach();
    void layoutGoesAlong();
    void settingsGoAlong();
    void sessionOfSeveral();
    void formAndTextKeepTheirShares();
    void everyWindowComesBackAsItWas();
    void theMenuKeyMeansTheTabInFront();
    void droppedFilesGetTabs();
    void movesToNewWindow();
    void ownWindows();
    void crashesOfSeveralComeBack();
    void unreadableFilesLeaveNoTab();

private:
    TabWindow *window() const { return m_fixture->window.get(); }
    QTabBar *bar() const { return window()->findChild<QTabBar *>(QStringLiteral("fileTabs")); }
    QString titleInFront() const { return bar()->tabText(bar()->currentIndex()); }
    void open(std::initializer_list<const char *> names) const
    {
        for (const char *name : names)
            QVERIFY(window()->open(m_fixture->fileOf(name)));
    }
    void type(const char *text) const
    {
        window()->current()->editor()->setFocus();
        QTest::keyClicks(window()->current()->editor(), QString::fromUtf8(text));
    }
    QByteArray text() const { return QByteArray::fromStdString(window()->current()->document()->text()); }
    QList<TabWindow *> others() const
    {
        QList<TabWindow *> found;
        for (QWidget *one : QApplication::topLevelWidgets()) {
            if (auto *that = qobject_cast<TabWindow *>(one); that && that != window() && that->isVisible())
                found.append(that);
        }
        return found;
    }

    std::unique_ptr<TabsFixture> m_fixture;
};

void TabsTest::screenReadersSeeAWindow()
{
    const QAccessibleInterface *window = QAccessible::queryAccessibleInterface(m_fixture->window.get());
    QVERIFY(window);
    QCOMPARE(window->role(), QAccessible::Window);
    QVERIFY(!window->text(QAccessible::Name).isEmpty());
}

void TabsTest::oneFileHasNoTabs()
{
    open({"a"});
    QCOMPARE(window()->count(), 1);
    QVERIFY(!bar()->isVisible());
    QVERIFY(window()->windowTitle().startsWith(QStringLiteral("a.yaml[*]")));
    QVERIFY(!window()->current()->isWindow());
    QVERIFY(window()->current()->menuBar()->isVisible());
    type("#");
    QVERIFY(window()->isWindowModified());
}

void TabsTest::filesGetTabs()
{
    open({"a", "b", "c"});
    QCOMPARE(window()->count(), 3);
    QVERIFY(bar()->isVisible());
    QCOMPARE(titleInFront(), QStringLiteral("c.yaml"));
    QCOMPARE(text(), podNamed("c"));
    type("#");
    QCOMPARE(titleInFront(), QStringLiteral("*c.yaml"));
    QTest::mouseClick(bar(), Qt::LeftButton, {}, bar()->tabRect(0).center());
    QCOMPARE(text(), podNamed("a"));
    QVERIFY(window()->windowTitle().startsWith(QStringLiteral("a.yaml")));
    QVERIFY(!window()->isWindowModified());
    // one menu bar and one tool bar are seen, above the tabs
    int menus = 0;
    for (const QMenuBar *menu : window()->findChildren<QMenuBar *>())
        menus += menu->isVisible();
    QCOMPARE(menus, 1);
    const auto *tools = window()->findChildren<QToolBar *>(QStringLiteral("mainToolBar")).first();
    QVERIFY(tools->mapTo(window(), QPoint()).y() < bar()->y());
    // a new text takes a tab of its own; an untouched one is replaced
    QTest::keyClick(window()->current(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(window()->count(), 4);
    QVERIFY(text().isEmpty());
    window()->begin(QStringLiteral("kind: Pod\n"));
    QCOMPARE(window()->count(), 4);
    QCOMPARE(text(), QByteArray("kind: Pod\n"));
}

void TabsTest::sameFileOpensOnce()
{
    open({"a", "b"});
    open({"a"});
    QCOMPARE(window()->count(), 2);
    QCOMPARE(titleInFront(), QStringLiteral("a.yaml"));
}

void TabsTest::keysStepAndOnlyTheFrontListens()
{
    open({"a", "b", "c"});
    type("#");
    QTest::keyClick(window()->current()->editor(), Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(titleInFront(), QStringLiteral("a.yaml"));
    QTest::keyClick(window()->current()->editor(), Qt::Key_Tab, Qt::ControlModifier);
    QCOMPARE(titleInFront(), QStringLiteral("b.yaml"));
    // undo belongs to what is seen: the change of c stays, and so does b
    QVERIFY(window()->current()->editor()->hasFocus());
    QTest::keyClick(window()->current()->editor(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(window()->current(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(text(), podNamed("b"));
    QCOMPARE(bar()->tabText(2), QStringLiteral("*c.yaml"));
    QTest::keyClick(window()->current()->editor(), Qt::Key_PageDown, Qt::ControlModifier);
    QTest::keyClick(window()->current()->editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), podNamed("c"));
}

void TabsTest::middleClickCloses()
{
    open({"a", "b", "c"});
    QTest::mouseClick(bar(), Qt::MiddleButton, {}, bar()->tabRect(1).center());
    QCOMPARE(window()->count(), 2);
    QCOMPARE(bar()->tabText(0), QStringLiteral("a.yaml"));
    QCOMPARE(titleInFront(), QStringLiteral("c.yaml"));
    QTest::keyClick(window()->current()->editor(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(window()->count(), 1);
    QCOMPARE(text(), podNamed("a"));
    QVERIFY(!bar()->isVisible());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    type("#");
    QTest::keyClick(window()->current()->editor(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(WindowFixture::readFile(m_fixture->fileOf("a")), "#" + podNamed("a"));
}

void TabsTest::closingAsksForEach()
{
    open({"a", "b", "c"});
    type("#");
    bar()->setCurrentIndex(0);
    type("#");
    m_fixture->prompt.saveAnswer = Prompt::SaveAnswer::Cancel;
    QVERIFY(!window()->close());
    QCOMPARE(m_fixture->prompt.asked, 1);
    m_fixture->prompt.saveAnswer = Prompt::SaveAnswer::Save;
    QVERIFY(window()->close());
    QCOMPARE(m_fixture->prompt.asked, 3);
    QCOMPARE(WindowFixture::readFile(m_fixture->fileOf("a")), "#" + podNamed("a"));
    QCOMPARE(WindowFixture::readFile(m_fixture->fileOf("c")), "#" + podNamed("c"));
    QVERIFY(QDir(m_fixture->settings->recoveryFolder()).isEmpty());
}

void TabsTest::layoutGoesAlong()
{
    open({"a", "b"});
    auto *help = window()->current()->findChild<QDockWidget *>(QStringLiteral("outlineDock"));
    QVERIFY(help->isVisible());
    help->close();
    bar()->setCurrentIndex(0);
    QVERIFY(!window()->current()->findChild<QDockWidget *>(QStringLiteral("outlineDock"))->isVisible());
    QVERIFY(window()->current()->showPanel(QStringLiteral("outline")));
    bar()->setCurrentIndex(1);
    QVERIFY(window()->current()->findChild<QDockWidget *>(QStringLiteral("outlineDock"))->isVisible());
}

void TabsTest::settingsGoAlong()
{
    open({"a", "b"});
    window()->current()->findChild<QAction *>(QStringLiteral("kubernetes31"))->trigger();
    window()->current()->findChild<QAction *>(QStringLiteral("wrap"))->trigger();
    bar()->setCurrentIndex(0);
    QCOMPARE(window()->current()->document()->checkOptions().kubernetesMinor, 31);
    QCOMPARE(window()->current()->editor()->lineWrapMode(), QPlainTextEdit::WidgetWidth);
    QVERIFY(window()->current()->findChild<QAction *>(QStringLiteral("kubernetes31"))->isChecked());
}

void TabsTest::theMenuKeyMeansTheTabInFront()
{
    open({"a", "b", "c"});
    bar()->setCurrentIndex(2);
    QVERIFY(chooseInContextMenu(bar(), QStringLiteral("Close the Others")));
    QTRY_COMPARE(window()->count(), 1);
    QCOMPARE(text(), podNamed("c"));
}

void TabsTest::sessionOfSeveral()
{
    open({"a", "b", "c"});
    bar()->setCurrentIndex(1);
    window()->current()->selectPath(QStringLiteral("spec.containers[0].image"));
    QVERIFY(window()->close());
    m_fixture->makeWindow();
    window()->restore(true);
    QCOMPARE(window()->count(), 3);
    QCOMPARE(titleInFront(), QStringLiteral("b.yaml"));
    QCOMPARE(window()->current()->selection()->current().path.toString(), std::string("spec.containers[0].image"));
    QCOMPARE(bar()->tabText(0), QStringLiteral("a.yaml"));
    QCOMPARE(bar()->tabText(2), QStringLiteral("c.yaml"));
    QCOMPARE(window()->findChildren<YamlEditor *>().size(), 1); // the others are made when they are seen
    // what nobody has looked at is of the next session, too
    QVERIFY(window()->close());
    QFile::remove(m_fixture->fileOf("b"));
    m_fixture->makeWindow();
    window()->restore(true);
    QCOMPARE(window()->count(), 2);
    QCOMPARE(text(), podNamed("a"));
    QTest::mouseClick(bar(), Qt::LeftButton, {}, bar()->tabRect(1).center());
    QCOMPARE(text(), podNamed("c"));
}

void TabsTest::formAndTextKeepTheirShares()
{
    const auto centre = [this] { return window()->current()->findChild<QSplitter *>(QStringLiteral("centre")); };
    open({"a"});
    window()->resize(780, 700); // fits the screen, so that it comes back in that size
    window()->current()->findChild<QDockWidget *>(QStringLiteral("outlineDock"))->close(); // makes room
    QCoreApplication::processEvents();
    const QList<int> before = centre()->sizes();
    QSplitterHandle *handle = centre()->handle(1);
    const QPoint middle = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    QTest::mouseMove(handle, middle + QPoint(-40, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, middle + QPoint(-40, 0));
    const QList<int> sizes = centre()->sizes();
    QVERIFY(sizes[0] < before[0]);
    // another tab of the window, and the next session
    open({"b"});
    QTRY_COMPARE(centre()->sizes(), sizes);
    QVERIFY(window()->close());
    m_fixture->makeWindow();
    window()->restore(true);
    window()->show();
    QCoreApplication::processEvents();
    QTRY_COMPARE(centre()->sizes(), sizes);
}

void TabsTest::everyWindowComesBackAsItWas()
{
    const auto outline = [](const TabWindow *of) {
        return of->current()->findChild<QDockWidget *>(QStringLiteral("outlineDock"));
    };
    open({"a", "b"});
    TabWindow *other = window()->moveToNewWindow(); // b
    QVERIFY(other && QTest::qWaitForWindowActive(other));
    QVERIFY(other->open(m_fixture->fileOf("c")));
    QTest::keyClick(other->current()->editor(), Qt::Key_PageUp, Qt::ControlModifier);
    QVERIFY(other->current()->selectPath(QStringLiteral("spec.containers[0].image")));
    outline(other)->close();
    QVERIFY(outline(window())->isVisible());
    QVERIFY(window()->current()->selectPath(QStringLiteral("metadata.name")));
    const QPointer<TabWindow> gone = other;
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    QTest::keyClick(window()->current()->editor(), Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(!gone);
    QVERIFY(!window()->isVisible());
    m_fixture->makeWindow();
    window()->restore(true);
    QTRY_COMPARE(others().size(), 1);
    QCOMPARE(window()->count(), 1);
    QCOMPARE(text(), podNamed("a"));
    QCOMPARE(window()->current()->selection()->current().path.toString(), std::string("metadata.name"));
    QVERIFY(outline(window())->isVisible());
    TabWindow *second = others()[0];
    QCOMPARE(second->count(), 2);
    QCOMPARE(second->current()->document()->text(), podNamed("b").toStdString());
    QCOMPARE(second->current()->selection()->current().path.toString(), std::string("spec.containers[0].image"));
    QTRY_VERIFY(!outline(second)->isVisible());
    QVERIFY(second->current()->isVisible());
    // a window whose files have gone does not come
    window()->quit();
    QTRY_VERIFY(others().isEmpty());
    QVERIFY(QFile::remove(m_fixture->fileOf("b")) && QFile::remove(m_fixture->fileOf("c")));
    m_fixture->makeWindow();
    window()->restore(true);
    QTest::qWait(50);
    QVERIFY(others().isEmpty());
    QCOMPARE(text(), podNamed("a"));
}

void TabsTest::droppedFilesGetTabs()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_fixture->fileOf("a")), QUrl::fromLocalFile(m_fixture->fileOf("b"))});
    const QPoint place(20, 20);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window()->current(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window()->current(), &drop);
    QCOMPARE(window()->count(), 2);
    QCOMPARE(text(), podNamed("b"));
}

void TabsTest::movesToNewWindow()
{
    open({"a", "b"});
    type("#");
    TabWindow *other = window()->moveToNewWindow();
    QVERIFY(other);
    QCOMPARE(window()->count(), 1);
    QCOMPARE(text(), podNamed("a"));
    QCOMPARE(other->count(), 1);
    QCOMPARE(other->current()->document()->text(), "#" + podNamed("b").toStdString());
    QVERIFY(other->current()->isVisible());
    QVERIFY(other->isWindowModified());
    QVERIFY(QTest::qWaitForWindowActive(other));
    QTest::keyClick(other->current()->editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(other->current()->document()->text(), podNamed("b").toStdString());
    // what is open there is not opened here
    QVERIFY(window()->open(m_fixture->fileOf("b")));
    QCOMPARE(window()->count(), 1);
    QVERIFY(window()->open(m_fixture->fileOf("c"))); // with it the first window has two
    other->resize(700, 500);
    const QPointer<TabWindow> gone = other;
    window()->quit();
    QTRY_VERIFY(!gone);
    // both come back, each with its own
    m_fixture->makeWindow();
    window()->restore(true);
    QTRY_COMPARE(others().size(), 1);
    QTRY_COMPARE(others()[0]->size(), QSize(700, 500));
    QCOMPARE(window()->count(), 2);
    QCOMPARE(text(), podNamed("c"));
    QCOMPARE(others()[0]->count(), 1);
    QCOMPARE(others()[0]->current()->document()->text(), podNamed("b").toStdString());
    // a window closed by itself is not of the next session
    m_fixture->prompt.saveAnswer = Prompt::SaveAnswer::Discard;
    others()[0]->close();
    window()->quit();
    QVERIFY(m_fixture->settings->otherWindows().isEmpty());
    QCOMPARE(m_fixture->settings->sessionFiles().size(), 2);
}

void TabsTest::ownWindows()
{
    m_fixture->settings->setOwnWindows(true);
    open({"a", "b"});
    QCOMPARE(window()->count(), 1);
    QCOMPARE(text(), podNamed("a"));
    int windows = 0;
    for (QWidget *one : QApplication::topLevelWidgets()) {
        auto *other = qobject_cast<TabWindow *>(one);
        if (!other || other == window() || !other->isVisible())
            continue;
        ++windows;
        QCOMPARE(other->current()->document()->text(), podNamed("b").toStdString());
        other->close();
    }
    QCOMPARE(windows, 1);
}

void TabsTest::crashesOfSeveralComeBack()
{
    const pid_t child = fork(); // what a killed program leaves: journals whose locks have no living owner
    if (child == 0) {
        const QString folder = m_fixture->settings->recoveryFolder();
        RecoveryJournal first(folder, [] { return std::string("kind: A\n"); });
        RecoveryJournal second(folder, [] { return std::string("kind: B\n"); });
        first.setOriginalFile(m_fixture->fileOf("a"));
        for (RecoveryJournal *journal : {&first, &second}) {
            journal->touch();
            journal->flush();
        }
        _exit(0);
    }
    QTRY_VERIFY(waitpid(child, nullptr, WNOHANG) != 0);
    open({"a", "b"});
    window()->offerRecovery();
    QCOMPARE(window()->count(), 3);
    QStringList texts;
    for (int index = 0; index < 3; ++index) {
        bar()->setCurrentIndex(index);
        texts.append(QString::fromUtf8(text()));
    }
    QCOMPARE(texts,
             QStringList({QStringLiteral("kind: A\n"), QString::fromUtf8(podNamed("b")), QStringLiteral("kind: B\n")}));
    QCOMPARE(bar()->tabText(0), QStringLiteral("*a.yaml"));
    // each is kept by a journal of its own
    const QStringList kept = QDir(m_fixture->settings->recoveryFolder()).entryList({QStringLiteral("*.recovery")});
    QCOMPARE(kept.size(), 2);
}

void TabsTest::unreadableFilesLeaveNoTab()
{
    open({"a"});
    QVERIFY(!window()->open(m_fixture->fileOf("nothing")));
    QCOMPARE(window()->count(), 1);
    QVERIFY(m_fixture->prompt.told.contains(QStringLiteral("nothing.yaml")));
    window()->openLater({m_fixture->fileOf("b"), m_fixture->fileOf("nothing"), m_fixture->fileOf("c")});
    QCOMPARE(window()->count(), 3);
    QCOMPARE(text(), podNamed("a"));
    QCOMPARE(bar()->tabText(2), QStringLiteral("c.yaml"));
}

QTEST_MAIN(TabsTest)
#include "tst_tabs.moc"
