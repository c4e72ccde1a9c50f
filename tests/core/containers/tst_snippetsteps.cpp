// SPDX-License-Identifier: GPL-3.0-or-later
#include "completion/snippetlibrary.h"
#include "containers/snippetsteps.h"
#include "pod/podlocator.h"
#include "schema/schema.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"

#include <QTest>

using namespace podwright;

/// Snippets come to the right place in manifests of several styles.
class SnippetStepsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySnippetIsAccepted_data();
    void everySnippetIsAccepted();
    void places_data();
    void places();
    void noPlace();
};

namespace {

const Schema &schema()
{
    static const Schema built = Schema::builtIn();
    return built;
}

struct Outcome {
    std::string text; ///< "refused: …" when refused
    std::string place;
};

Outcome inserted(const std::string &text, const Snippet &snippet, const char *container = "spec.containers[0]")
{
    const ParseResult parsed = parseYaml(text);
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    const std::vector<PodPlace> pods = locatePods(values.root(), 0);
    const SnippetPlan plan = planSnippet(values.root(), pods.at(0), pods[0].root.joined(*Path::parse(container)),
                                         {snippet.type, snippet.list, snippet.text, snippet.mountPath});
    if (plan.steps.empty())
        return {"no place", {}};
    const PlannedEdit edit = EditPlanner(text, parsed.tree, 0).steps(plan.steps);
    return {edit.ok() ? applyEdits(text, edit.edits) : "refused: " + edit.detail, plan.place.toString()};
}

QStringList errorsOf(const std::string &text)
{
    QStringList errors;
    CheckOptions options;
    options.advice = false;
    for (const PodReport &report : checkManifest(text, parseYaml(text), schema(), options)) {
        for (const Diagnostic &one : report.diagnostics) {
            if (one.severity == Severity::Error)
                errors.append(QString::fromStdString(one.rule + ' ' + one.field));
        }
    }
    return errors;
}

// The Pods name their service account: a token source without one is refused (PRJ-16), whatever the snippet says.
const char *const block =
    "# keep\napiVersion: v1\nkind: Pod\nmetadata:\n    name: a\nspec:\n    serviceAccountName: web\n"
    "    containers:\n"
    "        # the web\n        - name: web # first\n          image: nginx:1.29\n";
const char *const flow = "{apiVersion: v1, kind: Pod, metadata: {name: a}, spec: {serviceAccountName: web, containers: "
                         "[{name: web, image: i}]}}\n";
const char *const lists =
    "apiVersion: v1\r\nkind: Pod\r\nmetadata:\r\n  name: a\r\nspec:\r\n  serviceAccountName: web\r\n  volumes: # "
    "scratch\r\n"
    "  - name: data\r\n    emptyDir: {}\r\n  tolerations:\r\n  containers:\r\n  - name: web\r\n"
    "    image: i\r\n    env: []\r\n    ports:\r\n      - name: http\r\n        containerPort: 1\r\n"
    "    volumeMounts:\r\n    - {name: data, mountPath: /other}\r\n";
const char *const workload =
    "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: a\nspec:\n  selector:\n    matchLabels: "
    "{a: b}\n  template:\n    metadata:\n      labels: {a: b}\n    spec:\n      containers:\n"
    "      - name: web\n        image: i\n";

} // namespace

void SnippetStepsTest::everySnippetIsAccepted_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::newRow("block") << QByteArray(block);
    QTest::newRow("flow") << QByteArray(flow);
    QTest::newRow("lists and CRLF") << QByteArray(lists);
    QTest::newRow("workload") << QByteArray(workload);
}

