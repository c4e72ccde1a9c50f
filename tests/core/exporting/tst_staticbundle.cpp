// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/installnotes.h"
#include "exporting/staticbundle.h"
#include "learning/templatelibrary.h"
#include "schema/schema.h"
#include "support/folders.h"
#include "text/sourcetext.h"
#include "validation/kubeletconfiguration.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace podwright;

class StaticBundleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theManifestIsWhatTheKubeletReads_data();
    void theManifestIsWhatTheKubeletReads();
    void templatesAreAccepted_data();
    void templatesAreAccepted();
    void workloadsBecomePods_data();
    void workloadsBecomePods();
    void examplesKeepTheirVerdict();
    void settingsAndFlags();
    void badOptionsAreNamed_data();
    void badOptionsAreNamed();
    void notesAreWholeInEachWay_data();
    void notesAreWholeInEachWay();
    void notesLeaveValuesAlone();

private:
    PodReport check(const std::string &text, const std::string &node = "node-a") const;

    const Schema m_schema = Schema::builtIn();
};

namespace {

const std::string pod = "# mine\napiVersion: v1\nkind: Pod\nmetadata:\n  name: web # its name\nspec:\n  containers:\n"
                        "  - name: c\n    image: i:1\n";
const std::string otherPod =
    "apiVersion: v1\nkind: Pod\nmetadata: {name: b}\nspec: {containers: [{name: c, image: i}]}\n";

std::vector<std::string> codesOf(const std::vector<ExportNote> &notes)
{
    std::vector<std::string> codes;
    for (const ExportNote &note : notes)
        codes.push_back(note.message);
    return codes;
}

QByteArray joined(const std::vector<ExportNote> &notes)
{
    QByteArray all;
    for (const std::string &code : codesOf(notes))
        all += (all.isEmpty() ? "" : " ") + QByteArray::fromStdString(code);
    return all;
}

std::string fileOf(const StaticBundle &bundle, std::string_view path)
{
    for (const ExportedFile &file : bundle.files) {
        if (file.path == path)
            return file.text;
    }
    return {};
}

} // namespace

PodReport StaticBundleTest::check(const std::string &text, const std::string &node) const
{
    CheckOptions options;
    options.staticPod = true;
    options.advice = false;
    options.nodeName = node;
    return checkManifest(text, parseYaml(text), m_schema, options).front();
}

void StaticBundleTest::theManifestIsWhatTheKubeletReads_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("list");
    QTest::addColumn<std::string>("manifest");
    QTest::addColumn<QByteArray>("notes");
    QTest::addColumn<std::string>("file");
    const auto row = [](const char *name, const std::string &text, bool list, const std::string &manifest,
                        const char *notes, const char *file) {
        QTest::newRow(name) << text << list << manifest << QByteArray(notes) << std::string(file);
    };
    const std::string items =
        "items:\n- apiVersion: v1\n  kind: Pod\n  metadata:\n    name: a # first\n  spec:\n    containers:\n"
        "    # one\n    - name: c\n      image: i\n- kind: Pod\n  apiVersion: v1\n  metadata: {name: b}\n"
        "  spec: {containers: []}\n";
    row("a Pod as it is", pod, false, pod, "", "web.yaml");
    row("without a last line break", pod.substr(0, pod.size() - 1), false, pod.substr(0, pod.size() - 1), "",
        "web.yaml");
    row("carriage returns", "kind: Pod\r\nmetadata:\r\n  name: w\r\n", false, "kind: Pod\r\nmetadata:\r\n  name: w\r\n",
        "", "w.yaml");
    row("the first document", pod + "---\n" + otherPod, false, pod, "first-document", "web.yaml");
    row("broken text behind it", pod + "---\n{[: no\n", false, pod, "first-document", "web.yaml");
    row("nothing behind it", pod + "---\n# end\n", false, pod, "", "web.yaml");
    row("a Service in front", "apiVersion: v1\nkind: Service\n---\n" + pod, false, "---\n" + pod, "not-first-document",
        "web.yaml");
    row("JSON", R"({"kind":"Pod","metadata":{"name":"j"}})", false, R"({"kind":"Pod","metadata":{"name":"j"}})", "",
        "j.json");
    row("a name that is no file's", "kind: Pod\nmetadata: {name: ../x}\n", false, "kind: Pod\nmetadata: {name: ../x}\n",
        "", "pod.yaml");
    row("no Pod at all", "kind: Service\n", false, "kind: Service\n", "", "pod.yaml");
    row("nothing", "", false, "", "", "pod.yaml");
    row("out of a List", "apiVersion: v1\nkind: List\nmetadata: {}\n" + items, false,
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a # first\nspec:\n  containers:\n  # one\n  - name: c\n"
        "    image: i\n",
        "from-list other-pods", "a.yaml");
    row("a List by URL", "apiVersion: v1\nkind: List\n" + items, true, "apiVersion: v1\nkind: PodList\n" + items, "",
        "a.yaml");
    row("a PodList by URL", "apiVersion: v1\nkind: PodList\n" + items, true, "apiVersion: v1\nkind: PodList\n" + items,
        "", "a.yaml");
    row("from a running cluster",
        "kind: Pod\nmetadata:\n  name: l\n  uid: 1-2\n  resourceVersion: \"3\"\nspec:\n  nodeName: n\n  containers: "
        "[]\n"
        "status:\n  phase: Running\n",
        false, "kind: Pod\nmetadata:\n  name: l\nspec:\n  containers: []\n", "removed removed removed removed",
        "l.yaml");
}

