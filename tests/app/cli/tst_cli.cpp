// SPDX-License-Identifier: GPL-3.0-or-later
#include "clifolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace podwright;

class CliTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void editing_data();
    void editing();
    void inPlaceKeepsLinksAndMode();
    void badInputIsOneClearSentence_data();
    void badInputIsOneClearSentence();
    void checkSpeaksJsonAndSarif();
    void checkNamesTheWaysToMend();
    void fixing_data();
    void fixing();
    void fixInPlaceWritesOnlyWhatItMended();
    void outputComesInTheOrderOfTheFiles();
    void standardInputIsReadToItsEnd();
    void aManifestWithoutPodIsExplained_data();
    void aManifestWithoutPodIsExplained();
    void valuesAreWrittenAsTheFieldNeedsThem_data();
    void valuesAreWrittenAsTheFieldNeedsThem();
    void fieldsAndTemplates();
    void explainKnowsFieldsAndTypes();
    void everyCommandExplainsItself();
    void networkInFourFormats();
    void networkComplains_data();
    void networkComplains();

private:
    using Result = CliFolder::Result;
    Result run(const QStringList &words, const QByteArray &input = {}) const { return m_folder->run(words, input); }
    QString write(const char *name, const QByteArray &bytes) const
    {
        return m_folder->write(QString::fromLatin1(name), bytes);
    }

    std::unique_ptr<CliFolder> m_folder;
};

void CliTest::init()
{
    m_folder = std::make_unique<CliFolder>();
}

namespace {
const QByteArray pod =
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a # the name\nspec:\n  containers:\n  - name: c\n    image: i\n";
}

void CliTest::editing_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("out");
    const auto row = [](const char *name, const QStringList &words, int status, const QByteArray &out) {
        QTest::newRow(name) << words << status << out;
    };
    const QString dash = QStringLiteral("-");
    row("get", {QStringLiteral("get"), dash, QStringLiteral("spec.containers[name=c].image")}, 0, "i\n");
    row("get nothing", {QStringLiteral("get"), dash, QStringLiteral("spec.volumes")}, 1, "");
    row("set", {QStringLiteral("set"), dash, QStringLiteral("metadata.name"), QStringLiteral("1")}, 0,
        QByteArray(pod).replace("a # the", "\"1\" # the"));
    row("set a number",
        {QStringLiteral("set"), dash, QStringLiteral("spec.terminationGracePeriodSeconds"), QStringLiteral("5")}, 0,
        pod + "  terminationGracePeriodSeconds: 5\n");
    row("set a word for a number",
        {QStringLiteral("set"), dash, QStringLiteral("spec.terminationGracePeriodSeconds"), QStringLiteral("x")}, 2,
        "");
    row("unset", {QStringLiteral("unset"), dash, QStringLiteral("spec.containers[0].image")}, 0,
        QByteArray(pod).replace("    image: i\n", ""));
    row("unset nothing", {QStringLiteral("unset"), dash, QStringLiteral("spec.x")}, 1, "");
    row("insert",
        {QStringLiteral("insert"), dash, QStringLiteral("spec.containers"), QStringLiteral("name: d\nimage: j")}, 0,
        pod + "  - name: d\n    image: j\n");
    row("insert no yaml", {QStringLiteral("insert"), dash, QStringLiteral("spec.containers"), QStringLiteral("\"x")}, 2,
        "");
    row("bad path", {QStringLiteral("get"), dash, QStringLiteral("spec..x")}, 2, "");
    row("no such document",
        {QStringLiteral("get"), dash, QStringLiteral("kind"), QStringLiteral("--document"), QStringLiteral("3")}, 2,
        "");
}

void CliTest::editing()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    QFETCH(QByteArray, out);
    const Result result = run(words, pod);
    QCOMPARE(result.out, out);
    QCOMPARE(result.status, status);
    QCOMPARE(result.err.isEmpty(), status == 0);
}

void CliTest::inPlaceKeepsLinksAndMode()
{
    const QString file = write("pod.yaml", pod);
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    QVERIFY(QFile::link(file, m_folder->at(QStringLiteral("link.yaml"))));
    QCOMPARE(run({QStringLiteral("set"), QStringLiteral("link.yaml"), QStringLiteral("metadata.name"),
                  QStringLiteral("b"), QStringLiteral("--in-place")})
                 .status,
             0);
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    QCOMPARE(read.readAll(), QByteArray(pod).replace("name: a", "name: b"));
    QVERIFY(QFileInfo(m_folder->at(QStringLiteral("link.yaml"))).isSymLink());
    QCOMPARE(int(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)), 0);
}

