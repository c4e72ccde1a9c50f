// SPDX-License-Identifier: GPL-3.0-or-later
// What `podwright-cli check` prints and which files it takes.
#include "clifolder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>

#include <memory>

using namespace podwright;
using namespace Qt::StringLiterals;

namespace {

const QByteArray pod =
    "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n  - name: c\n    image: i\n";

/// What the SARIF 2.1.0 schema demands of the objects that we write: which properties there may be, which must.
struct Shape {
    const char *name;
    QSet<QString> allowed;
    QSet<QString> required;
};
const QList<Shape> shapes{
    {"log", {u"$schema"_s, u"version"_s, u"runs"_s}, {u"version"_s, u"runs"_s}},
    {"run", {u"tool"_s, u"results"_s, u"columnKind"_s}, {u"tool"_s}},
    {"tool", {u"driver"_s}, {u"driver"_s}},
    {"driver", {u"name"_s, u"version"_s, u"rules"_s}, {u"name"_s}},
    {"rule", {u"id"_s, u"shortDescription"_s, u"defaultConfiguration"_s}, {u"id"_s, u"shortDescription"_s}},
    {"configuration", {u"level"_s}, {}},
    {"result", {u"ruleId"_s, u"level"_s, u"message"_s, u"locations"_s, u"fixes"_s}, {u"message"_s}},
    {"message", {u"text"_s}, {u"text"_s}},
    {"location", {u"physicalLocation"_s, u"logicalLocations"_s}, {}},
    {"logical", {u"fullyQualifiedName"_s}, {}},
    {"physical", {u"artifactLocation"_s, u"region"_s}, {u"artifactLocation"_s}},
    {"artifact", {u"uri"_s}, {}},
    {"region", {u"startLine"_s, u"startColumn"_s, u"endLine"_s, u"endColumn"_s}, {u"startLine"_s}},
    {"fix", {u"description"_s, u"artifactChanges"_s}, {u"artifactChanges"_s}},
    {"change", {u"artifactLocation"_s, u"replacements"_s}, {u"artifactLocation"_s, u"replacements"_s}},
    {"replacement", {u"deletedRegion"_s, u"insertedContent"_s}, {u"deletedRegion"_s}},
};

/// Collects what breaks the schema.
class SarifJudge {
public:
    QStringList faults;

    void log(const QJsonObject &log)
    {
        shape("log", log);
        expect(log.value(u"version"_s) == u"2.1.0"_s, "version");
        expect(QUrl(log.value(u"$schema"_s).toString(), QUrl::StrictMode).isValid(), "$schema is no URI");
        for (const QJsonValue run : log.value(u"runs"_s).toArray())
            this->run(run.toObject());
    }

private:
    void expect(bool good, const char *what)
    {
        if (!good)
            faults.append(QString::fromLatin1(what));
    }

    void shape(const char *name, const QJsonObject &object)
    {
        for (const Shape &shape : shapes) {
            if (qstrcmp(shape.name, name) != 0)
                continue;
            const QStringList present = object.keys();
            const QSet<QString> keys(present.begin(), present.end());
            if (!shape.allowed.contains(keys) || !keys.contains(shape.required))
                faults.append(QString::fromLatin1(name) + u": "_s + present.join(u' '));
            return;
        }
        faults.append(u"no shape"_s);
    }

    void level(const QJsonObject &object)
    {
        const QString level = object.value(u"level"_s).toString(u"warning"_s);
        expect(QStringList{u"none"_s, u"note"_s, u"warning"_s, u"error"_s}.contains(level), "level");
    }

    void message(const QJsonValue &value)
    {
        shape("message", value.toObject());
        expect(!value.toObject().value(u"text"_s).toString().isEmpty(), "a message without text");
    }

    void artifact(const QJsonValue &value)
    {
        shape("artifact", value.toObject());
        const QString uri = value.toObject().value(u"uri"_s).toString();
        expect(!uri.contains(u' ') && QUrl(uri, QUrl::StrictMode).isValid(), "uri is no reference");
    }

    void region(const QJsonValue &value)
    {
        const QJsonObject region = value.toObject();
        shape("region", region);
        for (const QString &key : region.keys())
            expect(region.value(key).isDouble() && region.value(key).toInt() >= 1, "a region begins at 1");
    }

