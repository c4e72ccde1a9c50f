// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of `sort` and `diff` of podwright-cli for any manifest, and files with several documents.
// PODWRIGHT_SEED chooses other manifests.
#include "clifolder.h"
#include "support/podgenerator.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <memory>
#include <random>

using namespace podwright;
using namespace Qt::StringLiterals;

class SortDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<CliFolder>(); }
    void sortingChangesNoDataAndLosesNoComment();
    void differencesReadBackwardsAreTheSame();
    void documentsAreSortedOneAtATime_data();
    void documentsAreSortedOneAtATime();
    void nothingToSortIsPrintedAsItIs_data();
    void nothingToSortIsPrintedAsItIs();
    void inPlaceWritesOnlyWhatChanged();
    void objectsAreFoundWhereverTheyStand();
    void differencesOfWhatIsNoPod_data();
    void differencesOfWhatIsNoPod();
    void blocksAtAnOpenEndKeepTheirText();

private:
    CliFolder::Result run(const QStringList &words, const QByteArray &input = {}) const
    {
        return m_folder->run(words + QStringList{u"--lang"_s, u"en"_s}, input);
    }
    QStringList changes(const QString &left, const QString &right, bool backwards) const;

    std::unique_ptr<CliFolder> m_folder;
};

namespace {

unsigned chosenSeed()
{
    const unsigned seed = qEnvironmentVariableIsSet("PODWRIGHT_SEED")
        ? static_cast<unsigned>(qEnvironmentVariableIntValue("PODWRIGHT_SEED"))
        : std::random_device{}();
    qInfo("seed %u", seed);
    return seed;
}

/// The numbered comments of a generated text.
QStringList commentsOf(const QByteArray &text)
{
    static const QRegularExpression comment(u"# (note|comment) \\d+"_s);
    QStringList found;
    for (auto all = comment.globalMatch(QString::fromUtf8(text)); all.hasNext();)
        found.append(all.next().captured());
    found.sort();
    return found;
}

const QByteArray several = "kind: Pod\napiVersion: v1\n---\n# only this\n---\nkind: Pod # second\napiVersion: v1\n";
const QByteArray service = "apiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec:\n  ports: [{port: 80}]\n";
const QByteArray pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n"
                       "  - {name: c, image: i:1}\n";

} // namespace

void SortDiffTest::sortingChangesNoDataAndLosesNoComment()
{
    PodGenerator generator(chosenSeed(), PodGenerator::Forms::Rare);
    for (int round = 0; round < 25; ++round) {
        const QByteArray text = QByteArray::fromStdString(generator.next());
        const QString file = m_folder->write(u"text.yaml"_s, text);
        const auto once = run({u"sort"_s, file});
        if (once.status != 0 && (text.contains("|+") || text.contains(">+"))) {
            QVERIFY2(once.out.isEmpty() && once.err.contains("without changing something else"), once.err + text);
            continue; // a block that keeps the empty lines behind it would take others where it comes to stand
        }
        QVERIFY2(once.status == 0, once.err + text);
        m_folder->write(u"sorted.yaml"_s, once.out);
        const auto difference = run({u"diff"_s, file, u"sorted.yaml"_s});
        QVERIFY2(difference.status == 0, difference.out + difference.err + text);
        QCOMPARE(commentsOf(once.out), commentsOf(text));
        const auto twice = run({u"sort"_s, u"-"_s}, once.out);
        QVERIFY2(twice.out == once.out, twice.out + "\n=====\n" + once.out);
    }
}

/// A text without a last line break gives its last block one less than a block further up has.
void SortDiffTest::blocksAtAnOpenEndKeepTheirText()
{
    const QByteArray begin = "apiVersion: v1\nkind: Pod\n";
    const auto sorted = [this](const QByteArray &text) { return run({u"sort"_s, u"-"_s}, text).out; };
    QCOMPARE(sorted(begin + "spec: {}\nmetadata:\n  name: |\n    a"), begin + "metadata:\n  name: |-\n    a\nspec: {}");
    QCOMPARE(sorted(begin + "spec: {}\nmetadata:\n  name: >+2\n    a"),
             begin + "metadata:\n  name: >-2\n    a\nspec: {}");
    QCOMPARE(sorted(begin + "spec:\n  a: |\n    b\nmetadata: {name: a}"),
             begin + "metadata: {name: a}\nspec:\n  a: |\n    b\n");
}

/// The differences of two files, each in a line of its own; backwards: as those of right and left have to be.
QStringList SortDiffTest::changes(const QString &left, const QString &right, bool backwards) const
{
    const auto result = run({u"diff"_s, left, right, u"--format"_s, u"json"_s});
    QStringList all;
    for (const QByteArray &line : result.out.trimmed().split('\n')) {
        const QJsonObject change = QJsonDocument::fromJson(line).object();
        QString kind = change[u"kind"_s].toString();
        if (backwards && kind != "changed"_L1 && kind != "moved"_L1)
            kind = kind == "added"_L1 ? u"removed"_s : u"added"_s;
        const QString before = change[backwards ? u"new"_s : u"old"_s].toString();
        const QString after = change[backwards ? u"old"_s : u"new"_s].toString();
        if (kind != "moved"_L1) // of two that change places either has moved
            all.append(QStringList{kind, change[u"path"_s].toString(), before, after}.join(u" | "_s));
    }
    all.sort();
    return all;
}

