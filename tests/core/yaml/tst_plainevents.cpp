// SPDX-License-Identifier: GPL-3.0-or-later
// The short way to events against yaml-cpp's, which it stands for: what it reads has to be the same.
#include "support/mutation.h"
#include "support/podgenerator.h"
#include "yaml/documentcuts.h"
#include "yaml/plainevents.h"
#include "yaml/yamlevents.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace podwright;

class PlainEventsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsPlain_data();
    void readsWhatIsPlain();
    void leavesTheRest_data();
    void leavesTheRest();
    void sameEventsOfGeneratedManifests();
    void sameEventsOfGivenFiles();
};

namespace {

bool operator==(const YamlEvent &left, const YamlEvent &right)
{
    return left.kind == right.kind && left.flow == right.flow && left.anchor == right.anchor
        && left.value == right.value && left.tag == right.tag;
}

/// Whether the short way reads the part; nothing if it reads other events than yaml-cpp.
std::optional<bool> compare(std::string_view part)
{
    const auto plain = readPlainEvents(part);
    if (!plain)
        return false;
    const YamlEvents events = readYamlEvents(part, 400);
    const auto same = [](const YamlEvent &left, const YamlEvent &right) { return left == right; };
    if (events.fault.failed
        || !std::equal(plain->begin(), plain->end(), events.events.begin(), events.events.end(), same))
        return {};
    return true;
}

/// Counts of parts.
struct Counts {
    int all = 0;
    int plain = 0;
};

/// Compares each document of a text, as the parser cuts it. False: they differ.
bool compareAll(const std::string &text, Counts &counts)
{
    for (const TextRange &range : cutDocuments(text)) {
        const auto part = std::string_view(text).substr(range.begin, range.length());
        const auto read = compare(part);
        if (!read) {
            qWarning("other events than yaml-cpp's of:\n%s", std::string(part).c_str());
            return false;
        }
        ++counts.all;
        counts.plain += *read;
    }
    return true;
}

} // namespace

void PlainEventsTest::readsWhatIsPlain_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QByteArray(text); };
    row("a: 1");
    row("a:");
    row("a:\nb: 2\n");
    row("---\na: b\n");
    row("# comment\na: b # comment\n\n  # comment\nc: d\n");
    row("a:\n- b\n- c\nd: e\n");
    row("a:\n  - b: c\n    d:\n  -\n  - e\n");
    row("- - a\n  - b\n-   - c\n");
    row("a:\n  b:\n    c: d\ne: f\n");
    row("a: null\nb: ~\nc: 'null'\nd: \"~\"\n");
    row("a: 'it is'\nb: \"x y\" # why\n");
    row("a: b:c\nd: e#f\ng: /x --y=z\n");
    row("- -c\n- --flag=1\n- $(A)\n");
    row("a: |\n  one\n   two\n\nb: |-\n    #!/bin/sh\n    x: y\n");
    row("- |\n  one\n- two\n");
    row("a: {}\nb: []\nc: [x, \"y z\", -1]\nd: {e: f, g: [h, {i: j}]}\n");
    row("名: 1\n");
    row("a: 容器\n");
}

void PlainEventsTest::readsWhatIsPlain()
{
    QFETCH(const QByteArray, text);
    const bool letters = text.startsWith("名"); // no key of ours: yaml-cpp reads it
    QCOMPARE(compare(text.toStdString()), std::optional<bool>(!letters));
}

void PlainEventsTest::leavesTheRest_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *text) { QTest::newRow(text) << QByteArray(text); };
    row("");
    row("# only a comment\n");
    row("a\n");
    row("a: b\n  c\n"); // a value of two lines
    row("a: 'b\n  c'\n");
    row("a: b: c\n");
    row("a: b:\n");
    row("a: \"b\\n\"\n");
    row("a: 'b''c'\n");
    row("a: 'b' c\n");
    row("a: >\n  b\n");
    row("a: |2\n   b\n");
    row("a: |\n\n  b\n");
    row("a: &x b\nc: *x\n");
    row("a: !!str 1\n");
    row("a:\tb\n");
    row("a: b\r\n");
    row("a: [b\n, c]\n");
    row("a: [b,]\n");
    row("a: {\"b\":1}\n");
    row("a: b\n...\n");
    row("a: b\n c: d\n");
    row("a:\n  - b\n c: d\n");
    row("- a\nb: c\n");
    row("a: b\n- c\n");
    row("? a\n: b\n");
    row("null: a\n");
    row("a: %b\n");
    row("a: @b\n");
    row("a: -\n");
    row("a: \xc2\x85\n");
    row("--- a: b\n");
}

void PlainEventsTest::leavesTheRest()
{
    QFETCH(const QByteArray, text);
    QVERIFY(!readPlainEvents(text.toStdString()));
}

void PlainEventsTest::sameEventsOfGeneratedManifests()
{
    const unsigned seed = qEnvironmentVariableIntValue("PODWRIGHT_SEED") + 100;
    qInfo("seed %u", seed);
    PodGenerator generator(seed);
    std::mt19937 random(seed + 1);
    Counts counts;
    Counts faulty;
    for (int round = 0; round < 5000; ++round) {
        const std::string text = generator.next();
        QVERIFY(compareAll(text, counts));
        QVERIFY(compareAll(mutated(text, random), faulty));
    }
    qInfo("%d of %d documents read the short way, %d of %d with faults", counts.plain, counts.all, faulty.plain,
          faulty.all);
    QVERIFY(counts.plain > counts.all / 50);
    QVERIFY(faulty.plain > faulty.all / 100);
}

/// Not part of a usual run: all files below the folder that PODWRIGHT_MANIFESTS names, each as it is and with
/// PODWRIGHT_ROUNDS times its faults.
void PlainEventsTest::sameEventsOfGivenFiles()
{
    const QString folder = qEnvironmentVariable("PODWRIGHT_MANIFESTS");
    if (folder.isEmpty())
        QSKIP("PODWRIGHT_MANIFESTS names no folder");
    const int rounds = qEnvironmentVariableIntValue("PODWRIGHT_ROUNDS");
    std::mt19937 random(static_cast<unsigned>(qEnvironmentVariableIntValue("PODWRIGHT_SEED") + 1));
    Counts counts;
    Counts faulty;
    QDirIterator files(folder, {QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string text = file.readAll().toStdString();
        QVERIFY(compareAll(text, counts));
        for (int round = 0; round < rounds; ++round)
            QVERIFY(compareAll(mutated(text, random), faulty));
    }
    qInfo("%d of %d documents read the short way, %d of %d with faults", counts.plain, counts.all, faulty.plain,
          faulty.all);
    QVERIFY(counts.all > 0);
}

QTEST_GUILESS_MAIN(PlainEventsTest)
#include "tst_plainevents.moc"