void CliTest::badInputIsOneClearSentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\1\2\3\4\5\6\7",
                                          12);
    QTest::newRow("not utf-8") << QByteArray("a: \xff\n");
    QTest::newRow("broken") << QByteArray("a: \"b\n");
    QTest::newRow("folder") << QByteArray();
    QTest::newRow("missing") << QByteArray();
}

void CliTest::badInputIsOneClearSentence()
{
    QFETCH(QByteArray, bytes);
    const QString name = QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_');
    if (!bytes.isEmpty())
        write(qPrintable(name), bytes);
    else if (name == QLatin1String("folder"))
        QDir(m_folder->at(QString())).mkdir(name);
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("zh")}) {
        const Result result =
            run({QStringLiteral("get"), name, QStringLiteral("kind"), QStringLiteral("--lang"), language});
        QCOMPARE(result.status, 2);
        QVERIFY(result.out.isEmpty());
        QCOMPARE(result.err.count('\n'), 1);
        QVERIFY(result.err.contains(name.toUtf8()));
        QCOMPARE(language == QLatin1String("zh"), QString::fromUtf8(result.err).contains(u'。'));
    }
    QCOMPARE(run({QStringLiteral("nonsense")}).status, 2);
    QCOMPARE(run({QStringLiteral("check")}).status, 2);
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--format"), QStringLiteral("xml"), name}).status, 2);
}

void CliTest::checkSpeaksJsonAndSarif()
{
    write("good.yaml", pod);
    write("bad.yaml", pod + "    imagee: x\n---\n" + pod);
    const Result json = run({QStringLiteral("check"), QStringLiteral("--no-advice"), QStringLiteral("--format"),
                             QStringLiteral("json"), QStringLiteral("good.yaml"), QStringLiteral("bad.yaml")});
    QCOMPARE(json.status, 1);
    const QList<QByteArray> lines = json.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    const QJsonObject good = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(good.value(QStringLiteral("verdict")).toString(), QStringLiteral("valid"));
    const QJsonObject bad = QJsonDocument::fromJson(lines[1]).object();
    QCOMPARE(bad.value(QStringLiteral("verdict")).toString(), QStringLiteral("rejected"));
    const QJsonObject finding = bad.value(QStringLiteral("diagnostics")).toArray().at(0).toObject();
    QCOMPARE(finding.value(QStringLiteral("field")).toString(), QStringLiteral("spec.containers[0].imagee"));
    QCOMPARE(finding.value(QStringLiteral("line")).toInt(), 9);
    QCOMPARE(finding.value(QStringLiteral("column")).toInt(), 5);
    QCOMPARE(QJsonDocument::fromJson(lines[2]).object().value(QStringLiteral("document")).toInt(), 1);
    const Result sarif = run({QStringLiteral("check"), QStringLiteral("--no-advice"), QStringLiteral("--format"),
                              QStringLiteral("sarif"), QStringLiteral(".")});
    const QJsonObject run0 =
        QJsonDocument::fromJson(sarif.out).object().value(QStringLiteral("runs")).toArray().at(0).toObject();
    QCOMPARE(run0.value(QStringLiteral("results")).toArray().size(), 1);
    const Result text = run({QStringLiteral("check"), QStringLiteral("bad.yaml")});
    QVERIFY(text.out.contains("bad.yaml:9:5: error: "));
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("good.yaml")}).status, 0);
}

void CliTest::checkNamesTheWaysToMend()
{
    const Result result = run({QStringLiteral("check"), QStringLiteral("--no-advice"), QStringLiteral("-")},
                              pod + "    imagePulPolicy: always\n    tty: \"yes\"\n");
    QCOMPARE(result.status, 1);
    const QByteArrayList lines = result.out.split('\n');
    QByteArrayList fixes;
    for (qsizetype index = 1; index < lines.size(); ++index) {
        if (!lines[index].startsWith("      = fix: "))
            continue;
        QVERIFY2(lines[index - 1].contains('^'), lines[index - 1].constData()); // behind the caret
        fixes.append(lines[index].mid(13));
    }
    QCOMPARE(fixes.size(), 2);
    QVERIFY2(fixes[0].startsWith("Rename imagePulPolicy to imagePullPolicy"), fixes[0].constData());
    QVERIFY2(fixes[1].contains("Set tty to"), fixes[1].constData());
    // advice has ways to mend, too
    const Result advice = run({QStringLiteral("check"), QStringLiteral("-")}, pod);
    QCOMPARE(advice.status, 0);
    QVERIFY2(advice.out.contains("= fix: Set automountServiceAccountToken to"), advice.out.constData());
}

