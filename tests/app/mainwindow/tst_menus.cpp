// SPDX-License-Identifier: GPL-3.0-or-later
// Context menus by the keyboard, comparing, wrapping, and the static Pod assistant, in the real window.
#include "menuchoice.h"
#include "texteditor/yamleditor.h"
#include "windowfixture.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>

#include <memory>

using namespace podwright;
using namespace Qt::StringLiterals;

class MenusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void outlineMenuByKeyboard();
    void outlineMenuOffersWhatFits();
    void formRowMenuByKeyboard();
    void textMenuByKeyboard();
    void comparesWithFileOpenedAndClipboard();
    void linesAreWrappedAndItIsRemembered();
    void aPodBecomesAWorkload();
    void theAssistantFollowsTheWindow();
    void theAssistantTellsWhatCannotBeWritten();

private:
    MainWindow *window() const { return m_fixture->window.get(); }
    QByteArray text() const { return m_fixture->text(); }
    void act(const char *name) const { window()->findChild<QAction *>(QLatin1String(name))->trigger(); }
    QTreeView *outlineAt(const char *path) const
    {
        m_fixture->select(path);
        return m_fixture->field<QTreeView>("outline");
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

namespace {
const QByteArray pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web # its name\nspec:\n  containers:\n"
                       "  - name: a # the first\n    image: i:1\n  - name: b\n    image: j:1\n";
}

void MenusTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    m_fixture->begin(pod);
}

void MenusTest::outlineMenuByKeyboard()
{
    QVERIFY(chooseInContextMenu(outlineAt("spec.containers[0]"), u"Move Down"_s));
    QCOMPARE(text(),
             QByteArray(pod).replace("  - name: a # the first\n    image: i:1\n", "")
                 + "  - name: a # the first\n    image: i:1\n");
    act("undo");
    QVERIFY(chooseInContextMenu(outlineAt("spec.containers[1]"), u"Duplicate"_s));
    QCOMPARE(text(), pod + "  - name: b-copy\n    image: j:1\n");
    act("undo");
    QVERIFY(chooseInContextMenu(outlineAt("spec.containers[1]"), u"Remove"_s));
    QCOMPARE(text(), QByteArray(pod).replace("  - name: b\n    image: j:1\n", ""));
    act("undo");
    QCOMPARE(text(), pod);
    QVERIFY(chooseInContextMenu(outlineAt("spec.containers[1].image"), u"Copy Path"_s));
    QCOMPARE(QApplication::clipboard()->text(), u"spec.containers[1].image"_s);
}

void MenusTest::outlineMenuOffersWhatFits()
{
    QVERIFY(!chooseInContextMenu(outlineAt("metadata.name"), u"Duplicate"_s)); // no item of a list
    QVERIFY(!chooseInContextMenu(outlineAt("spec.containers[1]"), u"Move Down"_s)); // the last
    QVERIFY(!chooseInContextMenu(outlineAt("metadata.name"), u"Add"_s)); // nothing goes below a word
    QCOMPARE(text(), pod);
}

