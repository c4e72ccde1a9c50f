// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/schema.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"

#include <QTest>

using namespace podwright;

/// How the kubelet reads the text of a file: which part of it, as what, and what it calls the Pod.
class StaticPodsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reading_data();
    void reading();
    void hugeFilesAreRefused();

private:
    PodReport check(const QByteArray &text) const;

    const Schema m_schema = Schema::builtIn();
};

PodReport StaticPodsTest::check(const QByteArray &text) const
{
    CheckOptions options;
    options.staticPod = true;
    options.advice = false;
    options.nodeName = "Node-A";
    const std::string bytes = text.toStdString();
    const auto reports = checkManifest(bytes, parseYaml(bytes), m_schema, options);
    return reports.size() == 1 ? reports.front() : PodReport();
}

void StaticPodsTest::reading_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rules"); // of what is found, with a `!` behind errors
    QTest::addColumn<QByteArray>("podName");
    const QByteArray pod =
        "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: c, image: i}]}\n";
    const QByteArray json = R"({"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "a"}, )"
                            R"("spec": {"containers": [{"name": "c", "image": "i"}]}})";
    const auto row = [](const char *name, const QByteArray &text, const char *rules, const char *podName) {
        QTest::newRow(name) << text << QByteArray(rules) << QByteArray(podName);
    };
    row("a Pod", pod, "", "a-node-a");
    row("a mark in front", "# note\n---\n" + pod, "", "a-node-a");
    row("a second Pod", pod + "---\n" + pod, "KFILE-06", "a-node-a");
    row("nothing behind a mark", pod + "---\n", "", "a-node-a");
    row("garbage behind dots", pod + "...\n{[: broken\n", "KFILE-06", "a-node-a");
    row("an empty document in front", "---\n---\n" + pod, "KFILE-04!", "");
    row("a Service in front", "apiVersion: v1\nkind: Service\n---\n" + pod, "KDEC-02!", "");
    row("empty", "", "KFILE-04!", "");
    row("comments", "# nothing\n", "KFILE-04!", "");
    row("null", "null\n", "KFILE-04!", "");
    row("a list of YAML", "- " + json, "KFILE-05!", "");
    row("a List", "apiVersion: v1\nkind: List\nitems: []\n", "KFILE-05!", "");
    row("no kind", QByteArray(pod).replace("kind: Pod\n", ""), "KDEC-02!", "a-node-a");
    row("head in capitals", QByteArray(pod).replace("kind", "KIND").replace("apiVersion", "ApiVersion"),
        "DEC-05 DEC-05", "a-node-a");
    row("version of YAML", "%YAML 1.1\n---\n" + pod, "", "a-node-a");
    row("another version of YAML", "%YAML 1.2\n---\n" + pod, "YAML-18!", "a-node-a");
    row("keys twice", pod + "spec: {containers: [{name: c, image: j}]}\n", "DEC-03", "a-node-a");
    row("JSON", json, "", "a-node-a");
    row("JSON with a comment", json + " # note\n", "KDEC-02!", "a-node-a");
    row("JSON with single quotes", QByteArray(json).replace("\"v1\"", "'v1'"), "KDEC-02!", "a-node-a");
    row("JSON with a comma", QByteArray(json).replace("}]}}", "}]},}"), "KDEC-02!", "a-node-a");
    row("JSON behind a comment is YAML", "# note\n" + QByteArray(json).replace("}]}}", "}]},}"), "", "a-node-a");
}

void StaticPodsTest::reading()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, rules);
    QFETCH(QByteArray, podName);
    const PodReport report = check(text);
    QByteArrayList found;
    for (const Diagnostic &one : report.diagnostics)
        found.append(QByteArray::fromStdString(one.rule) + (one.severity == Severity::Error ? "!" : ""));
    QByteArrayList expected = rules.isEmpty() ? QByteArrayList() : rules.split(' ');
    std::sort(found.begin(), found.end());
    std::sort(expected.begin(), expected.end());
    QCOMPARE(found, expected);
    QCOMPARE(QByteArray::fromStdString(report.podName), podName);
    QCOMPARE(report.verdict == Verdict::Valid, !rules.contains('!'));
}

void StaticPodsTest::hugeFilesAreRefused()
{
    const QByteArray pod =
        "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{name: c, image: i}]}\n";
    constexpr qsizetype limit = 10 << 20;
    QCOMPARE(check(pod.leftJustified(limit, '\n')).diagnostics.front().rule, std::string("KDEC-01"));
    QCOMPARE(check(pod.leftJustified(limit - 1, '\n')).verdict, Verdict::Valid);
}

QTEST_GUILESS_MAIN(StaticPodsTest)
#include "tst_staticpods.moc"
