// SPDX-License-Identifier: GPL-3.0-or-later
#include "clusterpanelfixture.h"

using namespace podwright;

/// What the panel asks of a cluster, with real events against a program that stands in for kubectl.
class ClusterPanelTest : public ClusterPanelFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { make(); }
    void cleanup() { drop(); }
    void nothingStartsUnasked();
    void withoutKubectl();
    void withoutKubeconfig();
    void dryRun();
    void refusalsLeadToFields();
    void refusalsInAWorkload();
    void onlyTheDocumentIsSent();
    void namespaceOfTheManifest();
    void contextAndNamespaceAreChosen();
    void differences();
    void noDifferences();
    void applyIsAsked();
    void applyRefusedByTheUser();
    void applyRefusedByTheServer();
    void applyOfAChangedText();
    void deleteByName();
};

void ClusterPanelTest::nothingStartsUnasked()
{
    QVERIFY(find<QLabel>("clusterTarget")->text().contains(QStringLiteral("kind")));
    find<QComboBox>("clusterContext")->setFocus();
    QTest::keyClick(find<QComboBox>("clusterContext"), Qt::Key_Down);
    m_selection->select({0, *Path::parse("spec.containers[1]")}, nullptr);
    load("kind: Pod\nmetadata: {name: b}\n");
    m_panel->hide();
    m_panel->show();
    QTest::qWait(300);
    QCOMPARE(m_standIn->calls(), QStringList());
}

void ClusterPanelTest::withoutKubectl()
{
    m_panel->hide();
    QFile::remove(m_standIn->program());
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", m_standIn->path("").toUtf8());
    m_panel->show();
    qputenv("PATH", path);
    QVERIFY(find<QLabel>("clusterHint")->isVisible());
    QVERIFY(find<QLabel>("clusterHint")->text().contains(QStringLiteral("kubectl")));
    for (const char *name : {"clusterDryRun", "clusterDiff", "clusterApply", "clusterDelete", "clusterState",
                             "clusterTakeIn", "clusterStop"})
        QVERIFY2(!find<QAction>(name)->isEnabled(), name);
    QVERIFY(!find<QPushButton>("clusterLogs")->isEnabled());
    QVERIFY(!find<QPushButton>("clusterForward")->isEnabled());
}

void ClusterPanelTest::withoutKubeconfig()
{
    m_panel->hide();
    m_standIn->write("config", "a: [\n");
    m_panel->show();
    QVERIFY(find<QLabel>("clusterHint")->text().contains(QStringLiteral("config")));
    QVERIFY(!find<QAction>("clusterDryRun")->isEnabled());
    QVERIFY(!find<QAction>("clusterTakeIn")->isEnabled());
}

void ClusterPanelTest::dryRun()
{
    m_standIn->say("dryrun", "pod/web created (server dry run)\n");
    press("clusterDryRun");
    waitForEnd();
    QCOMPARE(m_standIn->calls(),
             QStringList{QStringLiteral("apply --dry-run=server --filename=- --context=kind "
                                        "--namespace=shop --request-timeout=60s")});
    QCOMPARE(m_standIn->read("stdin"), QByteArray::fromStdString(pod));
    QVERIFY2(status().startsWith(u'✓'), qPrintable(status()));
    QVERIFY(output().contains(QStringLiteral("pod/web created (server dry run)")));
    QVERIFY(findings()->isHidden());
    QVERIFY(m_prompt.asked.isEmpty());
}

void ClusterPanelTest::refusalsLeadToFields()
{
    m_standIn->say("dryrun", "",
                   "Warning: unknown field \"spec.foo\"\nThe Pod \"web\" is invalid: \n* spec.containers[1].image: "
                   "Required value\n* metadata.labels[a.b/c]: Invalid value: \"!\": no\n",
                   1);
    press("clusterDryRun");
    waitForEnd();
    QVERIFY(status().startsWith(u'✗'));
    QVERIFY(findings()->isVisible());
    QCOMPARE(findings()->count(), 3);
    QVERIFY(findings()->item(0)->text().contains(QStringLiteral("spec.containers[1].image")));
    QSignalSpy revealed(m_selection.get(), &Selection::revealRequested);
    click(findings(), 0);
    QCOMPARE(selected(), "spec.containers[1].image");
    click(findings(), 1);
    QCOMPARE(selected(), "metadata.labels");
    QCOMPARE(revealed.count(), 0);
    findings()->setFocus();
    QTest::keyClick(findings(), Qt::Key_Up);
    QCOMPARE(selected(), "spec.containers[1].image");
    QTest::keyClick(findings(), Qt::Key_Return);
    QCOMPARE(revealed.count(), 1);
    // a new press takes the old findings away
    m_standIn->say("dryrun", "pod/web created (server dry run)\n");
    press("clusterDryRun");
    waitForEnd();
    QVERIFY(findings()->isHidden());
}