void StaticBundleTest::theManifestIsWhatTheKubeletReads()
{
    QFETCH(std::string, text);
    QFETCH(bool, list);
    QFETCH(std::string, manifest);
    QFETCH(QByteArray, notes);
    QFETCH(std::string, file);
    const StaticManifest made = staticManifest(text, list);
    QCOMPARE(made.text, manifest);
    QCOMPARE(joined(made.notes), notes);
    QCOMPARE(made.fileName, file);
}

void StaticBundleTest::templatesAreAccepted_data()
{
    QTest::addColumn<QString>("name");
    const TemplateLibrary library;
    for (const Template &one : library.all()) {
        if (one.isStatic)
            QTest::newRow(one.name.c_str()) << QString::fromStdString(one.name);
    }
}

void StaticBundleTest::templatesAreAccepted()
{
    QFETCH(QString, name);
    const TemplateLibrary library;
    StaticPodOptions options;
    options.nodeName = "node-a";
    const std::string text = library.find(name.toStdString())->manifest(TextLanguage::Both);
    const StaticBundle bundle = staticBundle(text, options);
    QVERIFY(bundle.ok());
    QCOMPARE(bundle.files.front().text, text);
    const PodReport report = check(bundle.files.front().text);
    QCOMPARE(report.verdict, Verdict::Valid);
    QCOMPARE(report.podName, nameOnNode(bundle.manifest.podName, "node-a"));
}

void StaticBundleTest::workloadsBecomePods_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("manifest");
    const std::string inner =
        "metadata:\n  labels:\n    a: b # why\nspec:\n  # its container\n  containers:\n  - name: c\n    image: i\n";
    const auto indented = [](const std::string &text, const std::string &by) {
        std::string out;
        for (const QByteArray &line : QByteArray::fromStdString(text).chopped(1).split('\n'))
            out += by + line.toStdString() + '\n';
        return out;
    };
    const std::string wanted = "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  labels:\n    a: b # why\nspec:\n"
                               "  # its container\n  containers:\n  - name: c\n    image: i\n";
    QTest::newRow("Deployment")
        << "apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  labels: {x: y}\nspec:\n"
           "  replicas: 2\n  selector:\n    matchLabels: {a: b}\n  template:\n"
            + indented(inner, "    ")
        << wanted;
    QTest::newRow("CronJob") << "apiVersion: batch/v1\nkind: CronJob\nmetadata:\n  name: web\nspec:\n  schedule: '* * "
                                "* * *'\n  jobTemplate:\n    spec:\n"
                                "      template:\n"
            + indented(inner, "        ")
                             << wanted;
    QTest::newRow("in flow style") << std::string(
        "{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {template: {metadata: {labels: {a: "
        "b}}, spec: {containers: [{name: c, image: i}]}}}}")
                                   << std::string();
    QTest::newRow("with anchors") << std::string("apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: web\n  "
                                                 "labels: &l {a: b}\nspec:\n  selector: {matchLabels: "
                                                 "*l}\n  template:\n    metadata:\n      labels: *l\n    spec:\n      "
                                                 "containers:\n      - {name: c, image: i}\n")
                                  << std::string();
}

/// Where only the data counts, the wanted text is empty.
void StaticBundleTest::workloadsBecomePods()
{
    QFETCH(std::string, text);
    QFETCH(std::string, manifest);
    const StaticManifest made = staticManifest(text, false);
    if (!manifest.empty())
        QCOMPARE(made.text, manifest);
    QVERIFY(joined(made.notes).contains("from-workload"));
    const PodReport report = check(made.text);
    QVERIFY2(report.verdict == Verdict::Valid, made.text.c_str());
    QCOMPARE(report.podName, std::string("web-node-a"));
    const ParseResult parsed = parseYaml(made.text);
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    QCOMPARE(values.root()["metadata"]["labels"]["a"].string(), std::string_view("b"));
    QCOMPARE(values.root()["spec"]["containers"].at(0)["image"].string(), std::string_view("i"));
    QCOMPARE(values.root().size(), std::size_t(4));
}

