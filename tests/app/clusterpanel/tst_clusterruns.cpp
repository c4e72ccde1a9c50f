// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterpanelfixture.h"

using namespace podwright;

/// What goes on for longer or goes wrong: logs, ports, closing, and programs that behave badly.
class ClusterRunsTest : public ClusterPanelFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { drop(); }
    void logsAreFollowedAndStopped();
    void stateTellsWhatToDo();
    void takenIn();
    void portIsForwarded();
    void portIsTaken();
    void closingEndsWhatRuns();
    void anotherManifestEndsWhatRuns();
    void quittingEndsWhatRuns();
    void badPrograms_data();
    void badPrograms();
    void programThatCannotStart();
    void textThatCannotBeSent_data();
    void textThatCannotBeSent();
    void everyControlHasAName();
    void languageChanges();
};

void ClusterRunsTest::logsAreFollowedAndStopped()
{
    m_standIn->answer("logs", "n=0; while :; do n=$((n+1)); echo \"line $n\"; sleep 0.05; done\n");
    auto *follow = find<QAbstractButton>("clusterFollow");
    follow->setFocus();
    QTest::keyClick(follow, Qt::Key_Space);
    auto *container = find<QComboBox>("clusterContainer");
    container->setFocus();
    QTest::keyClick(container, Qt::Key_Down);
    QTest::mouseClick(find<QPushButton>("clusterLogs"), Qt::LeftButton);
    QTRY_VERIFY(output().contains(QStringLiteral("line 5\n")));
    QVERIFY(m_standIn->calls().first().contains(QStringLiteral("--container=log --follow")));
    QVERIFY(!find<QAction>("clusterApply")->isEnabled());
    m_document->edit(0, [](const EditPlanner &planner) {
        return planner.set(*Path::parse("spec.containers[0].image"), NewValue::string("nginx:2"));
    });
    QVERIFY(m_standIn->isAlive()); // typing does not end it
    press("clusterStop");
    waitForEnd();
    QTRY_VERIFY(!m_standIn->isAlive());
    QVERIFY(find<QAction>("clusterApply")->isEnabled());
}

void ClusterRunsTest::stateTellsWhatToDo()
{
    m_standIn->say("get", crashing);
    m_standIn->say("events", R"({"kind":"List","items":[{"type":"Warning","reason":"Failed","count":3,
        "message":"Failed to pull image","lastTimestamp":"2026-01-01T00:00:00Z"}]})");
    press("clusterState");
    waitForEnd();
    QCOMPARE(m_standIn->calls().size(), 2);
    QVERIFY(output().contains(QStringLiteral("imagePullSecrets")));
    QVERIFY(output().contains(QStringLiteral("Failed to pull image")));
    QVERIFY(!output().contains(u'{'));
    QCOMPARE(findings()->count(), 1);
    click(findings(), 0);
    QCOMPARE(selected(), "spec.containers[1]");
}

void ClusterRunsTest::takenIn()
{
    m_standIn->say("list", "web     Running\ndb      Pending\n");
    m_standIn->say("yaml",
                   "apiVersion: v1\nkind: Pod\nmetadata:\n  name: db\n  uid: 1-2\nspec:\n  containers:\n"
                   "  - name: db\n    image: redis\nstatus:\n  phase: Pending\n");
    QSignalSpy taken(m_panel.get(), &ClusterPanel::manifestTaken);
    press("clusterTakeIn");
    auto *list = find<QListWidget>("clusterObjects");
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->count(), 2);
    QTest::keyClicks(find<QLineEdit>("clusterFilter"), QStringLiteral("db"));
    QVERIFY(list->item(0)->isHidden());
    QTest::keyClick(find<QLineEdit>("clusterFilter"), Qt::Key_Return);
    QTRY_COMPARE(taken.count(), 1);
    QCOMPARE(taken.first().first().toString(),
             QStringLiteral("apiVersion: v1\nkind: Pod\nmetadata:\n  name: db\nspec:\n  containers:\n  - name: db\n"
                            "    image: redis\n"));
    QVERIFY(m_standIn->calls().last().startsWith(QStringLiteral("get pods db --output=yaml --context=kind")));
    m_standIn->say("list", "", "No resources found in shop namespace.\n");
    press("clusterTakeIn");
    QTRY_VERIFY(list->isVisible());
    QCOMPARE(list->count(), 0);
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
}