void SnippetStepsTest::everySnippetIsAccepted()
{
    QFETCH(QByteArray, manifest);
    QVERIFY(errorsOf(manifest.toStdString()).isEmpty());
    const SnippetLibrary library;
    QVERIFY(library.all().size() > 20);
    for (const Snippet &snippet : library.all()) {
        if (snippet.type == "Pod")
            continue;
        const Outcome once = inserted(manifest.toStdString(), snippet);
        const QByteArray text = QByteArray::fromStdString(once.text);
        QVERIFY2(!once.place.empty() && text.size() > manifest.size(), (snippet.name + ": " + once.text).c_str());
        for (const QByteArray &comment :
             {QByteArray("# keep"), QByteArray("# the web"), QByteArray("# first"), QByteArray("# scratch")})
            QCOMPARE(text.count(comment), manifest.count(comment));
        QCOMPARE(text.contains("\r\n"), manifest.contains("\r\n"));
        const QStringList errors = errorsOf(once.text);
        if (snippet.name == "mount" && !manifest.contains("name: data\r"))
            continue; // names a volume that is not there
        QVERIFY2(errors.isEmpty(),
                 qPrintable(QString::fromStdString(snippet.name) + errors.join(u' ') + QLatin1Char('\n')
                            + QLatin1String(text)));
    }
}

void SnippetStepsTest::places_data()
{
    QTest::addColumn<QByteArray>("manifest");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QByteArray>("contains");
    QTest::newRow("first volume") << QByteArray(block) << QByteArray("empty-dir") << QByteArray("spec.volumes[0]")
                                  << QByteArray("    volumes:\n");
    QTest::newRow("its mount") << QByteArray(block) << QByteArray("empty-dir") << QByteArray("spec.volumes[0]")
                               << QByteArray("mountPath: /scratch");
    QTest::newRow("a name that is taken") << QByteArray(lists) << QByteArray("claim-volume")
                                          << QByteArray("spec.volumes[1]") << QByteArray("- name: data-2\r\n");
    QTest::newRow("a port") << QByteArray(lists) << QByteArray("port") << QByteArray("spec.containers[0].ports[1]")
                            << QByteArray("      - name: http-2\r\n        containerPort: 8080\r\n");
    QTest::newRow("a null list") << QByteArray(lists) << QByteArray("tolerate") << QByteArray("spec.tolerations[0]")
                                 << QByteArray("key: dedicated");
    QTest::newRow("a sidecar") << QByteArray(block) << QByteArray("sidecar") << QByteArray("spec.initContainers[0]")
                               << QByteArray("restartPolicy: Always");
    QTest::newRow("a mount more") << QByteArray(lists) << QByteArray("mount")
                                  << QByteArray("spec.containers[0].volumeMounts[1]") << QByteArray("mountPath: /data");
    QTest::newRow("a template") << QByteArray(workload) << QByteArray("spread")
                                << QByteArray("spec.template.spec.topologySpreadConstraints")
                                << QByteArray("      topologySpreadConstraints:\n");
}

void SnippetStepsTest::places()
{
    QFETCH(QByteArray, manifest);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, place);
    QFETCH(QByteArray, contains);
    const SnippetLibrary library;
    for (const Snippet &snippet : library.all()) {
        if (snippet.name != name.toStdString())
            continue;
        const Outcome outcome = inserted(manifest.toStdString(), snippet);
        QCOMPARE(outcome.place.c_str(), place);
        QVERIFY2(outcome.text.find(contains.toStdString()) != std::string::npos, outcome.text.c_str());
        return;
    }
    QFAIL("no such snippet");
}

void SnippetStepsTest::noPlace()
{
    const Snippet port = Snippet::read("port", "#! type: ContainerPort\nname: a\ncontainerPort: 1\n");
    QCOMPARE(inserted("apiVersion: v1\nkind: Pod\nspec:\n", port).text.c_str(), "no place");
    QCOMPARE(inserted("apiVersion: v1\nkind: Pod\nspec: {containers: 3}\n", port).text.c_str(), "no place");
    const Snippet probe = Snippet::read("probe", "#! type: Container\nreadinessProbe:\n  httpGet: {port: 1}\n");
    const std::string once = inserted(block, probe).text;
    QVERIFY(QByteArray::fromStdString(inserted(once, probe).text).startsWith("refused"));
}

QTEST_GUILESS_MAIN(SnippetStepsTest)
#include "tst_snippetsteps.moc"
