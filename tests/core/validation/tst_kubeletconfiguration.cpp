// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/schema.h"
#include "validation/kubeletconfiguration.h"
#include "validation/kubeletfields.h"
#include "yaml/parser.h"

#include <QTest>

using namespace podwright;

class KubeletConfigurationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findings_data();
    void findings();
    void namesAreFound_data();
    void namesAreFound();
    void fixesMakeItRight();
    void checkKnowsIt();
};

namespace {

const QByteArray head = "apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n";

QByteArray rulesOf(const std::vector<Diagnostic> &found)
{
    QByteArray rules;
    for (const Diagnostic &one : found)
        rules += (rules.isEmpty() ? "" : " ") + QByteArray::fromStdString(one.rule)
            + (one.severity == Severity::Error ? "!" : "");
    return rules;
}

} // namespace

void KubeletConfigurationTest::findings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rules");
    const auto row = [](const char *name, const QByteArray &text, const char *rules) {
        QTest::newRow(name) << text << QByteArray(rules);
    };
    row("fine", head + "staticPodPath: /etc/kubernetes/manifests\nfileCheckFrequency: 1m30s\nmaxPods: 3\n", "");
    row("by URL", head + "staticPodURL: https://a/b\nstaticPodURLHeader:\n  A: [\"b\", 'c']\n", "");
    row("old names", head + "manifestURL: \"https://a\"\nmanifestURLHeader:\n  X: [\"v\"]\n", "KCFG-03! KCFG-03!");
    row("unknown", head + "colour: blue\n", "KCFG-04");
    row("a number as path", head + "staticPodPath: 1\n", "KCFG-05!");
    row("relative path", head + "staticPodPath: manifests\n", "KCFG-06");
    row("no scheme", head + "staticPodURL: example.org\n", "KCFG-07!");
    row("http", head + "staticPodURL: http://example.org\n", "KCFG-07");
    row("headers as a list", head + "staticPodURL: https://a\nstaticPodURLHeader: [a]\n", "KCFG-08!");
    row("a header as a text", head + "staticPodURL: https://a\nstaticPodURLHeader: {A: b}\n", "KCFG-08!");
    row("a header of numbers", head + "staticPodURL: https://a\nstaticPodURLHeader: {A: [1]}\n", "KCFG-08!");
    row("headers alone", head + "staticPodURLHeader: {A: [b]}\n", "KCFG-08");
    row("seconds without a unit", head + "httpCheckFrequency: 20\n", "KCFG-09!");
    row("a wrong unit", head + "httpCheckFrequency: 20d\n", "KCFG-09!");
    row("twice", head + "maxPods: 1\nmaxPods: 2\n", "KCFG-10");
    row("other kind", "apiVersion: v1\nkind: Pod\n", "KCFG-01!");
    row("other version", "apiVersion: v1\nkind: KubeletConfiguration\n", "KCFG-02!");
    row("a list", "- a\n", "KCFG-01!");
    row("one of several documents", "kind: ClusterConfiguration\n---\n" + head + "manifestUrl: https://a\n",
        "KCFG-03!");
    row("empty", "", "DEC-09!");
    row("broken", "a: [\n", "YAML-");
}

void KubeletConfigurationTest::findings()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, rules);
    const auto found = checkKubeletConfiguration(text.toStdString());
    if (rules.endsWith('-'))
        QVERIFY(rulesOf(found).startsWith(rules));
    else
        QCOMPARE(rulesOf(found), rules);
    for (const Diagnostic &one : found)
        QVERIFY(one.range.begin <= one.range.end && one.range.end <= static_cast<std::size_t>(text.size()));
}

void KubeletConfigurationTest::namesAreFound_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("meant");
    const auto row = [](const char *name, const char *meant) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(meant);
    };
    row("manifestURL", "staticPodURL");
    row("manifest-url", "staticPodURL");
    row("manifestUrlHeader", "staticPodURLHeader");
    row("manifest-url-header", "staticPodURLHeader");
    row("podManifestPath", "staticPodPath");
    row("pod-manifest-path", "staticPodPath");
    row("staticPodUrl", "staticPodURL");
    row("StaticPodPath", "staticPodPath");
    row("staticPodPaht", "staticPodPath");
    row("clusterDns", "clusterDNS");
    row("manifest", "");
    row("nothing like it", "");
}

void KubeletConfigurationTest::namesAreFound()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, meant);
    QVERIFY(!isKubeletField(name.toStdString()));
    QCOMPARE(QByteArray::fromStdString(std::string(kubeletFieldMeantBy(name.toStdString()))), meant);
}

void KubeletConfigurationTest::fixesMakeItRight()
{
    std::string text = "apiVersion: v1 # c\nkind: KubeletConfiguration\nmanifestURL: \"https://a\" # d\n"
                       "manifestURLHeader:\n  X: \"v\"\n";
    for (int round = 0; round < 5; ++round) {
        const auto found = checkKubeletConfiguration(text);
        const auto one =
            std::find_if(found.begin(), found.end(), [](const Diagnostic &any) { return !any.fixes.empty(); });
        if (one == found.end())
            break;
        text = applyEdits(text, one->fixes.front().edits);
    }
    QCOMPARE(text,
             std::string("apiVersion: kubelet.config.k8s.io/v1beta1 # c\nkind: KubeletConfiguration\n"
                         "staticPodURL: \"https://a\" # d\nstaticPodURLHeader:\n  X:\n  - v\n"));
    QVERIFY(checkKubeletConfiguration(text).empty());
    // where the right name is there too, nothing is renamed onto it
    const auto both = checkKubeletConfiguration((head + "staticPodPath: /a\npodManifestPath: /b\n").toStdString());
    QCOMPARE(both.size(), std::size_t(1));
    QVERIFY(both.front().fixes.empty());
}

void KubeletConfigurationTest::checkKnowsIt()
{
    const Schema schema = Schema::builtIn();
    const std::string text = (head + "manifestURL: https://a\n").toStdString();
    const auto reports = checkManifest(text, parseYaml(text), schema, {});
    QCOMPARE(reports.size(), std::size_t(1));
    QCOMPARE(reports.front().kind, std::string("KubeletConfiguration"));
    QCOMPARE(rulesOf(reports.front().diagnostics), QByteArray("KCFG-03!"));
    CheckOptions options;
    options.kubeletConfiguration = true;
    const std::string pod = "apiVersion: v1\nkind: Pod\n";
    QCOMPARE(rulesOf(checkManifest(pod, parseYaml(pod), schema, options).front().diagnostics), QByteArray("KCFG-01!"));
}

QTEST_GUILESS_MAIN(KubeletConfigurationTest)
#include "tst_kubeletconfiguration.moc"
