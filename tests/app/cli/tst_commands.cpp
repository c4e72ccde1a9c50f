// SPDX-License-Identifier: GPL-3.0-or-later
// `sort`, `diff` and `import` of podwright-cli.
#include "clifolder.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace podwright;
using namespace Qt::StringLiterals;

class CommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sortKeepsCommentsAndDocuments();
    void sortInPlaceOfOnePart();
    void sortTwiceIsSortOnce();
    void diffTellsInWords();
    void diffAsJson();
    void sameDataIsNoDifference();
    void importTellsWhatWasNotCarriedOver();
    void importChoosesAService();
    void importReadsWhatKubectlPrints();
    void importTellsOfWhatHoldsNoPod_data();
    void importTellsOfWhatHoldsNoPod();
    void importTellsOfEveryPart();
    void badInputIsOneClearSentence_data();
    void badInputIsOneClearSentence();

private:
    CliFolder::Result run(const QStringList &words, const QByteArray &input = {}) const
    {
        return m_folder->run(words + QStringList{u"--lang"_s, m_language}, input);
    }

    std::unique_ptr<CliFolder> m_folder;
    QString m_language;
};

namespace {
const QByteArray unsorted = "kind: Pod\n# the name\nmetadata:\n  labels: {b: x, a: y} # labels\n  name: a\n"
                            "apiVersion: v1\nspec:\n  restartPolicy: Never\n  # the containers\n  containers:\n"
                            "  - image: i:1 # which\n    # its name\n    name: c\n";
const QByteArray sorted = "apiVersion: v1\nkind: Pod\n# the name\nmetadata:\n  name: a\n"
                          "  labels: {b: x, a: y} # labels\nspec:\n  restartPolicy: Never\n  # the containers\n"
                          "  containers:\n  # its name\n  - name: c\n    image: i:1 # which\n";
const QByteArray otherDocument = "---\nkind: ConfigMap # stays\napiVersion: v1\n";
const QByteArray compose =
    "services:\n  web: {image: \"nginx:1.29\", ports: [\"8080:80\"]}\n  db: {image: \"redis:7\"}\n";
} // namespace

void CommandsTest::init()
{
    m_folder = std::make_unique<CliFolder>();
    m_language = u"en"_s;
}

void CommandsTest::sortKeepsCommentsAndDocuments()
{
    const auto result = run({u"sort"_s, u"-"_s}, unsorted + otherDocument);
    QCOMPARE(result.out, sorted + otherDocument);
    QCOMPARE(result.status, 0);
    QVERIFY(result.err.isEmpty());
}

void CommandsTest::sortInPlaceOfOnePart()
{
    m_folder->write(u"pod.yaml"_s, unsorted);
    QCOMPARE(run({u"sort"_s, u"pod.yaml"_s, u"spec.containers[0]"_s, u"--in-place"_s}).status, 0);
    QByteArray expected = unsorted;
    expected.replace("  - image: i:1 # which\n    # its name\n    name: c\n",
                     "  # its name\n  - name: c\n    image: i:1 # which\n");
    QCOMPARE(m_folder->read(u"pod.yaml"_s), expected);
}

void CommandsTest::sortTwiceIsSortOnce()
{
    const auto result = run({u"sort"_s, u"-"_s}, sorted);
    QCOMPARE(result.out, sorted);
    QCOMPARE(result.status, 0);
}

void CommandsTest::diffTellsInWords()
{
    m_folder->write(u"old.yaml"_s, sorted);
    const QByteArray changed = QByteArray(unsorted).replace("i:1", "i:2") + "  - {name: d, image: j}\n";
    m_language = u"zh"_s;
    const auto chinese = run({u"diff"_s, u"old.yaml"_s, u"-"_s}, changed);
    QCOMPARE(QString::fromUtf8(chinese.out), u"容器 c：image 由 i:1 改为 i:2\n新增：容器 d\n"_s);
    m_language = u"en"_s;
    const auto english = run({u"diff"_s, u"old.yaml"_s, u"-"_s}, changed);
    QCOMPARE(QString::fromUtf8(english.out), u"Container c: image i:1 → i:2\nContainer d is new\n"_s);
    QCOMPARE(english.status, 1);
    QVERIFY(english.err.isEmpty());
}

void CommandsTest::diffAsJson()
{
    m_folder->write(u"old.yaml"_s, sorted);
    const auto result =
        run({u"diff"_s, u"old.yaml"_s, u"-"_s, u"--format"_s, u"json"_s}, QByteArray(sorted).replace("i:1", "i:2"));
    QCOMPARE(result.out.count('\n'), 1);
    const QJsonObject change = QJsonDocument::fromJson(result.out).object();
    QCOMPARE(change[u"kind"_s].toString(), u"changed"_s);
    QCOMPARE(change[u"path"_s].toString(), u"spec.containers[name=c].image"_s);
    QCOMPARE(change[u"old"_s].toString(), u"i:1"_s);
    QCOMPARE(change[u"new"_s].toString(), u"i:2"_s);
    QCOMPARE(change[u"newLine"_s].toInt(), 13);
}