    void run(const QJsonObject &run)
    {
        shape("run", run);
        expect(QStringList{u"utf16CodeUnits"_s, u"unicodeCodePoints"_s}.contains(run.value(u"columnKind"_s).toString()),
               "columnKind");
        const QJsonObject tool = run.value(u"tool"_s).toObject();
        shape("tool", tool);
        const QJsonObject driver = tool.value(u"driver"_s).toObject();
        shape("driver", driver);
        QSet<QString> ids;
        for (const QJsonValue value : driver.value(u"rules"_s).toArray()) {
            const QJsonObject rule = value.toObject();
            shape("rule", rule);
            message(rule.value(u"shortDescription"_s));
            shape("configuration", rule.value(u"defaultConfiguration"_s).toObject());
            level(rule.value(u"defaultConfiguration"_s).toObject());
            expect(!ids.contains(rule.value(u"id"_s).toString()), "a rule stands twice");
            ids.insert(rule.value(u"id"_s).toString());
        }
        for (const QJsonValue value : run.value(u"results"_s).toArray()) {
            result(value.toObject());
            expect(ids.contains(value.toObject().value(u"ruleId"_s).toString()), "a rule is not described");
        }
    }

    void result(const QJsonObject &result)
    {
        shape("result", result);
        level(result);
        message(result.value(u"message"_s));
        for (const QJsonValue location : result.value(u"locations"_s).toArray()) {
            shape("location", location.toObject());
            const QJsonObject physical = location.toObject().value(u"physicalLocation"_s).toObject();
            shape("physical", physical);
            artifact(physical.value(u"artifactLocation"_s));
            region(physical.value(u"region"_s));
            for (const QJsonValue logical : location.toObject().value(u"logicalLocations"_s).toArray())
                shape("logical", logical.toObject());
        }
        for (const QJsonValue fix : result.value(u"fixes"_s).toArray())
            this->fix(fix.toObject());
    }

    void fix(const QJsonObject &fix)
    {
        shape("fix", fix);
        message(fix.value(u"description"_s));
        const QJsonArray changes = fix.value(u"artifactChanges"_s).toArray();
        expect(!changes.isEmpty(), "a fix changes something");
        for (const QJsonValue change : changes) {
            shape("change", change.toObject());
            artifact(change.toObject().value(u"artifactLocation"_s));
            const QJsonArray replacements = change.toObject().value(u"replacements"_s).toArray();
            expect(!replacements.isEmpty(), "a change replaces something");
            for (const QJsonValue replacement : replacements) {
                shape("replacement", replacement.toObject());
                region(replacement.toObject().value(u"deletedRegion"_s));
                expect(replacement.toObject().value(u"insertedContent"_s).toObject().contains(u"text"_s), "content");
            }
        }
    }
};

} // namespace

class CheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void textIsAsCompilersPrint();
    void theCaretKnowsWideCharacters_data();
    void theCaretKnowsWideCharacters();
    void sourceCannotCommandTheTerminal();
    void coloursOnDemand();
    void sarifIsAsItsSchemaDemands();
    void fixesInSarifMend();
    void foldersPatternsAndLists();
    void exitStatus();

private:
    using Result = CliFolder::Result;
    Result run(const QStringList &words, const QByteArray &input = {}) const
    {
        return m_folder->run(QStringList{u"check"_s, u"--no-advice"_s} + words, input);
    }
    void write(const QString &name, const QByteArray &bytes) const { m_folder->write(name, bytes); }
    QStringList filesChecked(const QStringList &words, const QByteArray &input = {}) const;

    std::unique_ptr<CliFolder> m_folder;
};

void CheckTest::init()
{
    m_folder = std::make_unique<CliFolder>();
}

void CheckTest::textIsAsCompilersPrint()
{
    write(u"bad.yaml"_s, pod + "    imagee: x\n");
    const QByteArrayList lines = run({u"--lang"_s, u"en"_s, u"bad.yaml"_s}).out.split('\n');
    QVERIFY(lines.size() >= 5);
    static const QRegularExpression head(u"^bad\\.yaml:9:5: error: .+ \\[[A-Z]+-[0-9]+\\]$"_s);
    QVERIFY2(head.match(QString::fromUtf8(lines[0])).hasMatch(), lines[0]);
    QCOMPARE(lines[1], "    9 |     imagee: x");
    QCOMPARE(lines[2], "      |     ^~~~~~");
    QVERIFY2(lines[3].startsWith("      = fix: "), lines[3]);
    QVERIFY2(lines[4].contains("1 file"), lines[4]);
}

