// SPDX-License-Identifier: GPL-3.0-or-later
// Undo by name, the clipboard of the outline, favourite fields and pages, with real events.
#include "form/addfieldpopup.h"
#include "mainwindow/printcommands.h"
#include "texteditor/yamleditor.h"
#include "windowfixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QToolTip>
#include <QTreeView>
#include <QTreeWidget>

using namespace podwright;

namespace {

const char *const pod = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n"
                        "  # the server\n  - name: a\n    image: nginx # pinned later\n"
                        "  volumes:\n  - name: data\n    emptyDir: {}\n";

} // namespace

class ComfortTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_fixture->begin(pod);
    }
    void cleanup() { m_fixture.reset(); }
    void undoTellsWhatItUndoes();
    void undoGoesWhereItHappened();
    void undoLeavesNothingSelectedThatIsGone();
    void linesAndHitsAreSelected();
    void undoNamesFollowTheHistory();
    void undoNamesInChinese();
    void containersAreCopiedWithComments();
    void duplicatesKeepComments();
    void newListsAreIndentedOnRequest();
    void copiesFindTheirPlace();
    void copiesGetNamesOfTheirOwn();
    void whatFitsNowhereIsRefused();
    void favouritesComeFirst();
    void pagesAreWritten();
    void hoveringExplains();
    void panelsBelowKeepTheHeightTheyAreGiven();
    void everyPartIsReachedByAKey();

private:
    MainWindow *window() const { return m_fixture->window.get(); }
    QByteArray text() const { return m_fixture->text(); }
    QAction *action(const char *name) const { return window()->findChild<QAction *>(QLatin1String(name)); }
    QTreeView *outline() const { return window()->findChild<QTreeView *>(QStringLiteral("outline")); }
    QString status() const { return window()->statusBar()->currentMessage(); }
    void selectInOutline(const char *path) const
    {
        m_fixture->select(path);
        outline()->setFocus();
    }
    void setImage(const char *image) const
    {
        m_fixture->select("spec.containers[0]");
        auto *field = window()->findChild<QLineEdit *>(QStringLiteral("spec.containers[0].image"));
        QVERIFY(field);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::fromUtf8(image));
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void ComfortTest::undoTellsWhatItUndoes()
{
    QCOMPARE(action("undo")->text(), QStringLiteral("&Undo"));
    setImage("redis");
    QCOMPARE(action("undo")->text(), QStringLiteral("&Undo: Set image"));
    QTest::keyClick(window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), QByteArray(pod));
    QCOMPARE(status(), QStringLiteral("Undone: Set image"));
    const auto *qos = window()->findChild<QToolButton *>(QStringLiteral("qosClass"));
    QVERIFY(!qos->isVisible()); // the message has its place
    window()->statusBar()->setSizeGripEnabled(!window()->statusBar()->isSizeGripEnabled()); // lays it out anew
    QCoreApplication::processEvents();
    QVERIFY(!qos->isVisible());
    window()->statusBar()->clearMessage();
    QVERIFY(qos->isVisible());
    QCOMPARE(action("undo")->text(), QStringLiteral("&Undo"));
    QCOMPARE(action("redo")->text(), QStringLiteral("&Redo: Set image"));
    QTest::keyClick(window(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(status(), QStringLiteral("Done again: Set image"));
    QVERIFY(text().contains("redis"));
    QCOMPARE(action("undo")->text(), QStringLiteral("&Undo: Set image"));
}

/// An edit in the form, then one in the text elsewhere: undoing goes from place to place.
void ComfortTest::undoGoesWhereItHappened()
{
    setImage("other:1");
    YamlEditor *editor = window()->editor();
    editor->setFocus();
    const QByteArray name = "name: web";
    QVERIFY(text().contains(name));
    editor->showOffset(static_cast<std::size_t>(text().indexOf(name) + name.size()));
    QTest::keyClick(editor, Qt::Key_Backspace);
    QVERIFY(text().contains("name: we\n"));
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(text().contains(name) && text().contains("other:1"));
    QVERIFY(editor->textCursor().block().text().contains(QStringLiteral("name: web")));
    QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), QByteArray(pod));
    QVERIFY2(editor->textCursor().block().text().contains(QStringLiteral("image:")),
             qPrintable(editor->textCursor().block().text()));
    QCOMPARE(m_fixture->selected(), std::string("spec.containers[0].image"));
}

