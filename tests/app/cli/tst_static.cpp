// SPDX-License-Identifier: GPL-3.0-or-later
// `export --to static` and `check --kubelet-config`.
#include "clifolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

using namespace podwright;
using namespace Qt::StringLiterals;

class StaticCliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<CliFolder>(); }
    void exportWritesABundle();
    void whatTheKubeletRefusesIsNotWritten();
    void badOptionsAreRefused_data();
    void badOptionsAreRefused();
    void podListsGoByUrlOnly();
    void oldNamesInAConfigurationAreNamed();

private:
    using Result = CliFolder::Result;
    Result run(const QStringList &words, const QByteArray &input = {}) const
    {
        return m_folder->run(words + QStringList{u"--lang"_s, u"en"_s}, input);
    }
    QString write(const QString &name, const QByteArray &bytes) const { return m_folder->write(name, bytes); }
    QByteArray read(const QString &name) const { return m_folder->read(name); }

    std::unique_ptr<CliFolder> m_folder;
};

namespace {
const QByteArray pod =
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web # the name\nspec:\n  containers:\n  - name: c\n    image: i:1\n";
const QByteArray withSecret = pod + "    envFrom:\n    - secretRef: {name: s}\n";
} // namespace

void StaticCliTest::exportWritesABundle()
{
    write(u"pod.yaml"_s, pod + "---\nkind: Service\n");
    const Result made = run({u"export"_s, u"pod.yaml"_s, u"--to"_s, u"static"_s, u"--node"_s, u"node-1"_s,
                             u"--folder"_s, u"/srv/pods"_s, u"-o"_s, u"out"_s});
    QCOMPARE(made.status, 0);
    QCOMPARE(read(u"out/manifests/web.yaml"_s), pod);
    QVERIFY(read(u"out/kubelet/static-pods.yaml"_s).endsWith("\nstaticPodPath: /srv/pods\n"));
    QVERIFY(read(u"out/INSTALL.en.md"_s).contains("web-node-1"));
    QVERIFY(read(u"out/INSTALL.zh.md"_s).contains("web-node-1"));
    QVERIFY2(made.err.contains("Only the first document"), made.err);
    QCOMPARE(run({u"check"_s, u"--static-pod"_s, u"out/manifests/web.yaml"_s}).status, 0);
    QCOMPARE(run({u"check"_s, u"--kubelet-config"_s, u"out/kubelet/static-pods.yaml"_s}).status, 0);
    const Result shown = run({u"export"_s, u"-"_s, u"--to"_s, u"static"_s, u"--way"_s, u"flag-file"_s}, pod);
    QCOMPARE(shown.status, 0);
    QVERIFY(shown.out.startsWith("# file: manifests/web.yaml\n" + pod));
    QVERIFY(shown.out.contains("\n# file: kubelet.service.d/20-static-pods.conf\n[Service]\n"));
}

void StaticCliTest::whatTheKubeletRefusesIsNotWritten()
{
    write(u"pod.yaml"_s, withSecret);
    const QStringList words{u"export"_s, u"pod.yaml"_s, u"--to"_s, u"static"_s, u"-o"_s, u"out"_s};
    const Result refused = run(words);
    QCOMPARE(refused.status, 1);
    QVERIFY2(refused.err.contains("pod.yaml:10:") && refused.err.contains("KREF-04"), refused.err);
    QVERIFY(!QDir(m_folder->at(u"out"_s)).exists());
    QCOMPARE(run(words + QStringList{u"--kubernetes"_s, u"1.33"_s}).status, 0); // that kubelet starts it
    QVERIFY(QDir(m_folder->at(u"out"_s)).removeRecursively());
    QCOMPARE(run(words + QStringList{u"--force"_s}).status, 0);
    QCOMPARE(read(u"out/manifests/web.yaml"_s), withSecret);
}

void StaticCliTest::badOptionsAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const QStringList &words, const char *says) {
        QTest::newRow(qPrintable(words.join(u' '))) << words << QByteArray(says);
    };
    row({u"--folder"_s, u"manifests"_s}, "whole path");
    row({u"--node"_s, u"Node_1"_s}, "no node's name");
    row({u"--url"_s, u"example.org"_s}, "no address");
    row({u"--way"_s, u"url"_s}, "missing");
    row({u"--way"_s, u"carrier-pigeon"_s}, "--way takes");
    row({u"--way"_s, u"file"_s, u"--url"_s, u"https://a"_s}, "belong to the ways");
    row({u"--url"_s, u"https://a"_s, u"--header"_s, u"nothing"_s}, "no header");
    row({u"--url"_s, u"https://a"_s, u"--header"_s, u"A B: c"_s}, "no name of a header");
    row({u"--colour"_s, u"blue"_s}, "no option");
    row({u"--node"_s}, "value is missing");
    row({u"--kubernetes"_s, u"2"_s}, "no value");
    row({u"--service"_s}, "no option");
    row({u"-x"_s}, "no option");
    row({u"more"_s}, "too much");
}

void StaticCliTest::badOptionsAreRefused()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, says);
    const Result refused = run(QStringList{u"export"_s, u"-"_s, u"--to"_s, u"static"_s} + words, pod);
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains(says), refused.err);
    QVERIFY(refused.out.isEmpty());
}

void StaticCliTest::podListsGoByUrlOnly()
{
    const QByteArray list =
        "apiVersion: v1\nkind: PodList\nitems:\n- metadata: {name: a}\n  spec: {containers: [{name: "
        "c, image: i}]}\n- metadata: {name: b}\n  spec: {containers: [{name: c, image: i}]}\n";
    const QStringList words{u"export"_s, u"-"_s, u"--to"_s, u"static"_s};
    const QStringList byUrl = words + QStringList{u"--url"_s, u"https://a/b"_s};
    const Result kept = run(byUrl, list);
    QCOMPARE(kept.status, 0);
    QVERIFY(kept.out.startsWith("# file: manifests/a.yaml\n" + list));
    const Result taken = run(words, list);
    QVERIFY2(taken.err.contains("left out: 1"), taken.err);
    QVERIFY(!taken.out.contains("name: b"));
    const Result refused = run(byUrl, QByteArray(list).replace("name: b", "name: B"));
    QCOMPARE(refused.status, 1); // one that is bad refuses them all
}

void StaticCliTest::oldNamesInAConfigurationAreNamed()
{
    write(u"config.yaml"_s,
          "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\nmanifestURL: https://a\n");
    for (const QStringList &words : {QStringList{u"check"_s, u"--kubelet-config"_s, u"config.yaml"_s},
                                     QStringList{u"check"_s, u"config.yaml"_s}}) {
        const Result found = run(words);
        QCOMPARE(found.status, 1);
        QVERIFY2(found.out.contains("Write staticPodURL."), found.out);
        QVERIFY(found.out.contains("config.yaml:3:1:"));
    }
    const Result other = run({u"check"_s, u"--kubelet-config"_s, u"-"_s}, pod);
    QVERIFY(other.status != 0);
    QVERIFY2(other.out.contains("KubeletConfiguration"), other.out);
}

QTEST_GUILESS_MAIN(StaticCliTest)
#include "tst_static.moc"
