// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/cleaning.h"
#include "exporting/helmchart.h"
#include "samplemanifests.h"
#include "schema/schema.h"
#include "templaterenderer.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

#include <QTest>

using namespace podwright;

class HelmChartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPodByExample();
    void everyChartGivesTheManifestAgain();
    void specialManifests_data();
    void specialManifests();
};

namespace {

std::string textOf(const ExportedFolder &chart, const std::string &path)
{
    for (const ExportedFile &file : chart.files) {
        if (file.path == path)
            return file.text;
    }
    return "no " + path;
}

/// All templates with the chart's own values, as one text.
std::string rendered(const ExportedFolder &chart, std::string *error)
{
    std::string all;
    for (const ExportedFile &file : chart.files) {
        if (file.path.starts_with("templates/") && file.path.ends_with(".yaml") && error->empty())
            all += "---\n" + renderTemplate(file.text, textOf(chart, "values.yaml"), error);
    }
    return all;
}

} // namespace

void HelmChartTest::aPodByExample()
{
    const ExportedFolder chart = helmChart(R"(# in front {{ x }}
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: nginx:1.27 # the server
    resources: # how much
      limits:
        memory: 1Gi # enough
  - image: registry:5000/a/log@sha256:0123456789012345678901234567890123456789012345678901234567890123
    name: log-shipper
)");
    QVERIFY(chart.ok());
    QCOMPARE(QByteArray::fromStdString(textOf(chart, "templates/web.yaml")), QByteArray(R"(# in front {{ "{{" }} x }}
apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
  containers:
  - name: web
    image: {{ include "web.image" .Values.web.image | quote }} # the server
    resources: {{- toYaml .Values.web.resources | nindent 6 }}
  - image: {{ include "web.image" .Values.logShipper.image | quote }}
    {{- with .Values.logShipper.resources }}
    resources:
      {{- toYaml . | nindent 6 }}
    {{- end }}
    name: log-shipper
)"));
    QCOMPARE(QByteArray::fromStdString(textOf(chart, "values.yaml")), QByteArray(R"(web:
  image:
    repository: nginx
    tag: "1.27"
  resources: # how much
    limits:
      memory: 1Gi # enough
logShipper:
  image:
    repository: "registry:5000/a/log"
    tag: ""
    digest: "sha256:0123456789012345678901234567890123456789012345678901234567890123"
  resources: {}
)"));
    QCOMPARE(QByteArray::fromStdString(textOf(chart, "Chart.yaml")),
             QByteArray("apiVersion: v2\nname: web\ndescription: web\ntype: application\nversion: 0.1.0\n"
                        "appVersion: \"1.27\"\n"));
    QVERIFY(textOf(chart, "templates/_helpers.tpl").starts_with("{{- define \"web.image\" -}}"));
    QVERIFY(textOf(chart, "templates/NOTES.txt").starts_with("kubectl get pod/web "));
}

void HelmChartTest::everyChartGivesTheManifestAgain()
{
    const Schema schema = Schema::builtIn();
    for (const auto &[name, source] : acceptedManifests(schema, 5)) {
        const ExportedFolder chart = helmChart(source);
        QVERIFY2(chart.ok(), name.constData());
        std::string error;
        const std::string made = rendered(chart, &error);
        QVERIFY2(error.empty(), (name + ": " + error.c_str()).constData());
        QVERIFY2(haveSameData(made, cleaned(source).text), (name + '\n' + made.c_str()).constData());
        QVERIFY2(parseYaml(textOf(chart, "Chart.yaml")).ok(), name.constData());
        std::size_t marks = 0;
        for (const ExportedFile &file : chart.files) {
            if (file.path.ends_with(".yaml") && file.path != "Chart.yaml")
                marks += static_cast<std::size_t>(std::count(file.text.begin(), file.text.end(), '#'));
        }
        const std::string clean = cleaned(source).text;
        QVERIFY2(marks == static_cast<std::size_t>(std::count(clean.begin(), clean.end(), '#')), name.constData());
    }
}

void HelmChartTest::specialManifests_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<QByteArray>("key"); // that values.yaml begins with
    const QByteArray head = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n";
    QTest::newRow("braces") << head + "  - {name: '{{a}}', image: 'b:1', args: ['{{{x}}}', \"{{ .Values }}\"]}\n"
                            << QByteArray("image:");
    QTest::newRow("json") << QByteArray(
        R"({"apiVersion":"v1","kind":"Pod","metadata":{"name":"a"},"spec":{"containers":[)"
        R"({"name":"c","image":"b:1","resources":{"limits":{"cpu":1}}}]}})")
                          << QByteArray("image:");
    QTest::newRow("anchors") << head
            + "  - name: c\n    image: &i b:1\n    resources: &r {limits: {cpu: 1}}\n"
              "  - name: d\n    image: *i\n    resources: *r\n"
                             << QByteArray("{}");
    QTest::newRow("no image") << head + "  - name: c\n" << QByteArray("{}");
    QTest::newRow("bad image") << head + "  - name: c\n    image: 'a b'\n" << QByteArray("{}");
    QTest::newRow("block text") << head + "  - name: c\n    image: |-\n      b:1\n" << QByteArray("{}");
    QTest::newRow("crlf")
        << (head + "  - name: c\n    image: b:1\n    resources:\n      limits:\n        cpu: 1\n").replace("\n", "\r\n")
        << QByteArray("image:");
    QTest::newRow("no last break") << head + "  - name: c\n    image: b:1" << QByteArray("image:");
    QTest::newRow("deployment") << QByteArray(
        "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  replicas: 3 # three\n"
        "  template:\n    spec:\n      containers:\n      - name: image\n        image: b:1\n"
        "      - name: global\n        image: b:1\n        resources: {limits: {cpu: 1}, # c\n"
        "          requests: {}}\n")
                                << QByteArray("replicaCount: 3");
    QTest::newRow("two") << head + "  - name: c\n    image: b:1\n---\n" + head + "  - name: c\n    image: b:2\n"
                         << QByteArray("a:");
    QTest::newRow("list") << QByteArray("apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Pod\n"
                                        "  spec:\n    containers:\n    - image: b:1\n- apiVersion: apps/v1\n"
                                        "  kind: ReplicaSet\n  spec:\n    replicas: 2\n    template:\n      spec:\n"
                                        "        containers:\n        - image: c:2\n          resources: {}\n")
                          << QByteArray("container:");
    QTest::newRow("a name like another") << head + "  - name: a-b\n    image: b:1\n  - name: a.b\n    image: b:1\n"
                                         << QByteArray("aB:");
    QTest::newRow("digits") << head + "  - name: 1a\n    image: b:1.10\n  - name: 2\n    image: 'b'\n"
                            << QByteArray("c1a:");
}

void HelmChartTest::specialManifests()
{
    QFETCH(QByteArray, source);
    QFETCH(QByteArray, key);
    const ExportedFolder chart = helmChart(source.toStdString());
    QVERIFY(chart.ok());
    std::string error;
    const std::string made = rendered(chart, &error);
    QCOMPARE(QByteArray::fromStdString(error), QByteArray());
    if (!haveSameData(made, source.toStdString()))
        QCOMPARE(QByteArray::fromStdString(made), source);
    const QByteArray values = QByteArray::fromStdString(textOf(chart, "values.yaml"));
    QVERIFY2(values.startsWith(key), values.constData());
    QVERIFY2(parseYaml(values.toStdString()).ok(), values.constData());
}

QTEST_GUILESS_MAIN(HelmChartTest)
#include "tst_helmchart.moc"