void ComfortTest::undoLeavesNothingSelectedThatIsGone()
{
    const auto add = [](const EditPlanner &planner) {
        return planner.insertItem(*Path::parse("spec.volumes"), NewValue::map({{"name", NewValue::string("b")}}));
    };
    QVERIFY(window()->document()->edit(0, add).ok());
    selectInOutline("spec.volumes[1].name");
    action("undo")->trigger();
    QCOMPARE(text(), QByteArray(pod));
    QVERIFY2(QByteArray::fromStdString(m_fixture->selected()).startsWith("spec.volumes"),
             m_fixture->selected().c_str());
    QVERIFY(!m_fixture->selected().starts_with("spec.volumes[1]"));
}

/// Whichever way the caret goes to a place, all views follow.
void ComfortTest::linesAndHitsAreSelected()
{
    outline()->setFocus();
    m_fixture->prompt.answer = QStringLiteral("9");
    action("goToLine")->trigger();
    QCOMPARE(m_fixture->selected(), std::string("spec.containers[0].image"));
    action("find")->trigger();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("emptyDir"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_fixture->selected(), std::string("spec.volumes[0].emptyDir"));
}

void ComfortTest::undoNamesFollowTheHistory()
{
    struct Step {
        std::function<void()> make;
        QString name;
    };
    YamlEditor *editor = window()->editor();
    const auto typeAt = [editor](const char *words, const char *typed) {
        QTextCursor cursor = editor->document()->find(QString::fromUtf8(words));
        cursor.setPosition(cursor.selectionEnd());
        editor->setTextCursor(cursor);
        editor->setFocus();
        QTest::keyClicks(editor, QString::fromUtf8(typed));
    };
    const auto change = [this](const ManifestDocument::Plan &plan) {
        QVERIFY(window()->document()->edit(0, plan).ok());
    };
    const auto relabel = [&change](const char *first, const char *second) {
        change([first, second](const EditPlanner &planner) {
            return planner.steps({[first](const EditPlanner &one) {
                                      return one.set(*Path::parse("metadata.labels.one"), NewValue::string(first));
                                  },
                                  [second](const EditPlanner &one) {
                                      return one.set(*Path::parse("metadata.labels.two"), NewValue::string(second));
                                  }});
        });
    };
    const Step steps[] = {
        {[&] { setImage("redis"); }, QStringLiteral("Set image")},
        {[&] { action("addContainer")->trigger(); }, QStringLiteral("Add to containers")},
        {[&] { action("addProbe")->trigger(); }, QStringLiteral("Add readinessProbe")},
        {[&] {
             selectInOutline("spec.volumes");
             QTest::keyClick(outline(), Qt::Key_Delete);
         },
         QStringLiteral("Remove volumes")},
        {[&] { typeAt("name: web", "x"); }, QStringLiteral("Set name")},
        {[&] { typeAt("# the server", "!"); }, QStringLiteral("Text")},
        {[&] {
             change([](const EditPlanner &planner) { return planner.moveItem(*Path::parse("spec.containers"), 0, 1); });
         },
         QStringLiteral("Reorder containers")},
        {[&] {
             window()->showPanel(QStringLiteral("containers"));
             QTRY_VERIFY(window()->findChild<QAction *>(QStringLiteral("container.turnInto.1")));
             selectInOutline("spec.containers[1]");
             action("container.turnInto.1")->trigger();
         },
         QStringLiteral("Move a")},
        {[&] {
             change([](const EditPlanner &planner) {
                 const Path item = *Path::parse("spec.initContainers[0]");
                 return planner.steps(
                     {[item](const EditPlanner &one) { return one.set(item.child("tty"), NewValue::boolean(true)); },
                      [item](const EditPlanner &one) {
                          return one.set(item.child("stdin"), NewValue::boolean(true));
                      }});
             });
         },
         QStringLiteral("Change initContainers[a]")},
        {[&] {
             const NewValue labels = NewValue::map({{"one", NewValue::string("x")}, {"two", NewValue::string("x")}});
             change(
                 [labels](const EditPlanner &planner) { return planner.set(*Path::parse("metadata.labels"), labels); });
         },
         QStringLiteral("Add labels")},
        {[&] { relabel("y", "y"); }, QStringLiteral("Rename x")},
        {[&] { relabel("", "y"); }, QStringLiteral("Set one")},
        {[&] { relabel("a", "z"); }, QStringLiteral("Change labels")}, // from "" and from y: no renaming
    };
    for (const Step &step : steps) {
        step.make();
        QCOMPARE(action("undo")->text(), QStringLiteral("&Undo: ") + step.name);
    }
    for (auto step = std::rbegin(steps); step != std::rend(steps); ++step) {
        QCOMPARE(action("undo")->text(), QStringLiteral("&Undo: ") + step->name);
        action("undo")->trigger();
        QCOMPARE(status(), QStringLiteral("Undone: ") + step->name);
    }
    QCOMPARE(text(), QByteArray(pod));
    for (const Step &step : steps) {
        QCOMPARE(action("redo")->text(), QStringLiteral("&Redo: ") + step.name);
        action("redo")->trigger();
    }
    action("undo")->trigger();
    setImage("other"); // a new change ends what could be done again
    QVERIFY(!action("redo")->isEnabled());
    QCOMPARE(action("redo")->text(), QStringLiteral("&Redo"));
}