void CliTest::fixing_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("fixed");
    QTest::addColumn<int>("status");
    const QStringList unsafe{QStringLiteral("--unsafe")};
    const QByteArray certain = pod + "    tty: \"yes\" # why\n";
    const QByteArray choice = pod + "    command: sleep 60\n";
    QTest::newRow("nothing to do") << QStringList() << pod << pod << 0;
    QTest::newRow("certain") << QStringList() << certain << pod + "    tty: true # why\n" << 0;
    QTest::newRow("not certain") << QStringList() << choice << choice << 1;
    QTest::newRow("the first choice") << unsafe << choice << pod + "    command:\n    - sleep\n    - \"60\"\n" << 0;
    QTest::newRow("broken") << QStringList() << QByteArray(pod).replace("kind: Pod", "kind：Pod") << pod << 0;
    QTest::newRow("a newer field") << QStringList{QStringLiteral("--unsafe"), QStringLiteral("--kubernetes"),
                                                  QStringLiteral("1.30")}
                                   << pod + "  hostnameOverride: a\n"
                                   << pod + "  # hostnameOverride: a\n"
                                   << 0;
}

void CliTest::fixing()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, fixed);
    QFETCH(int, status);
    const Result result = run(QStringList{QStringLiteral("fix"), QStringLiteral("-")} + options, text);
    QCOMPARE(result.out, fixed);
    QCOMPARE(result.status, status);
    QVERIFY2(result.err.contains("applied") && result.err.contains("left"), result.err.constData());
}

void CliTest::fixInPlaceWritesOnlyWhatItMended()
{
    const QByteArray text = QByteArray(pod).replace("\n", "\r\n") + "    tty: \"yes\"\r\n";
    const QString file = write("pod.yaml", text);
    const auto content = [&file] {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    };
    Result result = run({QStringLiteral("fix"), QStringLiteral("--in-place"), QStringLiteral("pod.yaml")});
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out, QByteArray());
    QCOMPARE(content(), QByteArray(text).replace("\"yes\"", "true"));
    const QDateTime written = QFileInfo(file).lastModified();
    result = run({QStringLiteral("fix"), QStringLiteral("pod.yaml"), QStringLiteral("--in-place")});
    QCOMPARE(result.status, 0);
    QCOMPARE(QFileInfo(file).lastModified(), written); // nothing to do, nothing written
    QCOMPARE(run({QStringLiteral("fix"), QStringLiteral("-"), QStringLiteral("--in-place")}, text).status, 2);
    QCOMPARE(run({QStringLiteral("fix"), QStringLiteral("none.yaml"), QStringLiteral("--in-place")}).status, 2);
}

void CliTest::outputComesInTheOrderOfTheFiles()
{
    constexpr int count = 120;
    QStringList words{QStringLiteral("check"),    QStringLiteral("--jobs"), QStringLiteral("3"),
                      QStringLiteral("--format"), QStringLiteral("json"),   QStringLiteral("--no-advice")};
    for (int index = 0; index < count; ++index) {
        // large ones between small ones, so that workers overtake each other; odd text survives JSON
        const QByteArray more = index % 5 == 0 ? QByteArray("#").repeated(40000) + '\n' : QByteArray();
        words += write(QByteArray::number(index) + ".yaml", more + pod + "    \"o\\\"d\\td\": 1\n");
    }
    const QByteArrayList lines = run(words).out.trimmed().split('\n');
    QCOMPARE(lines.size(), count);
    for (int index = 0; index < count; ++index) {
        const QJsonObject row = QJsonDocument::fromJson(lines[index]).object();
        QCOMPARE(row.value(QStringLiteral("file")).toString(), words[6 + index]);
        const QJsonArray found = row.value(QStringLiteral("diagnostics")).toArray();
        QVERIFY(!found.isEmpty());
        QCOMPARE(found[0].toObject().value(QStringLiteral("field")).toString(),
                 QStringLiteral("spec.containers[0].o\"d\td"));
    }
    words[4] = QStringLiteral("sarif");
    const QJsonObject sarif = QJsonDocument::fromJson(run(words).out).object();
    const QJsonObject first = sarif.value(QStringLiteral("runs")).toArray().at(0).toObject();
    QVERIFY(first.value(QStringLiteral("results")).toArray().size() >= count);
}

