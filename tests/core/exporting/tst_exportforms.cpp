// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/cleaning.h"
#include "exporting/jsonwriter.h"
#include "exporting/manifestexport.h"
#include "exporting/objectnames.h"
#include "pod/podlocator.h"
#include "samplemanifests.h"
#include "schema/schema.h"
#include "validation/defaulting.h"
#include "yaml/parser.h"
#include "yaml/valuetree.h"

#include <QTest>

using namespace podwright;

/// What holds of every form of every accepted manifest.
class ExportFormsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFormIsAccepted_data() { addForms(); }
    void everyFormIsAccepted();
    void kustomizeKeepsTheData();
    void jsonAndKyamlKeepTheData();
    void normalisingKeepsTheMeaning_data() { addChoices(); }
    void normalisingKeepsTheMeaning();
    void normalisedTwiceIsNormalisedOnce_data() { addChoices(); }
    void normalisedTwiceIsNormalisedOnce();
    void aNormalisedPodByExample();
    void namesFitTheirPlaces();
    void brokenTextsAreRefused_data() { addForms(); }
    void brokenTextsAreRefused();

private:
    static void addForms();
    static void addChoices();
    std::string normal(const std::string &text, DefaultsChoice choice) const;

    const Schema m_schema = Schema::builtIn();
    QList<std::pair<QByteArray, std::string>> m_samples;
};

namespace {

/// A text with all that the server fills in, as JSON.
std::string asTheServerSeesIt(const std::string &text, const Schema &schema)
{
    std::string seen;
    const ParseResult parsed = parseYaml(text);
    for (std::size_t document = 0; document < parsed.tree.documents().size(); ++document) {
        if (parsed.tree.documents()[document].root == NoNode)
            continue;
        ValueTree values = ValueTree::read(parsed.tree, document);
        for (const PodPlace &place : locatePods(values.root(), document))
            fillDefaults(values, place, {36, place.isTemplate, {}, false}, schema);
        seen += writeJson(values.root());
    }
    return seen;
}

} // namespace

void ExportFormsTest::initTestCase()
{
    const int step = qEnvironmentVariableIntValue("PODWRIGHT_TEST_ALL") > 0 ? 1 : 7;
    m_samples = acceptedManifests(m_schema, step);
    qInfo("%lld manifests, every %d. of the made ones", static_cast<long long>(m_samples.size()), step);
    QVERIFY(m_samples.size() > 10);
}

void ExportFormsTest::addForms()
{
    QTest::addColumn<int>("form");
    for (const ExportForm form : exportForms())
        QTest::addRow("%s", std::string(formName(form)).c_str()) << static_cast<int>(form);
}

void ExportFormsTest::addChoices()
{
    QTest::addColumn<int>("choice");
    QTest::newRow("keep") << static_cast<int>(DefaultsChoice::Keep);
    QTest::newRow("fill") << static_cast<int>(DefaultsChoice::Fill);
    QTest::newRow("strip") << static_cast<int>(DefaultsChoice::Strip);
}

std::string ExportFormsTest::normal(const std::string &text, DefaultsChoice choice) const
{
    return normalised(text, {choice, 36}, m_schema).text;
}

void ExportFormsTest::everyFormIsAccepted()
{
    QFETCH(int, form);
    if (static_cast<ExportForm>(form) == ExportForm::Helm)
        QSKIP("templates are no manifests; tst_helmchart renders them");
    for (const auto &[name, source] : m_samples) {
        ExportOptions options;
        options.workload.service = true;
        const ExportedFolder made = exportManifest(source, static_cast<ExportForm>(form), options, m_schema);
        QVERIFY2(made.ok(), (name + ": " + made.problem.detail.c_str()).constData());
        for (const ExportedFile &file : made.files) {
            if (file.path == "kustomization.yaml")
                continue;
            const std::string error = firstError(file.text, m_schema);
            QVERIFY2(error.empty(), (name + ": " + error.c_str() + '\n' + file.text.c_str()).constData());
        }
    }
}

void ExportFormsTest::kustomizeKeepsTheData()
{
    for (const auto &[name, source] : m_samples) {
        const ExportedFolder made = exportManifest(source, ExportForm::Kustomize, {}, m_schema);
        QCOMPARE(made.files.front().path, std::string("kustomization.yaml"));
        const ParseResult parsed = parseYaml(made.files.front().text);
        const ValueTree values = ValueTree::read(parsed.tree, 0);
        QCOMPARE(values.root()["resources"].size(), made.files.size() - 1);
        std::string all;
        for (std::size_t index = 1; index < made.files.size(); ++index) {
            QCOMPARE(std::string(values.root()["resources"].at(index - 1).string()), made.files[index].path);
            all += "---\n" + made.files[index].text;
        }
        QVERIFY2(haveSameData(all, cleaned(source).text), name.constData());
        QVERIFY2(values.root()["labels"].at(0)["pairs"].size() > 0, name.constData());
        QVERIFY2(!values.root()["commonLabels"], name.constData());
    }
}

void ExportFormsTest::jsonAndKyamlKeepTheData()
{
    for (const auto &[name, source] : m_samples) {
        for (const ExportForm form : {ExportForm::Json, ExportForm::Kyaml}) {
            const ExportedFolder made = exportManifest(source, form, {}, m_schema);
            QVERIFY2(haveSameData(made.files.front().text, source), name.constData());
        }
    }
}

