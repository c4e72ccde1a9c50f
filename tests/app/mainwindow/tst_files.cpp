// SPDX-License-Identifier: GPL-3.0-or-later
// Files, sessions, bad input and the text view, with real events in the real window.
#include "support/folders.h"
#include "support/fulldisk.h"
#include "texteditor/yamleditor.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTabBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolButton>

#include <sys/wait.h>
#include <unistd.h>

using namespace podwright;

namespace {

const char *const pod =
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: a\n    image: nginx\n";

} // namespace

class FilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<WindowFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void changedOutsideIsLoadedAnew();
    void changedOutsideIsKept();
    void droppedFilesAreOpened();
    void newFromClipboard();
    void sessionComesBack();
    void crashComesBack();
    void onlyChangesAreKeptForACrash();
    void savingWhereOneMayNot();
    void savingOntoAFullDisk();
    void theSeedManifestsAreEditedAndSaved();
    void documentsAreTabs();
    void badInput_data();
    void badInput();
    void otherKindsAndListsAreOpened();
    void findsAndReplaces();
    void lineCommands();
    void pasteIsReindented();
    void foldsKeepTheCaretVisible();
    void commandsHavePlainNamesInChinese();

private:
    MainWindow *window() const { return m_fixture->window.get(); }
    QByteArray text() const { return m_fixture->text(); }
    void trigger(const char *name) const { window()->findChild<QAction *>(QLatin1String(name))->trigger(); }
    void caretAt(const char *words) const
    {
        QTextCursor cursor = window()->editor()->document()->find(QString::fromUtf8(words));
        cursor.setPosition(cursor.selectionEnd());
        window()->editor()->setFocus();
        window()->editor()->setTextCursor(cursor);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void FilesTest::changedOutsideIsLoadedAnew()
{
    const QString name = m_fixture->writeFile("a.yaml", pod);
    QVERIFY(window()->files()->openFile(name));
    m_fixture->writeFile("a.yaml", QByteArray(pod).replace("nginx", "redis"));
    QTRY_COMPARE(m_fixture->prompt.asked, 1);
    QTRY_VERIFY(text().contains("image: redis\n"));
    QCOMPARE(window()->files()->fileName(), name); // it still is that file
    window()->document()->undo(); // nothing is lost
    QCOMPARE(text(), QByteArray(pod));
    QVERIFY(window()->files()->save());
    QCOMPARE(WindowFixture::readFile(name), QByteArray(pod));
}

void FilesTest::changedOutsideIsKept()
{
    const QString name = m_fixture->writeFile("a.yaml", pod);
    m_fixture->prompt.reloadAnswer = Prompt::ReloadAnswer::Keep;
    QVERIFY(window()->files()->openFile(name));
    m_fixture->writeFile("a.yaml", "gone: true\n");
    QTRY_COMPARE(m_fixture->prompt.asked, 1);
    QCOMPARE(text(), QByteArray(pod));
    QVERIFY(window()->document()->isModified());
    m_fixture->prompt.confirmAnswer = false; // saving would take away what the other wrote: it asks
    QVERIFY(!window()->files()->save());
    QCOMPARE(WindowFixture::readFile(name), QByteArray("gone: true\n"));
}

void FilesTest::droppedFilesAreOpened()
{
    const QString name = m_fixture->writeFile("a.yaml", pod);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(name)});
    for (QWidget *target : {static_cast<QWidget *>(window()), window()->editor()->viewport()}) {
        m_fixture->begin({});
        const QPoint place(20, 20);
        QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        if (target != window())
            continue; // the text does not take files: the event goes on to the window
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &drop);
        QCOMPARE(text(), QByteArray(pod));
    }
    window()->editor()->setFocus();
    QApplication::clipboard()->setText(QStringLiteral("x"));
    QVERIFY(!text().contains("file:"));
}

void FilesTest::newFromClipboard()
{
    m_fixture->begin({});
    QApplication::clipboard()->setText(QString::fromUtf8(pod));
    trigger("newClipboard");
    QCOMPARE(text(), QByteArray(pod));
    QVERIFY(window()->files()->fileName().isEmpty());
}