void CliTest::standardInputIsReadToItsEnd()
{
    // larger than a pipe's buffer
    const QByteArray large = pod + QByteArray("  # a comment line that only fills the file\n").repeated(20000);
    const Result result =
        run({QStringLiteral("set"), QStringLiteral("-"), QStringLiteral("metadata.name"), QStringLiteral("b")}, large);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.out.size(), large.size());
    QVERIFY(result.out == QByteArray(large).replace("name: a #", "name: b #"));
}

void CliTest::aManifestWithoutPodIsExplained_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("empty") << QByteArray() << QByteArray("nothing");
    QTest::newRow("other kind") << QByteArray("apiVersion: v1\nkind: ConfigMap\n") << QByteArray("ConfigMap");
    QTest::newRow("list") << QByteArray("apiVersion: v1\nkind: List\nitems: []\n") << QByteArray("List");
}

void CliTest::aManifestWithoutPodIsExplained()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, word);
    const Result result =
        run({QStringLiteral("check"), QStringLiteral("-"), QStringLiteral("--lang"), QStringLiteral("en")}, bytes);
    QVERIFY(result.status != 0);
    QVERIFY2(result.out.contains(word), result.out.constData());
}

void CliTest::valuesAreWrittenAsTheFieldNeedsThem_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("written");
    const auto row = [](const char *path, const char *value, const char *written) {
        QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(value) << QByteArray(written);
    };
    row("metadata.labels.a", "1", "a: \"1\"\n");
    row("spec.hostNetwork", "true", "hostNetwork: true\n");
    row("spec.containers[0].livenessProbe.httpGet.port", "80", "port: 80\n");
    row("spec.containers[0].readinessProbe.httpGet.port", "http", "port: http\n");
    row("spec.containers[0].resources.limits.cpu", "500m", "cpu: 500m\n");
    row("spec.volumes[name=v].secret.defaultMode", "0400", "defaultMode: 0400\n");
    row("spec.containers[0].args", "[a, 2]", "args:");
    row("spec.nodeName", "null", "nodeName: \"null\"\n");
}

void CliTest::valuesAreWrittenAsTheFieldNeedsThem()
{
    QFETCH(QString, path);
    QFETCH(QString, value);
    QFETCH(QByteArray, written);
    const Result result = run({QStringLiteral("set"), QStringLiteral("-"), path, value}, pod);
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.contains(written), result.out.constData());
    QVERIFY(result.out.contains("  name: a # the name\n"));
}