void ClusterPanelTest::refusalsInAWorkload()
{
    load("apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec:\n  template:\n"
         "    metadata: {labels: {app: web}}\n    spec:\n      containers:\n      - {name: web, image: ''}\n");
    m_standIn->say("dryrun", "",
                   "Warning: would violate PodSecurity \"restricted:latest\": runAsNonRoot != true (pod or container "
                   "\"web\" must set securityContext.runAsNonRoot=true)\nThe Deployment \"web\" is invalid: "
                   "spec.template.spec.containers[0].image: Required value\n",
                   1);
    press("clusterDryRun");
    waitForEnd();
    QCOMPARE(findings()->count(), 2);
    click(findings(), 0);
    QCOMPARE(selected(), "spec.template.spec.containers[0].image");
    click(findings(), 1);
    QCOMPARE(selected(), "spec.template.spec.containers[0].securityContext");
    m_standIn->say("get", R"({"kind":"List","items":[]})");
    m_standIn->say("events", noEvents);
    press("clusterState");
    waitForEnd();
    QVERIFY(m_standIn->calls()[1].startsWith(QStringLiteral("get pods --selector=app=web --output=json")));
}

void ClusterPanelTest::onlyTheDocumentIsSent()
{
    const std::string second = "---\n" + pod;
    load("kind: ConfigMap\napiVersion: v1\nmetadata: {name: c}\n" + second);
    m_standIn->say("dryrun", "pod/web created (server dry run)\n");
    press("clusterDryRun");
    waitForEnd();
    QCOMPARE(m_standIn->read("stdin"), QByteArray::fromStdString(second));
}

void ClusterPanelTest::namespaceOfTheManifest()
{
    load("apiVersion: v1\nkind: Pod\nmetadata: {name: web, namespace: mine}\nspec: {containers: []}\n");
    QVERIFY(find<QLabel>("clusterTarget")->text().contains(QStringLiteral("mine")));
    press("clusterDryRun");
    waitForEnd();
    QVERIFY(m_standIn->calls().first().contains(QStringLiteral("--namespace=mine ")));
    QVERIFY(status().startsWith(u'✗')); // it said nothing of a dry run
}

void ClusterPanelTest::contextAndNamespaceAreChosen()
{
    auto *context = find<QComboBox>("clusterContext");
    auto *nameSpace = find<QComboBox>("clusterNamespace");
    QCOMPARE(context->currentText(), QStringLiteral("kind"));
    QCOMPARE(nameSpace->currentText(), QStringLiteral("shop"));
    context->setFocus();
    QTest::keyClick(context, Qt::Key_Down);
    QCOMPARE(context->currentText(), QStringLiteral("other"));
    QCOMPARE(nameSpace->currentText(), QStringLiteral("default"));
    nameSpace->lineEdit()->selectAll();
    QTest::keyClicks(nameSpace->lineEdit(), QStringLiteral("team-a"));
    m_panel->hide();
    m_panel->show(); // reads the kubeconfig again; what was chosen stays
    press("clusterDiff");
    waitForEnd();
    QVERIFY(m_standIn->calls().first().contains(QStringLiteral("--context=other --namespace=team-a ")));
    QTest::keyClicks(nameSpace->lineEdit(), QStringLiteral("!"));
    QVERIFY(!find<QAction>("clusterDiff")->isEnabled());
    QVERIFY(find<QLabel>("clusterHint")->text().contains(QStringLiteral("team-a!")));
}

void ClusterPanelTest::differences()
{
    m_standIn->say("diff", difference, "", 1);
    press("clusterDiff");
    waitForEnd();
    QVERIFY(status().startsWith(u'✓'));
    QVERIFY(output().contains(QStringLiteral("+  image: nginx:1")));
    QVERIFY(m_prompt.asked.isEmpty());
    // exit status 1 without differences is a failure
    m_standIn->say("diff", "", "error: You must be logged in to the server (Unauthorized)\n", 1);
    press("clusterDiff");
    waitForEnd();
    QVERIFY(status().startsWith(u'✗'));
}