void FilesTest::sessionComesBack()
{
    const QString name = m_fixture->writeFile("a.yaml", pod);
    QVERIFY(window()->files()->openFile(name));
    m_fixture->select("spec.containers[0].image");
    QVERIFY(window()->close());
    m_fixture->makeWindow();
    window()->restore(true);
    QCOMPARE(window()->files()->fileName(), name);
    QCOMPARE(m_fixture->selected(), std::string("spec.containers[0].image"));
}

void FilesTest::crashComesBack()
{
    const QString name = m_fixture->writeFile("a.yaml", pod);
    QDir(m_fixture->settings->recoveryFolder()).removeRecursively();
    // what a killed program leaves: a journal whose lock has no living owner
    const pid_t child = fork();
    if (child == 0) {
        RecoveryJournal journal(m_fixture->settings->recoveryFolder(), [] { return std::string("kind: Pod\n"); });
        journal.setOriginalFile(name);
        journal.touch();
        journal.flush();
        _exit(0);
    }
    QTRY_VERIFY(waitpid(child, nullptr, WNOHANG) != 0);
    window()->files()->offerRecovery();
    QVERIFY(m_fixture->prompt.told.contains(QStringLiteral("a.yaml")));
    QCOMPARE(text(), QByteArray("kind: Pod\n"));
    QCOMPARE(window()->files()->fileName(), name);
    QVERIFY(window()->document()->isModified());
    QCOMPARE(WindowFixture::readFile(name), QByteArray(pod)); // until one saves
}

/// Whoever has changed nothing is not asked about unsaved changes the next time.
void FilesTest::onlyChangesAreKeptForACrash()
{
    const QString folder = m_fixture->path("kept");
    const auto kept = [&folder] { return QDir(folder).entryList({QStringLiteral("*.recovery")}).size(); };
    window()->files()->setRecovery(folder, 0);
    QVERIFY(window()->files()->openFile(m_fixture->writeFile("a.yaml", pod)));
    QTest::qWait(100);
    QCOMPARE(kept(), 0);
    caretAt("name: ");
    QTest::keyClicks(window()->editor(), QStringLiteral("x"));
    QTRY_COMPARE(kept(), 1);
    trigger("undo");
    QVERIFY(!window()->document()->isModified());
    QTRY_COMPARE(kept(), 0);
    trigger("redo");
    QTRY_COMPARE(kept(), 1);
}

void FilesTest::savingWhereOneMayNot()
{
    m_fixture->begin(pod);
    m_fixture->prompt.answer = m_fixture->path("nowhere/a.yaml");
    QVERIFY(!window()->files()->saveAs());
    QVERIFY(m_fixture->prompt.told.contains(QStringLiteral("nowhere")));
    QCOMPARE(text(), QByteArray(pod));
    m_fixture->prompt.answer = m_fixture->folder.path();
    QVERIFY(!window()->files()->saveAs());
    QVERIFY(m_fixture->prompt.told.contains(QStringLiteral("folder")));
    QVERIFY(window()->files()->fileName().isEmpty());
}

void FilesTest::savingOntoAFullDisk()
{
    const QString name = m_fixture->writeFile("a.yaml", pod);
    QVERIFY(window()->files()->openFile(name));
    caretAt("nginx");
    QTest::keyClicks(window()->editor(), QStringLiteral(":1.29"));
    const QByteArray edited = text();
    {
        const FullDisk full(16);
        trigger("save");
    }
    QVERIFY2(m_fixture->prompt.told.contains(QStringLiteral("a.yaml")), qPrintable(m_fixture->prompt.told));
    QCOMPARE(WindowFixture::readFile(name), QByteArray(pod)); // the old file is whole
    QCOMPARE(text(), edited); // and nothing that was typed is lost
    QVERIFY(window()->document()->isModified());
    trigger("save");
    QCOMPARE(WindowFixture::readFile(name), edited);
}