void CliTest::fieldsAndTemplates()
{
    const Result fields = run({QStringLiteral("fields"), QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(fields.out.count('\n'), 1361);
    const Result list = run({QStringLiteral("new"), QStringLiteral("--list")});
    const QList<QByteArray> names = list.out.trimmed().split('\n');
    QVERIFY(names.size() >= 16);
    for (const QByteArray &line : names) {
        const QByteArray name = line.left(line.indexOf(' '));
        const Result made = run({QStringLiteral("new"), QString::fromUtf8(name)});
        QCOMPARE(run({QStringLiteral("check"), QStringLiteral("-")}, made.out).status, 0);
    }
    for (const char *shell : {"bash", "zsh", "fish"})
        QVERIFY(run({QStringLiteral("completion"), QString::fromLatin1(shell)}).out.contains("podwright-cli"));
}

void CliTest::explainKnowsFieldsAndTypes()
{
    const auto explain = [this](const char *path, const char *language) {
        return run({QStringLiteral("explain"), QString::fromLatin1(path), QStringLiteral("--lang"),
                    QString::fromLatin1(language)});
    };
    const Result chinese = explain("pod.spec.containers[0].livenessProbe", "zh");
    QCOMPARE(chinese.status, 0);
    QVERIFY(chinese.out.contains("存活探针") && !chinese.out.contains("When to set it"));
    QCOMPARE(explain("spec.containers.livenessProbe", "zh").out, chinese.out);
    const Result both = explain("spec.containers[].livenessProbe", "both");
    QVERIFY(both.out.contains("存活探针") && both.out.contains("When to set it"));
    QVERIFY(explain("Probe", "en").out.contains("failureThreshold"));
    const Result unknown = explain("spec.containers.livnessProbe", "en");
    QCOMPARE(unknown.status, 2);
    QVERIFY2(unknown.err.contains("spec.containers[].livenessProbe"), unknown.err.constData());
}

void CliTest::everyCommandExplainsItself()
{
    for (const char *command :
         {"check", "get", "set", "unset", "insert", "fields", "new", "explain", "export", "defaults", "completion"}) {
        const Result help = run({QString::fromLatin1(command), QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains("podwright-cli " + QByteArray(command)));
    }
}

void CliTest::networkInFourFormats()
{
    const QByteArray two = pod
        + "    ports: [{containerPort: 80}]\n  - name: d\n    image: j\n    env:\n"
          "    - {name: WEB, value: 'http://localhost'}\n";
    const QStringList words{QStringLiteral("network"), QStringLiteral("-"), QStringLiteral("--lang")};
    const Result english = run(words + QStringList{QStringLiteral("en")}, two);
    QCOMPARE(english.status, 0);
    QVERIFY(english.out.contains("d possibly reaches c at localhost:80 (WEB)."));
    QVERIFY(english.out.contains("curl localhost in d reaches c"));
    QVERIFY(run(words + QStringList{QStringLiteral("zh")}, two).out.contains("d 容器可能通过 localhost:80 访问 c"));
    const QJsonObject json = QJsonDocument::fromJson(run({QStringLiteral("network"), QStringLiteral("-"),
                                                          QStringLiteral("--format"), QStringLiteral("json")},
                                                         two)
                                                         .out)
                                 .object();
    const QJsonObject second = json[QStringLiteral("containers")].toArray().at(1).toObject();
    QCOMPARE(second[QStringLiteral("calls")].toArray().at(0).toObject()[QStringLiteral("to")].toString(),
             QStringLiteral("c"));
    QVERIFY(
        run({QStringLiteral("network"), QStringLiteral("-"), QStringLiteral("--format"), QStringLiteral("svg")}, two)
            .out.contains("<svg"));
    const QString out = m_folder->at(QStringLiteral("out.png"));
    QCOMPARE(run({QStringLiteral("network"), QStringLiteral("-"), QStringLiteral("--format"), QStringLiteral("png"),
                  QStringLiteral("-o"), out},
                 two)
                 .status,
             0);
    QFile picture(out);
    QVERIFY(picture.open(QIODevice::ReadOnly));
    QVERIFY(picture.read(4) == "\x89PNG");
}

void CliTest::networkComplains_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("input");
    const QString dash = QStringLiteral("-");
    QTest::newRow("no file") << QStringList{} << pod;
    QTest::newRow("format") << QStringList{dash, QStringLiteral("--format"), QStringLiteral("gif")} << pod;
    QTest::newRow("format without a word") << QStringList{dash, QStringLiteral("--format")} << pod;
    QTest::newRow("option") << QStringList{dash, QStringLiteral("--what")} << pod;
    QTest::newRow("two files") << QStringList{dash, dash} << pod;
    QTest::newRow("document") << QStringList{dash, QStringLiteral("--document"), QStringLiteral("7")} << pod;
    QTest::newRow("missing folder") << QStringList{dash, QStringLiteral("-o"), QStringLiteral("/no/such/a.txt")} << pod;
    QTest::newRow("no Pod") << QStringList{dash} << QByteArray("kind: ConfigMap\n");
    QTest::newRow("broken") << QStringList{dash} << QByteArray("a: [\n");
}

void CliTest::networkComplains()
{
    QFETCH(const QStringList, words);
    QFETCH(const QByteArray, input);
    const Result result = run(QStringList{QStringLiteral("network")} + words, input);
    QCOMPARE(result.status, 2);
    QVERIFY(result.err.startsWith("podwright-cli: "));
    QVERIFY(result.out.isEmpty());
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