void ClusterRunsTest::portIsForwarded()
{
    m_standIn->answer(
        "port-forward",
        "echo 'Forwarding from 127.0.0.1:8080 -> 80'; echo 'Forwarding from [::1]:8080 -> 80'; sleep 100\n");
    QCOMPARE(find<QSpinBox>("clusterLocalPort")->value(), 8080);
    auto *forward = find<QPushButton>("clusterForward");
    QTest::mouseClick(forward, Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>("clusterAddress")->text().contains(QStringLiteral("http://localhost:8080")));
    QCOMPARE(m_standIn->calls().first(),
             QStringLiteral("port-forward pod/web 8080:80 --context=kind --namespace=shop"));
    // other commands run beside it
    m_standIn->say("dryrun", "pod/web created (server dry run)\n");
    press("clusterDryRun");
    waitForEnd();
    QVERIFY(forward->isChecked());
    QTest::mouseClick(forward, Qt::LeftButton);
    QTRY_VERIFY(find<QLabel>("clusterAddress")->text().isEmpty());
    QVERIFY(!forward->isChecked());
}

void ClusterRunsTest::portIsTaken()
{
    m_standIn->say("port-forward", "",
                   "Unable to listen on port 8080: Listeners failed to create with the following errors: [unable]\n"
                   "error: unable to listen on any of the requested ports: [{8080 80}]\n",
                   1);
    QTest::mouseClick(find<QPushButton>("clusterForward"), Qt::LeftButton);
    QTRY_VERIFY(status().startsWith(u'✗'));
    QVERIFY(status().contains(QStringLiteral("8080")));
    QVERIFY(!find<QPushButton>("clusterForward")->isChecked());
}

void ClusterRunsTest::closingEndsWhatRuns()
{
    m_standIn->answer("dryrun", "sleep 100\n");
    press("clusterDryRun");
    QTRY_VERIFY(m_standIn->isAlive());
    m_panel->hide();
    QTRY_VERIFY(!m_standIn->isAlive());
    QTRY_VERIFY(isIdle());
}

void ClusterRunsTest::anotherManifestEndsWhatRuns()
{
    m_standIn->answer("port-forward", "echo 'Forwarding from 127.0.0.1:8080 -> 80'; sleep 100\n");
    QTest::mouseClick(find<QPushButton>("clusterForward"), Qt::LeftButton);
    QTRY_VERIFY(m_standIn->isAlive());
    load("apiVersion: v1\nkind: Pod\nmetadata: {name: b}\n");
    QTRY_VERIFY(!m_standIn->isAlive());
}

void ClusterRunsTest::quittingEndsWhatRuns()
{
    m_standIn->answer("logs", "trap '' TERM\nwhile :; do sleep 1; done\n");
    QTest::mouseClick(find<QPushButton>("clusterLogs"), Qt::LeftButton);
    QTRY_VERIFY(m_standIn->isAlive());
    m_panel.reset();
    QVERIFY(!m_standIn->isAlive());
}

void ClusterRunsTest::badPrograms_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("binary") << QByteArray("head -c 60000 /dev/urandom; head -c 20000 /dev/urandom >&2; exit 0\n");
    QTest::newRow("binary, fails") << QByteArray("head -c 60000 /dev/urandom; exit 1\n");
    QTest::newRow("nothing") << QByteArray("exit 0\n");
    QTest::newRow("nothing, fails") << QByteArray("exit 7\n");
    QTest::newRow("crash") << QByteArray("kill -9 $$\n");
    QTest::newRow("html") << QByteArray("echo '<html>login</html>'; exit 0\n");
    QTest::newRow("endless") << QByteArray("exec yes\n");
    QTest::newRow("endless line") << QByteArray("exec yes | tr -d '\\n'\n");
    QTest::newRow("endless errors") << QByteArray("yes | head -c 3000000 >&2; exit 1\n");
}

