// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>

using namespace podwright;

/// Snippets from the menu, and what a damaged help file does.
class SnippetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSnippetGoesToItsPlace();
    void withoutAPodTheReasonIsTold();
    void aDamagedHelpFileIsToldOnce();
};

namespace {

const char *const pod = "# keep me\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n"
                        "  - name: c # first\n    image: nginx:1.29\n  - name: d\n    image: redis:8\n";

QMenu *snippetMenu(MainWindow &window)
{
    for (QMenu *menu : window.findChildren<QMenu *>()) {
        if (menu->title() == QLatin1String("Insert &Snippet"))
            return menu;
    }
    return nullptr;
}

void choose(QMenu *menu, const QString &title)
{
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text() == title) {
            action->trigger();
            return;
        }
    }
    QFAIL(qPrintable(QLatin1String("no entry ") + title));
}

} // namespace

void SnippetsTest::aSnippetGoesToItsPlace()
{
    WindowFixture fixture;
    fixture.begin(pod);
    fixture.select("spec.containers[1].image");
    QMenu *menu = snippetMenu(*fixture.window);
    QVERIFY(menu);
    choose(menu, QStringLiteral("An empty directory that lives as long as the Pod"));
    const QByteArray text = fixture.text();
    QVERIFY2(text.contains("volumes:\n  - name: cache\n    emptyDir:"), text);
    QVERIFY2(text.indexOf("mountPath: /scratch") > text.indexOf("name: d"), text);
    QCOMPARE(fixture.selected().c_str(), "spec.volumes[0]");
    fixture.window->document()->undo();
    QCOMPARE(fixture.text(), QByteArray(pod));
}

void SnippetsTest::withoutAPodTheReasonIsTold()
{
    WindowFixture fixture;
    fixture.begin("kind: ConfigMap\n");
    choose(snippetMenu(*fixture.window), QStringLiteral("A named port"));
    QCOMPARE(fixture.text(), QByteArray("kind: ConfigMap\n"));
    QVERIFY(fixture.window->statusBar()->currentMessage().contains(QLatin1String("no Pod")));
}

void SnippetsTest::aDamagedHelpFileIsToldOnce()
{
    QTemporaryDir help;
    QVERIFY(QDir(help.path()).mkpath(QStringLiteral("en")));
    QFile file(help.filePath(QStringLiteral("en/Container.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Container\nOne program.\n\n## image\nshort: The program to run here\nwhaat: no such key\n");
    file.close();
    qputenv("PODWRIGHT_HELP", help.path().toUtf8());
    WindowFixture fixture;
    qunsetenv("PODWRIGHT_HELP");
    fixture.begin(pod);
    QVERIFY(fixture.window->showPanel(QStringLiteral("help")));
    fixture.select("spec.containers[0].image");
    const auto isTold = [&] {
        return fixture.window->statusBar()->currentMessage().contains(QLatin1String("en/Container.txt: line 6"));
    };
    QTRY_VERIFY(isTold());
    fixture.window->statusBar()->clearMessage();
    fixture.select("spec.containers[0].name");
    fixture.select("spec.containers[0].image");
    QTest::qWait(50);
    QVERIFY(!isTold());
}

QTEST_MAIN(SnippetsTest)
#include "tst_snippets.moc"