void CommandsTest::sameDataIsNoDifference()
{
    m_folder->write(u"old.yaml"_s, sorted);
    const auto result = run({u"diff"_s, u"old.yaml"_s, u"-"_s}, unsorted);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(result.status, 0);
}

void CommandsTest::importTellsWhatWasNotCarriedOver()
{
    const QByteArray line = "docker run --name web -p 8080:80 --ulimit nofile=1024 nginx:1.29\n";
    const auto result = run({u"import"_s}, line);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out,
             QByteArray("apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n"
                        "  - name: web\n    image: nginx:1.29\n    ports:\n    - containerPort: 80\n"
                        "      hostPort: 8080\n"));
    QVERIFY2(result.err.contains("Left out: --ulimit nofile=1024"), result.err.constData());
    const auto closed = run({u"import"_s, u"--no-host-ports"_s}, line);
    QVERIFY(!closed.out.contains("hostPort") && closed.out.contains("containerPort: 80"));
    m_language = u"zh"_s;
    const QString chinese = QString::fromUtf8(run({u"import"_s}, line).err);
    QVERIFY2(chinese.contains(u"未带入：--ulimit nofile=1024"_s), qPrintable(chinese));
}

void CommandsTest::importChoosesAService()
{
    const auto chosen = run({u"import"_s, u"--service"_s, u"db"_s, u"--pod"_s, u"store"_s}, compose);
    QVERIFY(chosen.out.contains("image: redis:7") && !chosen.out.contains("nginx"));
    QVERIFY(chosen.out.contains("  name: store\n"));
    const auto both = run({u"import"_s}, compose);
    QVERIFY(both.out.contains("image: redis:7") && both.out.contains("image: nginx:1.29"));
    const auto unknown = run({u"import"_s, u"--service"_s, u"cache"_s}, compose);
    QCOMPARE(unknown.status, 2);
    QVERIFY(unknown.out.isEmpty());
    QVERIFY2(unknown.err.contains("cache") && unknown.err.contains("web, db"), unknown.err.constData());
}

void CommandsTest::importReadsWhatKubectlPrints()
{
    const QByteArray printed =
        "apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\n  uid: 0-1\n  resourceVersion: \"7\"\n"
        "spec:\n  containers:\n  - name: web # ours\n    image: nginx:1.29\nstatus:\n  phase: Running\n";
    const auto result = run({u"import"_s, u"-"_s}, printed);
    QCOMPARE(result.status, 0);
    QVERIFY(!result.out.contains("uid") && !result.out.contains("status"));
    QVERIFY(result.out.contains("  - name: web # ours\n"));
}

void CommandsTest::importTellsOfWhatHoldsNoPod_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n"
                           "  - {name: c, image: i}\n";
    const QByteArray service = "apiVersion: v1\nkind: Service\nmetadata: {name: s}\n";
    const auto item = [](QByteArray object) { return "- " + object.trimmed().replace("\n", "\n  ") + '\n'; };
    const QByteArray list = "apiVersion: v1\nkind: List\nitems:\n";
    QTest::newRow("documents") << pod + "---\n" + service;
    QTest::newRow("the other way round") << service + "---\n" + pod;
    QTest::newRow("a list") << list + item(service) + item(pod);
    QTest::newRow("a list in a list") << list + item(pod) + item(list + item(service));
    QTest::newRow("JSON") << QByteArray(R"({"kind": "List", "apiVersion": "v1", "items": [
        {"kind": "Service", "metadata": {"name": "s"}}, {"kind": "Pod", "apiVersion": "v1", "metadata": {"name": "a"},
         "spec": {"containers": [{"name": "c", "image": "i"}]}}]})");
}

void CommandsTest::importTellsOfWhatHoldsNoPod()
{
    QFETCH(QByteArray, text);
    const auto result = run({u"import"_s}, text);
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("kind: Pod") && !result.out.contains("Service"));
    QVERIFY2(result.err.contains("Left out: Service/s"), result.err.constData());
    QCOMPARE(result.err.count("Left out: "), 1);
}

/// Nothing of a compose service is lost without a word.
void CommandsTest::importTellsOfEveryPart()
{
    const QByteArray text = "services:\n  web:\n    image: i:1\n    build: .\n    depends_on: [db]\n"
                            "    environment: {A: 1, FROM_SHELL: }\n    volumes: [\"./x:/y\", \"data:/z\"]\n"
                            "    healthcheck: {test: [CMD, probe], interval: 10s}\n    mystery: 7\n"
                            "volumes: {data: }\n";
    const auto result = run({u"import"_s, u"--from"_s, u"compose"_s, u"-"_s}, text);
    QCOMPARE(result.status, 0);
    for (const char *part : {"build", "depends_on: db", "FROM_SHELL", "./x:/y", "data:/z", "healthcheck", "mystery"})
        QVERIFY2(result.err.contains(part), part);
    QVERIFY2(!result.err.contains("environment: A "), result.err.constData()); // carried over as it is: no word
    m_language = u"zh"_s;
    const QString chinese = QString::fromUtf8(run({u"import"_s}, text).err);
    QVERIFY2(chinese.contains(u"未带入：depends_on: db"_s) && !chinese.contains(u"Left out"_s), qPrintable(chinese));
}