/// Whatever the program does, the panel says something and is usable afterwards.
void ClusterRunsTest::badPrograms()
{
    QFETCH(const QByteArray, script);
    for (const char *key : {"dryrun", "diff", "apply", "delete", "logs", "get", "events", "list", "yaml"})
        m_standIn->answer(key, script);
    m_prompt.answer = QStringLiteral("web");
    m_prompt.confirms = false;
    for (const char *action :
         {"clusterDryRun", "clusterDiff", "clusterApply", "clusterDelete", "clusterState", "clusterTakeIn"}) {
        press(action);
        waitForEnd();
        QVERIFY2(!status().isEmpty(), action);
        const bool mayBeGood = qstrcmp(action, "clusterDiff") == 0 || qstrcmp(action, "clusterApply") == 0
            || qstrcmp(action, "clusterTakeIn") == 0;
        QVERIFY2(mayBeGood || status().startsWith(u'✗'), qPrintable(status()));
    }
    QTest::mouseClick(find<QPushButton>("clusterLogs"), Qt::LeftButton);
    waitForEnd();
    QVERIFY(find<QAction>("clusterDryRun")->isEnabled());
}

void ClusterRunsTest::programThatCannotStart()
{
    m_standIn->write("kubectl", "#!/no/such/interpreter\n");
    m_standIn->makeExecutable("kubectl");
    press("clusterDryRun");
    waitForEnd();
    QVERIFY(status().startsWith(u'✗'));
    QTest::mouseClick(find<QPushButton>("clusterForward"), Qt::LeftButton);
    QTRY_VERIFY(!find<QPushButton>("clusterForward")->isChecked());
}

void ClusterRunsTest::textThatCannotBeSent_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no Pod") << QByteArray("kind: Service\napiVersion: v1\nmetadata: {name: s}\n");
    QTest::newRow("no name") << QByteArray("apiVersion: v1\nkind: Pod\nspec: {containers: []}\n");
    QTest::newRow("generated name") << QByteArray("apiVersion: v1\nkind: Pod\nmetadata: {generateName: a-}\n");
    QTest::newRow("an option as name") << QByteArray("apiVersion: v1\nkind: Pod\nmetadata: {name: --all}\n");
    QTest::newRow("broken") << QByteArray("apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec: [\n");
}

void ClusterRunsTest::textThatCannotBeSent()
{
    QFETCH(const QByteArray, text);
    load(text.toStdString());
    for (const char *name : {"clusterDryRun", "clusterDiff", "clusterApply"}) {
        QVERIFY2(!find<QAction>(name)->isEnabled(), name);
        QTest::mouseClick(button(name), Qt::LeftButton);
    }
    QVERIFY(find<QLabel>("clusterHint")->isVisible());
    QVERIFY(!find<QLabel>("clusterHint")->text().isEmpty());
    QTest::qWait(50);
    QCOMPARE(m_standIn->calls(), QStringList());
}

void ClusterRunsTest::everyControlHasAName()
{
    m_standIn->say("list", "web Running\n");
    press("clusterTakeIn");
    waitForEnd();
    int seen = 0;
    const QList<QWidget *> all = m_panel->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        const bool part = qobject_cast<QLineEdit *>(widget)
            && !qobject_cast<QLineEdit *>(widget)->objectName().startsWith(QStringLiteral("cluster"));
        if ((widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible() || part)
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(interface);
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        ++seen;
    }
    QVERIFY2(seen > 15, QByteArray::number(seen).constData());
}

void ClusterRunsTest::languageChanges()
{
    m_standIn->say("dryrun", "", "The Pod \"web\" is invalid: spec.containers[1].image: Required value\n", 1);
    press("clusterDryRun");
    waitForEnd();
    const QString before = status();
    QEvent event(QEvent::LanguageChange);
    QApplication::sendEvent(m_panel.get(), &event);
    QCOMPARE(status(), before);
    QCOMPARE(findings()->count(), 1);
}

QTEST_MAIN(ClusterRunsTest)
#include "tst_clusterruns.moc"