/// A bundle of each example that the kubelet runs is one that it runs, under the same name.
void StaticBundleTest::examplesKeepTheirVerdict()
{
    const QDir folder(sharedFolder() + QStringLiteral("/manifests/static"));
    QFile lines(folder.filePath(QStringLiteral("static.jsonl")));
    if (!lines.open(QIODevice::ReadOnly))
        QSKIP("no examples");
    StaticPodOptions options;
    options.nodeName = "node-a";
    int accepted = 0;
    while (!lines.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(lines.readLine()).object();
        QFile file(folder.filePath(row.value(QStringLiteral("file")).toString()));
        if (!row.value(QStringLiteral("error")).isNull() || !file.open(QIODevice::ReadOnly))
            continue;
        const std::string text = SourceText::decode(file.readAll().toStdString()).text();
        const StaticBundle bundle = staticBundle(text, options);
        QVERIFY(bundle.ok());
        const PodReport report = check(bundle.files.front().text);
        QVERIFY2(report.verdict == Verdict::Valid, qPrintable(file.fileName()));
        QCOMPARE(QString::fromStdString(report.podName), row.value(QStringLiteral("pod_name")).toString());
        ++accepted;
    }
    qInfo("%d examples", accepted);
    QVERIFY(accepted > 20);
}

void StaticBundleTest::settingsAndFlags()
{
    StaticPodOptions options;
    options.folder = "/srv/static pods";
    const StaticBundle byFile = staticBundle(pod, options);
    QCOMPARE(fileOf(byFile, "kubelet/static-pods.yaml"),
             std::string("apiVersion: kubelet.config.k8s.io/v1beta1\nkind: KubeletConfiguration\n"
                         "staticPodPath: /srv/static pods\n"));
    options.way = StaticPodWay::Url;
    options.url = "https://example.org/pods.yaml";
    options.headers = {{"Authorization", "Bearer a: b"}, {"X-Two", "yes"}, {"X-Two", "2"}};
    const std::string byUrl = fileOf(staticBundle(pod, options), "kubelet/static-pods.yaml");
    QVERIFY(checkKubeletConfiguration(byUrl).empty());
    const ParseResult parsed = parseYaml(byUrl);
    const ValueTree values = ValueTree::read(parsed.tree, 0);
    QCOMPARE(values.root()["staticPodURL"].string(), std::string_view("https://example.org/pods.yaml"));
    const ValueRef headers = values.root()["staticPodURLHeader"];
    QCOMPARE(headers["Authorization"].at(0).string(), std::string_view("Bearer a: b"));
    QCOMPARE(headers["X-Two"].at(0).string(), std::string_view("yes"));
    QCOMPARE(headers["X-Two"].at(1).string(), std::string_view("2"));
    options.way = StaticPodWay::UrlFlag;
    options.url = "https://example.org/a%20b";
    QCOMPARE(fileOf(staticBundle(pod, options), "kubelet.service.d/20-static-pods.conf"),
             std::string("[Service]\nEnvironment=\"KUBELET_EXTRA_ARGS=--manifest-url=https://example.org/a%%20b "
                         "'--manifest-url-header=Authorization:Bearer a: b' --manifest-url-header=X-Two:yes "
                         "--manifest-url-header=X-Two:2\"\n"));
    options = {};
    options.way = StaticPodWay::FileFlag;
    const StaticBundle byFlag = staticBundle(pod, options);
    QVERIFY(
        fileOf(byFlag, "kubelet.service.d/20-static-pods.conf").find("=--pod-manifest-path=/etc/kubernetes/manifests\"")
        != std::string::npos);
    QVERIFY(fileOf(byFlag, "kubelet/static-pods.yaml").empty());
}

