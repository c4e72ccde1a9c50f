// SPDX-License-Identifier: GPL-3.0-or-later
// Two views of one text, with real events.
#include "menuchoice.h"
#include "texteditor/yamleditor.h"
#include "windowfixture.h"

#include <QAction>
#include <QScrollBar>
#include <QTextBlock>

using namespace podwright;

namespace {

const char *const pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n"
                        "  # the server\n  - name: a\n    image: nginx # pinned later\n"
                        "  volumes:\n  - name: data\n    emptyDir: {}\n";

} // namespace

class SplitViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->begin(pod);
    }
    void cleanup() { m_fixture.reset(); }
    void showsTheTextTwice();
    void bothHaveTheSameCommands();
    void searchGoesThroughTheViewOfTheCaret();
    void keepsItsPlace();

private:
    MainWindow *window() const { return m_fixture->window.get(); }
    QByteArray text() const { return m_fixture->text(); }
    QAction *action(const char *name) const { return window()->findChild<QAction *>(QLatin1String(name)); }

    std::unique_ptr<WindowFixture> m_fixture;
};

void SplitViewTest::showsTheTextTwice()
{
    action("splitBeside")->trigger();
    auto *second = window()->findChild<YamlEditor *>(QStringLiteral("yamlEditorSecond"));
    QVERIFY(second && second->isVisible() && window()->editor()->isVisible());
    QVERIFY(second->hasFocus());
    QVERIFY(second->x() > window()->editor()->x());
    QTest::keyClick(second, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClicks(second, QStringLiteral("# two"));
    QTest::keyClick(second, Qt::Key_Return);
    QVERIFY(text().startsWith("# two\napiVersion"));
    QCOMPARE(window()->editor()->toPlainText(), second->toPlainText());
    QTest::keyClick(second, Qt::Key_Slash, Qt::ControlModifier); // commands work where the keyboard is
    QVERIFY2(text().startsWith("# two\n# apiVersion"), text().constData());
    action("splitBelow")->trigger();
    QVERIFY(second->mapTo(window(), QPoint()).y() > window()->editor()->mapTo(window(), QPoint()).y());
    QTest::keyClick(second, Qt::Key_F7);
    QVERIFY(window()->editor()->hasFocus());
    action("splitClose")->trigger();
    QVERIFY(!window()->findChild<YamlEditor *>(QStringLiteral("yamlEditorSecond")));
    QVERIFY(!action("splitClose")->isEnabled());
    // the first one keeps its colours and works
    bool coloured = false;
    for (QTextBlock block = window()->editor()->document()->begin(); block.isValid(); block = block.next())
        coloured = coloured || !block.layout()->formats().isEmpty();
    QVERIFY(coloured);
    while (action("undo")->isEnabled())
        action("undo")->trigger();
    QCOMPARE(text(), QByteArray(pod));
}

void SplitViewTest::bothHaveTheSameCommands()
{
    m_fixture->begin("kind: Pod\nspec:\n  containers:\n  - volumeMounts:\n    - {mountPath: /a, name: data}\n"
                     "    name: a\n  volumes:\n  - name: data\n");
    const QTextCursor first = window()->editor()->textCursor();
    action("splitBeside")->trigger();
    auto *second = window()->findChild<YamlEditor *>(QStringLiteral("yamlEditorSecond"));
    second->setTextCursor(second->document()->find(QStringLiteral("name: data")));
    QVERIFY(chooseInContextMenu(second, QStringLiteral("Go to Declaration")));
    QCOMPARE(second->textCursor().blockNumber(), 7);
    QCOMPARE(window()->editor()->textCursor().position(), first.position());
    second->setTextCursor(second->document()->find(QStringLiteral("name: data")));
    window()->activateWindow(); // the menu has taken it away
    QVERIFY(QTest::qWaitForWindowActive(window()));
    second->setFocus();
    QTest::keyClick(second, Qt::Key_F12);
    QCOMPARE(second->textCursor().blockNumber(), 7);
    second->setTextCursor(second->document()->find(QStringLiteral("mountPath")));
    action("sortMap")->trigger(); // there, not where the other caret is
    QVERIFY2(text().contains("- {name: data, mountPath: /a}\n    name: a\n"), text().constData());
    action("wrap")->toggle();
    QCOMPARE(second->lineWrapMode(), window()->editor()->lineWrapMode());
    action("wrap")->toggle();
    QCOMPARE(second->lineWrapMode(), QPlainTextEdit::NoWrap);
}

void SplitViewTest::searchGoesThroughTheViewOfTheCaret()
{
    action("splitBeside")->trigger();
    YamlEditor *first = window()->editor();
    auto *second = window()->findChild<YamlEditor *>(QStringLiteral("yamlEditorSecond"));
    const int place = first->textCursor().position();
    QTest::keyClick(second, Qt::Key_F, Qt::ControlModifier);
    auto *pattern = window()->findChild<QWidget *>(QStringLiteral("findPattern"));
    QVERIFY(pattern->hasFocus());
    QTest::keyClicks(pattern, QStringLiteral("name"));
    QTest::keyClick(pattern, Qt::Key_F3);
    QCOMPARE(second->textCursor().selectedText(), QStringLiteral("name"));
    const int line = second->textCursor().blockNumber();
    QCOMPARE(first->textCursor().position(), place);
    QTest::keyClick(pattern, Qt::Key_Escape);
    QVERIFY(second->hasFocus());
    QTest::keyClick(second, Qt::Key_F3); // the bar is closed, and the search goes on
    QVERIFY(second->textCursor().blockNumber() > line);
    QTest::keyClick(second, Qt::Key_Home); // on no hit, behind the one before
    QTest::keyClick(second, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(second->textCursor().blockNumber(), line);
    QTest::keyClick(second, Qt::Key_F7);
    QTest::keyClick(first, Qt::Key_F3);
    QCOMPARE(first->textCursor().selectedText(), QStringLiteral("name"));
    QCOMPARE(second->textCursor().blockNumber(), line);
}

void SplitViewTest::keepsItsPlace()
{
    QByteArray large = pod;
    for (int index = 0; index < 200; ++index)
        large += "# " + QByteArray::number(index) + "\n";
    m_fixture->begin(large);
    action("splitBelow")->trigger();
    auto *second = window()->findChild<YamlEditor *>(QStringLiteral("yamlEditorSecond"));
    second->verticalScrollBar()->setValue(100);
    m_fixture->select("spec.containers[0].image"); // from elsewhere
    QCOMPARE(second->verticalScrollBar()->value(), 100);
    QVERIFY(window()->editor()->verticalScrollBar()->value() < 100);
    // a click in it selects for all, and leaves the first where it is
    window()->editor()->verticalScrollBar()->setValue(50);
    second->verticalScrollBar()->setValue(0);
    QTextCursor cursor = second->document()->find(QStringLiteral("emptyDir"));
    const QPoint place = second->cursorRect(cursor).center();
    QTest::mouseClick(second->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_fixture->selected(), std::string("spec.volumes[0].emptyDir"));
    QCOMPARE(window()->editor()->verticalScrollBar()->value(), 50);
}

QTEST_MAIN(SplitViewTest)

#include "tst_splitview.moc"