void ComfortTest::undoNamesInChinese()
{
    setImage("redis");
    m_fixture->languages.switchTo(QStringLiteral("zh_CN"));
    QTRY_VERIFY(action("undo")->text().contains(QStringLiteral("设置 image")));
    m_fixture->languages.switchTo(QStringLiteral("en"));
    QTRY_COMPARE(action("undo")->text(), QStringLiteral("&Undo: Set image"));
}

void ComfortTest::containersAreCopiedWithComments()
{
    selectInOutline("spec.containers[0]");
    QTest::keyClick(outline(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             QStringLiteral("# the server\n- name: a\n  image: nginx # pinned later\n"));
    // into another file, whose lists are indented
    m_fixture->begin("apiVersion: v1\nkind: Pod\nmetadata:\n    name: b\nspec:\n    containers:\n"
                     "        - name: b\n          image: redis\n        - name: c\n          image: redis\n");
    selectInOutline("spec.containers[0].image");
    QTest::keyClick(outline(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text(),
             QByteArray("apiVersion: v1\nkind: Pod\nmetadata:\n    name: b\nspec:\n    containers:\n"
                        "        - name: b\n          image: redis\n"
                        "        # the server\n        - name: a\n          image: nginx # pinned later\n"
                        "        - name: c\n          image: redis\n"));
    QCOMPARE(m_fixture->selected(), std::string("spec.containers[1]"));
    action("undo")->trigger();
    QVERIFY(!text().contains("nginx"));
    QVERIFY(!action("undo")->isEnabled()); // one step
}

void ComfortTest::duplicatesKeepComments()
{
    selectInOutline("spec.containers[0]");
    QTest::keyClick(outline(), Qt::Key_D, Qt::ControlModifier);
    QByteArray twice = pod;
    twice.replace("  volumes:", "  # the server\n  - name: a-copy\n    image: nginx # pinned later\n  volumes:");
    QCOMPARE(text(), twice);
    QTest::keyClick(outline(), Qt::Key_D, Qt::ControlModifier);
    QVERIFY(text().contains("- name: a-copy-2\n"));
    action("undo")->trigger();
    action("undo")->trigger();
    QCOMPARE(text(), QByteArray(pod));
}

/// A manifest that has no list yet gets them as the settings say.
void ComfortTest::newListsAreIndentedOnRequest()
{
    const auto withContainer = [this] {
        m_fixture->begin("apiVersion: v1\nkind: Pod\nspec:\n  hostNetwork: true\n");
        window()->document()->edit(0, [](const EditPlanner &planner) {
            return planner.insertItem(*Path::parse("spec.containers"),
                                      NewValue::map({{"name", NewValue::string("a")}}));
        });
        return text();
    };
    QVERIFY2(withContainer().contains("  containers:\n  - name: a\n"), text().constData());
    m_fixture->settings->setIndentLists(true);
    window()->applySettings();
    QVERIFY2(withContainer().contains("  containers:\n    - name: a\n"), text().constData());
}

void ComfortTest::copiesFindTheirPlace()
{
    selectInOutline("spec.volumes[0]");
    QTest::keyClick(outline(), Qt::Key_C, Qt::ControlModifier);
    m_fixture->begin("kind: Pod\napiVersion: v1\nspec:\n  containers:\n  - name: a\n");
    selectInOutline("spec.containers[0].name"); // not where a volume goes
    QTest::keyClick(outline(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(text().contains("\n  volumes:\n  - name: data\n    emptyDir: {}\n"), text().constData());
    // a field goes into the map around
    QApplication::clipboard()->setText(QStringLiteral("    resources:\n      limits:\n        cpu: 1\n"));
    selectInOutline("spec.containers[0].name");
    QTest::keyClick(outline(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(text().contains("    resources:\n      limits:\n        cpu: 1\n"), text().constData());
}

void ComfortTest::copiesGetNamesOfTheirOwn()
{
    selectInOutline("spec.containers[0]");
    QTest::keyClick(outline(), Qt::Key_C, Qt::ControlModifier);
    for (int round = 0; round < 2; ++round)
        QTest::keyClick(outline(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(text().contains("- name: a-2\n"));
    QVERIFY(text().contains("- name: a-3\n"));
    QCOMPARE(text().count("# the server"), 3);
    QCOMPARE(text().count("# pinned later"), 3);
    action("undo")->trigger();
    action("undo")->trigger();
    QCOMPARE(text(), QByteArray(pod));
}

void ComfortTest::whatFitsNowhereIsRefused()
{
    selectInOutline("spec.containers[0]");
    for (const char *odd : {"- nobody: knows\n", "a: [", "", "just words", "metadata: {}\nkind: Pod\n", "- 1\n- 2\n",
                            "a: 1\n---\nb: 2\n"}) {
        QApplication::clipboard()->setText(QString::fromUtf8(odd));
        QTest::keyClick(outline(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(text(), QByteArray(pod));
        QVERIFY2(!status().isEmpty(), odd);
    }
    QApplication::clipboard()->setText(QStringLiteral("image: other\n"));
    QTest::keyClick(outline(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(text(), QByteArray(pod)); // what is there is not replaced
    QVERIFY(status().contains(QStringLiteral("image")));
}

void ComfortTest::favouritesComeFirst()
{
    AppSettings &settings = *m_fixture->settings;
    // the star of the help
    m_fixture->select("spec.containers[0].image");
    QVERIFY(window()->showPanel(QStringLiteral("help")));
    QTextBrowser *help = nullptr;
    QTRY_VERIFY((help = window()->findChild<QTextBrowser *>(QStringLiteral("help"))));
    QTRY_VERIFY(help->toPlainText().contains(QStringLiteral("☆")));
    Q_EMIT help->anchorClicked(QUrl(QStringLiteral("podwright:favourite")));
    QCOMPARE(settings.favouriteFields(), QStringList(QStringLiteral("spec.containers[].image")));
    QVERIFY(help->toPlainText().contains(QStringLiteral("★")));
    // "add field" lists them first, then those used last
    settings.setFavouriteField(QStringLiteral("spec.containers[].tty"), true);
    settings.addRecentField(QStringLiteral("spec.containers[].workingDir"));
    m_fixture->select("spec.containers[0]");
    QTest::mouseClick(m_fixture->field<QPushButton>("spec.containers[0].add"), Qt::LeftButton);
    auto *popup = window()->findChild<AddFieldPopup *>();
    QVERIFY(popup);
    auto *list = popup->findChild<QListWidget *>();
    QVERIFY2(list->item(0)->text().startsWith(QStringLiteral("★ tty")), qPrintable(list->item(0)->text()));
    QVERIFY2(list->item(1)->text().startsWith(QStringLiteral("workingDir")), qPrintable(list->item(1)->text()));
    popup->close();
    // Ctrl+K lists them before anything is typed
    QTest::keyClick(window(), Qt::Key_K, Qt::ControlModifier);
    auto *hits = window()->findChild<QTreeWidget *>(QStringLiteral("searchHits"));
    QVERIFY(hits);
    QVERIFY(hits->topLevelItemCount() >= 3);
    QCOMPARE(hits->topLevelItem(0)->text(0), QStringLiteral("image"));
    QVERIFY(hits->topLevelItem(0)->text(2).startsWith(QStringLiteral("★")));
    QTest::keyClick(window()->findChild<QLineEdit *>(QStringLiteral("searchQuery")), Qt::Key_Escape);
    // a field that was written is a recent one
    setImage("b");
    QCOMPARE(settings.recentFields().value(0), QStringLiteral("spec.containers[].image"));
}

void ComfortTest::pagesAreWritten()
{
    QByteArray large = pod;
    for (int index = 0; index < 200; ++index)
        large += "# " + QByteArray::number(index) + "\n";
    m_fixture->begin(large);
    auto *print = window()->findChild<PrintCommands *>();
    const QString all = m_fixture->path("all.pdf");
    QVERIFY(print->exportPdf(all, {true, true, true}));
    const QByteArray pdf = WindowFixture::readFile(all);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.count("/Type /Page\n") >= 4); // 212 lines, the problems, the picture
    const QString one = m_fixture->path("one.pdf");
    QVERIFY(print->exportPdf(one, {false, true, false}));
    QCOMPARE(WindowFixture::readFile(one).count("/Type /Page\n"), 1);
    QVERIFY(!print->exportPdf(m_fixture->path("nowhere/x.pdf"), {}));
    QVERIFY(status().contains(QStringLiteral("x.pdf")));
}

/// The mouse rests over a word of the text: what the field is, in the language of help, and what was found there.
void ComfortTest::hoveringExplains()
{
    YamlEditor *editor = window()->editor();
    const auto rest = [&](const char *word) {
        QToolTip::hideText();
        [[maybe_unused]] const bool gone = QTest::qWaitFor([] { return !QToolTip::isVisible(); });
        const QTextCursor found = editor->document()->find(QLatin1String(word));
        QTextCursor middle(found.block());
        middle.setPosition((found.selectionStart() + found.selectionEnd()) / 2);
        const QPoint at = editor->cursorRect(middle).center();
        QTest::mouseMove(editor->viewport(), at + QPoint(60, 60));
        QTest::mouseMove(editor->viewport(), at);
        return QTest::qWaitFor([] { return QToolTip::isVisible(); }, 5000) ? QToolTip::text() : QString();
    };
    QVERIFY2(rest("containers:").contains(QStringLiteral("container")), qPrintable(QToolTip::text()));
    const QString image = rest("nginx");
    QVERIFY2(image.contains(QStringLiteral("image"), Qt::CaseInsensitive), qPrintable(image));
    QVERIFY2(image.contains(QStringLiteral("Name a version.")), qPrintable(image)); // the finding
    action("helpChinese")->trigger();
    const QString chinese = rest("nginx");
    QVERIFY2(chinese.contains(QStringLiteral("镜像")), qPrintable(chinese));
    QToolTip::hideText();
}

void ComfortTest::panelsBelowKeepTheHeightTheyAreGiven()
{
    const auto dock = [this](const char *name) {
        return window()->findChild<QDockWidget *>(QLatin1String(name) + QStringLiteral("Dock"));
    };
    window()->resize(1280, 900);
    window()->showPanel(QStringLiteral("problems"));
    QTRY_VERIFY(dock("problems")->height() > 100);
    const int before = dock("problems")->height();
    const QPoint edge(window()->width() / 2, dock("problems")->y() - 2);
    QTest::mousePress(window(), Qt::LeftButton, {}, edge);
    for (int step = 1; step <= 10; ++step) {
        QTest::mouseMove(window(), edge - QPoint(0, step * 15));
        QTest::qWait(5); // the window follows by a timer
    }
    QTest::mouseRelease(window(), Qt::LeftButton, {}, edge - QPoint(0, 150));
    QTRY_VERIFY(dock("problems")->height() > before + 120);
    const int given = dock("problems")->height();
    for (const char *name : {"probes", "help", "network", "problems"}) {
        window()->showPanel(QLatin1String(name));
        QTRY_COMPARE(dock(name)->height(), given);
    }
}

void ComfortTest::everyPartIsReachedByAKey()
{
    window()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window()));
    const std::pair<Qt::Key, const char *> parts[] = {
        {Qt::Key_8, "containers"}, {Qt::Key_2, "form"},      {Qt::Key_9, "volumes"},    {Qt::Key_6, "probes"},
        {Qt::Key_5, "network"},    {Qt::Key_4, "problems"},  {Qt::Key_3, "yamlEditor"}, {Qt::Key_7, "life"},
        {Qt::Key_1, "outline"},    {Qt::Key_8, "containers"}};
    for (const auto &[key, name] : parts) {
        QTest::keyClick(window(), key, Qt::AltModifier);
        auto *part = window()->findChild<QWidget *>(QLatin1String(name));
        QVERIFY2(part && part->isVisible(), name);
        QTRY_VERIFY2(QApplication::focusWidget() == part || part->isAncestorOf(QApplication::focusWidget()), name);
        const QPoint middle = part->mapTo(window(), part->rect().center());
        QVERIFY2(part->width() > 50 && window()->rect().contains(middle), name); // not behind another one
    }
    for (const QMenu *menu : window()->findChildren<QMenu *>()) {
        QSet<QChar> letters;
        for (const QAction *one : menu->actions()) {
            const QString text = one->text().remove(QStringLiteral("&&"));
            const qsizetype at = text.indexOf(u'&');
            if (at < 0 || menu->title() != QStringLiteral("&View"))
                continue;
            QVERIFY2(!letters.contains(text[at + 1].toLower()), qPrintable(text));
            letters.insert(text[at + 1].toLower());
        }
    }
}

QTEST_MAIN(ComfortTest)
#include "tst_comfort.moc"