void FilesTest::theSeedManifestsAreEditedAndSaved()
{
    const QDir folder(sharedFolder() + QStringLiteral("/seed"));
    if (!folder.exists())
        QSKIP("the shared data is not there");
    const QStringList names = folder.entryList({QStringLiteral("*.yaml")}, QDir::Files);
    QVERIFY(names.size() > 3);
    for (const QString &name : names) {
        const QByteArray bytes = WindowFixture::readFile(folder.filePath(name));
        const QString copy = m_fixture->writeFile(qPrintable(name), bytes);
        QVERIFY2(window()->files()->openFile(copy), qPrintable(name));
        QCOMPARE(text(), bytes);
        const bool readable = window()->document()->snapshot()->health == TextHealth::Good;
        QCOMPARE(readable, name != QLatin1String("full-reference.yaml"));
        QVERIFY2(window()->document()->snapshot()->health != TextHealth::Stale,
                 qPrintable(name)); // the form has something
        QVERIFY(window()->findChild<QWidget *>(QStringLiteral("kind")));
        if (readable) {
            m_fixture->select("kind");
            auto *kind = m_fixture->field<QLineEdit>("kind");
            kind->setFocus();
            QTest::keyClicks(kind, QStringLiteral("s"));
        } else {
            QVERIFY(!window()->document()->snapshot()->syntaxErrors.empty());
            window()->editor()->setFocus();
            QTest::keyClick(window()->editor(), Qt::Key_Space);
        }
        QVERIFY2(text() != bytes, qPrintable(name));
        QCOMPARE(text().size(), bytes.size() + 1);
        trigger("save");
        QCOMPARE(WindowFixture::readFile(copy), text());
        while (window()->document()->textDocument()->isUndoAvailable())
            window()->document()->undo();
        QCOMPARE(text(), bytes);
        trigger("save");
        QCOMPARE(WindowFixture::readFile(copy), bytes);
    }
}

void FilesTest::documentsAreTabs()
{
    m_fixture->begin(QByteArray(pod) + "---\nkind: Service\napiVersion: v1\nmetadata: {name: front}\n");
    auto *tabs = window()->findChild<QTabBar *>(QStringLiteral("documentTabs"));
    QCOMPARE(tabs->count(), 2);
    QVERIFY(tabs->isVisible());
    QCOMPARE(tabs->tabText(1), QStringLiteral("Service front"));
    QTest::mouseClick(tabs, Qt::LeftButton, Qt::NoModifier, tabs->tabRect(1).center());
    QCOMPARE(window()->selection()->current().document, std::size_t(1));
    QVERIFY(m_fixture->field<QLineEdit>("metadata.name"));
}

void FilesTest::badInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\0\1",
                                          7)
                            << QStringLiteral("text");
    QTest::newRow("encoding") << QByteArray("a: \xff\n") << QStringLiteral("byte 3");
    QTest::newRow("large") << QByteArray() << QStringLiteral("64 MiB");
    QTest::newRow("empty") << QByteArray("") << QString();
}

void FilesTest::badInput()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    m_fixture->begin(pod);
    const QString name = m_fixture->writeFile("bad.yaml", bytes);
    if (QLatin1String(QTest::currentDataTag()) == QLatin1String("large"))
        QVERIFY(QFile::resize(name, 100 << 20)); // a hole: takes no room on the disk
    const bool opened = window()->files()->openFile(name);
    if (says.isEmpty()) {
        QVERIFY(opened);
        QVERIFY(m_fixture->prompt.told.isEmpty());
        return;
    }
    QVERIFY(m_fixture->prompt.told.contains(QStringLiteral("bad.yaml")));
    QVERIFY2(m_fixture->prompt.told.contains(says), qPrintable(m_fixture->prompt.told));
    if (!opened)
        QCOMPARE(text(), QByteArray(pod)); // what was there is still there
}

void FilesTest::otherKindsAndListsAreOpened()
{
    for (const char *bytes : {"kind: Service\napiVersion: v1\n", "kind: List\napiVersion: v1\nitems: []\n"}) {
        m_fixture->begin(bytes);
        QCOMPARE(text(), QByteArray(bytes));
        const auto *verdict = window()->findChild<QLabel *>(QStringLiteral("verdict"));
        QCOMPARE(verdict->text(), QStringLiteral("No Pod in it"));
        QVERIFY(m_fixture->field<QLineEdit>("kind") || window()->findChild<QWidget *>(QStringLiteral("kind")));
    }
}