void MenusTest::formRowMenuByKeyboard()
{
    m_fixture->select("spec.containers[1]");
    const auto open = [this] {
        QWidget *row = m_fixture->field<QLineEdit>("spec.containers[1].image");
        QToolButton *button = nullptr;
        for (; row && !button; row = row->parentWidget()) {
            for (auto *one : row->findChildren<QToolButton *>()) {
                if (one->accessibleName() == "More for image"_L1)
                    button = one;
            }
        }
        QVERIFY(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
    };
    QVERIFY(choose(u"Copy Path"_s, open));
    QCOMPARE(QApplication::clipboard()->text(), u"spec.containers[1].image"_s);
    QVERIFY(choose(u"Remove"_s, open));
    QCOMPARE(text(), QByteArray(pod).replace("    image: j:1\n", ""));
    act("undo");
    QCOMPARE(text(), pod);
}

void MenusTest::textMenuByKeyboard()
{
    YamlEditor *editor = window()->editor();
    editor->showOffset(static_cast<std::size_t>(pod.indexOf("image: j")));
    QVERIFY(chooseInContextMenu(editor, u"Comment or Uncomment Lines"_s));
    QCOMPARE(text(), QByteArray(pod).replace("    image: j:1\n", "    # image: j:1\n"));
    act("undo");
    QVERIFY(chooseInContextMenu(editor, u"Fold All"_s));
    QVERIFY(!editor->document()->findBlockByNumber(8).isVisible());
    QVERIFY(chooseInContextMenu(editor, u"Unfold All"_s));
    QVERIFY(editor->document()->findBlockByNumber(8).isVisible());
    QCOMPARE(text(), pod);
}

void MenusTest::comparesWithFileOpenedAndClipboard()
{
    act("compareFile"); // there is none
    QVERIFY(m_fixture->prompt.compared.isEmpty());
    const QString file = m_fixture->writeFile("pod.yaml", pod);
    window()->files()->openFile(file);
    YamlEditor *editor = window()->editor();
    editor->setFocus();
    editor->showOffset(static_cast<std::size_t>(pod.indexOf("web")));
    QTest::keyClicks(editor, u"x"_s);
    const QString now = QString::fromUtf8(text());
    QVERIFY(now.contains(u"xweb"_s));
    for (const char *with : {"compareFile", "compareOpened"}) {
        m_fixture->prompt.compared.clear();
        act(with);
        QCOMPARE(m_fixture->prompt.compared.mid(1), (QStringList{QString::fromUtf8(pod), now}));
    }
    QApplication::clipboard()->setText(u"kind: Pod\n"_s);
    act("compareClipboard");
    QCOMPARE(m_fixture->prompt.compared.mid(1), (QStringList{u"kind: Pod\n"_s, now}));
    QVERIFY(QFile::resize(file, 0)); // somebody else has emptied it
    act("compareFile");
    QCOMPARE(m_fixture->prompt.compared.mid(1), (QStringList{QString(), now}));
    m_fixture->prompt.compared.clear();
    QApplication::clipboard()->clear();
    act("compareClipboard");
    QVERIFY(QFile::remove(file));
    act("compareFile"); // it has gone
    QVERIFY(m_fixture->prompt.compared.isEmpty());
    QCOMPARE(QString::fromUtf8(text()), now);
}

void MenusTest::linesAreWrappedAndItIsRemembered()
{
    YamlEditor *editor = window()->editor();
    QCOMPARE(editor->lineWrapMode(), QPlainTextEdit::NoWrap);
    editor->setFocus();
    QTest::keyClick(window()->windowHandle(), Qt::Key_F10);
    QCOMPARE(editor->lineWrapMode(), QPlainTextEdit::WidgetWidth);
    window()->document()->setModified(false);
    m_fixture->makeWindow();
    QCOMPARE(window()->editor()->lineWrapMode(), QPlainTextEdit::WidgetWidth);
    QVERIFY(window()->findChild<QAction *>(u"wrap"_s)->isChecked());
}

void MenusTest::aPodBecomesAWorkload()
{
    act("Deployment");
    QVERIFY2(text().contains("kind: Deployment") && text().contains("\n  name: web # its name\n"), text().constData());
    QVERIFY(text().contains("- name: a # the first"));
    act("undo");
    QCOMPARE(text(), pod);
}

void MenusTest::theAssistantFollowsTheWindow()
{
    act("staticAssistant");
    auto *assistant = window()->findChild<QWidget *>(u"staticAssistant"_s);
    QVERIFY(assistant && QTest::qWaitForWindowExposed(assistant));
    auto *steps = assistant->findChild<QListWidget *>(u"staticSteps"_s);
    steps->setFocus();
    QTest::keyClick(steps, Qt::Key_Down);
    auto *node = assistant->findChild<QLineEdit *>(u"staticNode"_s);
    node->setFocus();
    QTest::keyClicks(node, u"n1"_s);
    const auto *name = assistant->findChild<QLabel *>(u"staticName"_s);
    QVERIFY2(name->text().contains(u"web-n1"_s), qPrintable(name->text()));
    // what is typed in the window is known at once
    YamlEditor *editor = window()->editor();
    editor->showOffset(static_cast<std::size_t>(pod.indexOf("web")));
    QTest::keyClicks(editor, u"my"_s);
    QTRY_VERIFY2(name->text().contains(u"myweb-n1"_s), qPrintable(name->text()));
    act("staticAssistant"); // the same one again
    QCOMPARE(window()->findChildren<QWidget *>(u"staticAssistant"_s).size(), 1);
    QVERIFY(!window()->findChild<QAction *>(u"staticPod"_s)->isChecked());
}

void MenusTest::theAssistantTellsWhatCannotBeWritten()
{
    act("staticAssistant");
    auto *assistant = window()->findChild<QWidget *>(u"staticAssistant"_s);
    auto *steps = assistant->findChild<QListWidget *>(u"staticSteps"_s);
    steps->setFocus();
    for (int page = 0; page < 3; ++page)
        QTest::keyClick(steps, Qt::Key_Down);
    auto *save = assistant->findChild<QPushButton *>(u"staticSave"_s);
    QVERIFY(save && save->isVisible());
    m_fixture->prompt.answer = m_fixture->writeFile("a-file", "x"); // no folder
    QTest::mouseClick(save, Qt::LeftButton);
    QVERIFY2(m_fixture->prompt.told.contains(u"a-file"_s), qPrintable(m_fixture->prompt.told));
    QCOMPARE(WindowFixture::readFile(m_fixture->path("a-file")), QByteArray("x"));
    QCOMPARE(text(), pod);
}

QTEST_MAIN(MenusTest)

#include "tst_menus.moc"