void SortDiffTest::differencesReadBackwardsAreTheSame()
{
    PodGenerator generator(chosenSeed());
    for (int round = 0; round < 20; ++round) {
        m_folder->write(u"a.yaml"_s, QByteArray::fromStdString(generator.next()));
        m_folder->write(u"b.yaml"_s, QByteArray::fromStdString(generator.next()));
        QCOMPARE(changes(u"a.yaml"_s, u"b.yaml"_s, false), changes(u"b.yaml"_s, u"a.yaml"_s, true));
        QCOMPARE(run({u"diff"_s, u"a.yaml"_s, u"a.yaml"_s}).status, 0);
    }
}

void SortDiffTest::documentsAreSortedOneAtATime_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QByteArray>("out");
    QTest::newRow("first") << u"0"_s
                           << QByteArray(several).replace("kind: Pod\napiVersion: v1", "apiVersion: v1\nkind: Pod");
    QTest::newRow("second") << u"1"_s
                            << QByteArray(several).replace("kind: Pod # second\napiVersion: v1",
                                                           "apiVersion: v1\nkind: Pod # second");
}

void SortDiffTest::documentsAreSortedOneAtATime()
{
    QFETCH(QString, number);
    QFETCH(QByteArray, out);
    const auto result = run({u"sort"_s, u"-"_s, u"--document"_s, number}, several);
    QCOMPARE(result.out, out);
    QCOMPARE(result.status, 0);
    const auto windows = run({u"sort"_s, u"-"_s, u"--document"_s, number}, QByteArray(several).replace("\n", "\r\n"));
    QCOMPARE(windows.out, QByteArray(out).replace("\n", "\r\n"));
}

void SortDiffTest::nothingToSortIsPrintedAsItIs_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a comment") << QByteArray("# only this\n");
    QTest::newRow("a separator") << QByteArray("---\n");
    QTest::newRow("a word") << QByteArray("good morning\n");
    QTest::newRow("a list") << QByteArray("- b\n- a\n");
    QTest::newRow("data of a ConfigMap") << QByteArray(
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {b: 1, a: 2}\n");
    QTest::newRow("sorted, without a last line break") << QByteArray("apiVersion: v1\nkind: Pod # end");
}

void SortDiffTest::nothingToSortIsPrintedAsItIs()
{
    QFETCH(QByteArray, text);
    const auto result = run({u"sort"_s, u"-"_s}, text);
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.out, text);
    QCOMPARE(result.status, 0);
}

void SortDiffTest::inPlaceWritesOnlyWhatChanged()
{
    const QString file = m_folder->write(u"pod.yaml"_s, pod);
    const QDateTime long_ago(QDate(2020, 1, 1), QTime(12, 0));
    {
        QFile touched(file);
        QVERIFY(touched.open(QIODevice::ReadWrite));
        QVERIFY(touched.setFileTime(long_ago, QFileDevice::FileModificationTime));
    }
    QCOMPARE(run({u"sort"_s, u"pod.yaml"_s, u"--in-place"_s}).status, 0);
    QCOMPARE(QFileInfo(file).lastModified(), long_ago);
    const auto missing = run({u"sort"_s, u"pod.yaml"_s, u"spec.volumes"_s, u"--in-place"_s});
    QCOMPARE(missing.status, 1);
    QVERIFY2(missing.err.contains("spec.volumes"), missing.err.constData());
    QCOMPARE(m_folder->read(u"pod.yaml"_s), pod);
}

void SortDiffTest::objectsAreFoundWhereverTheyStand()
{
    m_folder->write(u"old.yaml"_s, pod + "---\n" + service);
    const QByteArray now = QByteArray(service).replace("80", "81") + "---\n" + QByteArray(pod).replace("i:1", "i:2")
        + "---\n" + QByteArray(pod).replace("name: a", "name: z");
    const auto result = run({u"diff"_s, u"old.yaml"_s, u"-"_s}, now);
    const QByteArrayList lines = result.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].startsWith("Service s: ") && lines[0].contains("81"), result.out.constData());
    QCOMPARE(QString::fromUtf8(lines[1]), u"Pod a: Container c: image i:1 → i:2"_s);
    QCOMPARE(lines[2], QByteArray("Pod z is new"));
    QCOMPARE(result.status, 1);
}

void SortDiffTest::differencesOfWhatIsNoPod_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QByteArray &left, const QByteArray &right, const QByteArray &said) {
        QTest::newRow(name) << left << right << said;
    };
    row("nothing at all", {}, {}, "");
    row("a file that is empty now", pod, {}, "The document is gone\n");
    row("a file that was empty", {}, pod, "The document is new\n");
    row("comments only", "# a\n", "# b\n", "");
    row("a Service", service, QByteArray(service).replace("name: s", "name: t"), "metadata.name s → t\n");
    row("words", "good morning\n", "good night\n", "The document is now good night\n");
    row("other signs", "a: \"1\"\n", "a: 1\n", "a \"1\" → 1\n");
    row("other line ends", pod, QByteArray(pod).replace("\n", "\r\n"), "");
}

void SortDiffTest::differencesOfWhatIsNoPod()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, said);
    m_folder->write(u"left"_s, left);
    const auto result = run({u"diff"_s, u"left"_s, u"-"_s}, right);
    QCOMPARE(result.out, said);
    QCOMPARE(result.status, said.isEmpty() ? 0 : 1);
    QCOMPARE(result.err, QByteArray());
}

QTEST_GUILESS_MAIN(SortDiffTest)

#include "tst_sortdiff.moc"