void ExportFormsTest::normalisingKeepsTheMeaning()
{
    QFETCH(int, choice);
    for (const auto &[name, source] : m_samples) {
        const std::string made = normal(source, static_cast<DefaultsChoice>(choice));
        if (static_cast<DefaultsChoice>(choice) == DefaultsChoice::Keep)
            QVERIFY2(haveSameData(made, source), name.constData());
        if (static_cast<DefaultsChoice>(choice) != DefaultsChoice::Strip)
            QVERIFY2(std::count(made.begin(), made.end(), '#') == std::count(source.begin(), source.end(), '#'),
                     name.constData());
        QCOMPARE(QByteArray::fromStdString(asTheServerSeesIt(made, m_schema)),
                 QByteArray::fromStdString(asTheServerSeesIt(source, m_schema)));
    }
}

void ExportFormsTest::normalisedTwiceIsNormalisedOnce()
{
    QFETCH(int, choice);
    for (const auto &[name, source] : m_samples) {
        const std::string once = normal(source, static_cast<DefaultsChoice>(choice));
        QCOMPARE(QByteArray::fromStdString(normal(once, static_cast<DefaultsChoice>(choice))),
                 QByteArray::fromStdString(once));
        // stripping undoes filling as far as what was stripped at once
        if (static_cast<DefaultsChoice>(choice) == DefaultsChoice::Strip)
            QCOMPARE(normal(once, DefaultsChoice::Keep), once);
    }
}

void ExportFormsTest::aNormalisedPodByExample()
{
    const std::string source = R"(# of all
kind: Pod
apiVersion: "v1"   # quoted
spec:
  # the only one
  containers:
    - image: 'nginx:1.27' # pinned
      name: web
      ports: [{protocol: TCP, containerPort: 80}]
  restartPolicy: Always # the default
metadata: {name: web}
---
kind: ConfigMap
apiVersion: v1
)";
    const std::string strip = R"(# of all
apiVersion: "v1"   # quoted
kind: Pod
metadata: {name: web}
spec:
  # the only one
  containers:
    - name: web
      image: 'nginx:1.27' # pinned
      ports: [{containerPort: 80}]
---
kind: ConfigMap
apiVersion: v1
)";
    QCOMPARE(QByteArray::fromStdString(normal(source, DefaultsChoice::Strip)), QByteArray::fromStdString(strip));
    const QByteArray fill = QByteArray::fromStdString(normal(source, DefaultsChoice::Fill));
    for (const char *line :
         {"      imagePullPolicy: IfNotPresent\n", "  restartPolicy: Always # the default\n",
          "  dnsPolicy: ClusterFirst\n", "  securityContext: {}\n", "{containerPort: 80, protocol: TCP}"})
        QVERIFY2(fill.contains(line), (line + fill).constData());
    const Exported made = normalised(source, {DefaultsChoice::Strip, 36}, m_schema);
    const std::vector<ExportNote> notes = {
        {"defaults-stripped", {"2"}}, {"keys-sorted", {}}, {"not-changed", {"ConfigMap"}}};
    QVERIFY(made.notes == notes);
}

void ExportFormsTest::namesFitTheirPlaces()
{
    QCOMPARE(serviceNameOf("1.web.Example"), std::string("svc-1-web-example"));
    QCOMPARE(serviceNameOf(""), std::string("pod"));
    QCOMPARE(labelValueOf(std::string(62, 'a') + ".b"), std::string(62, 'a'));
    QCOMPARE(workloadNameOf("a.b", "Deployment"), std::string("a.b"));
    QCOMPARE(workloadNameOf("a.b", "StatefulSet"), std::string("a-b"));
    QCOMPARE(workloadNameOf(std::string(60, 'a'), "CronJob").size(), std::size_t(52));
    QCOMPARE(chartNameOf("A_b"), std::string("a-b"));
    QCOMPARE(fileNameOf("../../etc/passwd"), std::string("etc-passwd"));
    QCOMPARE(valueKeyOf("redis-php.2"), std::string("redisPhp2"));
    QCOMPARE(plainOrQuoted("yes"), std::string("\"yes\""));
    QCOMPARE(plainOrQuoted("1.10"), std::string("\"1.10\""));
    QCOMPARE(plainOrQuoted("a/b-c.d"), std::string("a/b-c.d"));
}

void ExportFormsTest::brokenTextsAreRefused()
{
    QFETCH(int, form);
    if (static_cast<ExportForm>(form) == ExportForm::Yaml)
        return; // as it is
    const ExportedFolder made = exportManifest("a: [\n", static_cast<ExportForm>(form), {}, m_schema);
    QVERIFY(!made.ok());
    QVERIFY(made.files.empty());
    for (const char *odd :
         {"", "# only a comment\n", "- 1\n", "a\n", "kind: Pod\n", "kind: [Pod]\nmetadata: {name: [1]}\n",
          "apiVersion: v1\nkind: Pod\nspec: 1\n", "--- \n---\n...\n"})
        exportManifest(odd, static_cast<ExportForm>(form), {}, m_schema); // nothing to compare: it ends
}

QTEST_GUILESS_MAIN(ExportFormsTest)
#include "tst_exportforms.moc"