void StaticBundleTest::badOptionsAreNamed_data()
{
    QTest::addColumn<QByteArray>("way");
    QTest::addColumn<QByteArray>("option");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("faults");
    const auto row = [](const char *way, const char *option, const char *value, const char *faults) {
        QTest::addRow("%s %s %s", way, option, value)
            << QByteArray(way) << QByteArray(option) << QByteArray(value) << QByteArray(faults);
    };
    row("file", "node", "node-1.example.org", "");
    row("file", "node", "Node-1", "node-name");
    row("file", "node", "a..b", "node-name");
    row("file", "node", "-a", "node-name");
    row("file", "node", "a_b", "node-name");
    row("file", "node", "a.", "node-name");
    row("file", "folder", "manifests", "folder-relative");
    row("file", "folder", "", "folder-relative");
    row("file", "folder", "/a\nb", "folder-relative");
    row("file", "folder", "/a'b", "");
    row("flag-file", "folder", "/a'b", "folder-relative");
    row("file", "url", "nothing", ""); // the way does not use it
    row("url", "url", "", "url-missing");
    row("url", "url", "example.org/pods.yaml", "url-form");
    row("url", "url", "ftp://example.org", "url-form");
    row("url", "url", "https://", "url-form");
    row("url", "url", "https://a b/", "url-form");
    row("url", "url", "http://127.0.0.1:8080/", "");
    row("url", "header", "X-A: b", "");
    row("url", "header", "X A: b", "header-name");
    row("url", "header", "X-A: b\nc", "header-value");
    row("url", "header", "X-A: b,c", "");
    row("flag-url", "header", "X-A: b,c", "header-flag");
    row("file", "config", "config.yaml", "config-relative");
    row("flag-file", "config", "config.yaml", "");
}

void StaticBundleTest::badOptionsAreNamed()
{
    QFETCH(QByteArray, way);
    QFETCH(QByteArray, option);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, faults);
    StaticPodOptions options;
    options.way = *staticPodWay(way.toStdString());
    QCOMPARE(toString(options.way), way.constData());
    if (options.byUrl())
        options.url = "https://example.org/";
    if (option == "node")
        options.nodeName = value.toStdString();
    else if (option == "folder")
        options.folder = value.toStdString();
    else if (option == "url")
        options.url = value.toStdString();
    else if (option == "header")
        options.headers = {*readHeader(value.toStdString())};
    else
        options.configFile = value.toStdString();
    const StaticBundle bundle = staticBundle(pod, options);
    QCOMPARE(joined(bundle.faults), faults);
    QCOMPARE(bundle.files.empty(), !faults.isEmpty());
}

void StaticBundleTest::notesAreWholeInEachWay_data()
{
    QTest::addColumn<QByteArray>("way");
    QTest::addColumn<bool>("list");
    for (const char *way : {"file", "url", "flag-file", "flag-url"}) {
        QTest::addRow("%s", way) << QByteArray(way) << false;
        QTest::addRow("%s, a list", way) << QByteArray(way) << true;
    }
}

void StaticBundleTest::notesAreWholeInEachWay()
{
    QFETCH(QByteArray, way);
    QFETCH(bool, list);
    StaticPodOptions options;
    options.way = *staticPodWay(way.toStdString());
    options.url = "https://example.org/pods.yaml";
    options.nodeName = way == "url" ? "" : "node-a";
    const std::string text = list ? "apiVersion: v1\nkind: PodList\nitems:\n- metadata: {name: web}\n" : pod;
    const StaticBundle bundle = staticBundle(text, options);
    for (const char *language : {"en", "zh"}) {
        const QString notes = QString::fromStdString(fileOf(bundle, std::string("INSTALL.") + language + ".md"));
        QVERIFY(notes.startsWith(QLatin1String("# ")));
        QVERIFY2(!notes.contains(QLatin1String("{{")) && !notes.contains(QLatin1String("#!")), qPrintable(notes));
        QCOMPARE(notes.count(QLatin1String("```")) % 2, 0);
        QVERIFY(notes.contains(options.nodeName.empty() ? QLatin1String("web-NODE") : QLatin1String("web-node-a")));
        QCOMPARE(notes.contains(QLatin1String("daemon-reload")), options.byFlag());
        QCOMPARE(notes.contains(QLatin1String("staticPodURL")), options.byUrl());
        QCOMPARE(notes.contains(QLatin1String("sudo mv ")), !options.byUrl());
        for (const ExportedFile &file : bundle.files) { // each file is spoken of
            if (!file.path.starts_with("INSTALL"))
                QVERIFY2(notes.contains(QString::fromStdString(file.path)), file.path.c_str());
        }
        for (int section = 1; section <= 5; ++section)
            QVERIFY(notes.contains(QStringLiteral("\n## %1. ").arg(section)));
    }
}

void StaticBundleTest::notesLeaveValuesAlone()
{
    QCOMPARE(fillNotes("a {{x}} {{y}}\n#! one two\nb\n#! three\nc\n#! all\nd {{\n", {"two"}, {{"x", "{{y}}"}}),
             std::string("a {{y}} {{y}}\nb\nd {{\n"));
    QCOMPARE(shellWord("/a/b-c"), std::string("/a/b-c"));
    QCOMPARE(shellWord("a b'c"), std::string("'a b'\\''c'"));
    QCOMPARE(shellWord(""), std::string("''"));
}

QTEST_GUILESS_MAIN(StaticBundleTest)
#include "tst_staticbundle.moc"