void FilesTest::findsAndReplaces()
{
    m_fixture->begin("a: one\nb: two one\nc: ONE\n");
    trigger("replace");
    auto *pattern = m_fixture->field<QLineEdit>("findPattern");
    QVERIFY(pattern->hasFocus());
    QTest::keyClicks(pattern, QStringLiteral("one"));
    const auto *bar = window()->findChild<QWidget *>(QStringLiteral("findBar"));
    QVERIFY(bar->findChild<QLabel *>()->text().contains(u'3'));
    const auto buttons = bar->findChildren<QToolButton *>();
    const auto button = [&](const char *name) {
        return *std::find_if(buttons.begin(), buttons.end(), [&](const QToolButton *one) {
            return one->accessibleName() == QLatin1String(name) || one->text() == QLatin1String(name);
        });
    };
    button("Match case")->click();
    QVERIFY(bar->findChild<QLabel *>()->text().contains(u'2'));
    button("Regular expression")->click();
    pattern->selectAll();
    QTest::keyClicks(pattern, QStringLiteral("(t)wo (o)ne"));
    auto *with = m_fixture->field<QLineEdit>("findReplacement");
    QTest::keyClicks(with, QStringLiteral("\\2-\\1"));
    QTest::mouseClick(button("Replace All"), Qt::LeftButton);
    QCOMPARE(text(), QByteArray("a: one\nb: o-t\nc: ONE\n"));
    window()->document()->undo();
    QCOMPARE(text(), QByteArray("a: one\nb: two one\nc: ONE\n"));
}

void FilesTest::lineCommands()
{
    m_fixture->begin("a: 1\nb: 2\nc: 3\n");
    caretAt("b");
    trigger("comment");
    QCOMPARE(text(), QByteArray("a: 1\n# b: 2\nc: 3\n"));
    trigger("comment");
    trigger("moveUp");
    QCOMPARE(text(), QByteArray("b: 2\na: 1\nc: 3\n"));
    trigger("duplicate");
    QCOMPARE(text(), QByteArray("b: 2\nb: 2\na: 1\nc: 3\n"));
    trigger("deleteLines");
    QCOMPARE(text(), QByteArray("b: 2\na: 1\nc: 3\n"));
    m_fixture->prompt.answer = QStringLiteral("3");
    trigger("goToLine");
    QCOMPARE(window()->editor()->textCursor().blockNumber(), 2);
    QTest::keyClick(window()->editor(), Qt::Key_End);
    QTest::keyClicks(window()->editor(), QStringLiteral("x:"));
    QTest::keyClick(window()->editor(), Qt::Key_Return);
    QTest::keyClicks(window()->editor(), QStringLiteral("y"));
    QVERIFY(text().endsWith("c: 3x:\n  y\n"));
}

void FilesTest::pasteIsReindented()
{
    m_fixture->begin("spec:\n  containers:\n    \n");
    QTextCursor cursor(window()->editor()->document()->findBlockByNumber(2));
    cursor.movePosition(QTextCursor::EndOfBlock);
    window()->editor()->setFocus();
    window()->editor()->setTextCursor(cursor);
    QApplication::clipboard()->setText(QStringLiteral("- name: a\n  image: b"));
    window()->editor()->paste();
    QCOMPARE(text(), QByteArray("spec:\n  containers:\n    - name: a\n      image: b\n"));
}

void FilesTest::foldsKeepTheCaretVisible()
{
    m_fixture->begin(pod);
    YamlEditor *editor = window()->editor();
    caretAt("image");
    QVERIFY(editor->isFoldable(4));
    editor->toggleFold(4);
    QVERIFY(editor->isFolded(4));
    QVERIFY(!editor->document()->findBlockByNumber(7).isVisible());
    QVERIFY(editor->textCursor().block().isVisible());
    QVERIFY(window()->selectPath(QStringLiteral("spec.containers[0].image")));
    QVERIFY(editor->document()->findBlockByNumber(7).isVisible()); // going there opens the fold
}

void FilesTest::commandsHavePlainNamesInChinese()
{
    m_fixture->languages.switchTo(QStringLiteral("zh_CN"));
    QCoreApplication::processEvents();
    const auto *action = window()->findChild<QAction *>(QStringLiteral("save"));
    QCOMPARE(action->iconText(), QStringLiteral("保存"));
    QVERIFY(!action->toolTip().contains(QStringLiteral("(S)")));
    m_fixture->languages.switchTo(QStringLiteral("en"));
}

QTEST_MAIN(FilesTest)
#include "tst_files.moc"