void ClusterPanelTest::noDifferences()
{
    m_standIn->say("diff", "");
    press("clusterApply");
    waitForEnd();
    QVERIFY(status().startsWith(u'✓'));
    QVERIFY(m_prompt.asked.isEmpty());
    QCOMPARE(m_standIn->calls().size(), 1);
}

void ClusterPanelTest::applyIsAsked()
{
    m_standIn->say("diff", difference, "", 1);
    m_standIn->say("apply", "pod/web configured\n");
    press("clusterApply");
    waitForEnd();
    QCOMPARE(m_prompt.asked.size(), 1);
    for (const char *word : {"Pod web", "shop", "kind"})
        QVERIFY2(m_prompt.asked.first().contains(QLatin1String(word)), word);
    QVERIFY(m_prompt.details.contains(QStringLiteral("-  image: nginx:0\n+  image: nginx:1")));
    QCOMPARE(m_standIn->calls().size(), 2);
    QVERIFY(m_standIn->calls()[1].startsWith(QStringLiteral("apply --filename=- --context=kind --namespace=shop")));
    QCOMPARE(m_standIn->read("stdin"), QByteArray::fromStdString(pod));
    QVERIFY(status().startsWith(u'✓'));
}

void ClusterPanelTest::applyRefusedByTheUser()
{
    m_prompt.confirms = false;
    m_standIn->say("diff", difference, "", 1);
    press("clusterApply");
    waitForEnd();
    QCOMPARE(m_prompt.asked.size(), 1);
    QTest::qWait(200);
    QCOMPARE(m_standIn->calls().size(), 1);
    QVERIFY(m_standIn->calls().first().startsWith(QStringLiteral("diff ")));
    QVERIFY(find<QAction>("clusterApply")->isEnabled());
}

void ClusterPanelTest::applyRefusedByTheServer()
{
    m_standIn->say("diff", "", "The Pod \"web\" is invalid: spec.containers[0].name: Required value\n", 2);
    press("clusterApply");
    waitForEnd();
    QVERIFY(m_prompt.asked.isEmpty());
    QCOMPARE(m_standIn->calls().size(), 1);
    QCOMPARE(findings()->count(), 1);
    QVERIFY(status().startsWith(u'✗'));
}

void ClusterPanelTest::applyOfAChangedText()
{
    m_standIn->write("difference", difference);
    m_standIn->answer("diff", "while [ ! -e \"$here/go\" ]; do sleep 0.05; done\ncat \"$here/difference\"; exit 1\n");
    press("clusterApply");
    QTRY_VERIFY(!m_standIn->calls().isEmpty());
    m_document->edit(0, [](const EditPlanner &planner) {
        return planner.set(*Path::parse("spec.containers[0].image"), NewValue::string("nginx:2"));
    });
    m_standIn->write("go", "");
    waitForEnd();
    QVERIFY(m_prompt.asked.isEmpty());
    QCOMPARE(m_standIn->calls().size(), 1);
    QVERIFY(status().startsWith(u'✗'));
}

void ClusterPanelTest::deleteByName()
{
    for (const char *answer : {"", "Web", "web-1"}) {
        m_prompt.answer = QLatin1String(answer);
        press("clusterDelete");
        waitForEnd();
    }
    QCOMPARE(m_prompt.asked.size(), 3);
    for (const char *word : {"Pod web", "shop", "kind"})
        QVERIFY2(m_prompt.asked.first().contains(QLatin1String(word)), word);
    QVERIFY(m_prompt.suggested.isEmpty()); // the name is not filled in
    QCOMPARE(m_standIn->calls(), QStringList());
    m_prompt.answer = QStringLiteral("web");
    m_standIn->say("delete", "pod \"web\" deleted\n");
    press("clusterDelete");
    waitForEnd();
    QCOMPARE(m_standIn->calls().size(), 1);
    QVERIFY(m_standIn->calls().first().startsWith(QStringLiteral("delete pod/web --wait=false --context=kind")));
    QVERIFY(status().startsWith(u'✓'));
}

QTEST_MAIN(ClusterPanelTest)
#include "tst_clusterpanel.moc"