void CommandsTest::badInputIsOneClearSentence_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QStringList &words, const QByteArray &input, const QByteArray &said) {
        QTest::newRow(name) << words << input << said;
    };
    row("sort nothing", {u"sort"_s}, {}, "A file is needed.");
    row("sort broken text", {u"sort"_s, u"-"_s}, "a: [\n", "standard input:1:4: ");
    row("sort no such document", {u"sort"_s, u"-"_s, u"--document"_s, u"3"_s}, sorted, "no document 3");
    row("sort standard input in place", {u"sort"_s, u"-"_s, u"--in-place"_s}, sorted, "--in-place");
    row("sort a missing file", {u"sort"_s, u"none.yaml"_s}, {}, "There is no file none.yaml");
    row("sort a folder", {u"sort"_s, u"."_s}, {}, "is a folder");
    row("sort bytes", {u"sort"_s, u"-"_s}, QByteArray("a: \xff\n"), "UTF-8 at byte 3");
    row("sort an unknown option", {u"sort"_s, u"-"_s, u"--reverse"_s}, sorted, "no option --reverse");
    row("sort no number", {u"sort"_s, u"-"_s, u"--document"_s, u"x"_s}, sorted, "“x”");
    row("sort without the number", {u"sort"_s, u"-"_s, u"--document"_s}, sorted, "--document needs a value.");
    row("sort by no path", {u"sort"_s, u"-"_s, u"spec..x"_s}, sorted, "at character 6");
    row("sort too much", {u"sort"_s, u"-"_s, u"spec"_s, u"metadata"_s}, sorted, "“metadata” is too much");
    row("diff three files", {u"diff"_s, u"-"_s, u"-"_s, u"-"_s}, sorted, "Two files are needed.");
    row("diff standard input twice", {u"diff"_s, u"-"_s, u"-"_s}, sorted, "once only");
    row("diff broken text", {u"diff"_s, u"-"_s, u"/dev/null"_s}, "a: [\n", "standard input:1:4: ");
    row("diff without the form", {u"diff"_s, u"-"_s, u"/dev/null"_s, u"--format"_s}, sorted, "needs a value.");
    row("diff one file", {u"diff"_s, u"-"_s}, sorted, "Two files are needed.");
    row("diff a missing file", {u"diff"_s, u"-"_s, u"none.yaml"_s}, sorted, "There is no file none.yaml");
    row("diff an unknown form", {u"diff"_s, u"-"_s, u"-"_s, u"--format"_s, u"xml"_s}, sorted, "“xml”");
    row("diff an unknown option", {u"diff"_s, u"-"_s, u"-"_s, u"--quiet"_s}, sorted, "--quiet");
    row("import nothing", {u"import"_s}, {}, "standard input: ");
    row("import what is none", {u"import"_s}, "good morning\n", "standard input: ");
    row("import an unknown kind", {u"import"_s, u"--from"_s, u"helm"_s}, compose, "docker-run, kubectl-run, compose");
    row("import an unknown option", {u"import"_s, u"--quiet"_s}, compose, "There is no option --quiet.");
    row("import two files", {u"import"_s, u"a"_s, u"b"_s}, compose, "“b” is too much");
    row("import without the kind", {u"import"_s, u"--from"_s}, compose, "--from needs a value.");
    row("import an unclosed quotation", {u"import"_s}, "docker run --name \"web nginx\n", "line 1");
    row("import no image", {u"import"_s}, "docker run --rm\n", "no image");
    row("import another kind than said", {u"import"_s, u"--from"_s, u"docker-run"_s}, compose, "docker run");
    row("import a Service", {u"import"_s}, "apiVersion: v1\nkind: Service\nmetadata: {name: s}\n", "Service/s");
    row("import a list of Services", {u"import"_s},
        "apiVersion: v1\nkind: List\nitems: [{kind: Service, metadata: {name: s}}]\n", "only Service/s.");
    row("import broken JSON", {u"import"_s}, "{\"a\":\n", "JSON");
    row("import bytes", {u"import"_s}, QByteArray("\0\1\2", 3), "no text file");
    row("import a missing file", {u"import"_s, u"none.txt"_s}, {}, "There is no file none.txt");
}

void CommandsTest::badInputIsOneClearSentence()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, said);
    const auto result = run(words, input);
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY2(result.err.contains(said), result.err.constData());
    QVERIFY(result.err.startsWith("podwright-cli: "));
}

QTEST_GUILESS_MAIN(CommandsTest)

#include "tst_commands.moc"