void CheckTest::theCaretKnowsWideCharacters_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("cells"); // of the terminal
    QTest::newRow("latin") << QByteArray("\"x\"") << 3;
    QTest::newRow("accent in one") << QByteArray("\"\xc3\xa9\"") << 3;
    QTest::newRow("accent on top") << QByteArray("\"e\xcc\x81\"") << 3;
    QTest::newRow("Chinese") << QByteArray("\"\xe5\xae\xb9\xe5\x99\xa8\"") << 6;
    QTest::newRow("emoji") << QByteArray("\"\xf0\x9f\x9a\x80\"") << 4;
    QTest::newRow("tab") << QByteArray("\"\t\"") << 6; // up to column 16 and the quote
}

/// The waves below a map that is no text go to its end, whatever stands in it.
void CheckTest::theCaretKnowsWideCharacters()
{
    QFETCH(QByteArray, value);
    QFETCH(int, cells);
    write(u"wide.yaml"_s,
          "apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n  annotations:\n    t: {k: " + value
              + "}\nspec:\n  containers:\n  - name: c\n    image: i\n");
    const QByteArrayList lines = run({u"--lang"_s, u"en"_s, u"wide.yaml"_s}).out.split('\n');
    QVERIFY(lines.size() >= 3);
    QVERIFY2(lines[0].startsWith("wide.yaml:6:8: error:"), lines[0]);
    const int head = 8; // "    6 | "
    QCOMPARE(lines[2].indexOf('^'), head + 7);
    QCOMPARE(static_cast<int>(lines[2].count('~')) + 1, cells + 5); // {k: }
}

void CheckTest::sourceCannotCommandTheTerminal()
{
    write(u"evil.yaml"_s, pod + "    imagee: \"\033[31m\"\n    \"x\tz\": 1\n");
    const Result result = run({u"evil.yaml"_s});
    QVERIFY(!result.out.contains('\033'));
    QVERIFY(!result.out.isEmpty());
}

void CheckTest::coloursOnDemand()
{
    write(u"bad.yaml"_s, pod + "    imagee: x\n");
    QVERIFY(!run({u"bad.yaml"_s}).out.contains('\033')); // not a terminal
    const QByteArray coloured = run({u"--color"_s, u"always"_s, u"bad.yaml"_s}).out;
    QVERIFY(coloured.contains("\033[1mbad.yaml:9:5:\033[0m \033[1;31merror:\033[0m "));
    QVERIFY(coloured.contains("\033[1;31m^~~~~~\033[0m"));
    QCOMPARE(run({u"--color"_s, u"sometimes"_s, u"bad.yaml"_s}).status, 2);
}

void CheckTest::sarifIsAsItsSchemaDemands()
{
    write(u"good.yaml"_s, pod);
    write(u"a folder/b#d ü.yaml"_s,
          pod + "    imagee: x\n    imagePullPolicy: always\n    ports: [{containerPort: 0}]\n");
    write(u"broken.yaml"_s, "a: [1\nb: \xe3\x80\x80 2\n");
    write(u"empty.yaml"_s, "");
    for (const QString &language : {u"en"_s, u"zh"_s}) {
        const Result result = run({u"--format"_s, u"sarif"_s, u"--lang"_s, language, u"good.yaml"_s, u"a folder"_s,
                                   u"broken.yaml"_s, u"empty.yaml"_s, u"missing.yaml"_s});
        QJsonParseError error{};
        const QJsonDocument document = QJsonDocument::fromJson(result.out, &error);
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        SarifJudge judge;
        judge.log(document.object());
        QVERIFY2(judge.faults.isEmpty(), qPrintable(judge.faults.join(u'\n')));
        const QJsonObject run0 = document.object().value(u"runs"_s).toArray().at(0).toObject();
        QVERIFY(run0.value(u"results"_s).toArray().size() >= 5);
        QCOMPARE(result.status, 2);
    }
    const Result clean = run({u"--format"_s, u"sarif"_s, u"good.yaml"_s});
    SarifJudge judge;
    judge.log(QJsonDocument::fromJson(clean.out).object());
    QVERIFY2(judge.faults.isEmpty(), qPrintable(judge.faults.join(u'\n')));
    QCOMPARE(clean.status, 0);
}

