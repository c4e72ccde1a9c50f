// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/cleaning.h"
#include "exporting/jsonwriter.h"
#include "exporting/kyamlwriter.h"
#include "exporting/workload.h"
#include "learning/templatelibrary.h"
#include "schema/schema.h"
#include "support/folders.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace podwright;

class ExportingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kyamlByExample_data();
    void kyamlByExample();
    void keysAreBareOnlyWhereNobodyCanErr_data();
    void keysAreBareOnlyWhereNobodyCanErr();
    void selfReferenceEnds();
    void workloadsAreAcceptedAndKeepComments_data();
    void workloadsAreAcceptedAndKeepComments();
    void cleaningTakesOnlyWhatServersWrite();
    void workloadsAndListsAreCleanedToo();
};

namespace {

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray kyaml(const QByteArray &text)
{
    const std::string bytes = text.toStdString();
    const ParseResult parsed = parseYaml(bytes);
    return QByteArray::fromStdString(KyamlWriter(bytes, parsed.tree).write());
}

QByteArray json(const QByteArray &text)
{
    const std::string bytes = text.toStdString();
    const ParseResult parsed = parseYaml(bytes);
    QByteArray all;
    for (std::size_t document = 0; document < parsed.tree.documents().size(); ++document) {
        if (parsed.tree.documents()[document].root != NoNode)
            all += QByteArray::fromStdString(writeJson(ValueTree::read(parsed.tree, document).root()));
    }
    return all;
}

} // namespace

void ExportingTest::kyamlByExample_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(sourceFolder() + QStringLiteral("/tests/core/exporting/data/kyaml"));
    for (const QString &file : folder.entryList({QStringLiteral("*.in.yaml")}, QDir::Files))
        QTest::newRow(file.toUtf8().constData()) << folder.filePath(file).chopped(8);
}

void ExportingTest::kyamlByExample()
{
    QFETCH(QString, name);
    const QByteArray source = read(name + QStringLiteral(".in.yaml"));
    const QByteArray written = kyaml(source);
    QCOMPARE(written, read(name + QStringLiteral(".kyaml")));
    QCOMPARE(json(written), json(source)); // the same data
    QCOMPARE(kyaml(written).count('#'), written.count('#')); // no comment is lost on the way back
    QVERIFY(!QJsonDocument::fromJson(json(source).split('\0').first()).isNull() || source.count("---") > 1);
}

void ExportingTest::keysAreBareOnlyWhereNobodyCanErr_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("name with a prefix") << QByteArray("a.b/c-d") << QByteArray("a.b/c-d");
    QTest::newRow("version") << QByteArray("1.2.3") << QByteArray("1.2.3");
    for (const char *quoted : {"x-", "/x", "a b", "x:y", "1", "0x1F", "1_000", "1e3", ".5", "t", "Off", "y", "~", "NaN",
                               "2020-1-2", "<<", "="})
        QTest::newRow(quoted) << QByteArray(quoted) << '"' + QByteArray(quoted) + '"';
}

void ExportingTest::keysAreBareOnlyWhereNobodyCanErr()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, written);
    QCOMPARE(kyaml('"' + key + "\": a\n"), "---\n{\n  " + written + ": \"a\",\n}\n");
}

void ExportingTest::selfReferenceEnds()
{
    QVERIFY(kyaml("a: &x\n  b: *x\n").size() < 100000);
}

void ExportingTest::workloadsAreAcceptedAndKeepComments_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    const TemplateLibrary library;
    for (const Template &one : library.all()) {
        for (const char *kind : {"Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob"})
            QTest::addRow("%s %s", one.name.c_str(), kind)
                << QString::fromStdString(one.name) << QString::fromLatin1(kind);
    }
}

void ExportingTest::workloadsAreAcceptedAndKeepComments()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    static const Schema schema = Schema::builtIn();
    const TemplateLibrary library;
    const std::string source = library.find(name.toStdString())->manifest(TextLanguage::Both);
    WorkloadOptions options;
    options.kind = kind.toStdString();
    const Exported wrapped = asWorkload(source, options);
    QVERIFY2(wrapped.ok(), wrapped.problem.detail.c_str());
    const bool dropped = std::any_of(wrapped.notes.begin(), wrapped.notes.end(), [](const ExportNote &note) {
        return note.message == "deadline-dropped"
            || (note.message == "restart-policy" && note.arguments[1] == "Always");
    });
    if (!dropped) // a field that goes takes its comments along
        QCOMPARE(std::count(wrapped.text.begin(), wrapped.text.end(), '#'),
                 std::count(source.begin(), source.end(), '#'));
    CheckOptions check;
    check.advice = false;
    const auto reports = checkManifest(wrapped.text, parseYaml(wrapped.text), schema, check);
    QCOMPARE(QString::fromStdString(reports.front().kind), kind);
    for (const Diagnostic &one : reports.front().diagnostics)
        QVERIFY2(one.severity != Severity::Error, (one.rule + ' ' + one.field).c_str());
}

void ExportingTest::cleaningTakesOnlyWhatServersWrite()
{
    const std::string source = R"(apiVersion: v1
kind: Pod
metadata:
  creationTimestamp: "2026-01-02T03:04:05Z"
  name: a # mine
  uid: 0f
spec:
  containers:
  - name: c
    image: i
    volumeMounts:
    - mountPath: /data
      name: data
    - mountPath: /var/run/secrets/kubernetes.io/serviceaccount
      name: kube-api-access-x7f2q
  nodeName: node-7
  tolerations:
  - effect: NoExecute
    key: node.kubernetes.io/not-ready
    operator: Exists
    tolerationSeconds: 300
  volumes:
  - emptyDir: {}
    name: data
  - name: kube-api-access-x7f2q
    projected: {sources: []}
status:
  phase: Running
)";
    const Exported clean = cleaned(source);
    QVERIFY(clean.ok());
    QCOMPARE(QByteArray::fromStdString(clean.text), QByteArray(R"(apiVersion: v1
kind: Pod
metadata:
  name: a # mine
spec:
  containers:
  - name: c
    image: i
    volumeMounts:
    - mountPath: /data
      name: data
  volumes:
  - emptyDir: {}
    name: data
)"));
    QCOMPARE(cleaned(clean.text).text, clean.text);
    QVERIFY(cleaned(clean.text).notes.empty());
    QVERIFY(!cleaned("a: [\n").ok());
}

void ExportingTest::workloadsAndListsAreCleanedToo()
{
    const Exported clean = cleaned(R"(apiVersion: v1
kind: List
metadata:
  resourceVersion: ""
items:
- apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      deployment.kubernetes.io/revision: "3" # counted by the controller
      mine: "yes"
    name: web
    generation: 3
  spec:
    nodeName: stays # of no Pod
    template:
      metadata:
        creationTimestamp: null
        labels: {app: web}
  status: {replicas: 1}
- kind: ConfigMap
  metadata: {name: c, uid: 0f}
)");
    QVERIFY(clean.ok());
    QCOMPARE(QByteArray::fromStdString(clean.text), QByteArray(R"(apiVersion: v1
kind: List
items:
- apiVersion: apps/v1
  kind: Deployment
  metadata:
    annotations:
      mine: "yes"
    name: web
  spec:
    nodeName: stays # of no Pod
    template:
      metadata:
        labels: {app: web}
- kind: ConfigMap
  metadata: {name: c}
)"));
    QCOMPARE(cleaned("a: 1\n").notes.front().message, std::string("not-changed"));
}

QTEST_GUILESS_MAIN(ExportingTest)
#include "tst_exporting.moc"