/// Whoever reads the file can apply a fix by its regions, counted in code points.
void CheckTest::fixesInSarifMend()
{
    const QByteArray bad = QByteArray(pod).replace("name: a", "name: a # \xe5\xae\xb9\xe5\x99\xa8 \xf0\x9f\x9a\x80")
        + "    imagePullPolicy: Alawys # \xe6\x8b\xbc\n";
    write(u"bad.yaml"_s, bad);
    const QJsonObject log = QJsonDocument::fromJson(run({u"--format"_s, u"sarif"_s, u"bad.yaml"_s}).out).object();
    const QJsonArray results = log.value(u"runs"_s).toArray().at(0).toObject().value(u"results"_s).toArray();
    QCOMPARE(results.size(), 1);
    const QJsonArray fixes = results[0].toObject().value(u"fixes"_s).toArray();
    QVERIFY(!fixes.isEmpty());
    const QJsonArray replacements =
        fixes[0].toObject().value(u"artifactChanges"_s).toArray()[0].toObject().value(u"replacements"_s).toArray();
    QStringList lines = QString::fromUtf8(bad).split(u'\n');
    for (qsizetype index = replacements.size(); index-- > 0;) {
        const QJsonObject region = replacements[index].toObject().value(u"deletedRegion"_s).toObject();
        const QString text =
            replacements[index].toObject().value(u"insertedContent"_s).toObject().value(u"text"_s).toString();
        QCOMPARE(region.value(u"startLine"_s), region.value(u"endLine"_s));
        QString &line = lines[region.value(u"startLine"_s).toInt() - 1];
        QList<uint> points = line.toUcs4();
        const int begin = region.value(u"startColumn"_s).toInt() - 1;
        points.remove(begin, region.value(u"endColumn"_s).toInt() - 1 - begin);
        line = QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), begin) + text
            + QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData() + begin), points.size() - begin);
    }
    write(u"mended.yaml"_s, lines.join(u'\n').toUtf8());
    const Result after = run({u"mended.yaml"_s});
    QVERIFY2(after.status == 0, after.out);
}

/// The names of the files in the order in which they were checked.
QStringList CheckTest::filesChecked(const QStringList &words, const QByteArray &input) const
{
    QStringList files;
    for (const QByteArray &line : run(QStringList{u"--format"_s, u"json"_s} + words, input).out.split('\n')) {
        const QString file = QJsonDocument::fromJson(line).object().value(u"file"_s).toString();
        if (!file.isEmpty())
            files.append(QDir::cleanPath(file));
    }
    return files;
}

void CheckTest::foldersPatternsAndLists()
{
    for (const QString &name :
         {u"b.yaml"_s, u"a.yml"_s, u"deep/x/c.yaml"_s, u"deep/d.json"_s, u"deep/notes.txt"_s, u"odd [1].yaml"_s})
        write(name, pod);
    QCOMPARE(filesChecked({u"deep"_s}), (QStringList{u"deep/d.json"_s, u"deep/x/c.yaml"_s}));
    QCOMPARE(filesChecked({u"*.y*ml"_s}), (QStringList{u"a.yml"_s, u"b.yaml"_s, u"odd [1].yaml"_s}));
    QCOMPARE(filesChecked({u"**/*.yaml"_s}), (QStringList{u"b.yaml"_s, u"odd [1].yaml"_s, u"deep/x/c.yaml"_s}));
    QCOMPARE(filesChecked({u"deep/?/*.yaml"_s}), QStringList{u"deep/x/c.yaml"_s});
    QCOMPARE(filesChecked({m_folder->at(u"dee*/*.json"_s)}),
             QStringList{QDir::cleanPath(m_folder->at(u"deep/d.json"_s))});
    QCOMPARE(filesChecked({u"odd [1].yaml"_s}), QStringList{u"odd [1].yaml"_s}); // a name, not a pattern
    QCOMPARE(filesChecked({u"--files-from"_s, u"-"_s}, "b.yaml\r\n\na.yml\n"), (QStringList{u"b.yaml"_s, u"a.yml"_s}));
    QCOMPARE(run({u"nothing*.yaml"_s}).status, 2);
    QCOMPARE(run({u"--files-from"_s, u"missing.txt"_s}).status, 2);
}

void CheckTest::exitStatus()
{
    write(u"good.yaml"_s, pod);
    write(u"bad.yaml"_s, pod + "    imagee: x\n");
    write(u"none.yaml"_s, "a: 1\n");
    QCOMPARE(run({u"good.yaml"_s}).status, 0);
    QCOMPARE(run({u"good.yaml"_s, u"bad.yaml"_s}).status, 1);
    QCOMPARE(run({u"bad.yaml"_s, u"none.yaml"_s}).status, 2);
    QCOMPARE(run({u"missing.yaml"_s}).status, 2);
}

QTEST_GUILESS_MAIN(CheckTest)
#include "tst_check.moc"
